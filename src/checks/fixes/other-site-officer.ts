import { byPrecedence } from '../../domain/derive/attendance';
import { newTask } from '../../domain/records/new-record';
import type { Person } from '../../domain/records/person';
import type { Trip } from '../../domain/records/tables';
import { type Candidate, candidate } from '../rule';
import type { SiteOfficer } from '../subjects/site-officers';
import { listed, namesOf, placeName } from '../wording';

/** More than two are a list to choose from, not a fix. */
const MOST = 2;

/** Somebody of the trade who has no place yet, or nobody for now and a task to find one. */
export const fixesByOtherSiteOfficer = (
  { stop, ways }: SiteOfficer,
  trip: Trip,
): readonly Candidate[] => {
  const sites = [...new Set(ways.map(({ to }) => to))];
  const where = listed(sites.map(placeName));
  const give = (label: string, to: string | null, task: boolean): Candidate =>
    candidate(label, (draft) => {
      for (const { id } of sites) {
        const venue = draft.venues[id];
        if (venue) venue.siteOfficer = to;
        const found = newTask(`site-officer-${id}`, {
          text: `Find a site officer for ${venue?.name || 'a place'}`,
          venue: id,
          owner: stop.controlOfficer,
        });
        if (task) draft.tasks[found.id] = found;
      }
    });
  return [
    ...withoutPlace(trip)
      .slice(0, MOST)
      .map((person) =>
        give(`Make ${namesOf([person])} site officer of ${where}`, person.id, false),
      ),
    give(`Add a task: find another site officer for ${where}`, null, true),
  ];
};

const withoutPlace = ({ people, venues }: Trip): readonly Person[] => {
  const taken = new Set(Object.values(venues).map(({ siteOfficer }) => siteOfficer));
  return Object.values(people)
    .filter(
      ({ id, side, function: does }) =>
        side === 'ours' && /site officer/i.test(does) && !taken.has(id),
    )
    .toSorted(byPrecedence);
};
