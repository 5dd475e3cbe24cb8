import { cruisingSpeed } from '../expected-flight';
import { fixesByStandIn } from '../fixes/stand-in';
import type { Rule } from '../rule';
import { sharedReport } from '../subjects/shared-report';

export const notetakerOverlap: Rule<'pair'> = {
  id: 'notetaker-overlap',
  group: 'people',
  looksAt: 'pair',
  severity: 'by status',
  description:
    'A notetaker is in one live meeting at a time, and in one city: to the next there is time for a flight.',
  silences: ['room-overlap', 'turnaround-too-short'],
  heeds: ['facts'],
  limits: [cruisingSpeed],
  check: (pair, setting) =>
    pair.sharedAs === 'notetakers' &&
    sharedReport(pair, setting, 'wanted to take the notes in both'),
  fixes: (pair, trip) => fixesByStandIn(pair, trip, 'notetaker'),
};
