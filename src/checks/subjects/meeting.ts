import { principalAttends } from '../../domain/derive/attendance';
import { meetingsAt } from '../../domain/derive/days';
import { stopsInOrder } from '../../domain/derive/route';
import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import { journeyOf } from '../../domain/trip';
import type { Batch } from './batch';

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
    const meetings = meetingsAt(trip, stop.id);
    return {
      key: `meeting ${stop.id}`,
      inputs: [principal, stop, ...meetings],
      make: () =>
        meetings.map((meeting) => ({
          key: meeting.id,
          subject: {
            meeting,
            stop,
            isOfParty: meeting.tracks.principal === true || principalAttends(trip, meeting),
          },
        })),
    };
  });
};
