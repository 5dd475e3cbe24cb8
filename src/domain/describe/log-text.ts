import { logClock } from '../derive/log';
import type { LogEntry } from '../records/log-entry';
import type { Trip } from '../records/tables';
import { formatClock } from '../time/clock-time';
import { dateTimeGroup, shortDateTimeGroup } from '../time/date-time-group';
import type { Instant } from '../time/instant';
import { formatShortDate } from '../time/local-date';
import { wallClockAt } from '../time/zones';

type About = Pick<LogEntry, 'meeting' | 'stop'>;

/** 'Fri 7 Jan 1640 Beijing · 070840Z JAN 11' */
export const saidAtText = (trip: Trip, about: About, instant: Instant): string => {
  const { zone } = logClock(trip, about);
  return `${formatShortDate(wallClockAt(zone, instant).date)} ${saidAtClock(trip, about, instant)}`;
};

/** '1640 Beijing · 070840Z JAN 11', where the day is said elsewhere. */
export const saidAtClock = (trip: Trip, about: About, instant: Instant): string => {
  const { zone, city } = logClock(trip, about);
  const { clock } = wallClockAt(zone, instant);
  return `${formatClock(clock, '24')} ${city} · ${dateTimeGroup(instant)}`;
};

/** "Yang's office by phone"; empty where neither is known. */
export const saidByText = ({ who, channel }: Pick<LogEntry, 'who' | 'channel'>): string =>
  [who, channel === '' ? '' : `${who === '' ? 'By' : 'by'} ${channel}`].filter(Boolean).join(' ');

/** The line that says the same again as a correction of the entry, to be typed over. */
export const correctionLine = ({ at, who, channel, from, to, said }: LogEntry): string => {
  const of = at === null ? 'an earlier entry' : shortDateTimeGroup(Date.parse(at));
  const change = from === '' ? '' : `${from} → ${to}`;
  const by = who === '' ? channel : saidByText({ who, channel });
  const body = [`correction of ${of}`, change, said].filter(Boolean).join(', ');
  return by === '' ? body : `${by}: ${body}`;
};
