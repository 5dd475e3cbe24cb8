import { datesOf, routeOf } from '../domain/derive/dates';
import { type Day, scheduleOf } from '../domain/derive/schedule';
import { fullName } from '../domain/describe/names';
import type { Trip } from '../domain/records/tables';
import { dateTimeGroup } from '../domain/time/date-time-group';
import type { Instant } from '../domain/time/instant';
import { formatDateRange, type LocalDate } from '../domain/time/local-date';
import { find, journeyOf } from '../domain/trip';
import { audiences, type OfferedAudience } from './audiences';
import { dayOnPaper } from './itinerary-day';
import { itineraryNeeds } from './itinerary-needs';
import { rowOnPaper } from './itinerary-row';
import type { Paper, PaperDay } from './paper';
import { pick } from './pick';
import { withPlainChoices } from './plain-choices';

export interface DateSpan {
  readonly first: LocalDate;
  readonly last: LocalDate;
}

export interface PageFacts {
  readonly asOf: Instant;
  /** 'WORKING COPY', or the name of a frozen version. */
  readonly version: string;
  /** Null for the whole trip, with what has no date yet. */
  readonly dates: DateSpan | null;
}

/** The line-by-line: the whole trip for an audience, in the order of the screen. */
export const itineraryOf = (whole: Trip, audience: OfferedAudience, facts: PageFacts): Paper => {
  const trip = pick(withPlainChoices(whole), audience, itineraryNeeds);
  const days = scheduleOf(trip)
    .filter((day) => isPrinted(day, facts.dates))
    .map((day) => dayOnPaper(trip, day, rowOnPaper));
  return paperWith(trip, days, audience, facts);
};

/** What stands on the head and foot of the itinerary, and of what is cut from it. */
export const paperWith = (
  trip: Trip,
  days: readonly PaperDay[],
  audience: OfferedAudience,
  facts: PageFacts,
): Paper => {
  const journey = journeyOf(trip);
  return {
    title: titleOf(trip),
    name: 'Itinerary',
    density: 'full',
    tripTitle: journey.title,
    forWhom: audiences[audience],
    version: `${facts.version} as of ${dateTimeGroup(facts.asOf)}`,
    preparedBy: journey.preparedBy,
    marking: journey.marking,
    route: [routeOf(trip), datesOf(trip)].filter(Boolean).join(', '),
    extract:
      facts.dates === null
        ? ''
        : `Extract: ${formatDateRange(facts.dates.first, facts.dates.last)} only`,
    legend: legendOf(days),
    homeHead: homeHead(journey.homeCity),
    days,
  };
};

/** The dates that the itinerary can be cut to, in order. */
export const datesWithLines = (trip: Trip): readonly LocalDate[] => {
  const dates = new Set<LocalDate>();
  for (const { date } of scheduleOf(trip)) if (date !== null) dates.add(date);
  return [...dates].sort();
};

const isPrinted = ({ date }: Day, dates: DateSpan | null): boolean =>
  dates === null || (date !== null && date >= dates.first && date <= dates.last);

/** 'Itinerary for the Secretary of Defense' */
const titleOf = (trip: Trip): string => {
  const principal = find(trip.people, journeyOf(trip).principal);
  if (!principal) return 'Itinerary';
  if (principal.title === '') return `Itinerary for ${fullName(principal)}`;
  return `Itinerary for ${/^the /i.test(principal.title) ? '' : 'the '}${principal.title}`;
};

const MARK = '*';

const legendOf = (days: readonly PaperDay[]): string => {
  const rows = days.flatMap((day) => day.rows);
  const onTitle = rows.some(({ activity }) => activity.some(({ text }) => text.endsWith(MARK)));
  if (onTitle) return `${MARK} illustrative time or meeting`;
  return rows.some(({ local }) => local.endsWith(MARK)) ? `${MARK} illustrative time` : '';
};

/** What a narrow column head has room for, in letters. */
const LONGEST_HEAD = 8;

/** 'WASH.', 'LONDON'; 'HOME' where the city is not known. */
const homeHead = (city: string): string => {
  if (city === '') return 'HOME';
  const head = city.toUpperCase();
  return head.length <= LONGEST_HEAD ? head : `${head.slice(0, 4).trim()}.`;
};
