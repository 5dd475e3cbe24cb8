import { byText } from '../../domain/derive/by-order';
import { isLive } from '../../domain/derive/status';
import type { Meeting } from '../../domain/records/meeting';
import type { Venue } from '../../domain/records/venue';
import type { LocalDate } from '../../domain/time/local-date';
import { keptBy } from '../kept-by';
import type { MeetingAtStop } from './meeting';
import type { Visit } from './visit';

/** The first date there: of wheels down, or else of a meeting. */
export const firstDateOf = ({ stop, meetings }: Visit): LocalDate | null =>
  stop.wheelsDown?.date ?? datesOf(meetings)[0] ?? null;

export const lastDateOf = ({ stop, meetings }: Visit): LocalDate | null =>
  stop.wheelsUp?.date ?? datesOf(meetings).at(-1) ?? null;

const datesOf = (meetings: readonly MeetingAtStop[]): readonly LocalDate[] =>
  meetings.flatMap(({ meeting }) => meeting.slot.date ?? []).sort();

/** A place where the party goes, and when it is first there. */
export interface PlaceOfVisit {
  readonly venue: Venue;
  readonly date: LocalDate;
}

/** The places of the live meetings of the party that have a date, each once, by date. */
export const placesOf = ({ meetings }: Visit): readonly PlaceOfVisit[] => {
  const places = new Map<string, PlaceOfVisit>();
  for (const { meeting, venue, isOfParty } of meetings) {
    const { date } = meeting.slot;
    if (venue === null || date === null || !isOfParty || !isLive(meeting.status)) continue;
    const known = places.get(venue.id);
    if (!known || date < known.date) places.set(venue.id, { venue, date });
  }
  return [...places.values()].sort((one, other) => byText(one.date, other.date));
};

/** The meeting of that id; undefined where a choice has ruled it out. */
export const meetingOfVisit = ({ meetings }: Visit, id: string): Meeting | undefined =>
  byId(meetings).get(id);

const byId = keptBy(
  (meetings: Visit['meetings']): ReadonlyMap<string, Meeting> =>
    new Map(meetings.map(({ meeting }) => [meeting.id, meeting])),
);
