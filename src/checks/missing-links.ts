import type { Waypoint } from '../domain/derive/waypoints';
import type { LocalDate } from '../domain/time/local-date';
import { wallClockAt } from '../domain/time/zones';
import type { Visit } from './subjects/visit';
import { meetingOfVisit } from './subjects/visit-facts';
import { meetingName } from './wording';

/** A place of the chain that nobody has named, so that nothing leads from it, or to it. */
export interface MissingLink {
  readonly kind: 'hotel' | 'arrival airfield' | 'departure airfield';
  readonly date: LocalDate;
  /** 'from Dinner to a hotel' */
  readonly text: string;
}

/** Between a line whose place is known and a night or the aircraft whose place is not. */
export const missingLinks = (visit: Visit): readonly MissingLink[] => {
  const points = visit.waypoints.filter(({ staysPut }) => !staysPut);
  if (points.every(({ venue }) => venue !== null)) return [];
  const links: MissingLink[] = [];
  let before: string | null = null;
  for (const [index, point] of points.entries()) {
    const after = points[index + 1];
    const link: MissingLink | null =
      point.venue === null
        ? linkAt(visit, point, before, after ? placedName(visit, after) : null)
        : null;
    if (link) links.push(link);
    before = link?.kind === 'hotel' ? THE_HOTEL : placedName(visit, point);
  }
  return links;
};

const THE_HOTEL = 'the hotel';

const linkAt = (
  { stop }: Visit,
  { leadsTo, start }: Waypoint,
  before: string | null,
  after: string | null,
): MissingLink | null => {
  if (leadsTo !== null && 'night' in leadsTo) {
    const { date } = leadsTo;
    return before === null ? null : { kind: 'hotel', date, text: `from ${before} to a hotel` };
  }
  if (start === null) return null;
  const { date } = wallClockAt(stop.zone, start);
  if (leadsTo === null)
    return after === null
      ? null
      : { kind: 'arrival airfield', date, text: `from the airfield to ${after}` };
  return 'wheelsUp' in leadsTo && before !== null
    ? { kind: 'departure airfield', date, text: `from ${before} to the airfield` }
    : null;
};

/** Null for a line whose place is not said. */
const placedName = (visit: Visit, { venue, leadsTo }: Waypoint): string | null => {
  if (venue === null || leadsTo === null) return null;
  if ('night' in leadsTo) return THE_HOTEL;
  if (!('meeting' in leadsTo)) return null;
  const found = meetingOfVisit(visit, leadsTo.meeting);
  return found ? meetingName(found) : null;
};
