import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { theTrip } from '../testing/a-line';
import type { Block } from './block';
import { readBlock } from './read-block';

const monday = { trip: theTrip, stop: 'beijing', date: '2011-01-10', near: '2011-01-10' } as const;
const read = (text: string): Block => readBlock(text, monday);

/** '10 beijing 09:30+60 Talks with Gen. Liang Guanglie', and its notes behind a bar. */
const told = (text: string): readonly string[] =>
  read(text).lines.map(({ meeting: { slot, minutes, title, notes } }) => {
    const time = 'at' in slot.time ? slot.time.at : 'part' in slot.time ? slot.time.part : 'tbd';
    const length = minutes ? `+${minutes}` : '';
    const behind = notes === '' ? '' : ` | ${notes.replaceAll('\n', ' / ')}`;
    return `${slot.date?.slice(8)} ${slot.stop} ${time}${length} ${title}${behind}`;
  });

describe('a pasted block', () => {
  it('has a line for each row with a time; what stands below belongs to it', () => {
    expect(
      told(`Dear colleague,
please find below the programme.

MONDAY, 10 JANUARY 2011
0930-1030 Talks w/ Gen. Liang @ Bayi
  Minister's car at the east gate
Gifts are exchanged
1200 hrs – 1300 hrs: Working lunch
TBD Dinner

Best regards
Protocol`),
    ).toEqual([
      "10 beijing 09:30+60 Talks with Gen. Liang Guanglie | Dear colleague, / please find below the programme. / Minister's car at the east gate / Gifts are exchanged",
      '10 beijing 12:00+60 Working lunch',
      '10 beijing tbd Dinner | Best regards / Protocol',
    ]);
  });

  it.each([
    ['Monday, 10 January 2011', '10 beijing'],
    ['MON 10 JAN', '10 beijing'],
    ['10 Jan', '10 beijing'],
    ['Tuesday 11 January – Beijing', '11 beijing'],
    ['BEIJING, China: Tue 11 Jan', '11 beijing'],
    ['Thursday, January 13th, 2011 (Tokyo)', '13 tokyo'],
    ['13 January', '13 tokyo'],
    ['Day 2: 11 Jan 2011', '11 beijing'],
    ['2011-01-11', '11 beijing'],
    ['Tuesday', '11 beijing'],
    ['> > 11 JAN 11', '11 beijing'],
    ['10. January 2011', '10 beijing'],
  ])('reads %j as the heading of a day', (heading, day) => {
    expect(told(`${heading}\n0930 Talks`)).toEqual([`${day} 09:30 Talks`]);
  });

  it.each([
    ['0930-1030 Talks', '09:30+60'],
    ['0930h – 1030h Talks', '09:30+60'],
    ['09:30 - 10:30 Talks', '09:30+60'],
    ['9.30 am – 10.30 am Talks', '09:30+60'],
    ['0930 hrs to 1030 hrs: Talks', '09:30+60'],
    ['(0930-1030) Talks', '09:30+60'],
    ['• 0930-1030 Talks', '09:30+60'],
    ['3) 0930-1030 Talks', '09:30+60'],
    ['1. (U) 0930-1030: Talks', '09:30+60'],
    ['> 0930-1030 Talks', '09:30+60'],
    ['10 Jan 0930-1030 Talks', '09:30+60'],
    ['100130Z JAN 11 - 100230Z JAN 11: Talks', '09:30+60'],
    ['TBD Talks', 'tbd'],
    ['afternoon: Talks', 'afternoon'],
  ])('reads the time of %j', (row, time) => {
    expect(told(row)).toEqual([`10 beijing ${time} Talks`]);
  });

  it('takes a table by its head', () => {
    expect(
      told(
        [
          'Time\tEvent\tPlace\tParticipants\tRemarks',
          '0930-1030\tOfficial talks\tBayi Building\tGen. Liang, Amb. Huntsman\tclosed press',
          '\t\t\tXu Caihou\t',
          '1200\tLunch\tDiaoyutai, villa 18\tGen. Nobody\t',
        ].join('\n'),
      ),
    ).toEqual([
      '10 beijing 09:30+60 Official talks | Xu Caihou',
      '10 beijing 12:00 Lunch | Place: Diaoyutai, villa 18 / Participants: Gen. Nobody',
    ]);
    const [talks] = read('Time|Event|Place|Who\n|0930|Talks|Bayi|Gen. Liang|').lines;
    expect(talks?.meeting).toMatchObject({
      venue: 'bayi',
      participants: { liang: { host: true } },
    });
  });

  it('tells the columns of a table without a head by what is in them', () => {
    const [talks] = read('Mon 10 Jan\t0930\t1030\tTalks\tBayi Building\tGen. Liang').lines;
    expect(talks?.meeting).toMatchObject({
      minutes: 60,
      title: 'Talks',
      venue: 'bayi',
      participants: { liang: { host: true } },
    });
  });

  it('says where a weekday does not fit, or a date can be read two ways', () => {
    expect(read('Tuesday, 10 January 2011\n0930 Talks').headings[0]?.doubt).toContain('Mon 10 Jan');
    const { headings, lines } = read('02/03/2011\n0930 Talks');
    expect(headings[0]?.doubt).toContain('two ways');
    expect(lines[0]?.meeting.slot.date).toBe('2011-01-10');
  });

  it('makes a line of each row where none has a time', () => {
    expect(told('Courtesy call\n- Dinner\n  with spouses')).toEqual([
      '10 beijing tbd Courtesy call',
      '10 beijing tbd Dinner | with spouses',
    ]);
  });

  it('keeps how a cable marks a paragraph, and what is said twice', () => {
    expect(told('2. (C) 0930 Talks @ Bayi, @ Great Hall')).toEqual([
      '10 beijing 09:30 Talks | (C) / @ Bayi',
    ]);
  });

  it('drops the marks that turn a text around', () => {
    expect(told('0930 Talks \u202ewith the host')).toEqual([
      '10 beijing 09:30 Talks with the host',
    ]);
  });
});

const fragment = fc.constantFrom(
  ...'0930 0930-1030 9.30am hrs Talks Liang w/ Gen. @ Bayi Hall / Nowhere Monday 10 Jan January 2011 Tuesday Beijing Tokyo'.split(
    ' ',
  ),
  ...'Time Event Place TBD closed press confirmed cancelled ? ! ( ) (U) (C) 1. - • > >> | Tel +86 #cyber +4 , : 100130Z JAN 11'.split(
    ' ',
  ),
  ...['\t', '  ', ' | ', '\n', '\n', '\n', '梁光烈', 'é', '\u202e'],
);
const block = fc.oneof(
  // Longer than a line is read.
  fc
    .array(fragment, { minLength: 60, maxLength: 90 })
    .map((all) => `0930 ${all.join(' ').replaceAll('\n', '')} last`),
  fc.array(fragment, { maxLength: 40 }).map((all) => all.join(' ').replaceAll(' \n ', '\n')),
  fc.array(fragment, { maxLength: 40 }).map((all) => all.join(' ').replaceAll(' \t ', '\t')),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);

const wordsOf = (text: string): readonly string[] =>
  (text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.toLowerCase());

/** What only lays a row out: bullets, quoting, numbers of paragraphs, '(U)'. */
const withoutLayout = (text: string): string =>
  text
    .split('\n')
    .map((row) => row.replace(/^(?:[ \t>•\-–—*]|o\s|\(?(?:\d{1,3}|[a-z])[.)]\s|\(U\))+/i, ''))
    .join('\n');

it('nothing of a block is dropped: each word is understood, in a heading, a title or a note', () => {
  fc.assert(
    fc.property(block, (text) => {
      const { lines, headings } = read(text);
      if (lines.length === 0) return;
      const kept = [
        ...headings.map((heading) => heading.text),
        ...lines.flatMap(({ tokens, meeting }) => [
          ...tokens.filter(({ kind }) => kind !== 'text').map((token) => token.text),
          meeting.title,
          meeting.notes,
        ]),
      ].join('\n');
      const found = new Set(wordsOf(kept));
      const all = kept.toLowerCase();
      const words = wordsOf(withoutLayout(text.replaceAll('\u202e', '')));
      expect(words.filter((word) => !found.has(word) && !all.includes(word))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it.each([
  ['one line of fifty thousand characters', `0930 ${'word '.repeat(10_000)}`],
  ['fifty thousand characters without a space', `0930 ${'x'.repeat(50_000)}`],
  ['a hundred thousand characters of tabs', '\t'.repeat(100_000)],
  ['a hundred thousand characters of bars', '| '.repeat(50_000)],
  ['rows and rows', '10 Jan 0930-1030 Talks w/ Gen. Liang @ Bayi\n'.repeat(300)],
  ['brackets', '('.repeat(100_000)],
])('%s are read in a moment', (_, text) => {
  const started = performance.now();
  read(text);
  expect(performance.now() - started).toBeLessThan(3000);
});
