import {
  create,
  getTimeZoneTransition,
  offsetNanoseconds,
} from 'temporal-polyfill/fns/ZonedDateTime';
import { DAY, type Instant } from './instant';

/**
 * The clock changes of one zone in one block of four years, ascending. `offsets` has one entry
 * more than the others: change `i` leads from `offsets[i]` to `offsets[i + 1]`.
 */
export interface ZoneBlock {
  /** The instants of the changes. */
  readonly changes: Float64Array;
  /** Milliseconds ahead of UTC. */
  readonly offsets: Float64Array;
  /** Wall clocks, as milliseconds of UTC, from which "compatible" reads the new offset. */
  readonly newFrom: Float64Array;
  /** Wall clocks at which the new offset begins: from here the later of two readings has it. */
  readonly laterFrom: Float64Array;
}

/** Reading four years of a zone costs about 5 ms, seventy years 55 ms: most trips touch one block. */
const BLOCK = 1461 * DAY;
/** Wall clocks are up to a day away from UTC, and a change may skip a day. */
const MARGIN = 3 * DAY;
const NANOSECONDS = 1_000_000;

const blocksOfZones = new Map<string, Map<number, ZoneBlock>>();
const knownZones = new Set<string>();

/**
 * The block that holds `time`, an instant or a wall clock as milliseconds of UTC.
 * Throws a RangeError that names an unknown zone, or a time that is no number.
 */
export const blockAt = (zone: string, time: number): ZoneBlock => {
  const number = Math.floor(time / BLOCK);
  return blocksOfZones.get(zone)?.get(number) ?? readAndKeepBlock(zone, number);
};

/** How many entries of the ascending list are at or before `time`. */
export const countUpTo = (times: Float64Array, time: number): number => {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? Number.NaN) <= time) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Whether this engine knows the name; a bare offset such as '+05:30' is no zone. */
export const isZoneName = (text: string): boolean => {
  if (knownZones.has(text)) return true;
  const known = /^[a-z]/i.test(text) && isKnownToIntl(text);
  if (known) knownZones.add(text);
  return known;
};

const isKnownToIntl = (timeZone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
};

const readAndKeepBlock = (zone: string, number: number): ZoneBlock => {
  if (!isZoneName(zone)) throw new RangeError(`Unknown time zone: ${zone}`);
  if (!Number.isFinite(number)) throw new RangeError(`Not a time in ${zone}`);
  const block = readBlock(zone, number * BLOCK - MARGIN, (number + 1) * BLOCK + MARGIN);
  const blocks = blocksOfZones.get(zone) ?? new Map<number, ZoneBlock>();
  blocksOfZones.set(zone, blocks.set(number, block));
  return block;
};

const readBlock = (zone: string, start: Instant, end: Instant): ZoneBlock => {
  const first = create(BigInt(start) * BigInt(NANOSECONDS), zone);
  const offsets = [offsetNanoseconds(first) / NANOSECONDS];
  const changes: Instant[] = [];
  let change = getTimeZoneTransition(first, 'next');
  while (change !== null && change.epochMilliseconds < end) {
    changes.push(change.epochMilliseconds);
    offsets.push(offsetNanoseconds(change) / NANOSECONDS);
    change = getTimeZoneTransition(change, 'next');
  }
  const before = (index: number): number => offsets[index] ?? Number.NaN;
  const after = (index: number): number => offsets[index + 1] ?? Number.NaN;
  return {
    changes: Float64Array.from(changes),
    offsets: Float64Array.from(offsets),
    newFrom: Float64Array.from(changes, (at, index) => at + Math.max(before(index), after(index))),
    laterFrom: Float64Array.from(changes, (at, index) => at + after(index)),
  };
};
