import { namedIn } from '../../domain/derive/attendance';
import { travelBetween } from '../../domain/derive/travel';
import type { Trip } from '../../domain/records/tables';
import { find, journeyOf } from '../../domain/trip';
import type { Batch, Keyed } from './batch';
import { isOwnedBy, type Scheduled, scheduledByDay } from './scheduled';
import type { Step } from './step';

/** The steps of people of ours who are named, apart from those they make with the principal. */
export const agendaBatches = (trip: Trip): readonly Batch<Step>[] => {
  const { principal } = journeyOf(trip);
  return [...scheduledByDay(trip)].map(([day, entries]) => ({
    key: `agendas ${day}`,
    inputs: [principal, trip.people, trip.drives, ...entries],
    make: () => stepsOn(trip, day, entries),
  }));
};

type Taken = readonly [first: Scheduled, second: Scheduled, people: string[]];

const stepsOn = (
  trip: Trip,
  day: number,
  entries: readonly Scheduled[],
): readonly Keyed<Step>[] => {
  const { principal } = journeyOf(trip);
  const last = new Map<string, Scheduled>();
  const steps = new Map<string, Taken>();
  for (const second of entries)
    for (const person of namedIn(second.meeting)) {
      if (person === principal || find(trip.people, person)?.side !== 'ours') continue;
      const first = last.get(person);
      last.set(person, second);
      if (first === undefined || !isMoveOfTheirs(day, first, second)) continue;
      const key = `${first.meeting.id} ${second.meeting.id}`;
      const step = steps.get(key) ?? [first, second, []];
      steps.set(key, step);
      step[2].push(person);
    }
  return [...steps].map(([key, taken]) => ({ key, subject: toStep(trip, taken) }));
};

const isMoveOfTheirs = (day: number, first: Scheduled, second: Scheduled): boolean => {
  if (first.end === null || !isOwnedBy(day, first.end) || first.stop !== second.stop) return false;
  const isWithParty = isOnGroundOfParty(first) && isOnGroundOfParty(second);
  const isAloft = first.meeting.aboard !== null || second.meeting.aboard !== null;
  const [from, to] = [first.meeting.venue, second.meeting.venue];
  return !isWithParty && !isAloft && from !== null && to !== null && from !== to;
};

const isOnGroundOfParty = ({ meeting }: Scheduled): boolean => meeting.tracks.principal === true;

const toStep = (trip: Trip, [first, second, people]: Taken): Step => {
  const { minutes, mode, boarding } = travelBetween(
    trip,
    first.meeting.venue,
    second.meeting.venue,
    undefined,
  );
  return {
    stop: second.stop,
    before: first.meeting,
    after: second.meeting,
    free: first.end ?? first.start,
    due: second.start,
    travel: { minutes, mode, boarding },
    toldDeparture: null,
    people: people.sort().flatMap((id) => find(trip.people, id) ?? []),
  };
};
