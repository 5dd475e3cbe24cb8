import type { MeetingAtStop } from './meeting';

/** How many are in the room, as far as is known. */
export interface Crowd {
  readonly ours: number;
  readonly theirs: number;
  readonly pool: number;
  readonly total: number;
}

export const crowdOf = (subject: MeetingAtStop): Crowd => {
  const { plusOurs, plusHost } = subject.meeting;
  const ours = sideOf(plusOurs, namedOf(subject, true));
  const theirs = sideOf(plusHost, namedOf(subject, false));
  const pool = subject.meeting.coverage === 'closed' ? 0 : (subject.meeting.poolSize ?? 0);
  return { ours, theirs, pool, total: ours + theirs + pool };
};

export const namedOf = ({ attending }: MeetingAtStop, isOurs: boolean): number =>
  attending.filter(({ person }) => (person.side === 'ours') === isOurs).length;

/** 'One and so many more' counts interpreters and notetakers, too. */
const sideOf = (plus: number | null, named: number): number =>
  plus === null ? named : Math.max(1 + plus, named);
