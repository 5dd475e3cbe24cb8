import { answersOf } from '../domain/derive/alternatives';
import { daysOf, wholePlan } from '../domain/derive/schedule';
import { meetingLineText } from '../domain/describe/meeting-line-text';
import { fullName } from '../domain/describe/names';
import { dotted } from '../domain/describe/piece';
import { cityText } from '../domain/describe/travel-text';
import type { Trip } from '../domain/records/tables';
import { formatShortDate } from '../domain/time/local-date';
import { find } from '../domain/trip';
import { keyOf, wordsOf } from './plain-text';

export type ThingKind = 'stop' | 'meeting' | 'person' | 'venue' | 'topic';

/** Something of a trip that can be gone to. */
export interface Thing {
  readonly kind: ThingKind;
  readonly id: string;
  readonly title: string;
  /** In its own script; '' without. */
  readonly native: string;
  /** What tells it from others of its name. */
  readonly detail: string;
}

const things = new WeakMap<Trip, readonly Thing[]>();

/** Everything of a trip that can be gone to: stops and meetings in the order of the trip, then names. */
export const thingsOf = (trip: Trip): readonly Thing[] => {
  const kept = things.get(trip);
  if (kept) return kept;
  const made = [...stopsOf(trip), ...meetingsOf(trip), ...namesOf(trip)];
  things.set(trip, made);
  return made;
};

const stopsOf = (trip: Trip): readonly Thing[] =>
  Object.values(trip.stops).map((stop) => ({
    kind: 'stop',
    id: stop.id,
    title: cityText(stop),
    native: stop.cityNative,
    detail: stop.wheelsDown ? formatShortDate(stop.wheelsDown.date) : '',
  }));

/** In the order of the schedule, without the movements between: they cost more than all the rest. */
const meetingsOf = (trip: Trip): readonly Thing[] =>
  daysOf(trip, { ...wholePlan(answersOf(trip)), movementsAt: () => [] }).flatMap(
    ({ stop, date, lines }) =>
      lines.flatMap((line) =>
        line.kind === 'meeting'
          ? [
              {
                kind: 'meeting' as const,
                id: line.meeting.id,
                title: meetingLineText(trip, line.meeting),
                native: '',
                detail: dotted([date === null ? '' : formatShortDate(date), cityText(stop)]),
              },
            ]
          : [],
      ),
  );

const namesOf = (trip: Trip): readonly Thing[] => [
  ...Object.values(trip.people).map((person) => ({
    kind: 'person' as const,
    id: person.id,
    title: fullName(person),
    native: person.native,
    detail: dotted([person.title, person.organisation]),
  })),
  ...Object.values(trip.venues).map((venue) => ({
    kind: 'venue' as const,
    id: venue.id,
    title: venue.name,
    native: venue.native,
    detail: find(trip.stops, venue.stop)?.city ?? '',
  })),
  ...Object.values(trip.topics).map(({ id, title }) => ({
    kind: 'topic' as const,
    id,
    title,
    native: '',
    detail: '',
  })),
];

interface Named {
  readonly title: string;
  readonly native?: string;
  readonly detail?: string;
}

/**
 * Those that every typed word is found in, by the beginning of a word: in the title first, then
 * anywhere. Accents, case and hyphens do not count; a native name is found by any part of it.
 */
export const findNamed = <Entry extends Named>(
  entries: readonly Entry[],
  typed: string,
  most: number,
): readonly Entry[] => {
  const wanted = wordsOf(typed).map(({ key }) => key);
  if (wanted.length === 0) return entries.slice(0, most);
  const ranked = entries.flatMap((entry) => {
    const rank = rankOf(entry, wanted);
    return rank === null ? [] : [{ entry, rank }];
  });
  return ranked
    .sort((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ entry }) => entry);
};

/** 0 where the title begins so, 1 where its words do, 2 elsewhere; null where it is not found. */
const rankOf = (entry: Named, wanted: readonly string[]): number | null => {
  const { title, inTitle, inDetail, native } = keysOfEntry(entry);
  if (isIn(inTitle, wanted)) return title.startsWith(wanted.join('')) ? 0 : 1;
  const isFound = isIn([...inTitle, ...inDetail], wanted);
  return isFound || native.includes(wanted.join('')) ? 2 : null;
};

interface EntryKeys {
  readonly title: string;
  readonly inTitle: readonly string[];
  readonly inDetail: readonly string[];
  readonly native: string;
}

const entryKeys = new WeakMap<Named, EntryKeys>();

/** Kept by entry: each letter that is typed asks for all of them again. */
const keysOfEntry = (entry: Named): EntryKeys => {
  const kept = entryKeys.get(entry);
  if (kept) return kept;
  const { title, native = '', detail = '' } = entry;
  const keys = {
    title: keyOf(title),
    inTitle: keysOf(title),
    inDetail: keysOf(detail),
    native: keyOf(native),
  };
  entryKeys.set(entry, keys);
  return keys;
};

/** 'Kwan-jin' is found by 'kwan', by 'jin' and by 'kwanjin'. */
const keysOf = (text: string): readonly string[] => {
  const keys = wordsOf(text).map(({ key }) => key);
  return keys.map((_, index) => keys.slice(index).join(''));
};

const isIn = (keys: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((word) => keys.some((key) => key.startsWith(word)));
