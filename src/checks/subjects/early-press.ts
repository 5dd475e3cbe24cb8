import { instantOf } from '../../domain/derive/span';
import { isLive } from '../../domain/derive/status';
import type { Task } from '../../domain/records/task';
import type { Instant } from '../../domain/time/instant';
import { instantOf as instantOfClock, wallClockAt } from '../../domain/time/zones';
import type { MeetingAtStop } from './meeting';
import { ofEachMeeting } from './of-each-meeting';
import type { Visit } from './visit';

/** When the visit is public; null while no clock time of it is known, or it is no secret. */
export const announcementOf = ({ stop, journey }: Visit): Instant | null =>
  stop.announced
    ? instantOf(stop.announced, stop.zone)
    : instantOf(journey.announced, journey.homeZone);

/** A meeting with press before the announcement. */
export interface EarlyPress {
  readonly subject: MeetingAtStop;
  /** The first time of the press. */
  readonly from: Instant;
}

export const earlyPressOf = (visit: Visit): readonly EarlyPress[] => {
  const announced = announcementOf(visit);
  if (announced === null) return [];
  return pressOfEach(visit, null).filter(({ from }) => from < announced);
};

const pressOfEach = ofEachMeeting((subject): readonly EarlyPress[] => {
  const from = pressFrom(subject);
  return from === null ? [] : [{ subject, from }];
});

/** The cameras, the pool, or the start, whatever comes first; null without press. */
const pressFrom = ({ meeting, stop, start }: MeetingAtStop): Instant | null => {
  const { coverage, kind, slot, preset, poolInPlace, status } = meeting;
  const hasPress = coverage === null ? kind === 'press' : coverage !== 'closed';
  if (!hasPress || !isLive(status) || start === null) return null;
  const told = [preset, poolInPlace].flatMap((clock) =>
    clock === null || slot.date === null ? [] : [instantOfClock(stop.zone, slot.date, clock, null)],
  );
  return Math.min(start, ...told);
};

/** The readout of a meeting that is due before the day on which that ends. */
export interface EarlyReadout {
  readonly subject: MeetingAtStop;
  readonly task: Task;
  readonly endsOn: string;
}

export const earlyReadoutsOf = (visit: Visit): readonly EarlyReadout[] =>
  readoutsOfEach(visit, null);

const readoutsOfEach = ofEachMeeting((subject): readonly EarlyReadout[] => {
  const { end, stop, meeting, tasks } = subject;
  if (end === null || tasks.length === 0 || !isLive(meeting.status)) return [];
  const endsOn = wallClockAt(stop.zone, end).date;
  return tasks
    .filter(({ kind, due, done }) => kind === 'readout' && !done && due !== null && due < endsOn)
    .map((task) => ({ subject, task, endsOn }));
});
