import type { Programme } from '../derive/programme';
import { tracks } from '../records/choices';
import type { Trip } from '../records/tables';
import { formatShortDate, type LocalDate } from '../time/local-date';
import { find } from '../trip';
import { countText } from './count-text';
import { shortName } from './names';

/** '9 lines of other tracks not shown', '12 lines without Amb. Huntsman not shown'; empty for none. */
export const hiddenText = (trip: Trip, programme: Programme, hidden: number): string => {
  if (hidden === 0) return '';
  const lines = countText(hidden, 'line');
  const person = programme.kind === 'person' ? find(trip.people, programme.person) : undefined;
  return `${lines} ${person ? `without ${shortName(person)}` : 'of other tracks'} not shown`;
};

/** 'Add a line to Mon 10 Jan, Spouse: 1430-1500 pull-aside w/ … @ …': what is typed there joins it. */
export const addLineText = (trip: Trip, programme: Programme, date: LocalDate | null): string => {
  const what =
    date === null ? 'Add an idea without a date' : `Add a line to ${formatShortDate(date)}`;
  const whose = programmeName(trip, programme);
  const example = date === null ? '' : ': 1430-1500 pull-aside w/ … @ …';
  return `${what}${whose === '' ? '' : `, ${whose}`}${example}`;
};

const programmeName = (trip: Trip, programme: Programme): string => {
  if (programme.kind === 'track') return tracks[programme.track];
  const person = programme.kind === 'person' ? find(trip.people, programme.person) : undefined;
  return person ? shortName(person) : '';
};
