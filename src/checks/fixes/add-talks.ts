import { fullName, shortName } from '../../domain/describe/names';
import { addMeeting } from '../../domain/edits/add-meeting';
import { tbd } from '../../domain/records/moment';
import type { Person } from '../../domain/records/person';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import { type Candidate, candidate } from '../rule';
import { listText } from '../wording';
import { freeId } from './free-id';

/** Talks with each of them, at a time that is to be decided: where they are host, else at the first. */
export const fixesByMeeting = (
  trip: Trip,
  stops: readonly Stop[],
  people: readonly Person[],
): readonly Candidate[] => {
  const added = people.flatMap((person) => {
    const stop = stops.find(({ host }) => host === person.id) ?? stops[0];
    if (!stop) return [];
    const id = freeId(trip.meetings, `talks-${person.id}`.slice(0, 70));
    return addMeeting(trip, id, {
      slot: { stop: stop.id, date: null, time: tbd, fold: null },
      kind: 'bilateral',
      title: `Talks with ${fullName(person)}`,
      participants: { [person.id]: { counterpart: true, host: true } },
    });
  });
  return [
    candidate(`Add talks with ${listText(people.map(shortName))}, time TBD`, (draft) => {
      for (const { change } of added) change(draft);
    }),
  ];
};
