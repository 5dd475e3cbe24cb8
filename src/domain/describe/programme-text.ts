import type { Programme } from '../derive/programme';
import type { Trip } from '../records/tables';
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
