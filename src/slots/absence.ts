import { absenceFrom } from '../domain/derive/absence';
import { cityText } from '../domain/describe/travel-text';
import type { Stop } from '../domain/records/stop';
import type { Trip } from '../domain/records/tables';
import { DAY, type Instant } from '../domain/time/instant';
import { find } from '../domain/trip';
import type { Busy, Holder } from './busy';

interface Hours {
  readonly from: Instant;
  readonly until: Instant;
}

/** Who joins the trip later, or has left it, is free at no time of the day. */
export const absenceOf = (
  trip: Trip,
  who: Holder,
  stop: Stop,
  { from, until }: Hours,
): readonly Busy[] => {
  const person = find(trip.people, who);
  const absence = person && absenceFrom(trip, person, stop);
  if (!absence) return [];
  const text =
    absence.kind === 'not yet'
      ? `joins in ${cityText(absence.joins)}`
      : `leaves in ${cityText(absence.leaves)}`;
  const what = { kind: 'absent', text } as const;
  return [{ who, start: from - DAY, end: until + DAY, from: null, to: null, what }];
};
