import type { Line } from '../domain/derive/line';
import { scheduleOf } from '../domain/derive/schedule';
import { namesWithRole, placeText } from '../domain/describe/line-text';
import { dotted } from '../domain/describe/piece';
import type { Trip } from '../domain/records/tables';
import { formatLongDate, type LocalDate } from '../domain/time/local-date';
import type { OfferedAudience } from './audiences';
import { datesWithLines, type PageFacts, paperWith } from './itinerary';
import { dayOnPaper } from './itinerary-day';
import { prefixed, siteOfficer } from './itinerary-meeting';
import { itineraryNeeds } from './itinerary-needs';
import { rowOnPaper } from './itinerary-row';
import type { Paper, PaperRow } from './paper';
import { pick } from './pick';
import { withPlainChoices } from './plain-choices';

/** One day on one page, for the pocket: when, what, where, and who runs it; not who attends. */
export const daySheetOf = (
  whole: Trip,
  audience: OfferedAudience,
  chosen: LocalDate | null,
  facts: PageFacts,
): Paper => {
  const trip = pick(withPlainChoices(whole), audience, itineraryNeeds);
  const date = dayOfSheet(trip, chosen);
  const days = scheduleOf(trip)
    .filter((day) => date !== null && day.date === date)
    .map((day) => dayOnPaper(trip, day, shortRow));
  return {
    ...paperWith(trip, days, audience, { ...facts, dates: null }),
    title: date === null ? 'Day sheet' : `Day sheet, ${formatLongDate(date)}`,
    name: 'Day sheet',
    density: 'compact',
  };
};

/** The day that was chosen, while the trip has it; else its first. */
export const dayOfSheet = (trip: Trip, chosen: LocalDate | null): LocalDate | null => {
  const dates = datesWithLines(trip);
  return dates.find((date) => date === chosen) ?? dates[0] ?? null;
};

const shortRow = (trip: Trip, line: Line): PaperRow => ({
  ...rowOnPaper(trip, line),
  details: line.kind === 'meeting' ? [placeAndOfficers(trip, line.meeting)].filter(Boolean) : [],
  attendance: [],
});

type Meeting = Extract<Line, { readonly kind: 'meeting' }>['meeting'];

const placeAndOfficers = (trip: Trip, meeting: Meeting): string =>
  dotted([
    placeText(trip, meeting),
    prefixed('event officer: ', namesWithRole(trip, meeting, 'event-officer')),
    siteOfficer(trip, meeting),
  ]).replaceAll(' ·', '\u00a0·');
