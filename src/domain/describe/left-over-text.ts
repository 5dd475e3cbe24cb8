import type { Trip } from '../records/tables';
import { find } from '../trip';
import { countText } from './count-text';

/** What an edit has put aside, in sentences: '2 meetings wait unscheduled. 1 hotel night is given up.' */
export const leftOverText = (before: Trip, after: Trip): string => {
  const waiting = Object.values(before.meetings).filter(
    ({ id, slot }) => slot.date !== null && find(after.meetings, id)?.slot.date === null,
  );
  const nights = nightsIn(before) - nightsIn(after);
  return [
    sentence(waiting.length, 'meeting', 'waits unscheduled', 'wait unscheduled'),
    sentence(nights, 'hotel night', 'is given up', 'are given up'),
  ]
    .filter(Boolean)
    .join(' ');
};

const sentence = (count: number, word: string, one: string, many: string): string =>
  count <= 0 ? '' : `${countText(count, word)} ${count === 1 ? one : many}.`;

const nightsIn = (trip: Trip): number =>
  Object.values(trip.stops).reduce((sum, { ron }) => sum + Object.keys(ron).length, 0);
