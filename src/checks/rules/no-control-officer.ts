import { byPrecedence } from '../../domain/derive/attendance';
import { countText } from '../../domain/describe/count-text';
import { shortName } from '../../domain/describe/names';
import { cityText } from '../../domain/describe/travel-text';
import type { Person } from '../../domain/records/person';
import type { Venue } from '../../domain/records/venue';
import { isNear } from '../countdown';
import type { Limit } from '../limit';
import { type Candidate, candidate, type Rule } from '../rule';
import { namesAnybody } from '../subjects/people-where';
import type { Visit } from '../subjects/visit';
import { firstDateOf, placesOf } from '../subjects/visit-facts';

const officerDays: Limit = {
  id: 'officer-days',
  label: 'Control and site officers named before the visit',
  unit: 'days',
  usual: 7,
  least: 0,
  most: 60,
};

export const noControlOfficer: Rule<'visit'> = {
  id: 'no-control-officer',
  group: 'completeness',
  looksAt: 'visit',
  severity: 'warning',
  description:
    'A week before a visit it has a control officer, and each of its places a site officer. A trip that names nobody yet is not asked.',
  silences: [],
  heeds: ['now'],
  limits: [officerDays],
  check: (visit, { now, limitOf }) => {
    const { stop } = visit;
    const begins = firstDateOf(visit);
    const isAsked = stop.role === 'visit' && namesAnybody(visit.people);
    if (!isAsked || begins === null || !isNear(stop.zone, now, begins, limitOf(officerDays)))
      return null;
    const { hasControl, venues } = missingAt(visit);
    if (hasControl && venues.length === 0) return null;
    const sites = `${countText(venues.length, 'place')} without a site officer`;
    const faults = [hasControl ? '' : 'no control officer', venues.length > 0 ? sites : ''];
    return {
      severity: 'warning',
      about: [{ kind: 'stop', id: stop.id }],
      message: `${cityText(stop)}: ${faults.filter(Boolean).join('; ')}.`,
      ...(hasControl ? {} : { field: 'controlOfficer' }),
      data: { hasControl, venues: venues.map(({ id }) => id) },
    };
  },
  fixes: (visit) => {
    const { hasControl, venues } = missingAt(visit);
    const [venue, ...others] = venues;
    if (!venue) return controlOfficers(visit).map((person) => inControl(visit, person));
    return hasControl && others.length === 0
      ? siteOfficers(visit).map((person) => atSite(venue, person))
      : [];
  },
};

const missingAt = (visit: Visit) => ({
  hasControl: visit.stop.controlOfficer !== null,
  venues: placesOf(visit)
    .map(({ venue }) => venue)
    .filter(({ siteOfficer }) => siteOfficer === null),
});

/** More than a few people are a list to choose from, not a fix. */
const MOST_PEOPLE = 3;

const ofFunction = ({ people }: Visit, named: RegExp): readonly Person[] =>
  Object.values(people)
    .filter(
      ({ side, title, ...person }) => side === 'ours' && named.test(`${person.function} ${title}`),
    )
    .sort(byPrecedence);

/** Those who are named after the city come first. */
const controlOfficers = (visit: Visit): readonly Person[] => {
  const city = visit.stop.city;
  const isOfCity = ({ title, organisation }: Person): boolean =>
    city !== '' && `${title} ${organisation}`.includes(city);
  const officers = ofFunction(visit, /control officer/i);
  const ofCity = officers.filter(isOfCity);
  return (ofCity.length > 0 ? ofCity : officers).slice(0, MOST_PEOPLE);
};

const siteOfficers = (visit: Visit): readonly Person[] => {
  const taken = new Set(Object.values(visit.venues).map(({ siteOfficer }) => siteOfficer));
  return ofFunction(visit, /site officer/i)
    .filter(({ id }) => !taken.has(id))
    .slice(0, MOST_PEOPLE);
};

const inControl = ({ stop }: Visit, person: Person): Candidate =>
  candidate(`Make ${shortName(person)} control officer in ${cityText(stop)}`, (draft) => {
    const changed = draft.stops[stop.id];
    if (changed) changed.controlOfficer = person.id;
  });

const atSite = (venue: Venue, person: Person): Candidate =>
  candidate(`Make ${shortName(person)} site officer at ${venue.name}`, (draft) => {
    const changed = draft.venues[venue.id];
    if (changed) changed.siteOfficer = person.id;
  });
