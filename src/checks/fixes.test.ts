import { describe, expect, it } from 'vitest';
import { aTrip, at, beijing } from '../domain/testing/a-trip';
import { checkerOf } from './engine';
import { fixesIn } from './fixes';
import { candidate, type Rule } from './rule';

const trip = aTrip({
  stops: { beijing },
  meetings: { talks: { slot: at('beijing', '2011-01-10', '09:30'), status: 'confirmed' } },
});

const fail = (): never => {
  throw new Error('no such field');
};

const ruleWith = (fixes: Rule<'meeting'>['fixes']): Rule<'meeting'> => ({
  id: 'long-talks',
  group: 'time',
  looksAt: 'meeting',
  severity: 'warning',
  description: 'Finds something in every meeting.',
  silences: [],
  check: ({ meeting }) => ({
    severity: 'warning',
    about: [{ kind: 'meeting', id: meeting.id }],
    message: 'Found.',
    data: {},
  }),
  ...(fixes ? { fixes } : {}),
});

describe('the fixes of a rule that fails', () => {
  it.each([
    ['before it has any', fail],
    ['at the change of one', () => [candidate('Mend it', fail)]],
  ])('%s are none, and its finding stands', (_, fixes) => {
    const checked = checkerOf([ruleWith(fixes)])(trip, null);
    const [finding] = checked.findings;
    expect(finding?.message).toBe('Found.');
    expect(finding && fixesIn(checked, finding)).toEqual([]);
  });
});
