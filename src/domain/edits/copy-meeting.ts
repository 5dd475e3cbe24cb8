import type { Status } from '../records/choices';
import type { Meeting } from '../records/meeting';
import type { Slot } from '../records/moment';
import type { Trip } from '../records/tables';
import { find } from '../trip';
import { poolTimesAt } from './told-times';

/** What a copy has of its own. */
export interface CopyPlace {
  readonly id: string;
  readonly slot: Slot;
  readonly order: string;
  /** The copy of what the first moves along with; null where that is not copied. */
  readonly follows: string | null;
}

/**
 * A meeting as a pattern for another: nobody has agreed to the copy, so that it is pencilled (an idea
 * stays one), confirmed by nobody, no anchor and on no aircraft; no gift is given twice, and no diet
 * was told to its host. Place, hosts and topics belong to a stop and stay there; our people and tracks
 * come along.
 */
export const copyMeeting = (trip: Trip, meeting: Meeting, place: CopyPlace): Meeting => {
  const copy: Meeting = {
    ...meeting,
    ...place,
    status: statusOfCopy(meeting.status),
    reason: '',
    confirmed: null,
    anchor: false,
    aboard: null,
    beganAt: null,
    endedAt: null,
    gifts: {},
    dietSent: false,
    ...poolTimesAt(trip, meeting, place.slot),
    source: meeting.source === 'illustrative' ? 'illustrative' : 'estimate',
  };
  const isSameStop = place.slot.stop === meeting.slot.stop;
  return structuredClone(isSameStop ? copy : { ...copy, ...atOtherStop(trip, meeting) });
};

const statusOfCopy = (status: Status): Status => (status === 'idea' ? 'idea' : 'pencilled');

const atOtherStop = (trip: Trip, meeting: Meeting): Partial<Meeting> => ({
  venue: null,
  room: '',
  participants: Object.fromEntries(
    Object.entries(meeting.participants).filter(([id]) => find(trip.people, id)?.side === 'ours'),
  ),
  plusHost: null,
  interpretationBy: meeting.interpretationBy === 'us' ? 'us' : null,
  speaksFirst: null,
  hostCoverage: null,
  moderator: '',
  topics: {},
  deliverables: '',
  seating: '',
  details: '',
  notes: '',
});
