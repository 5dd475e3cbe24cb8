import type { Trip } from '../../domain/records/tables';
import { type Candidate, candidate } from '../rule';
import { type Crowd, crowdOf, namedOf } from '../subjects/crowd';
import type { MeetingAtStop } from '../subjects/meeting';
import { meetingName } from '../wording';

const MOST_PLACES = 2;

/** A smaller pool, fewer on both sides alike, or a place of the stop that takes them all. */
export const fixesOfCrowd = (subject: MeetingAtStop, trip: Trip): readonly Candidate[] => {
  const { venue } = subject;
  const crowd = crowdOf(subject);
  const over = crowd.total - (venue?.capacity ?? crowd.total);
  return [
    ...smallerPool(subject, crowd.pool - over),
    ...fewerOnBothSides(subject, crowd, over),
    ...biggerPlaces(subject, trip, crowd.total),
  ];
};

const smallerPool = ({ meeting }: MeetingAtStop, pool: number): readonly Candidate[] =>
  pool < 1
    ? []
    : [
        candidate(`Cut the pool of ${meetingName(meeting)} to ${pool}`, (draft) => {
          const changed = draft.meetings[meeting.id];
          if (changed) changed.poolSize = pool;
        }),
      ];

/** Alike, but for a side of which no fewer can come than are named. */
const fewerOnBothSides = (
  subject: MeetingAtStop,
  crowd: Crowd,
  over: number,
): readonly Candidate[] => {
  const { meeting } = subject;
  if (meeting.plusOurs === null || meeting.plusHost === null) return [];
  const alike = Math.ceil(over / 2);
  const cutTo = (isOurs: boolean, by: number): number =>
    Math.max(1, namedOf(subject, isOurs), (isOurs ? crowd.ours : crowd.theirs) - by);
  const cutOfTheirs = crowd.theirs - cutTo(false, alike);
  const cutOfOurs = crowd.ours - cutTo(true, alike);
  const ours = cutTo(true, Math.max(alike, over - cutOfTheirs)) - 1;
  const theirs = cutTo(false, Math.max(alike, over - cutOfOurs)) - 1;
  if (ours > meeting.plusOurs || theirs > meeting.plusHost) return [];
  const label = `Cut ${meetingName(meeting)} to 1+${ours} of ours and 1+${theirs} of the host’s`;
  return [
    candidate(label, (draft) => {
      const changed = draft.meetings[meeting.id];
      if (changed) Object.assign(changed, { plusOurs: ours, plusHost: theirs });
    }),
  ];
};

/** The smallest first. */
const biggerPlaces = (
  { meeting, stop, venue }: MeetingAtStop,
  trip: Trip,
  people: number,
): readonly Candidate[] =>
  Object.values(trip.venues)
    .filter((other) => other.stop === stop.id && other.id !== venue?.id && other.kind === 'site')
    .filter(({ capacity }) => capacity !== null && capacity >= people)
    .sort((one, other) => (one.capacity ?? 0) - (other.capacity ?? 0))
    .slice(0, MOST_PLACES)
    .map(({ id, name }) =>
      candidate(`Hold ${meetingName(meeting)} at ${name}`, (draft) => {
        const changed = draft.meetings[meeting.id];
        if (changed) Object.assign(changed, { venue: id, room: '' });
      }),
    );
