import { countText } from '../../domain/describe/count-text';
import { cityText } from '../../domain/describe/travel-text';
import type { Person } from '../../domain/records/person';
import { formatDayMonth } from '../../domain/time/local-date';
import { isNear } from '../countdown';
import { addTask } from '../fixes/add-tasks';
import type { Limit } from '../limit';
import { isInHand, tasksAbout } from '../open-tasks';
import type { Rule } from '../rule';
import type { NightAtHotel, Stay } from '../subjects/stay';
import { namesOf } from '../wording';

const ahead: Limit = {
  id: 'rooms-days',
  label: 'Rooms are assigned so many days before',
  unit: 'days',
  usual: 7,
  least: 0,
  most: 60,
};

const ROOMS = /\brooms?\b/i;

export const noRoom: Rule<'stay'> = {
  id: 'no-room',
  group: 'manifests',
  looksAt: 'stay',
  severity: 'warning',
  description:
    'Whoever travels with the party has a room for every night at a hotel, and the hotel has a bed for ' +
    'each of them. One finding a stop, silent until a week before, and while a task about the rooms is open.',
  silences: [],
  heeds: ['now'],
  limits: [ahead],
  check: (stay, { now, limitOf }) => {
    const { stop, nights, party, tasks } = stay;
    const [first] = nights;
    if (!first || isInHand(tasksAbout(tasks, { stop: stop.id }), ROOMS)) return null;
    if (!isNear(stop.zone, now, first.date, limitOf(ahead))) return null;
    const without = withoutRoom(stay);
    const full = nights.filter(({ hotel }) => hotel.beds !== null && hotel.beds < party.length);
    const texts = [
      ...(without.length === 0 ? [] : [`no room yet for ${namesOf(without)}`]),
      ...full.slice(0, 1).map((night) => bedsText(stay, night)),
    ];
    if (texts.length === 0) return null;
    return {
      severity: 'warning',
      about: [
        { kind: 'stop', id: stop.id },
        ...without.map(({ id }) => ({ kind: 'person' as const, id })),
      ],
      knownBy: [{ kind: 'stop', id: stop.id }],
      message: `${cityText(stop)}: ${texts.join('; ')}.`,
      field: 'ron',
      data: { people: without.map(({ id }) => id).sort(), full: full.map(({ date }) => date) },
    };
  },
  fixes: ({ stop, nights, tasks }) => [
    addTask(tasks, `rooms-${stop.id}`, {
      text: `Assign the rooms in ${cityText(stop)}`,
      owner: stop.controlOfficer,
      stop: stop.id,
      due: nights[0]?.date ?? null,
    }),
  ],
};

const withoutRoom = ({ nights, party }: Stay): readonly Person[] =>
  party.filter(({ rooms }) => nights.some(({ date }) => !rooms[date]));

const bedsText = ({ party }: Stay, { date, hotel }: NightAtHotel): string =>
  `${countText(party.length, 'name')} for ${countText(hotel.beds ?? 0, 'bed')} at ${hotel.name || 'the hotel'} on ${formatDayMonth(date)}`;
