import type { Report } from '../rule';
import { clashSeverity } from '../severity';
import { namesOf } from '../wording';
import type { Pair } from './pair';
import { isWithinAtOneVenue, overlapText, pairAbout } from './pair-facts';

/** “Mr. Schiffer is named in both: Prep (1130–1230) and Lunch (1200–1315) overlap by 30 min.” */
export const sharedReport = (pair: Pair, named: string): Report => ({
  severity: isWithinAtOneVenue(pair)
    ? 'note'
    : clashSeverity(pair.first.meeting.status, pair.second.meeting.status),
  about: pairAbout(pair),
  message: `${namesOf(pair.people)} ${pair.people.length === 1 ? 'is' : 'are'} ${named}: ${overlapText(pair)}`,
  field: 'participants',
  data: { people: pair.people.map(({ id }) => id), minutes: pair.overlapMinutes },
});
