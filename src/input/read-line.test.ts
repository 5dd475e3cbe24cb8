import { describe, expect, it } from 'vitest';
import { monday, read } from './testing/a-line';
import type { TokenKind } from './typed-line';

const tokensOf = (text: string): readonly (readonly [TokenKind, string])[] =>
  read(text)
    .tokens.filter((token) => token.text.trim() !== '')
    .map(({ kind, text: typed }) => [kind, typed.trim()]);

describe('a typed line', () => {
  it('is read as planners say it', () => {
    const text = '1430-1500 pull-aside w/ Yang Jiechi @ Great Hall, spray top, +4 #cyber ?';
    expect(read(text)).toMatchObject({
      meeting: {
        slot: { stop: 'beijing', date: '2011-01-10', time: { at: '14:30' }, fold: null },
        minutes: 30,
        title: 'Pull-aside with Yang Jiechi',
        kind: 'pull-aside',
        status: 'pencilled',
        venue: 'hall',
        coverage: 'spray-top',
        plusOurs: 4,
        participants: { yang: { host: true } },
        topics: { cyber: { posture: 'if-raised', order: 'a0' } },
      },
      unknown: [],
      otherDate: null,
      otherClock: null,
    });
    expect(tokensOf(text)).toEqual([
      ['time', '1430-1500'],
      ['kind', 'pull-aside'],
      ['person', 'w/ Yang Jiechi'],
      ['venue', '@ Great Hall,'],
      ['coverage', 'spray top,'],
      ['plus', '+4'],
      ['topic', '#cyber'],
      ['status', '?'],
    ]);
  });

  it('sets nothing that was not typed', () => {
    expect(read('1430').meeting).toEqual({
      slot: { stop: 'beijing', date: '2011-01-10', time: { at: '14:30' }, fold: null },
      minutes: null,
      title: '',
      kind: 'other',
      status: 'idea',
    });
  });

  it('is a title where nothing is understood', () => {
    expect(read('Why Tokyo, and not Osaka?').meeting).toMatchObject({
      title: 'Why Tokyo, and not Osaka?',
      slot: { time: { tbd: true } },
    });
  });

  it('says what each token was understood as', () => {
    const { tokens } = read('1110-1120 pull-aside w/ Liang @ Bayi');
    expect(tokens.flatMap(({ meaning }) => meaning ?? [])).toEqual([
      '1110–1120',
      'Pull-aside',
      'Gen. Liang Guanglie',
      'Bayi Building',
    ]);
  });

  it('may be about the next day where its time is smaller, late in the day', () => {
    const late = { ...monday, afterClock: '21:30' };
    expect(read('0730 breakfast', late).otherDate).toBe('2011-01-11');
    expect(read('0730 breakfast', late).meeting.slot?.date).toBe('2011-01-10');
    expect(read('2200 hold', late).otherDate).toBeNull();
    expect(read('1400 hold', late).otherDate).toBeNull();
    expect(read('0730 breakfast', { ...monday, afterClock: '09:00' }).otherDate).toBeNull();
    expect(read('0730 breakfast', { ...late, date: null }).otherDate).toBeNull();
  });

  it.each([
    ['1530 1600 talks', ['“1530 1600” is read as 1530–1600.']],
    ['1000-0900 talks', ['That is 23 h, until Tue 11 Jan.']],
    ['1530-1600 talks', []],
    ['2000-0800 hold', []],
    ['1000-1100+1 hold', []],
    ['1000 23 hours hold', []],
  ])('says of %j what may be meant otherwise', (text, doubts) => {
    expect(read(text).doubts).toEqual(doubts);
  });

  it('stands at a stop that is gone as well', () => {
    expect(read('1430 bilat w/ Liang', { ...monday, stop: 'gone' }).meeting).toMatchObject({
      slot: { stop: 'gone', time: { at: '14:30' } },
      participants: { liang: { host: true } },
    });
  });
});

describe('the title', () => {
  it.each([
    ['pull-aside w/ Gen. Nobody', 'Pull-aside with Gen. Nobody'],
    ['bilat w/ Gen. Liang', 'Bilateral with Gen. Liang Guanglie'],
    ['w/ Yang Jiechi', 'Meeting with Yang Jiechi'],
    ['dinner hosted by Gen. Xu', 'Dinner hosted by Gen. Xu Caihou'],
    ['courtesy call w/ Xi', 'Courtesy call on Vice President Xi Jinping'],
    ['call on Vice President Xi', 'Courtesy call on Vice President Xi Jinping'],
    ['visit @ Mutianyu', 'Visit to Great Wall at Mutianyu'],
    ['bilat w/ Liang and Yang', 'Bilateral with Gen. Liang Guanglie and Yang Jiechi'],
    ['bilat w/ Liang and Amb. Huntsman', 'Bilateral with Gen. Liang Guanglie'],
    ['lunch w/ Amb. Huntsman', 'Lunch with Amb. Jon Huntsman'],
    ['reception hosted by Gen. Xu', 'Reception hosted by Gen. Xu Caihou'],
    ['joint press conference with Liang on the alliance', 'Joint press conference on the alliance'],
    ['visit @ Nowhere Palace', 'Visit at Nowhere Palace'],
    ['breakfast with troops', 'Breakfast with troops'],
    ['Lunch, then a walk, closed', 'Lunch, then a walk'],
    ['bilat w/ Liang, lunch', 'Bilat lunch'],
    ['#gender', '#gender'],
    ['晚宴 w/ 梁光烈', '晚宴'],
  ])('of %j is %j', (text, title) => {
    expect(read(`1430 ${text}`).meeting.title).toBe(title);
  });
});

describe('the kind', () => {
  it.each([
    ['bilateral', 'bilateral'],
    ['bilat', 'bilateral'],
    ['talks', 'bilateral'],
    ['one-on-one', 'one-on-one'],
    ['1-on-1', 'one-on-one'],
    ['plenary', 'plenary'],
    ['courtesy call', 'courtesy'],
    ['call on the Emperor', 'courtesy'],
    ['pull-aside', 'pull-aside'],
    ['pull aside', 'pull-aside'],
    ['roundtable', 'roundtable'],
    ['press roundtable', 'press'],
    ['embassy staff briefing', 'briefing'],
    ['wreath-laying ceremony', 'ceremony'],
    ['visit troops', 'visit'],
    ['lunch', 'meal'],
    ['Working Lunch', 'meal'],
    ['talks over dinner', 'bilateral'],
    ['lunch and visit', 'meal'],
    ['banquet', 'banquet'],
    ['state dinner', 'banquet'],
    ['speech and questions', 'speech'],
    ['presser', 'press'],
    ['press availability', 'press'],
    ['joint press conference', 'press'],
    ['meet and greet', 'greet'],
    ['meet & greet', 'greet'],
    ['hold', 'hold'],
    ['hold bilateral', 'bilateral'],
    ['down time', 'down'],
    ['filing time', 'filing'],
    ['Household survey', 'other'],
    ['phone call', 'other'],
  ])('of %j is %s', (text, kind) => {
    expect(read(`1430 ${text}`).meeting.kind).toBe(kind);
  });
});
