import { memo } from 'react';
import { byPrecedence } from '../../domain/derive/attendance';
import { fullName } from '../../domain/describe/names';
import type { Side } from '../../domain/records/choices';
import { useOpenTrip } from '../../store/use-legation';

const groups = {
  ours: 'Our people',
  host: 'People of the hosts',
  other: 'Others',
} as const satisfies Readonly<Record<Side, string>>;

/**
 * Everybody of the trip as options, by side and in order of precedence. Of a long trip these are
 * thousands, and an edit of a line leaves them alone.
 */
export const PersonOptions = memo(() => {
  const people = useOpenTrip((open) => open.trip.people);
  return (['ours', 'host', 'other'] as const).map((side) => {
    const ofSide = Object.values(people)
      .filter((person) => person.side === side)
      .toSorted(byPrecedence);
    return ofSide.length === 0 ? null : (
      <optgroup key={side} label={groups[side]}>
        {ofSide.map((person) => (
          <option key={person.id} value={`person ${person.id}`}>
            {fullName(person)}
          </option>
        ))}
      </optgroup>
    );
  });
});
