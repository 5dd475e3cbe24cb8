import { byText } from '../../domain/derive/by-order';
import { isLive } from '../../domain/derive/status';
import { keptBy } from '../../domain/kept-by';
import type { Meeting } from '../../domain/records/meeting';
import type { Venue } from '../../domain/records/venue';
import type { Instant } from '../../domain/time/instant';
import type { LocalDate } from '../../domain/time/local-date';
import { ofEachMeeting } from './of-each-meeting';
import type { Visit } from './visit';

/** The first date there: of wheels down, or else of a meeting. */
export const firstDateOf = (visit: Visit): LocalDate | null =>
  visit.stop.wheelsDown?.date ?? datesOf(visit)[0] ?? null;

export const lastDateOf = (visit: Visit): LocalDate | null =>
  visit.stop.wheelsUp?.date ?? datesOf(visit).at(-1) ?? null;

const datesOf = (visit: Visit): readonly LocalDate[] => sorted(dateOfEach(visit, null));

const dateOfEach = ofEachMeeting(({ meeting: { slot } }) =>
  slot.date === null ? [] : [slot.date],
);

const sorted = keptBy((dates: readonly LocalDate[]) => dates.toSorted());

/** A place where the party goes, and when it is first there. */
export interface PlaceOfVisit {
  readonly venue: Venue;
  readonly date: LocalDate;
  /** Of the first meeting there; null while none of that date has an hour. */
  readonly start: Instant | null;
}

/** The places of the live meetings of the party that have a date, each once, by date. */
export const placesOf = (visit: Visit): readonly PlaceOfVisit[] => {
  const places = new Map<string, PlaceOfVisit>();
  for (const place of placeOfEach(visit, null)) {
    const known = places.get(place.venue.id);
    if (!known || isBefore(place, known)) places.set(place.venue.id, place);
  }
  return [...places.values()].sort((one, other) => byText(one.date, other.date));
};

const isBefore = (one: PlaceOfVisit, other: PlaceOfVisit): boolean =>
  one.date === other.date
    ? (one.start ?? Infinity) < (other.start ?? Infinity)
    : one.date < other.date;

const placeOfEach = ofEachMeeting(
  ({ meeting, venue, isOfParty, start }): readonly PlaceOfVisit[] => {
    const { date } = meeting.slot;
    const isPlace = venue !== null && date !== null && isOfParty && isLive(meeting.status);
    return isPlace ? [{ venue, date, start }] : [];
  },
);

/** The meeting of that id; undefined where a choice has ruled it out. */
export const meetingOfVisit = ({ meetings }: Visit, id: string): Meeting | undefined =>
  byId(meetings).get(id);

const byId = keptBy(
  (meetings: Visit['meetings']): ReadonlyMap<string, Meeting> =>
    new Map(meetings.map(({ meeting }) => [meeting.id, meeting])),
);
