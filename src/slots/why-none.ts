import type { Finding } from '../checks/finding';
import { clockAt, dayAndClockAt } from '../checks/wording';
import { capitalized } from '../domain/describe/capitalized';
import { cityText } from '../domain/describe/travel-text';
import { formatDuration } from '../domain/time/format-offset';
import { MINUTE, minutesBetween } from '../domain/time/instant';
import { type Busy, THE_PLACE } from './busy';
import { busyName, holderName } from './busy-text';
import type { DayPlan } from './day-plan';
import type { Span } from './neighbours';
import { relaxations } from './relax';
import { timeAfter, timeBefore } from './way';

/** Why a day has no slot, and what to relax, in sentences. */
export const whyNone = (plan: DayPlan, refusal: Finding | null): readonly string[] => [
  refusal ? `Each free time would break something: ${refusal.message}` : reasonOf(plan),
  ...relaxations(plan),
];

const reasonOf = (plan: DayPlan): string => awayText(plan) ?? fullText(plan);

/** 'Wheels down in Tokyo is at 2000.' where the stay leaves too little of the day. */
const awayText = (plan: DayPlan): string | null => {
  const { stop, date, from, until, length, busy } = plan;
  const arrival = busy.find(({ start, end }) => start === -Infinity && end > from);
  const departure = busy.find(({ start, end }) => end === Infinity && start < until);
  const stay = (departure?.start ?? until) - (arrival?.end ?? from);
  const bound = arrival ?? departure;
  if (stay >= length || !bound) return null;
  const ends = [
    arrival && { ...arrival, at: arrival.end },
    departure && { ...departure, at: departure.start },
  ];
  const texts = ends.flatMap((end) =>
    end ? [`${busyName(plan, end)} is at ${dayAndClockAt(stop, end.at, date)}`] : [],
  );
  return `In ${cityText(stop)}, ${texts.join(' and ')}.`;
};

interface Gap extends Span {
  readonly before: Busy | undefined;
  readonly after: Busy | undefined;
}

/** 'The longest free time is 35 min, 1410–1445; 30 min and the ways there and on take 1 h 10.' */
const fullText = (plan: DayPlan): string => {
  const longest = gapsOf(plan).toSorted((one, other) => lengthOf(other) - lengthOf(one))[0];
  const { stop, length } = plan;
  if (!longest) return takenText(plan);
  const needed =
    length +
    (longest.before ? timeAfter(plan, longest.before) : 0) +
    (longest.after ? timeBefore(plan, longest.after) : 0);
  if (lengthOf(longest) >= needed) return 'What is free would make a night too short.';
  const free = `The longest free time is ${durationText(lengthOf(longest))}, ${clockAt(stop, longest.start)}–${clockAt(stop, longest.end)}`;
  const asked = durationText(length);
  return needed === length
    ? `${free}; ${asked} is asked for.`
    : `${free}; ${asked} with the ways there and on takes ${durationText(needed)}.`;
};

const lengthOf = ({ start, end }: Span): number => end - start;
const durationText = (length: number): string => formatDuration(length / MINUTE);

/** Nobody is free at any time: 'Gen. Liang has party congress all day.' */
const takenText = (plan: DayPlan): string => {
  const { busy, from, until } = plan;
  const [longest] = busy
    .filter((one) => Number.isFinite(lengthOf(one)) && one.end > from && one.start < until)
    .toSorted((one, other) => lengthOf(other) - lengthOf(one));
  if (!longest) return 'The party is elsewhere all day.';
  const what = busyName(plan, longest);
  const name = capitalized(holderName(plan.trip, longest.who));
  if (longest.what.kind === 'absent') return `${name} ${what}.`;
  return `${longest.who === THE_PLACE ? what : `${name} has ${what}`} ${whenText(plan, longest)}.`;
};

const whenText = ({ stop, date, from, until }: DayPlan, { start, end }: Busy): string =>
  start <= from && end >= until
    ? 'all day'
    : `from ${dayAndClockAt(stop, start, date)} to ${dayAndClockAt(stop, end, date)}`;

/** When all who must be there are free at once, before any way is counted. */
const gapsOf = ({ busy, from, until }: DayPlan): readonly Gap[] => {
  const gaps: Gap[] = [];
  let start = from;
  let before: Busy | undefined;
  for (const one of busy) {
    if (one.start > start && start < until)
      gaps.push({
        start,
        end: Math.min(one.start, until),
        before,
        after: one.start < until ? one : undefined,
      });
    if (one.end > start) {
      start = one.end;
      before = one;
    }
  }
  if (start < until) gaps.push({ start, end: until, before, after: undefined });
  return gaps.filter((gap) => minutesBetween(gap.start, gap.end) > 0);
};
