import { isLive } from '../../domain/derive/status';
import { fullName } from '../../domain/describe/names';
import { cityText } from '../../domain/describe/travel-text';
import type { Person } from '../../domain/records/person';
import { isNear } from '../countdown';
import type { Limit } from '../limit';
import { candidate, type Rule } from '../rule';
import type { Attending } from '../subjects/meeting';
import { ofEachMeeting } from '../subjects/of-each-meeting';
import type { Visit } from '../subjects/visit';
import { firstDateOf } from '../subjects/visit-facts';
import { listed } from '../wording';

const ahead: Limit = {
  id: 'name-order-days',
  label: 'Forms of address known before the visit',
  unit: 'days',
  usual: 10,
  least: 0,
  most: 60,
};

/** Countries where the family name is said first; in print it may stand last. */
const familyFirst: ReadonlySet<string> = new Set('CN HU JP KH KP KR MO SG TW VN'.split(' '));

export const nameOrderUnset: Rule<'visit'> = {
  id: 'name-order-unset',
  group: 'protocol',
  looksAt: 'visit',
  severity: 'note',
  description:
    'Ten days before a visit it is set how one speaks to those of the other side whose family name comes first.',
  silences: [],
  heeds: ['now'],
  limits: [ahead],
  check: (visit, { now, limitOf }) => {
    const { stop } = visit;
    const people = unaddressedIn(visit);
    const date = firstDateOf(visit);
    const isSoon = date !== null && isNear(stop.zone, now, date, limitOf(ahead));
    if (people.length === 0 || !isSoon) return null;
    const ids = people.map(({ id }) => id);
    const persons = ids.map((id) => ({ kind: 'person', id }) as const);
    const place = { kind: 'stop', id: stop.id } as const;
    return {
      severity: 'note',
      about: people.length === 1 ? persons : [place, ...persons],
      knownBy: [place],
      message: messageOf(visit, people),
      ...(people.length === 1 ? { field: 'addressedAs' } : {}),
      data: { people: ids },
    };
  },
  fixes: (visit) => {
    const people = unaddressedIn(visit);
    if (!people.every(({ rank }) => rank !== '')) return [];
    return [
      candidate(`Speak to them as ${listed(people.map(addressOf))}`, (draft) => {
        for (const person of people) {
          const changed = draft.people[person.id];
          if (changed) changed.addressedAs = addressOf(person);
        }
      }),
    ];
  },
};

const addressOf = ({ rank, family }: Person): string => `${rank} ${family}`.trim();

/** “Kim Kwan-jin: form of address not set; Minister Kim, not Minister Kwan-jin.” */
const messageOf = ({ stop }: Visit, people: readonly Person[]): string => {
  const [person] = people;
  if (!person || people.length > 1)
    return `${cityText(stop)}: form of address not set for ${listed(people.map(fullName))}.`;
  const wrong = `${person.rank} ${person.given}`.trim();
  return `${fullName(person)}: form of address not set; ${addressOf(person)}, not ${wrong}.`;
};

const unaddressedIn = (visit: Visit): readonly Person[] => [
  ...new Set(unaddressedOfEach(visit, null)),
];

const unaddressedOfEach = ofEachMeeting(({ meeting, attending }) =>
  isLive(meeting.status) ? attending.filter(isUnaddressed).map(({ person }) => person) : [],
);

const isUnaddressed = ({ person }: Attending): boolean => {
  const { side, family, given, nameOrder, country, addressedAs } = person;
  return (
    side === 'host' &&
    addressedAs === '' &&
    family !== '' &&
    given !== '' &&
    (nameOrder === 'family-first' || familyFirst.has(country))
  );
};
