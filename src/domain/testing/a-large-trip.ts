import type { Trip } from '../records/tables';
import { aTrip } from './a-trip';
import { drivesOfCities } from './large-trip/drives';
import { meetingsOfWeek } from './large-trip/meetings';
import { movesOfWeek } from './large-trip/moves';
import { peopleOfWeek } from './large-trip/people';
import { stopsOfWeek } from './large-trip/stops';
import { tasksOfWeek } from './large-trip/tasks';
import { topicsOfWeek } from './large-trip/topics';
import { venuesOfWeek } from './large-trip/venues';
import { randomOf } from './random';

/**
 * A conference week in three cities, with as many meetings as are wanted: the principal's own, and as
 * many side by side as the week then needs. Of 5,000 meetings it has 3,000 people and 300 venues. It is
 * a sound programme, apart from some 3 % of meetings that were moved onto the next. The same seed gives
 * the same trip.
 */
export const aLargeTrip = (seed: number, meetings: number): Trip => {
  const random = randomOf(seed);
  const venues = venuesOfWeek(meetings);
  const people = peopleOfWeek(random, meetings);
  const topics = topicsOfWeek(random, meetings, people);
  const programme = meetingsOfWeek(random, meetings, { venues, people, topics });
  return aTrip({
    journey: {
      title: `Conference week, ${meetings} meetings`,
      principal: people.ours[0]?.id ?? null,
      homeCity: 'Washington',
      homeCountry: 'US',
      marking: 'UNCLASSIFIED // SAMPLE',
      asIf: '2026-09-22T08:40:00Z',
    },
    stops: stopsOfWeek(people),
    venues: Object.fromEntries(venues.all.map((venue) => [venue.id, venue])),
    people: Object.fromEntries(people.all.map((person) => [person.id, person])),
    topics: Object.fromEntries(topics.map((topic) => [topic.id, topic])),
    meetings: Object.fromEntries(programme.map((meeting) => [meeting.id, meeting])),
    moves: movesOfWeek(programme, people),
    drives: drivesOfCities(venues),
    tasks: tasksOfWeek,
  });
};
