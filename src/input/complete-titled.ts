import { byText } from '../domain/derive/by-order';
import { postures, venueKinds } from '../domain/records/choices';
import type { Topic } from '../domain/records/topic';
import type { Completion } from './completion';
import { type Part, withNew } from './completion-part';
import { endOfName } from './name-extent';
import { distanceFrom, venueIndex } from './place-pieces';
import { keyOf, wordsOf } from './plain-text';
import { likeness } from './titled';
import { topicIndex, topicsTagged } from './topic-pieces';
import type { LineContext } from './typed-line';

/** The venues that the words at the caret may name, those of the stop first. */
export const venueCompletions = (part: Part, context: LineContext): readonly Completion[] => {
  const words = wordsOf(part.typed, 0, 14);
  const distance = distanceFrom(context);
  const found = venueIndex(context.trip.venues)
    .flatMap((venue) => {
      const score = likeness(venue, words);
      return score === null ? [] : [{ venue: venue.entry, score: score + distance(venue.entry) }];
    })
    .sort((one, other) => one.score - other.score || byText(one.venue.name, other.venue.name))
    .map(({ venue }) => venue);
  const known = found.map(({ name, native, kind }) => ({
    label: name,
    detail: native || venueKinds[kind],
    insert: { start: part.start, end: part.end, text: name },
  }));
  const key = keyOf(part.typed);
  const isKnown = found.some(({ name, native }) => keyOf(name) === key || keyOf(native) === key);
  return withNew(known, 'venue', onlyName(part, !/^\p{Lu}/u.test(part.typed)), isKnown);
};

/** The topics that the tag at the caret may mean. */
export const topicCompletions = (part: Part, { trip }: LineContext): readonly Completion[] => {
  const key = keyOf(part.typed);
  const found = [...topicsTagged(topicIndex(trip.topics), key)].sort(byOrder);
  const known = found.map(({ title, posture }) => ({
    label: title,
    detail: postures[posture],
    insert: { start: part.start, end: part.end, text: title },
  }));
  const isKnown = found.some(({ title }) => keyOf(title) === key);
  return withNew(known, 'topic', onlyName(part, true), isKnown);
};

/** Where something else follows the name, as in 'Bayi closed press', the whole is no new name. */
const onlyName = (part: Part, isLoose: boolean): Part => ({
  ...part,
  mayBeNew: part.mayBeNew && endOfName(part.typed, 0, isLoose) >= part.typed.trimEnd().length,
});

const byOrder = (one: Topic, other: Topic): number =>
  byText(one.order, other.order) || byText(one.title, other.title) || byText(one.id, other.id);
