import type { MeetingKind } from '../domain/records/choices';
import { type FoundPhrase, lexiconOf, phraseAt } from './lexicon';
import { wordsOf } from './plain-text';

export interface KindWord {
  readonly kind: MeetingKind;
  /** How a title that is made up begins: 'Bilateral'. */
  readonly noun: string;
  /** Says so much else that any word of a smaller number counts before it: 'visit' 1, 'call' 2. */
  readonly vagueness: 0 | 1 | 2;
}

const words = (
  kind: MeetingKind,
  noun: string,
  phrases: string,
  vagueness: KindWord['vagueness'] = 0,
): readonly [string, KindWord] => [phrases, { kind, noun, vagueness }];

/** The first phrase of each is the one that completion offers. */
const table = [
  words('bilateral', 'Bilateral', 'bilateral,bilat,bilateral meeting,bilateral talks'),
  words('bilateral', 'Talks', 'talks'),
  words('one-on-one', 'One-on-one', 'one-on-one,1-on-1,one on one,tete-a-tete'),
  words('plenary', 'Plenary', 'plenary,plenary session,expanded bilateral,expanded meeting'),
  words('courtesy', 'Courtesy call', 'courtesy call,call on,calls on'),
  words('pull-aside', 'Pull-aside', 'pull-aside,pullaside'),
  words('roundtable', 'Roundtable', 'roundtable,round-table'),
  words('briefing', 'Briefing', 'briefing,country team briefing,country team,pre-brief'),
  words('ceremony', 'Ceremony', 'ceremony,wreath laying,wreathlaying,honor cordon,honour guard'),
  words('visit', 'Visit', 'visit', 1),
  words('visit', 'Tour', 'tour,site visit', 1),
  words('meal', 'Lunch', 'lunch,luncheon'),
  words('meal', 'Working lunch', 'working lunch'),
  words('meal', 'Dinner', 'dinner'),
  words('meal', 'Working dinner', 'working dinner'),
  words('meal', 'Breakfast', 'breakfast,bkfst'),
  words('meal', 'Working breakfast', 'working breakfast'),
  words('meal', 'Working meal', 'working meal'),
  words('banquet', 'Banquet', 'banquet'),
  words('banquet', 'State dinner', 'state dinner,state banquet'),
  words('speech', 'Speech', 'speech'),
  words('speech', 'Remarks', 'remarks,address', 1),
  words('press', 'Press availability', 'press availability,press avail,presser'),
  words('press', 'Press conference', 'press conference,news conference'),
  words('press', 'Joint press conference', 'joint press conference'),
  words('press', 'Press roundtable', 'press roundtable'),
  words('press', 'Press briefing', 'press briefing'),
  words('press', 'Interview', 'interview'),
  words('greet', 'Meet-and-greet', 'meet-and-greet,meet & greet,meet n greet'),
  words('hold', 'Hold', 'hold,hold time', 1),
  words('down', 'Down time', 'down time,downtime,personal time'),
  words('filing', 'Filing time', 'filing time,filing,filing center,filing centre'),
  words('other', 'Reception', 'reception', 1),
  words('other', 'Arrival', 'arrival', 1),
  words('other', 'Departure', 'departure', 1),
  words('other', 'Phone call', 'phone call,telephone call'),
  words('other', 'Call', 'call', 2),
  words('other', 'Meeting', 'meeting,mtg', 2),
] as const;

const kindLexicon = lexiconOf(table);

/** For completion: each phrase once, with its kind. */
export const kindPhrases: readonly { readonly phrase: string; readonly kind: MeetingKind }[] = table
  .filter(([, { kind, noun }]) => kind !== 'other' || noun === 'Reception')
  .map(([phrases, { kind }]) => ({ phrase: phrases.split(',')[0] ?? '', kind }));

/** The words of kind in a stretch of text. */
export const kindWordsIn = (plain: string): readonly FoundPhrase<KindWord>[] => {
  const found: FoundPhrase<KindWord>[] = [];
  for (const { start } of wordsOf(plain)) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const phrase = phraseAt(kindLexicon, plain, start);
    if (phrase) found.push(phrase);
  }
  return found;
};

/** The one that says what the meeting is: the first of those that are least vague. */
export const tellingKindWord = <Found extends FoundPhrase<KindWord>>(
  found: readonly Found[],
): Found | undefined => {
  const vagueness = Math.min(...found.map(({ meaning }) => meaning.vagueness));
  return found.find(({ meaning }) => meaning.vagueness === vagueness);
};
