import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctionLine } from '../domain/describe/log-text';
import { newLogEntry } from '../domain/records/new-record';
import { type LogLine, readLogLine } from './read-log-line';

/** Friday, 7 January 2011, 2030 in Beijing. */
const context = { zone: 'Asia/Shanghai', now: Date.UTC(2011, 0, 7, 12, 30) };

const read = (text: string): LogLine => readLogLine(text, context);

const fieldsOf = ({ who, channel, from, to, said }: LogLine): string =>
  [who, channel, `${from}>${to}`, said].join(' | ');

describe('a line of the log', () => {
  it.each([
    [
      "Yang's office by phone: 1500 → 1530, new room",
      "Yang's office | phone | 1500>1530 | new room",
    ],
    ["Yang's office, phone: 1500 -> 1530", "Yang's office | phone | 1500>1530 | "],
    [
      'Post Beijing (cable 11 BEIJING 27): agreed',
      'Post Beijing | cable 11 BEIJING 27 | > | agreed',
    ],
    ['Phone from Yang: yes', 'Yang | Phone | > | yes'],
    [
      'Protocol via e-mail: hall 1 → hall 2, 40 seats',
      'Protocol | e-mail | hall 1>hall 2 | 40 seats',
    ],
    ['MFA: new room; 1500-1545 => 1530-1615', 'MFA |  | 1500-1545>1530-1615 | new room'],
    ['外事办：1500→1530', '外事办 |  | 1500>1530 | '],
    ["Yang's office by phone 1500 → 1530", "Yang's office | phone | 1500>1530 | "],
    ['Liang says that the cordon is off', 'Liang |  | > | the cordon is off'],
    ['Cable: agrément given', ' | Cable | > | agrément given'],
  ])('is read: %s', (typed, fields) => {
    expect(fieldsOf(read(typed))).toBe(fields);
  });

  it.each([
    ['new room', ' |  | > | new room'],
    ['1500 → 1530: new room', ' |  | 1500>1530 | new room'],
    ['meet at 9:30 or so', ' |  | > | meet at 9:30 or so'],
    ['Yang: ', 'Yang |  | > | '],
    ['Yang: free from 1500 to 1600', 'Yang |  | > | free from 1500 to 1600'],
    ['Yang by pigeon: no', 'Yang by pigeon |  | > | no'],
    ['→ 1530', ' |  | > | → 1530'],
    ['', ' |  | > | '],
  ])('takes the half that it understands and keeps the rest: %s', (typed, fields) => {
    expect(fieldsOf(read(typed))).toBe(fields);
  });

  it.each([
    ['Yang: lunch 1500 → 1530 in the hall', '1500', '1530'],
    ['Yang: moved from 1500 to 1530', '1500', '1530'],
    ['Yang: 1530 instead of 1500', '1500', '1530'],
  ])('keeps a change within its sentence: %s', (typed, from, to) => {
    const said = typed.slice('Yang: '.length);
    expect(read(typed)).toMatchObject({ from, to, said });
  });

  it.each([
    ['Yang by phone at 1640: yes', '2011-01-07T08:40:00.000Z'],
    ['Yang by phone at 2140: yes', '2011-01-06T13:40:00.000Z'],
    ['Yang by phone, 0840Z: yes', '2011-01-07T08:40:00.000Z'],
    ['061640 Yang by phone: yes', '2011-01-06T08:40:00.000Z'],
    ['Yang by phone 301200Z: yes', '2010-12-30T12:00:00.000Z'],
    ['061640Z JAN 11 Yang by phone: yes', '2011-01-06T16:40:00.000Z'],
  ])('says when: %s', (typed, at) => {
    const line = read(typed);
    expect(new Date(line.at ?? Number.NaN).toISOString()).toBe(at);
    expect(fieldsOf(line)).toBe('Yang | phone | > | yes');
  });

  it.each([
    { who: "Yang's office", channel: 'phone', from: '1500', to: '1530', said: 'new room' },
    { who: '', channel: 'cable', from: '', to: '', said: 'agreed' },
    { who: '', channel: '', from: 'hall 1', to: 'hall 2', said: '' },
  ])('reads what corrects an entry as that entry again: %o', (told) => {
    const line = correctionLine(newLogEntry('one', told));
    const said = ['correction of an earlier entry', told.said].filter(Boolean).join(', ');
    expect(read(line)).toMatchObject({ ...told, said });
  });

  it('takes the number of a cable for no time', () => {
    const line = read('Post, cable 11 BEIJING 1234: agreed');
    expect(line).toMatchObject({ at: null, channel: 'cable 11 BEIJING 1234' });
  });

  it('drops no word of what was typed', () => {
    const words = fc.constantFrom(
      ...`Yang's office by phone : 1500 → 1530 , new room ( cable ) says that from to instead of
      moved ; . -> 061640Z at 9:30 : 外事办 "so" ! via on the e-mail –`.split(/\s+/),
    );
    const law = fc.property(fc.array(words, { maxLength: 14 }), fc.boolean(), (typed, isTight) => {
      const text = typed.join(' ');
      const line = read(isTight ? text.replaceAll(' :', ':') : text);
      const kept = wordsIn(Object.values({ ...line, at: '' }).join(' '));
      const lost = wordsIn(text).filter((word) => !kept.includes(word) && !isSpoken(word, line));
      expect(lost).toEqual([]);
    });
    fc.assert(law, { numRuns: 3000 });
  });
});

const wordsIn = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}:']*[\p{L}\p{N}]/gu) ?? [];

/** Words that only join the parts, and a time that was understood as such. */
const isSpoken = (word: string, { at }: LogLine): boolean =>
  /^(?:by|via|on|over|from|at|says|that|the)$/.test(word) || (at !== null && /^\d/.test(word));
