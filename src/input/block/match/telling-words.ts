import { wordsOf } from '../../plain-text';

const EMPTY = new Set(
  'the a an of and for to with by at in on from his her their our its hosted given led'.split(' '),
);

/** Words for one thing. */
const SAME: Readonly<Record<string, string>> = {
  dinner: 'banquet',
  supper: 'banquet',
  luncheon: 'lunch',
  media: 'press',
  journalists: 'press',
  presser: 'press',
  general: 'gen',
  fm: 'foreign',
  affairs: 'foreign',
  defence: 'defense',
  talks: 'meet',
  talk: 'meet',
  call: 'meet',
  calls: 'meet',
  bilateral: 'meet',
  plenary: 'meet',
  audience: 'meet',
  courtesy: 'meet',
  session: 'meet',
  receives: 'meet',
  received: 'meet',
  reception: 'recep',
};

/** Said of too many events to tell one from another. */
const GENERIC = new Set(
  'meet offic visit deleg minis minist presi natio state head one house hall progr work'.split(' '),
);

const STEM_LENGTH = 5;

/** The words that tell what an event is, without endings: 'Official talks' is 'offic', 'meet'. */
export const tellingWords = (text: string): readonly string[] => [
  ...new Set(
    wordsOf(text.slice(0, 400))
      .map(({ key }) => SAME[key] ?? key)
      .filter((word) => word.length > 1 && !EMPTY.has(word))
      .map((word) => word.slice(0, STEM_LENGTH)),
  ),
];

export const isGeneric = (word: string): boolean => GENERIC.has(word);
