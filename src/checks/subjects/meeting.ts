import { principalAttends } from '../../domain/derive/attendance';
import { stopsInOrder } from '../../domain/derive/route';
import { isOnPrincipalTrack } from '../../domain/derive/tracks';
import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import { journeyOf } from '../../domain/trip';
import type { Batch } from './batch';
import { meetingsOfStop } from './stop-meetings';

/** A meeting at its stop. */
export interface MeetingAtStop {
  readonly meeting: Meeting;
  readonly stop: Stop;
  /** On the principal's track, or with the principal in it: it travels with the party. */
  readonly isOfParty: boolean;
}

export const meetingBatches = (trip: Trip): readonly Batch<MeetingAtStop>[] => {
  const { principal } = journeyOf(trip);
  return stopsInOrder(trip).map((stop) => {
    const meetings = meetingsOfStop(trip, stop);
    return {
      key: `meeting ${stop.id}`,
      inputs: [principal, stop, meetings],
      make: () =>
        meetings.map((meeting) => ({ key: meeting.id, subject: atStop(trip, meeting, stop) })),
    };
  });
};

const known = new WeakMap<Meeting, MeetingAtStop>();

const atStop = (trip: Trip, meeting: Meeting, stop: Stop): MeetingAtStop => {
  const isOfParty = isOnPrincipalTrack(meeting) || principalAttends(trip, meeting);
  const kept = known.get(meeting);
  if (kept?.stop === stop && kept.isOfParty === isOfParty) return kept;
  const made = { meeting, stop, isOfParty };
  known.set(meeting, made);
  return made;
};
