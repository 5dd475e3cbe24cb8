import { groupBy } from '../group-by';
import { sameMembers } from '../lists/same-members';
import type { Meeting } from '../records/meeting';
import type { Stop } from '../records/stop';
import type { Trip } from '../records/tables';
import type { Instant } from '../time/instant';
import type { LocalDate } from '../time/local-date';
import { sortInstant } from '../time/wall-time';
import { allMovementsAt } from './all-movements';
import { type Answers, answersOf } from './alternatives';
import { choiceOnLine, withAnswers } from './choice-on-line';
import { datesWith, dayId, nightsAt } from './days';
import type { Line } from './line';
import { meetingsAt } from './meetings-at';
import { type Leg, legsOf, stopsInOrder } from './route';
import { spanOf } from './span';
import { isOnPrincipalTrack, leadTrack } from './tracks';
import { byDestination, withMovements } from './with-movements';

export interface Day {
  readonly id: string;
  readonly stop: Stop;
  readonly date: LocalDate | null;
  /** A date at several stops: this is day `part` of `parts`. */
  readonly part: number;
  readonly parts: number;
  readonly lines: readonly Line[];
}

const schedules = new WeakMap<Trip, readonly Day[]>();

/** The whole trip, day by day and line by line: the one order of screen and paper. */
export const scheduleOf = (trip: Trip): readonly Day[] => {
  const kept = schedules.get(trip);
  if (kept) return kept;
  const days = daysOf(trip, wholePlan(answersOf(trip)));
  schedules.set(trip, days);
  return days;
};

/** What a schedule shows of a trip. */
export interface Plan {
  readonly shows: (meeting: Meeting) => boolean;
  readonly movementsAt: typeof allMovementsAt;
  /** Whether what is not the principal's is named as parallel. */
  readonly namesTracks: boolean;
  /** What is told of as if it were chosen; from one choice to another nobody moves. */
  readonly answers: Answers;
}

const everything = (): boolean => true;

export const wholePlan = (answers: Answers): Plan => ({
  shows: everything,
  movementsAt: allMovementsAt,
  namesTracks: true,
  answers,
});

/** The days of a trip with what a plan shows of them. */
export const daysOf = (trip: Trip, plan: Plan): readonly Day[] => {
  const legs = legsOf(trip);
  return numberParts(
    stopsInOrder(trip).flatMap((stop, index) =>
      keptDaysAt(trip, plan, stop, [legs[index - 1], legs[index]]),
    ),
  );
};

type UnnumberedDay = Omit<Day, 'part' | 'parts'>;

/** All that the days of a stop hang on, but for its meetings. */
interface Known {
  readonly told: readonly unknown[];
  readonly days: readonly UnnumberedDay[];
}

const known = new WeakMap<readonly Meeting[], Known>();

/** The days of a stop in the whole plan, the same while nothing of them is changed. */
const keptDaysAt: typeof daysAt = (trip, plan, stop, legs) => {
  const meetings = meetingsAt(trip, stop.id);
  if (plan.shows !== everything || meetings.length === 0) return daysAt(trip, plan, stop, legs);
  const { moves, drives, options } = trip;
  const told = [stop, ...legs, moves, drives, options, ...[...plan.answers].flat()];
  const kept = known.get(meetings);
  if (kept && sameMembers(kept.told, told)) return kept.days;
  const days = daysAt(trip, plan, stop, legs);
  known.set(meetings, { told, days });
  return days;
};

const numberParts = (days: readonly UnnumberedDay[]): readonly Day[] => {
  const sameDate = groupBy(days, (day) => day.date);
  return days.map((day) => {
    const together = day.date === null ? [day] : (sameDate.get(day.date) ?? [day]);
    return numbered(day, together.indexOf(day) + 1, together.length);
  });
};

const numberedDays = new WeakMap<UnnumberedDay, Day>();

const numbered = (day: UnnumberedDay, part: number, parts: number): Day => {
  const kept = numberedDays.get(day);
  if (kept?.part === part && kept.parts === parts) return kept;
  const made = { ...day, part, parts };
  numberedDays.set(day, made);
  return made;
};

type Legs = readonly [inbound: Leg | undefined, outbound: Leg | undefined];

const daysAt = (trip: Trip, plan: Plan, stop: Stop, legs: Legs): readonly UnnumberedDay[] => {
  const meetings = meetingsAt(trip, stop.id);
  const nights = nightsAt(stop);
  const taken = withAnswers(meetings, plan.answers);
  const movements = byDestination(plan.movementsAt(trip, stop, taken, nights));
  const byDate = groupBy(meetings, ({ slot }) => slot.date);
  const dates = datesWith(
    stop,
    [...byDate.keys()].filter((date) => date !== null),
  );
  const hasUnscheduled = dates.length === 0 || byDate.has(null);
  return [...dates, ...(hasUnscheduled ? [null] : [])].map((date) => ({
    id: dayId({ stop: stop.id, date }),
    stop,
    date,
    lines: withMovements(
      [
        ...movementEnds(stop, date, legs),
        ...(byDate.get(date) ?? [])
          .filter(plan.shows)
          .map((meeting) => lineInPlan(trip, meeting, stop, plan)),
      ]
        .sort(byTime)
        .map(({ line }) => line)
        .concat(nights.filter((night) => night === date).map((night) => nightLine(stop, night))),
      movements,
      stop,
      plan.namesTracks,
    ),
  }));
};

interface Sortable {
  readonly line: Line;
  readonly sort: Instant | null;
  /** Among what has the same instant: arriving first, then the principal, then others, departing last. */
  readonly rank: number;
  readonly order: string;
}

/** By instant, what is to be decided last, then by rank, by the planner's order, by id. */
const byTime = (one: Sortable, other: Sortable): number => {
  if (one.sort !== other.sort) {
    if (one.sort === null) return 1;
    if (other.sort === null) return -1;
    return one.sort - other.sort;
  }
  if (one.rank !== other.rank) return one.rank - other.rank;
  if (one.order !== other.order) return one.order < other.order ? -1 : 1;
  return one.line.id < other.line.id ? -1 : 1;
};

interface KnownLine {
  readonly stop: Stop;
  readonly namesTracks: boolean;
  readonly sortable: Sortable;
}

const knownLines = new WeakMap<Meeting, KnownLine>();

/** That of a meeting which is no choice of a question hangs on few things, and is kept. */
const lineInPlan = (trip: Trip, meeting: Meeting, stop: Stop, plan: Plan): Sortable => {
  const { namesTracks } = plan;
  if (meeting.option) return meetingLine(trip, meeting, stop, plan);
  const kept = knownLines.get(meeting);
  if (kept?.stop === stop && kept.namesTracks === namesTracks) return kept.sortable;
  const sortable = meetingLine(trip, meeting, stop, plan);
  knownLines.set(meeting, { stop, namesTracks, sortable });
  return sortable;
};

const meetingLine = (
  trip: Trip,
  meeting: Meeting,
  stop: Stop,
  { namesTracks, answers }: Plan,
): Sortable => {
  const parallel = namesTracks && !isOnPrincipalTrack(meeting) ? leadTrack(meeting) : null;
  const choice = choiceOnLine(trip, answers, meeting);
  const { sort } = spanOf(meeting, stop);
  const isMain = parallel === null && (choice === null || choice.standing === 'taken');
  return {
    line: { kind: 'meeting', id: meeting.id, stop, meeting, parallel, choice },
    sort,
    rank: sort === null || isMain ? 1 : 2,
    order: meeting.order,
  };
};

/** Arriving comes before, and departing after, what happens at the same minute. */
const movementEnds = (
  stop: Stop,
  date: LocalDate | null,
  [inbound, outbound]: Legs,
): readonly Sortable[] => {
  const ends = [
    { kind: 'arrival', moment: stop.wheelsDown, leg: inbound, rank: 0 },
    { kind: 'departure', moment: stop.wheelsUp, leg: outbound, rank: 3 },
  ] as const;
  return ends.flatMap(({ kind, moment, leg, rank }) => {
    if (!moment || moment.date !== date) return [];
    const sort = sortInstant(stop.zone, moment.date, moment.time, moment.fold);
    return [{ line: { kind, id: `${kind} ${stop.id}`, stop, moment, leg }, sort, rank, order: '' }];
  });
};

const nightLine = (stop: Stop, date: LocalDate): Line => ({
  kind: 'night',
  id: `night ${stop.id} ${date}`,
  stop,
  date,
  venue: stop.ron[date] ?? null,
});
