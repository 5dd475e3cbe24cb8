import { shortName } from '../../domain/describe/names';
import { cityText } from '../../domain/describe/travel-text';
import { type Candidate, candidate } from '../rule';
import type { Presence } from '../subjects/presence';
import { meetingName } from '../wording';

/** Out of what they are not there for, or with the party for longer. */
export const fixesOfAbsentee = ({
  stop,
  person,
  absence,
  meetings,
}: Presence): readonly Candidate[] => {
  const [first] = meetings;
  const name = shortName(person);
  const [field, verb] =
    absence.kind === 'not yet' ? (['joins', 'join'] as const) : (['leaves', 'leave'] as const);
  const out =
    first && meetings.length === 1
      ? meetingName(first)
      : `${meetings.length} meetings in ${cityText(stop)}`;
  return [
    candidate(`Take ${name} out of ${out}`, (draft) => {
      for (const { id } of meetings) delete draft.meetings[id]?.participants[person.id];
    }),
    candidate(`Let ${name} ${verb} in ${cityText(stop)}`, (draft) => {
      const traveller = draft.people[person.id];
      if (traveller) traveller[field] = stop.id;
    }),
  ];
};
