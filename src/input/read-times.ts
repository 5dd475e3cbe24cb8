import { clockTimeOf } from '../domain/time/clock-time';
import { isExact, type WallTime } from '../domain/time/wall-time';
import type { Finish } from './range-length';
import { clockAt, type FoundTime, minuteOf, timeWordAt } from './read-clock';
import { durationAt } from './read-duration';

/** A start, and a length where one was typed, on whatever clock. */
export interface FoundTimes {
  readonly time: WallTime;
  /** On the face of the clock; a change of the clock in between is not counted. */
  readonly minutes: number | null;
  readonly end: number;
  /** Where the first time ends and the second begins, for what may stand behind each. */
  readonly startEnd: number;
  /** The end of a range, in the hours that the start is in; null where a length or nothing follows. */
  readonly finish: Finish | null;
  /** How long before the start one is to be there: 30 in '1800 for 1830'; null where it is not said. */
  readonly leadMinutes: number | null;
  readonly isMilitary: boolean;
  readonly isBareNumber: boolean;
}

const MINUTES_IN_DAY = 1440;
const NOON = 720;
const TO = / ?(?:-|→|->|\bto\b|\buntil\b|\btill\b) ?/iuy;
const DAY_END = /2400|24:00|midnight\b/iy;
const NEXT_DAY = / ?\(?\+1\)?(?![\p{L}\p{N}:])/uy;
const PLUS_MINUTES = /\+(\d{1,3})(?![\p{L}\p{N}/:])/uy;
const FOR_MINUTES = / for (\d{1,3}) *(?=$|[,;@#)])/iuy;
const FROM = /(?:from|at) (?=\d)/iy;

const matchAt = (scanner: RegExp, plain: string, at: number): RegExpExecArray | null => {
  scanner.lastIndex = at;
  return scanner.exec(plain);
};

/** '1430', '0930-1045', '9:30 am to 10:45', '1430+45', '0930 for 45 min', '1800 for 1830', 'tbd'. */
export const timesAt = (plain: string, from: number): FoundTimes | null => {
  const at = from + (matchAt(FROM, plain, from)?.[0].length ?? 0);
  const start = clockAt(plain, at) ?? timeWordAt(plain, at);
  if (!start) return null;
  const minute = minuteOf(start);
  if (minute === null) return { ...alone(start), ...lengthAt(plain, start, start.end) };
  // Behind a zone letter the range goes on: 0800Z-0900Z.
  const letter = /^[A-IK-Zz](?![\p{L}\p{N}])/u.test(plain.slice(start.end, start.end + 2)) ? 1 : 0;
  const after = start.end + (start.isMilitary ? letter : 0);
  return (
    finishAt(plain, start, minute, after) ??
    behindArrival(plain, start, minute, after) ?? {
      ...alone(start),
      ...lengthAt(plain, start, after),
    }
  );
};

const alone = ({ time, end, isMilitary, isBareNumber }: FoundTime): FoundTimes => ({
  time,
  minutes: null,
  end,
  startEnd: end,
  finish: null,
  leadMinutes: null,
  isMilitary,
  isBareNumber,
});

/** A range to a second clock time. */
const finishAt = (
  plain: string,
  start: FoundTime,
  minute: number,
  after: number,
): FoundTimes | null => {
  const to = matchAt(TO, plain, after);
  if (!to) return null;
  const at = after + to[0].length;
  const dayEnd = matchAt(DAY_END, plain, at);
  const finish = clockAt(plain, at) ?? timeWordAt(plain, at);
  const finishMinute = dayEnd ? MINUTES_IN_DAY : finish && minuteOf(finish);
  if (finishMinute === null) return null;
  const end = dayEnd ? at + dayEnd[0].length : (finish?.end ?? at);
  const nextDay = matchAt(NEXT_DAY, plain, end);
  const [first, last] = agreeOnHalves(start, minute, finish, finishMinute);
  const between = nextDay || last < first ? last - first + MINUTES_IN_DAY : last - first;
  return {
    ...alone(start),
    time: isExact(start.time) ? { ...start.time, at: clockTimeOf(first) } : start.time,
    minutes: between,
    end: end + (nextDay?.[0].length ?? 0),
    finish: finishOf(last + (nextDay ? MINUTES_IN_DAY : 0)),
    isMilitary: start.isMilitary && (finish?.isMilitary ?? true),
    isBareNumber: false,
  };
};

const FOR_START = / for (?=~?(?:\d{4}(?!\d)|\d{1,2}[:.h]\d\d|\d{1,2} ?[ap]\.?m\b))/iuy;
const LONGEST_LEAD_MINUTES = 120;

/** '1800 for 1830': one arrives at the first time, and it starts at the second. */
const behindArrival = (
  plain: string,
  arrival: FoundTime,
  minute: number,
  after: number,
): FoundTimes | null => {
  const lead = matchAt(FOR_START, plain, after);
  const at = after + (lead?.[0].length ?? 0);
  const start = lead && clockAt(plain, at);
  const startMinute = start && minuteOf(start);
  const times = start && timesAt(plain, at);
  if (!times || startMinute === null) return null;
  const [first, last] = agreeOnHalves(arrival, minute, start, startMinute);
  const leadMinutes = (last - first + MINUTES_IN_DAY) % MINUTES_IN_DAY;
  return leadMinutes > 0 && leadMinutes <= LONGEST_LEAD_MINUTES
    ? { ...times, leadMinutes, isMilitary: arrival.isMilitary && times.isMilitary }
    : null;
};

/** Minutes from the midnight before the start; whole days are those that were typed. */
const finishOf = (minute: number): Finish => {
  const days = Math.floor(minute / MINUTES_IN_DAY);
  return { clock: clockTimeOf(minute % MINUTES_IN_DAY), days: days === 0 ? null : days };
};

/** In '9-10:30 pm' and '2:30 pm to 3:45' one half of the day is said for both. */
const agreeOnHalves = (
  start: FoundTime,
  first: number,
  finish: FoundTime | null,
  last: number,
): readonly [number, number] => {
  const finishHalf = finish?.half ?? null;
  if (start.half === null && finishHalf === 'pm' && !start.isMilitary && first + NOON <= last)
    return [first + NOON, last];
  if (start.half === 'pm' && finishHalf === null && last < NOON && first <= last + NOON)
    return [first, last + NOON];
  return [first, last];
};

/** A length behind the start: '+45', ' for 45 min', ' 1h30'. */
const lengthAt = (
  plain: string,
  start: FoundTime,
  after: number,
): Pick<FoundTimes, 'minutes' | 'end' | 'isBareNumber'> => {
  const isBareNumber = start.isBareNumber;
  const plus = isBareNumber ? null : matchAt(PLUS_MINUTES, plain, after);
  if (plus) return { minutes: Number(plus[1]), end: after + plus[0].length, isBareNumber };
  const bare = matchAt(FOR_MINUTES, plain, after);
  if (bare)
    return { minutes: Number(bare[1]), end: after + bare[0].trimEnd().length, isBareNumber };
  const lead = matchAt(/(?: for | |\+|, ?)/y, plain, after);
  const length = lead && durationAt(plain, after + lead[0].length);
  if (length && (!isBareNumber || lead[0] === ' for '))
    return { minutes: length.minutes, end: length.end, isBareNumber: false };
  return { minutes: null, end: start.end, isBareNumber };
};
