import { type FieldOfMany, sharedValue } from '../../domain/derive/shared-value';
import { setOfMany } from '../../domain/edits/set-of-many';
import { coverages, sources, statuses } from '../../domain/records/choices';
import type { Choices } from '../../domain/records/field';
import { type Meeting, meetingFields } from '../../domain/records/meeting';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { ChoiceField } from '../kit/choice-field';

interface ManyChoiceProps {
  readonly field: FieldOfMany;
  readonly meetings: readonly Meeting[];
}

const TBD = 'tbd';

const choices = {
  status: statuses,
  source: sources,
  coverage: { ...coverages, [TBD]: 'TBD' },
} as const satisfies Record<FieldOfMany, Choices>;

/** A choice for several meetings: what they share, or “Different” until one is made for all. */
export const ManyChoice = ({ field, meetings }: ManyChoiceProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { edit } = useActions();
  const shared = sharedValue(meetings, field);
  const ids = meetings.map(({ id }) => id);
  const choose = (value: string): void => {
    if (field === 'status' && isIn(statuses, value)) edit(setOfMany(trip, ids, field, value));
    if (field === 'source' && isIn(sources, value)) edit(setOfMany(trip, ids, field, value));
    if (field === 'coverage')
      edit(setOfMany(trip, ids, field, isIn(coverages, value) ? value : null));
  };
  return (
    <ChoiceField
      label={meetingFields[field].label}
      choices={choices[field]}
      value={shared === 'different' ? null : (shared.same ?? TBD)}
      noneLabel={shared === 'different' ? 'Different' : undefined}
      onChange={(value) => {
        if (value !== null) choose(value);
      }}
    />
  );
};

const isIn = <Of extends Choices>(of: Of, value: string): value is keyof Of & string =>
  Object.hasOwn(of, value);
