import { describe, expect, test } from 'vitest';
import type { Meeting } from '../records/meeting';
import { newMeeting, newOption } from '../records/new-record';
import { areAlternatives, isRuledOut, programmesByChoice } from './alternatives';

const meeting = (id: string, group: string | null, choice = ''): Meeting =>
  newMeeting(id, { option: group === null ? null : { group, choice } });

const idsOf = (meetings: readonly Meeting[]): string => meetings.map(({ id }) => id).join(' ');

describe('choices of an open question', () => {
  const [wall, museum, lunch] = [
    meeting('w', 'q', 'A'),
    meeting('m', 'q', 'B'),
    meeting('l', null),
  ];

  test('are alternatives of one another and of nothing else', () => {
    expect(areAlternatives(wall, museum)).toBe(true);
    expect(areAlternatives(wall, meeting('tower', 'q', 'A'))).toBe(false);
    expect(areAlternatives(wall, meeting('other', 'p', 'B'))).toBe(false);
    expect(areAlternatives(wall, lunch)).toBe(false);
  });

  test('are ruled out by another choice alone', () => {
    const options = { q: newOption('q', { chosen: 'A' }), open: newOption('open', {}) };
    expect(isRuledOut(options, museum)).toBe(true);
    expect(isRuledOut(options, wall)).toBe(false);
    expect(isRuledOut(options, lunch)).toBe(false);
    expect(isRuledOut(options, meeting('x', 'open', 'B'))).toBe(false);
  });

  test('make a programme each, with all that stands whatever is chosen', () => {
    expect(programmesByChoice([wall, lunch, museum]).map(idsOf)).toEqual(['w l', 'l m']);
    const other = [meeting('c', 'p', 'C'), meeting('d', 'p', 'D')];
    expect(programmesByChoice([wall, museum, ...other]).map(idsOf)).toEqual([
      'w c',
      'w d',
      'm c',
      'm d',
    ]);
  });

  test('make no programmes of their own where there is one choice, or none', () => {
    const standing = [wall, lunch];
    expect(programmesByChoice(standing)).toEqual([standing]);
    const cancelled = newMeeting('m', { option: museum.option, status: 'cancelled' });
    expect(programmesByChoice([wall, cancelled])).toHaveLength(1);
  });

  test('are too many to combine at some point, and then looked at one question at a time', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      meeting(`m${index}`, `q${index >> 1}`, index % 2 === 0 ? 'A' : 'B'),
    );
    expect(programmesByChoice(many)).toHaveLength(40);
  });
});
