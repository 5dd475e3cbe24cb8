import { fixesOfOverlap } from '../fixes/overlap-fixes';
import type { Rule } from '../rule';
import { clashSeverity } from '../severity';
import { isWithinAtOneVenue, overlapText, pairAbout } from '../subjects/pair-facts';

export const principalOverlap: Rule<'pair'> = {
  id: 'principal-overlap',
  group: 'time',
  looksAt: 'pair',
  severity: 'by status',
  description: 'The principal cannot attend two live meetings at once.',
  silences: [
    'person-overlap',
    'interpreter-overlap',
    'notetaker-overlap',
    'counterpart-unavailable',
    'room-overlap',
    'turnaround-too-short',
  ],
  check: (pair) =>
    pair.principalAttendsBoth && {
      severity: isWithinAtOneVenue(pair)
        ? 'note'
        : clashSeverity(pair.first.meeting.status, pair.second.meeting.status),
      about: pairAbout(pair),
      message: overlapText(pair),
      field: 'slot',
      data: { minutes: pair.overlapMinutes },
    },
  fixes: fixesOfOverlap,
};
