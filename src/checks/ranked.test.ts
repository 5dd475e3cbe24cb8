import { expect, test } from 'vitest';
import type { Finding, Severity } from './finding';
import { byRank } from './ranked';

const finding = (id: string, rule: string, rank?: number, severity: Severity = 'warning') => ({
  id,
  rule,
  severity,
  about: [],
  message: '',
  data: {},
  ...(rank === undefined ? {} : { rank }),
});

const idsOf = (findings: readonly Finding[]): string => findings.map(({ id }) => id).join(' ');

test('ranked findings of a rule change places among themselves alone', () => {
  const findings = [
    finding('long', 'night', 400),
    finding('lunch', 'meal'),
    finding('short', 'night', 200),
    finding('other', 'day', 9),
    finding('middle', 'night', 300),
  ];
  expect(idsOf(byRank(findings))).toBe('short lunch middle other long');
});

test('a note never comes before a warning for its rank', () => {
  const findings = [finding('warning', 'night', 300), finding('note', 'night', 100, 'note')];
  expect(idsOf(byRank(findings))).toBe('warning note');
});

test('findings of one rank stay as they are', () => {
  const findings = [finding('one', 'night', 3), finding('two', 'night', 3), finding('no', 'x')];
  expect(idsOf(byRank(findings))).toBe('one two no');
});
