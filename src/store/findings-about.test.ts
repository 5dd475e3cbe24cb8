import { expect, it } from 'vitest';
import type { Finding, Subject } from '../checks/finding';
import { findingsAbout } from './findings-about';

const aFinding = (id: string, ...about: readonly Subject[]): Finding => ({
  id,
  rule: 'some-rule',
  severity: 'warning',
  about,
  message: '',
  data: {},
});

const talks = { kind: 'meeting', id: 'talks' } as const;
const call = { kind: 'meeting', id: 'call' } as const;
const beijing = { kind: 'stop', id: 'beijing' } as const;

it('what is said at a line comes before what is said at others, and last what is told of the stop', () => {
  const findings = [
    { ...aFinding('error of the pair', call, talks), severity: 'error' as const },
    aFinding('of the stop', beijing, talks),
    aFinding('of the pair', call, talks),
    aFinding('of the other', call),
    aFinding('of the line', talks),
  ];
  const about = findingsAbout(findings, 'meeting', 'talks');
  expect(about.map(({ id }) => id)).toEqual([
    'error of the pair',
    'of the line',
    'of the pair',
    'of the stop',
  ]);
  expect(findingsAbout(findings, 'meeting', 'talks')).toBe(about);
});

it('is the same list while the same is found about a thing, whatever is found elsewhere', () => {
  const [ofTalks, ofCall] = [aFinding('of the line', talks), aFinding('of the other', call)];
  const before = findingsAbout([ofTalks, ofCall], 'meeting', 'talks');
  const after = [aFinding('of another', beijing), ofTalks];
  expect(findingsAbout(after, 'meeting', 'talks')).toBe(before);
  expect(findingsAbout(after, 'meeting', 'call')).toEqual([]);
  const more = [aFinding('more', talks), ofTalks];
  expect(findingsAbout(more, 'meeting', 'talks').map(({ id }) => id)).toEqual([
    'more',
    'of the line',
  ]);
});
