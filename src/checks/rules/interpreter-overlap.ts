import { cruisingSpeed } from '../expected-flight';
import { fixesByStandIn } from '../fixes/stand-in';
import type { Rule } from '../rule';
import { sharedReport } from '../subjects/shared-report';

export const interpreterOverlap: Rule<'pair'> = {
  id: 'interpreter-overlap',
  group: 'people',
  looksAt: 'pair',
  severity: 'by status',
  description:
    'An interpreter is in one live meeting at a time, and in one city: to the next there is time for a flight.',
  silences: ['room-overlap', 'turnaround-too-short'],
  heeds: ['facts'],
  limits: [cruisingSpeed],
  check: (pair, setting) =>
    pair.sharedAs === 'interpreters' && sharedReport(pair, setting, 'wanted to interpret in both'),
  fixes: (pair, trip) => fixesByStandIn(pair, trip, 'interpreter'),
};
