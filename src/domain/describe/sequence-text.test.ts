import { describe, expect, it } from 'vitest';
import type { Meeting } from '../records/meeting';
import { newMeeting, newStop } from '../records/new-record';
import { at } from '../testing/a-trip';
import { sequenceLines, sequenceTotalText } from './sequence-text';

const seoul = newStop('seoul', { zone: 'Asia/Seoul' });
const talks = (values: Partial<Meeting>): Meeting =>
  newMeeting('talks', { slot: at('seoul', '2011-01-14', '14:30'), minutes: 30, ...values });

const sequence = {
  one: { order: 'a0', minutes: 5, actor: '', text: 'Arrival, greeted by Mr. Kim' },
  two: { order: 'a1', minutes: null, actor: 'Host', text: 'welcome' },
  empty: { order: 'a2', minutes: null, actor: '', text: '' },
  three: { order: 'a3', minutes: 27, actor: 'Principals', text: '' },
} as const;

describe('the sequence of a meeting in words', () => {
  it('has a line for each step with its clock time, about after one that is to be decided', () => {
    expect(sequenceLines(talks({ sequence }), seoul)).toEqual([
      '1430 Arrival, greeted by Mr. Kim (5\u00a0min)',
      '1435 Host: welcome',
      '~1435 Principals (27\u00a0min)',
    ]);
  });

  it('has no clock times while the meeting has none', () => {
    const slot = at('seoul', '2011-01-14');
    expect(sequenceLines(talks({ slot, sequence }), seoul)[0]).toBe(
      'Arrival, greeted by Mr. Kim (5\u00a0min)',
    );
  });

  it('marks what follows from an illustrative time', () => {
    const meeting = talks({ sequence: { one: sequence.one }, source: 'illustrative' });
    expect(sequenceLines(meeting, seoul)[0]).toMatch(/^1430\* Arrival/);
  });

  it('says its total against the length of the meeting', () => {
    const { one, two, three } = sequence;
    expect(sequenceTotalText(talks({ sequence: {} }))).toBe('');
    expect(sequenceTotalText(talks({ sequence: { one } }))).toBe('5 of 30 min');
    expect(sequenceTotalText(talks({ sequence: { one, three } }))).toBe('32 of 30 min: 2 min over');
    expect(sequenceTotalText(talks({ sequence: { one, two } }))).toBe('5 of 30 min, 1 step TBD');
    expect(sequenceTotalText(talks({ sequence, minutes: null }))).toBe('32 min, 2 steps TBD');
  });
});
