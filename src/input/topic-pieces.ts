import type { Trip } from '../domain/records/tables';
import type { Topic } from '../domain/records/topic';
import { endOfName } from './name-extent';
import type { Piece, PieceReader, Scene } from './piece';
import { keyOf, wordsOf } from './plain-text';
import { type Titled, titled, wholeNameAt } from './titled';

const indexes = new WeakMap<Trip['topics'], readonly Titled<Topic>[]>();

export const topicIndex = (topics: Trip['topics']): readonly Titled<Topic>[] => {
  const kept = indexes.get(topics);
  if (kept) return kept;
  const index = Object.values(topics).map((topic) => titled(topic, topic.title));
  indexes.set(topics, index);
  return index;
};

const TAG = /#["“]?([\p{L}][^\s,;:!?#@()[\]+"“”]*)["”]?/uy;

/** '#cyber', '#north-korea', '#North Korea': a topic by the beginning of one of its words. */
export const topicPieces: PieceReader = (scene, at) => {
  TAG.lastIndex = at;
  const tag = TAG.exec(scene.plain)?.[1];
  if (tag === undefined) return [];
  const index = topicIndex(scene.context.trip.topics);
  const from = at + 1;
  const words = wordsOf(scene.plain.slice(from, from + 160), 0, 20);
  const whole = wholeNameAt(index, words);
  const last = whole && words[whole.words - 1];
  if (last && words[0]?.start === 0)
    return [topicPiece(scene, whole.entry, at, Math.max(from + last.end, TAG.lastIndex))];
  const topics = topicsTagged(index, keyOf(tag));
  const [topic, ...others] = topics;
  if (!topic || others.length > 0) return [unknownTopic(scene, at, TAG.lastIndex, topics)];
  return [topicPiece(scene, topic, at, endOfTag(scene.plain, TAG.lastIndex, index, topic))];
};

/** Those whose title begins so, or else those with a word that does. */
export const topicsTagged = (index: readonly Titled<Topic>[], key: string): readonly Topic[] => {
  const starting = index.filter(({ names }) => joined(names[0] ?? [], 0).startsWith(key));
  const holding = index.filter(({ names: [name = []] }) =>
    name.some((_, at) => joined(name, at).startsWith(key)),
  );
  return (starting.length > 0 ? starting : holding).map(({ entry }) => entry);
};

const joined = (words: readonly string[], from: number): string => words.slice(from).join('');

/** '#north korea': the words that go on in the topic's own words belong to it. */
const endOfTag = (
  plain: string,
  end: number,
  index: readonly Titled<Topic>[],
  topic: Topic,
): number => {
  const name = index.find(({ entry }) => entry === topic)?.names[0] ?? [];
  const limit = endOfName(plain, end, true);
  let finish = end;
  for (const word of wordsOf(plain.slice(end, limit))) {
    if (!name.slice(1).includes(word.key) || !isNext(plain.slice(finish, end + word.start))) break;
    finish = end + word.end;
  }
  return finish;
};

const isNext = (between: string): boolean => /^[ -]+$/.test(between);

const topicPiece = ({ pieces }: Scene, topic: Topic, start: number, end: number): Piece => {
  const before = pieces.filter(({ kind }) => kind === 'topic').length;
  const { posture } = topic;
  const fields = { topics: { [topic.id]: { posture, order: orderKey(before) } } };
  return { start, end, kind: 'topic', meaning: topic.title, fields };
};

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The order key of the topic at a place, in the alphabet of fractional indexing. */
const orderKey = (index: number): string => {
  const digit = (value: number): string => DIGITS[value % DIGITS.length] ?? '0';
  if (index < DIGITS.length) return `a${digit(index)}`;
  const rest = index - DIGITS.length;
  return `b${digit(Math.floor(rest / DIGITS.length))}${digit(rest)}`;
};

const unknownTopic = (
  { text }: Scene,
  start: number,
  end: number,
  topics: readonly { readonly title: string }[],
): Piece => {
  const tag = text.slice(start, end);
  return {
    start,
    end,
    kind: 'unknown-topic',
    meaning:
      topics.length > 1
        ? `Which of ${topics.map(({ title }) => title).join(', ')}?`
        : 'No topic of this trip yet',
    inTitle: tag,
    unknown: { kind: 'topic', text: tag.replace(/^#["“]?|["”]$/g, '') },
  };
};
