import { isLive } from '../../domain/derive/status';
import type { Meeting } from '../../domain/records/meeting';
import type { Person } from '../../domain/records/person';
import type { Venue } from '../../domain/records/venue';
import { find } from '../../domain/trip';
import { ofEachMeeting } from './of-each-meeting';
import type { Visit } from './visit';

/** Who has two things to do at once at a stop. */
export interface DoubleRoles {
  /** The live meetings at which somebody interprets and takes the notes. */
  readonly noted: readonly Noted[];
  /** The places whose site officer is the control officer of the stop. */
  readonly sites: readonly Venue[];
  readonly officer: Person | null;
}

interface Noted {
  readonly meeting: Meeting;
  readonly people: readonly Person[];
}

export const doubleRolesAt = (visit: Visit): DoubleRoles => {
  const { stop, venues, people } = visit;
  const officer = find(people, stop.controlOfficer) ?? null;
  return {
    noted: notedAt(visit, null),
    sites: officer
      ? Object.values(venues)
          .filter((venue) => venue.stop === stop.id && venue.siteOfficer === officer.id)
          .toSorted((one, other) => (one.id < other.id ? -1 : 1))
      : [],
    officer,
  };
};

const notedAt = ofEachMeeting(({ meeting, attending }): readonly Noted[] => {
  if (!isLive(meeting.status)) return [];
  const people = attending
    .filter(({ roles }) => roles.interpreter && roles.notetaker)
    .map(({ person }) => person);
  return people.length > 0 ? [{ meeting, people }] : [];
});
