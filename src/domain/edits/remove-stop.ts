import { meetingsAt } from '../derive/meetings-at';
import { stopsInOrder } from '../derive/route';
import { recordName } from '../describe/record-name';
import type { Stop } from '../records/stop';
import type { Trip } from '../records/tables';
import type { Edit } from './edit';
import { removeNamed, together } from './record-edits';
import { unscheduled } from './unschedule';

/**
 * Takes a stop out. Its meetings go with it, or wait whole, with their places, without a date at
 * another stop.
 */
export const removeStop = (trip: Trip, id: string, meetingsTo: string | null): Edit =>
  together(`remove ${recordName(trip, 'stops', id)}`, [
    waitAt(trip, id, meetingsTo),
    removeNamed(trip, 'stops', id),
  ]);

const waitAt = (trip: Trip, from: string, to: string | null): Edit => ({
  label: '',
  change: (draft) => {
    if (to === null || to === from || !draft.stops[to]) return;
    for (const { id } of meetingsAt(trip, from)) {
      const meeting = draft.meetings[id];
      if (meeting) meeting.slot = { ...unscheduled(meeting.slot), stop: to };
    }
  },
});

/** The stop next to this one in the route, where its meetings can wait: a visit before another. */
export const neighbourOf = (trip: Trip, id: string): Stop | undefined => {
  const stops = stopsInOrder(trip);
  const index = stops.findIndex((stop) => stop.id === id);
  const near = [stops[index - 1], stops[index + 1]].filter((stop) => stop !== undefined);
  return near.find(({ role }) => role === 'visit') ?? near[0];
};
