import { cityText } from '../../domain/describe/travel-text';
import type { Clearance } from '../../domain/records/choices';
import type { Person } from '../../domain/records/person';
import { addDays, type LocalDate } from '../../domain/time/local-date';
import { isNear, isPast } from '../countdown';
import { addTask } from '../fixes/add-tasks';
import type { Limit } from '../limit';
import { isInHand, tasksAbout } from '../open-tasks';
import type { Rule } from '../rule';
import type { Setting } from '../setting';
import type { Stay } from '../subjects/stay';
import { namesOf } from '../wording';

const ahead: Limit = {
  id: 'entry-papers-days',
  label: 'Visas are there so many days before',
  unit: 'days',
  usual: 14,
  least: 0,
  most: 120,
};

const passport: Limit = {
  id: 'passport-days',
  label: 'Passports are good for so many days after arrival',
  unit: 'days',
  usual: 183,
  least: 0,
  most: 400,
};

const ENTRY = /entry papers|visa|passport/i;

export const entryPapers: Rule<'stay'> = {
  id: 'entry-papers',
  group: 'manifests',
  looksAt: 'stay',
  severity: 'warning',
  description:
    'Whoever enters a country with the party has clearance and visa, and a passport that is good for six ' +
    'months more. Once one has an entry for the country, all are to have one. One finding a country, ' +
    'silent while a task about the papers is open.',
  silences: [],
  heeds: ['now'],
  limits: [ahead, passport],
  check: (stay, setting) => {
    const { stop, tasks } = stay;
    const date = (stop.wheelsDown ?? stop.wheelsUp)?.date;
    if (date === undefined || stay.isEntered) return null;
    if (isPast(stop.zone, setting.now, date)) return null;
    if (isInHand(tasksAbout(tasks, { stop: stop.id }), ENTRY)) return null;
    const { refused, missing, ending } = flawsOf(stay, date, setting);
    const people = [...new Set([...refused, ...missing, ...ending])];
    if (people.length === 0) return null;
    const texts = [
      textOf('visa or clearance refused to', refused),
      textOf('visa or clearance not there for', missing),
      textOf('passport ends too soon for', ending),
    ];
    return {
      severity: 'warning',
      about: [
        { kind: 'stop', id: stop.id },
        ...people.map(({ id }) => ({ kind: 'person' as const, id })),
      ],
      knownBy: [{ kind: 'stop', id: stop.id }],
      message: `${cityText(stop)}: ${texts.filter(Boolean).join('; ')}.`,
      field: 'entry',
      data: { refused: idsOf(refused), missing: idsOf(missing), ending: idsOf(ending) },
    };
  },
  fixes: ({ stop, tasks }) => [
    addTask(tasks, `entry-${stop.id}`, {
      text: `Settle the entry papers for ${cityText(stop)} with the consular section`,
      owner: stop.controlOfficer,
      stop: stop.id,
      due: stop.wheelsDown?.date ?? null,
    }),
  ],
};

const flawsOf = ({ stop, party }: Stay, date: LocalDate, { now, limitOf }: Setting) => {
  const { country, zone } = stop;
  const isDue = isNear(zone, now, date, limitOf(ahead));
  const hasBegun = party.some(({ entry }) => Object.hasOwn(entry, country));
  const until = addDays(date, limitOf(passport));
  const refused = party.filter(({ entry }) => has(entry[country], isRefused));
  return {
    refused,
    missing: party.filter(
      (person) =>
        isDue && hasBegun && !refused.includes(person) && !isInOrder(person.entry[country]),
    ),
    ending: party.filter(({ passportUntil }) => passportUntil !== null && passportUntil < until),
  };
};

type Entry = Person['entry'][string] | undefined;

const has = (entry: Entry, test: (clearance: Clearance | null) => boolean): boolean =>
  entry !== undefined && (test(entry.visa) || test(entry.clearance));

const isRefused = (clearance: Clearance | null): boolean => clearance === 'refused';

const isPending = (clearance: Clearance | null): boolean =>
  clearance === 'to-ask' || clearance === 'asked';

const isInOrder = (entry: Entry): boolean => entry !== undefined && !has(entry, isPending);

const textOf = (what: string, people: readonly Person[]): string =>
  people.length === 0 ? '' : `${what} ${namesOf(people)}`;

const idsOf = (people: readonly Person[]): readonly string[] => people.map(({ id }) => id).sort();
