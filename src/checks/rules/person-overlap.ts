import { fixesByTakingOut } from '../fixes/take-out';
import type { Rule } from '../rule';
import { clashSeverity } from '../severity';
import { isWithinAtOneVenue, overlapText, pairAbout } from '../subjects/pair-facts';
import { namesOf } from '../wording';

export const personOverlap: Rule<'pair'> = {
  id: 'person-overlap',
  group: 'people',
  looksAt: 'pair',
  severity: 'by status',
  description:
    'Nobody is named in two live meetings at once. Who is named in one and comes with the track ' +
    'in the other is where they are named.',
  silences: ['room-overlap', 'turnaround-too-short'],
  check: (pair) =>
    pair.people.length > 0 && {
      severity: isWithinAtOneVenue(pair)
        ? 'note'
        : clashSeverity(pair.first.meeting.status, pair.second.meeting.status),
      about: pairAbout(pair),
      message: `${namesOf(pair.people)} ${pair.people.length === 1 ? 'is' : 'are'} named in both: ${overlapText(pair)}`,
      field: 'participants',
      data: { people: pair.people.map(({ id }) => id), minutes: pair.overlapMinutes },
    },
  fixes: fixesByTakingOut,
};
