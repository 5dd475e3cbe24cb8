import type { Meeting } from '../../src/domain/records/meeting';
import type { Trip } from '../../src/domain/records/tables';
import { isExact } from '../../src/domain/time/wall-time';

/** A meeting as a calendar knows it. */
export interface CalendarEvent {
  readonly id: string;
  readonly title: string;
  /** `2026-09-20T08:30` on the clock of the place; the date alone where the hour is not known. */
  readonly start: string;
  readonly end: string;
  readonly allDay: boolean;
}

/** The same week for each who shows it: our records, and what calendars want of them. */
export interface Week {
  readonly trip: Trip;
  readonly firstDate: string;
  readonly events: readonly CalendarEvent[];
}

/** Draws a week that is in memory by now. */
export type Mount = (root: HTMLElement) => void;

export interface Contestant {
  readonly prepare: (week: Week) => Mount | Promise<Mount>;
}

/** Of a large trip: its meetings lie between the Sunday and the Saturday of one week. */
export const weekOf = (trip: Trip): Week => ({
  trip,
  firstDate: '2026-09-20',
  events: Object.values(trip.meetings).map(eventOf),
});

const eventOf = ({ id, title, slot, minutes }: Meeting): CalendarEvent => {
  const date = slot.date ?? '';
  if (!isExact(slot.time)) return { id, title, start: date, end: date, allDay: true };
  const { at } = slot.time;
  return {
    id,
    title,
    start: `${date}T${at}`,
    end: `${date}T${later(at, minutes ?? 0)}`,
    allDay: false,
  };
};

/** On the same day. */
const later = (clock: string, minutes: number): string => {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const all = hour * 60 + minute + minutes;
  return [Math.floor(all / 60), all % 60].map((part) => String(part).padStart(2, '0')).join(':');
};
