import type { DayKey } from '../domain/derive/days';
import type { Facts } from '../domain/facts/facts';
import type { Meeting } from '../domain/records/meeting';
import type { Stop } from '../domain/records/stop';
import type { Trip } from '../domain/records/tables';
import { DAY, type Instant, MINUTE } from '../domain/time/instant';
import type { LocalDate } from '../domain/time/local-date';
import { instantOf } from '../domain/time/zones';
import { find, journeyOf } from '../domain/trip';
import { absenceOf } from './absence';
import { type Agendas, type Busy, type Holder, THE_PARTY } from './busy';
import type { SlotRequest } from './found-slot';
import { boundsOfStay } from './stay';
import { inStop } from './take-slot';
import { closedOn, commitmentsAround } from './told-busy';

/** Earlier and later than this nobody is asked to come. */
const DAY_BEGINS = '07:00';
const DAY_ENDS = '22:00';

/** One day of the search: who has what on it and around it. */
export interface DayPlan {
  readonly trip: Trip;
  readonly stop: Stop;
  readonly date: LocalDate;
  readonly from: Instant;
  readonly until: Instant;
  readonly length: number;
  /** As it would be held here: a place of another stop is none of this one. */
  readonly meeting: Meeting;
  /** Of those named in it, the ones without whom it is not held. */
  readonly needed: SlotRequest['needed'];
  /** By start; the bounds of the stay are among them. */
  readonly busy: readonly Busy[];
  readonly facts: Facts;
}

export const dayPlanOf = (
  { trip, facts }: Pick<DayPlan, 'trip' | 'facts'>,
  { meeting, minutes, needed }: SlotRequest,
  agendas: Agendas,
  { stop: id, date }: DayKey,
): DayPlan | null => {
  const stop = find(trip.stops, id);
  if (!stop || date === null) return null;
  const from = instantOf(stop.zone, date, DAY_BEGINS, null);
  const until = instantOf(stop.zone, date, DAY_ENDS, null);
  const here = inStop(trip, meeting, id);
  const bounds = isFlown(trip, agendas) ? boundsOfStay(trip, stop) : [];
  const around = [...agendas.values()]
    .flat()
    .filter((busy) => busy.end > from - DAY && busy.start < until + DAY);
  const venue = find(trip.venues, here.venue);
  const told = [
    ...[...agendas.keys()].flatMap((who) => commitmentsOf(trip, who, stop, date)),
    ...[...agendas.keys()].flatMap((who) => absenceOf(trip, who, stop, { from, until })),
    ...(venue ? closedOn(venue, stop, date) : []),
  ];
  return {
    trip,
    stop,
    date,
    from,
    until,
    length: minutes * MINUTE,
    meeting: here,
    needed,
    facts,
    busy: [...bounds, ...around, ...told].sort((one, other) => one.start - other.start),
  };
};

/** The principal's stand under their own name. */
const commitmentsOf = (trip: Trip, who: Holder, stop: Stop, date: LocalDate): readonly Busy[] => {
  const person = find(trip.people, who === THE_PARTY ? journeyOf(trip).principal : who);
  return commitmentsAround(who, Object.values(person?.commitments ?? {}), stop, date);
};

/** Whether anybody who must be there comes and goes with the aircraft; advance is there before. */
const isFlown = (trip: Trip, agendas: Agendas): boolean =>
  agendas.has(THE_PARTY) ||
  [...agendas.keys()].some((who) => {
    const person = find(trip.people, who);
    const tracks = Object.keys(person?.tracks ?? {});
    return person?.side === 'ours' && tracks.some((track) => track !== 'advance');
  });
