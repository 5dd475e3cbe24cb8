import { isFirm } from '../../domain/derive/status';
import { shortName } from '../../domain/describe/names';
import type { ParticipantRole } from '../../domain/records/choices';
import type { Person } from '../../domain/records/person';
import type { Trip } from '../../domain/records/tables';
import { type Candidate, candidate } from '../rule';
import type { Pair } from '../subjects/pair';
import type { Scheduled } from '../subjects/scheduled';
import { meetingName } from '../wording';
import { freeFor, speaksAllOf } from './free-for';
import { fixesByTakingOut } from './take-out';

/** More than two of the trade are a list to choose from, not a fix. */
const MOST_STAND_INS = 2;

/** Another of the trade who is free, in the less firm of the two first; else one does without. */
export const fixesByStandIn = (
  pair: Pair,
  trip: Trip,
  role: ParticipantRole,
): readonly Candidate[] => {
  const { first, second, people } = pair;
  const [person] = people;
  const entries =
    isFirm(second.meeting.status) && !isFirm(first.meeting.status)
      ? [first, second]
      : [second, first];
  const standIns =
    person && people.length === 1
      ? entries.flatMap((entry) =>
          freeFor(trip, role, entry)
            .filter((other) => other.side === person.side && speaksAllOf(other, person))
            .slice(0, MOST_STAND_INS)
            .map((other) => putInPlace(entry, person, other)),
        )
      : [];
  return [...standIns, ...fixesByTakingOut(pair)];
};

/** 'Put Interpreter 3 in place of Interpreter 2 at Speech' */
const putInPlace = ({ meeting }: Scheduled, person: Person, other: Person): Candidate =>
  candidate(
    `Put ${shortName(other)} in place of ${shortName(person)} at ${meetingName(meeting)}`,
    (draft) => {
      const participants = draft.meetings[meeting.id]?.participants;
      const roles = participants?.[person.id];
      if (!participants || !roles) return;
      delete participants[person.id];
      participants[other.id] = { ...roles };
    },
  );
