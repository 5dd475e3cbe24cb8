import { cruisingSpeed } from '../expected-flight';
import { fixesByTakingOut } from '../fixes/take-out';
import type { Rule } from '../rule';
import { sharedReport } from '../subjects/shared-report';

/** Who could stand in for somebody is known of interpreters and notetakers alone. */
export const personOverlap: Rule<'pair'> = {
  id: 'person-overlap',
  group: 'people',
  looksAt: 'pair',
  severity: 'by status',
  description:
    'Nobody is named in two live meetings at once, or in two cities with less time between than a flight ' +
    'or the party’s own leg takes. Who is named in one and comes with the track in the other is where they are named.',
  silences: ['room-overlap', 'turnaround-too-short'],
  heeds: ['facts'],
  limits: [cruisingSpeed],
  check: (pair, setting) =>
    pair.sharedAs === 'people' && sharedReport(pair, setting, 'named in both'),
  fixes: fixesByTakingOut,
};
