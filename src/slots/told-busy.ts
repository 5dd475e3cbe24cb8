import type { Commitment } from '../domain/records/person';
import type { Stop } from '../domain/records/stop';
import type { Venue } from '../domain/records/venue';
import { hoursOn } from '../domain/time/hours-on';
import { addDays, formatDayOfWeek, type LocalDate } from '../domain/time/local-date';
import { type Busy, type Holder, THE_PLACE } from './busy';

/** What keeps a person on the day before, the day itself and the day after, by the clock of the stop. */
export const commitmentsAround = (
  who: Holder,
  commitments: readonly Commitment[],
  { zone }: Stop,
  date: LocalDate,
): readonly Busy[] =>
  commitments
    .filter((told) => told.date >= addDays(date, -1) && told.date <= addDays(date, 1))
    .map((told) => ({
      who,
      ...hoursOn(zone, told.date, told.from, told.until),
      ...nowhere,
      what: { kind: 'told', text: told.text || 'another commitment' },
    }));

/** When a place is closed on a day. */
export const closedOn = (
  { name, hours, closedOn: days }: Venue,
  { zone }: Stop,
  date: LocalDate,
): readonly Busy[] => {
  const isClosed = Object.hasOwn(days, formatDayOfWeek(date).toLowerCase());
  const what = { kind: 'told', text: `${name || 'The place'} is closed` } as const;
  const closed = { who: THE_PLACE, ...nowhere, what };
  if (isClosed) return [{ ...closed, ...hoursOn(zone, date, null, null) }];
  if (hours === null) return [];
  const { from, until } = hours;
  const before = { ...closed, ...hoursOn(zone, date, null, from) };
  const after = { ...closed, ...hoursOn(zone, date, until, null) };
  // Open past midnight: what is left of the night before is not asked about.
  return until <= from ? [before] : [before, after];
};

const nowhere = { from: null, to: null } as const;
