import type { Trip } from '../records/tables';
import { journeyOf } from '../trip';

/** The same plan as another trip: a file of the one is never taken for a file of the other. */
export const duplicateTrip = (trip: Trip, id: string, titles: ReadonlySet<string>): Trip => {
  const journey = journeyOf(trip);
  const title = journey.title === '' ? '' : copyTitle(journey.title, titles);
  return { ...trip, trip: { [id]: { ...journey, id, title } } };
};

/** 'Asia (copy)', and 'Asia (copy 2)' where that is taken; a copy of a copy is one of the first. */
const copyTitle = (title: string, taken: ReadonlySet<string>): string => {
  const base = title.replace(/ \(copy(?: \d+)?\)$/, '');
  for (let number = 1; ; number += 1) {
    const made = number === 1 ? `${base} (copy)` : `${base} (copy ${number})`;
    if (!taken.has(made)) return made;
  }
};
