import type { Report } from '../rule';
import type { Setting } from '../setting';
import { clashSeverity } from '../severity';
import { namesOf } from '../wording';
import type { Pair } from './pair';
import { hindranceOf, isWithinAtOneVenue, pairAbout } from './pair-facts';

/** “Mr. Schiffer is named in both: Prep (1130–1230) and Lunch (1200–1315) overlap by 30 min.” */
export const sharedReport = (pair: Pair, setting: Setting, named: string): Report | null => {
  const { first, second, people } = pair;
  const hindrance = hindranceOf(pair, setting);
  return (
    hindrance && {
      severity: isWithinAtOneVenue(pair)
        ? 'note'
        : clashSeverity(first.meeting.status, second.meeting.status),
      about: pairAbout(pair),
      message: `${namesOf(people)} ${people.length === 1 ? 'is' : 'are'} ${named}: ${hindrance.text}`,
      field: 'participants',
      data: { people: people.map(({ id }) => id), ...hindrance.data },
    }
  );
};
