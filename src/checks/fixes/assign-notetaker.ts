import { byPrecedence } from '../../domain/derive/attendance';
import { shortName } from '../../domain/describe/names';
import type { Person } from '../../domain/records/person';
import type { Trip } from '../../domain/records/tables';
import { type Candidate, candidate } from '../rule';
import type { MeetingAtStop } from '../subjects/meeting';
import type { Visit } from '../subjects/visit';
import { meetingsText } from '../wording';
import { isAtHand } from './at-hand';

/** More than a few people are a list to choose from, not a fix. */
const MOST_PEOPLE = 3;

/** One of those who take notes at the stop, or whose function it is. */
export const fixesByNotetaker = (
  trip: Trip,
  visit: Visit,
  missing: readonly MeetingAtStop[],
): readonly Candidate[] =>
  notetakersOf(visit)
    .filter((person) => isAtHand(trip, visit.stop, person))
    .slice(0, MOST_PEOPLE)
    .map((person) =>
      candidate(`Assign ${shortName(person)} to ${meetingsText(missing)}`, (draft) => {
        for (const { meeting } of missing) {
          const participants = draft.meetings[meeting.id]?.participants;
          if (participants)
            participants[person.id] = { ...participants[person.id], notetaker: true };
        }
      }),
    );

/** Those at work here come first. */
const notetakersOf = ({ meetings, people }: Visit): readonly Person[] => {
  const here = meetings.flatMap(({ attending }) =>
    attending.filter(({ roles }) => roles.notetaker).map(({ person }) => person),
  );
  const known = Object.values(people)
    .filter((person) => `${person.function} ${person.title}`.match(/note.?taker/i))
    .sort(byPrecedence);
  return [...new Set([...here, ...known])].filter(({ side }) => side === 'ours');
};
