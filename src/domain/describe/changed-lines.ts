import { lineByItself } from '../derive/line';
import { stopsInOrder } from '../derive/route';
import { scheduleOf } from '../derive/schedule';
import { sameValue } from '../edits/canonical';
import type { Meeting } from '../records/meeting';
import type { Stop } from '../records/stop';
import type { Trip } from '../records/tables';
import { formatDayMonth, formatShortDate } from '../time/local-date';
import { formatWallTime, type Moment } from '../time/wall-time';
import { find } from '../trip';
import { UNSCHEDULED } from './day-heading';
import { titleText } from './line-text';
import { localTimes } from './line-times';
import { cityText } from './travel-text';

/** A line of the schedule whose time an edit changes: as it was, and as it is then. */
export interface ChangedLine {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly isAnchor: boolean;
}

/** Stop by stop: wheels down, the meetings in their order, wheels up, the nights with hotels. */
export const changedLines = (before: Trip, after: Trip): readonly ChangedLine[] => {
  const meetings = scheduleOf(before).flatMap(({ lines }) =>
    lines.flatMap((line) => (line.kind === 'meeting' ? [line.meeting] : [])),
  );
  return stopsInOrder(before).flatMap((stop) => [
    ...changedEnd(stop, find(after.stops, stop.id), 'wheelsDown'),
    ...meetings
      .filter(({ slot }) => slot.stop === stop.id)
      .flatMap((meeting) => changedMeeting(before, after, meeting)),
    ...changedEnd(stop, find(after.stops, stop.id), 'wheelsUp'),
    ...changedNights(stop, find(after.stops, stop.id)),
  ]);
};

const endNames = { wheelsDown: 'Wheels down', wheelsUp: 'Wheels up' } as const;

const changedEnd = (
  before: Stop,
  after: Stop | undefined,
  end: keyof typeof endNames,
): readonly ChangedLine[] => {
  if (!after || sameValue(before[end], after[end])) return [];
  const name = `${endNames[end]}, ${cityText(before)}`;
  const [from, to] = [momentText(before[end]), momentText(after[end])];
  return [{ id: `${end} ${before.id}`, name, from, to, isAnchor: false }];
};

const momentText = (moment: Moment | null): string =>
  moment ? `${formatShortDate(moment.date)} ${formatWallTime(moment.time, '24')}` : 'TBD';

const changedMeeting = (before: Trip, after: Trip, meeting: Meeting): readonly ChangedLine[] => {
  const changed = find(after.meetings, meeting.id);
  if (!changed) return [];
  const isSame = sameValue(changed.slot, meeting.slot) && changed.minutes === meeting.minutes;
  if (isSame) return [];
  const { id, anchor } = meeting;
  const [from, to] = [slotText(before, meeting), slotText(after, changed)];
  return [{ id, name: titleText(before, meeting), from, to, isAnchor: anchor }];
};

/** 'Mon 10 Jan 0930–1045', 'Unscheduled'. */
const slotText = (trip: Trip, meeting: Meeting): string => {
  const { date, stop: id } = meeting.slot;
  const stop = find(trip.stops, id);
  if (date === null || !stop) return UNSCHEDULED;
  const line = lineByItself(meeting, stop);
  return `${formatShortDate(date)} ${localTimes(line, trip, '24')}`;
};

const changedNights = (before: Stop, after: Stop | undefined): readonly ChangedLine[] => {
  if (!after || sameValue(before.ron, after.ron)) return [];
  const name = `Nights with a hotel, ${cityText(before)}`;
  const [from, to] = [nightsText(before), nightsText(after)];
  return [{ id: `nights ${before.id}`, name, from, to, isAnchor: false }];
};

const nightsText = ({ ron }: Stop): string =>
  Object.keys(ron).toSorted().map(formatDayMonth).join(', ') || 'none';
