import type { MeetingKind, Status } from '../../records/choices';
import type { Meeting } from '../../records/meeting';
import { newMeeting } from '../../records/new-record';
import type { Person } from '../../records/person';
import type { Topic } from '../../records/topic';
import type { LocalDate } from '../../time/local-date';
import { at } from '../a-trip';
import type { Random } from '../random';
import type { WeekPeople } from './people';
import type { WeekVenues } from './venues';
import { type City, cellOf, cities, type Grid, gridOf } from './week';

interface Cast {
  readonly venues: WeekVenues;
  readonly people: WeekPeople;
  readonly topics: readonly Topic[];
}

const MINUTES = 40;
/** Onto the next meeting of the lane. */
const SLIP_MINUTES = 30;

/** Day by day, round by round. Each lane has its own people and its own places. */
export const meetingsOfWeek = (random: Random, count: number, cast: Cast): readonly Meeting[] => {
  const days = cities.flatMap((city, place) => city.dates.map((date) => ({ city, place, date })));
  let made = 0;
  return days.flatMap(({ city, place, date }, day) => {
    const until = Math.round((count * (day + 1)) / days.length);
    const ofDay = Array.from({ length: until - made }, (_, index) => index);
    const grid = gridOf(ofDay.length);
    const meetings = ofDay.map((index) =>
      meetingOf(random, cast, { city, place, date, day, grid, index, id: idOf(made + index) }),
    );
    made = until;
    return meetings;
  });
};

const idOf = (index: number): string => `m${String(index + 1).padStart(4, '0')}`;

interface Place {
  readonly city: City;
  readonly place: number;
  readonly date: LocalDate;
  readonly day: number;
  readonly grid: Grid;
  readonly index: number;
  readonly id: string;
}

const meetingOf = (random: Random, cast: Cast, where: Place): Meeting => {
  const { city, place, date, day, grid, index, id } = where;
  const { lane, round, isAfternoon, minute } = cellOf(grid, index);
  const sites = cast.venues.sites[place] ?? [];
  const hosts = ofLane(cast.people.hosts[place] ?? [], lane, grid.lanes);
  const guests = random.some(hosts, 1 + random.below(3));
  const isPrincipals = lane === 0;
  const start = random.happens(SLIPPING) ? minute + SLIP_MINUTES : minute;
  const slot = random.happens(UNDECIDED) ? at(city.stop, date) : at(city.stop, date, clock(start));
  return newMeeting(id, {
    slot,
    minutes: MINUTES,
    kind: kindIn(round, random.pick(kinds)),
    title: titleOf(random, guests),
    ...standing(statusIn(round, random.pick(likelyStatuses)), date),
    source: 'host',
    venue: sites[(lane + day + (isAfternoon ? 1 : 0)) % sites.length]?.id ?? null,
    room: `Room ${1 + (lane % 4)}`,
    tracks: isPrincipals
      ? { principal: true }
      : { [laneTracks[lane % laneTracks.length] ?? 'deputy']: true },
    ours: isPrincipals ? 'track' : 'listed',
    participants: { ...oursOf(random, cast.people, lane, grid.lanes), ...counterparts(guests) },
    coverage: isPrincipals ? random.pick(['pooled', 'closed', 'spray-top']) : null,
    ...interpretationFor(guests, random.happens(0.2)),
    topics: Object.fromEntries(
      random
        .some(cast.topics, random.below(3))
        .map(({ id: topic, posture }, order) => [topic, { posture, order: `a${order}` }]),
    ),
    notes: random.happens(0.2) ? 'Ask the desk for the latest paper before the meeting.' : '',
    order: 'a0',
  });
};

const SLIPPING = 0.03;
const UNDECIDED = 0.01;
/** What is two days ahead stands. */
const FIRM_UNTIL = '2026-09-24';

const standing = (status: Status, date: LocalDate): Partial<Meeting> =>
  status === 'confirmed' || (status !== 'cancelled' && date <= FIRM_UNTIL)
    ? { status: 'confirmed', confirmed: { who: 'Protocol', when: '181000', channel: 'e-mail' } }
    : { status };

const interpretationFor = (guests: readonly Person[], isWhispered: boolean): Partial<Meeting> =>
  guests.every(({ languages }) => languages.en)
    ? { interpretation: 'none' }
    : { interpretation: isWhispered ? 'whispered' : 'consecutive', interpretationBy: 'host' };

const kinds = ['bilateral', 'bilateral', 'plenary', 'roundtable', 'briefing', 'courtesy'] as const;
/** The hour in which one eats, and that stands. */
const LUNCH_ROUND = 4;
const kindIn = (round: number, kind: MeetingKind): MeetingKind =>
  round === LUNCH_ROUND ? 'meal' : kind;
const statusIn = (round: number, status: Status): Status =>
  round === LUNCH_ROUND ? 'confirmed' : status;

const laneTracks = ['deputy', 'press', 'deputy', 'spouse', 'advance'] as const;
const likelyStatuses = [
  ...['confirmed', 'confirmed', 'confirmed', 'confirmed', 'confirmed', 'confirmed'],
  ...['pencilled', 'pencilled', 'requested', 'cancelled'],
] as const;

const titleOf = (random: Random, [guest]: readonly Person[]): string =>
  guest
    ? `${random.pick(['Talks with', 'Call on', 'Session with'])} ${guest.given} ${guest.family}`
    : 'Delegation meeting';

const ofLane = (people: readonly Person[], lane: number, lanes: number): readonly Person[] =>
  people.filter((_, index) => index % lanes === lane);

/** Of the principal's lane only the principal and a notetaker are named: the track comes along. */
const oursOf = (random: Random, { ours }: WeekPeople, lane: number, lanes: number) => {
  const [principal, , aide, ...others] = ours;
  if (lane === 0)
    return principal && aide
      ? { [principal.id]: { principal: true } as const, [aide.id]: { notetaker: true } as const }
      : {};
  const staff = random.some(ofLane(others, lane - 1, lanes - 1), 2 + random.below(3));
  return Object.fromEntries(
    staff.map(({ id }, index) => [id, index === 0 ? notetaker : participant]),
  );
};

const notetaker = { notetaker: true } as const;
const participant = { participant: true } as const;

const counterparts = (guests: readonly Person[]) =>
  Object.fromEntries(guests.map(({ id }) => [id, { counterpart: true } as const]));

const clock = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
