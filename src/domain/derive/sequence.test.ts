import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Meeting } from '../records/meeting';
import { newMeeting, newStop } from '../records/new-record';
import { at } from '../testing/a-trip';
import { runningSteps, sequenceTotal } from './sequence';

const seoul = newStop('seoul', { zone: 'Asia/Seoul' });

const steps = (...minutes: readonly (number | null)[]): Meeting['sequence'] =>
  Object.fromEntries(
    minutes.map((of, index) => [
      `s${index}`,
      { order: `a${index}`, minutes: of, actor: '', text: '' },
    ]),
  );

const talks = (values: Partial<Meeting>): Meeting =>
  newMeeting('talks', { slot: at('seoul', '2011-01-14', '14:30'), ...values });

const clocks = (meeting: Meeting, stop = seoul): string =>
  runningSteps(meeting, stop)
    .map(({ begins, isAbout }) => `${isAbout ? '~' : ''}${begins}`)
    .join(' ');

describe('the steps of a meeting', () => {
  it('run one after the other from its start', () => {
    expect(clocks(talks({ sequence: steps(5, 20, 7) }))).toBe('14:30 14:35 14:55');
  });

  it('are about from the first on that is to be decided', () => {
    expect(clocks(talks({ sequence: steps(5, null, 10, 5) }))).toBe('14:30 14:35 ~14:35 ~14:45');
    const slot = { ...at('seoul', '2011-01-14'), time: { at: '14:30', about: true } } as const;
    expect(clocks(talks({ slot, sequence: steps(5, 5) }))).toBe('~14:30 ~14:35');
  });

  it('have no clock times while the meeting has none', () => {
    const slot = at('seoul', '2011-01-14');
    expect(clocks(talks({ slot, sequence: steps(5, 5) }))).toBe('null null');
  });

  it('stand in the order of the planner, whatever that of their ids is', () => {
    const { s0, s1 } = steps(5, 10);
    const sequence = { ...(s1 ? { a: s1 } : {}), ...(s0 ? { z: s0 } : {}) };
    expect(runningSteps(talks({ sequence }), seoul).map(({ id }) => id)).toEqual(['z', 'a']);
  });

  it('follow a clock that is put forward in between', () => {
    const newYork = newStop('home', { zone: 'America/New_York' });
    const slot = at('home', '2011-03-13', '01:45');
    expect(clocks(talks({ slot, sequence: steps(15, 30) }), newYork)).toBe('01:45 03:00');
  });

  it('add up to the total, however they are ordered', () => {
    const lengths = fc.array(fc.option(fc.integer({ min: 0, max: 90 })), { maxLength: 8 });
    const law = fc.property(lengths, fc.integer({ min: 0, max: 90 }), (minutes, length) => {
      const known = minutes.filter((of) => of !== null).reduce((sum, of) => sum + of, 0);
      const total = { minutes: known, undecided: minutes.filter((of) => of === null).length };
      const over = Math.max(0, known - length);
      const meeting = talks({ minutes: length, sequence: steps(...minutes) });
      expect(sequenceTotal(meeting)).toEqual({ ...total, over });
      expect(sequenceTotal({ ...meeting, minutes: null })).toEqual({ ...total, over: 0 });
    });
    fc.assert(law);
  });
});
