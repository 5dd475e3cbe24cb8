import { fixesByStandIn } from '../fixes/stand-in';
import type { Rule } from '../rule';
import { sharedReport } from '../subjects/shared-report';
import { sharedAs } from '../subjects/shared-roles';

export const interpreterOverlap: Rule<'pair'> = {
  id: 'interpreter-overlap',
  group: 'people',
  looksAt: 'pair',
  severity: 'by status',
  description: 'An interpreter is in one live meeting at a time, and in one city.',
  silences: ['room-overlap', 'turnaround-too-short'],
  check: (pair) =>
    sharedAs(pair) === 'interpreters' && sharedReport(pair, 'wanted to interpret in both'),
  fixes: (pair, trip) => fixesByStandIn(pair, trip, 'interpreter'),
};
