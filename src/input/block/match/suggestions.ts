import { dayId } from '../../../domain/derive/days';
import { isLive } from '../../../domain/derive/status';
import { isOnPrincipalTrack, tracksOf } from '../../../domain/derive/tracks';
import { sidesOf } from '../../../domain/describe/line-text';
import type { Meeting } from '../../../domain/records/meeting';
import type { Slot } from '../../../domain/records/moment';
import type { Trip } from '../../../domain/records/tables';
import type { MeetingFields } from '../../piece';
import type { BlockLine } from '../block';
import { differencesOf } from './differences';
import { LIKE, likenessOf } from './likeness';

/** Something in which their programme is another than ours; `key` tells it from the others. */
export type Suggestion =
  | { readonly kind: 'new'; readonly key: string; readonly theirs: BlockLine }
  | { readonly kind: 'gone'; readonly key: string; readonly ours: Meeting }
  | {
      readonly kind: 'moved' | 'changed';
      readonly key: string;
      readonly ours: Meeting;
      readonly theirs: BlockLine;
      /** What ours would be in what differs. */
      readonly fields: MeetingFields;
    };

export interface Comparison {
  /** In the order of time. */
  readonly suggestions: readonly Suggestion[];
  /** Lines that say the same, and ours in which the host has no part: nothing is asked of them. */
  readonly same: number;
  readonly oursAlone: number;
  /** How many of theirs are events of ours, and how many lines we have on those days. */
  readonly matched: number;
  readonly ours: number;
}

/** A pasted programme beside the lines of its days. */
export const compareWithOurs = (trip: Trip, theirs: readonly BlockLine[]): Comparison => {
  const days = new Set(theirs.map(({ meeting }) => dayId(meeting.slot)));
  const stops = new Set(theirs.map(({ meeting }) => meeting.slot.stop));
  const candidates = Object.values(trip.meetings).filter(
    ({ slot, status }) =>
      isLive(status) && (slot.date === null ? stops.has(slot.stop) : days.has(dayId(slot))),
  );
  const pairs = pairsOf(trip, candidates, theirs);
  const differing = [...pairs].flatMap(([line, ours]) => differingOf(trip, ours, line));
  const unmatched = candidates.filter((ours) => ![...pairs.values()].includes(ours));
  const left = unmatched.filter(({ slot }) => slot.date !== null);
  const gone = left.filter((ours) => isWithHost(trip, ours));
  const suggestions: Suggestion[] = [
    ...differing,
    ...theirs
      .filter((line) => !pairs.has(line))
      .map((line) => ({ kind: 'new' as const, key: `new ${line.row}`, theirs: line })),
    ...gone.map((ours) => ({ kind: 'gone' as const, key: `gone ${ours.id}`, ours })),
  ];
  return {
    suggestions: suggestions.sort(byTime),
    same: pairs.size - differing.length,
    oursAlone: left.length - gone.length,
    matched: pairs.size,
    ours: candidates.length,
  };
};

/** Each of theirs with one of ours at most, the likeliest first. */
const pairsOf = (
  trip: Trip,
  ours: readonly Meeting[],
  theirs: readonly BlockLine[],
): ReadonlyMap<BlockLine, Meeting> => {
  const likely = theirs
    .flatMap((line) =>
      ours.map((meeting) => ({ line, meeting, like: likenessOf(trip, meeting, line) })),
    )
    .filter(({ like }) => like >= LIKE)
    .sort((one, other) => other.like - one.like);
  const pairs = new Map<BlockLine, Meeting>();
  const taken = new Set<Meeting>();
  for (const { line, meeting } of likely) {
    if (pairs.has(line) || taken.has(meeting)) continue;
    pairs.set(line, meeting);
    taken.add(meeting);
  }
  return pairs;
};

const differingOf = (trip: Trip, ours: Meeting, theirs: BlockLine): readonly Suggestion[] => {
  const fields = differencesOf(trip, ours, theirs);
  if (Object.keys(fields).length === 0) return [];
  const kind = fields.slot || fields.minutes !== undefined ? 'moved' : 'changed';
  return [{ kind, key: `ours ${ours.id}`, ours, theirs, fields }];
};

/** A programme of the host says nothing of our lunch, nor of what our advance party does. */
const isWithHost = (trip: Trip, ours: Meeting): boolean =>
  ours.status !== 'done' &&
  ours.beganAt === null &&
  (isOnPrincipalTrack(ours) || 'spouse' in tracksOf(ours) || 'deputy' in tracksOf(ours)) &&
  sidesOf(trip, ours).host.length > 0;

const slotOf = (suggestion: Suggestion): Slot =>
  suggestion.kind === 'gone' ? suggestion.ours.slot : suggestion.theirs.meeting.slot;

const timeKey = (suggestion: Suggestion): string => {
  const { date, time } = slotOf(suggestion);
  const clock = 'at' in time ? time.at : 'part' in time ? '12:00' : '99';
  return `${date ?? '9'} ${clock} ${suggestion.key}`;
};

const byTime = (one: Suggestion, other: Suggestion): number =>
  timeKey(one) < timeKey(other) ? -1 : 1;
