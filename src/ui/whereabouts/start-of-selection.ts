import { liveOf } from '../../domain/derive/live';
import { stopsInOrder } from '../../domain/derive/route';
import { scheduleOf } from '../../domain/derive/schedule';
import { instantOf, spanOf } from '../../domain/derive/span';
import { newStop } from '../../domain/records/new-record';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import type { Instant } from '../../domain/time/instant';
import { find } from '../../domain/trip';
import type { Selection } from '../../store/state';
import { selectedStop, stopInHand } from '../kit/selected-stop';

interface Beginning {
  readonly at: Instant;
  readonly stop: Stop;
}

/** The start of the selected line, else of the stay that it is in; of neither now, on a day of the trip. */
export const startOfSelection = (trip: Trip, selection: Selection, now: Instant): Beginning => {
  const live = stopInHand(trip, selection) ? null : liveOf(scheduleOf(trip), now);
  if (live) return { at: now, stop: live.day.stop };
  const stop = selectedStop(trip, selection) ?? stopsInOrder(trip)[0] ?? newStop('nowhere', {});
  const meeting = selection.kind === 'meeting' ? find(trip.meetings, selection.id) : undefined;
  const start = meeting ? spanOf(meeting, stop).sort : null;
  return { at: start ?? instantOf(stop.wheelsDown, stop.zone) ?? now, stop };
};
