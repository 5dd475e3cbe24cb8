import type { Status } from '../records/choices';
import type { Meeting } from '../records/meeting';
import type { Slot } from '../records/moment';
import type { Trip } from '../records/tables';
import { find } from '../trip';

/** What a copy has of its own. */
export interface CopyPlace {
  readonly id: string;
  readonly slot: Slot;
  readonly order: string;
}

/**
 * A meeting as a pattern for another: nobody has agreed to the copy, so that it is pencilled (an idea
 * stays one), confirmed by nobody, no anchor and on no aircraft. Place, hosts and topics belong to a
 * stop and stay there; our people and tracks come along.
 */
export const copyMeeting = (
  trip: Trip,
  meeting: Meeting,
  { id, slot, order }: CopyPlace,
): Meeting => {
  const copy: Meeting = {
    ...meeting,
    id,
    slot,
    order,
    status: statusOfCopy(meeting.status),
    reason: '',
    confirmed: null,
    anchor: false,
    aboard: null,
    source: meeting.source === 'illustrative' ? 'illustrative' : 'estimate',
  };
  const isSameStop = slot.stop === meeting.slot.stop;
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
  topics: {},
  details: '',
  notes: '',
});
