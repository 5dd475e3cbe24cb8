import type { DayKey } from '../../domain/derive/days';
import { countText } from '../../domain/describe/count-text';
import { daysName } from '../../domain/describe/day-name';
import { addMeetings } from '../../domain/edits/add-meetings';
import type { Edit } from '../../domain/edits/edit';
import type { Trip } from '../../domain/records/tables';
import type { BlockLine } from './block';

/** The line on another day, at the same time. */
export const onDay = (line: BlockLine, { stop, date }: DayKey): BlockLine => ({
  ...line,
  meeting: { ...line.meeting, slot: { ...line.meeting.slot, stop, date } },
  otherDate: null,
});

/** 'paste 14 lines into Mon 10 Jan Beijing': all of them in one step. */
export const addLines = (
  trip: Trip,
  lines: readonly BlockLine[],
  idOf: (line: BlockLine) => string,
): Edit => {
  const days = daysName(
    trip,
    lines.map(({ meeting }) => meeting.slot),
  );
  const count = countText(lines.length, 'line');
  const given = lines.map((line) => ({ id: idOf(line), values: line.meeting }));
  return addMeetings(trip, given, `paste ${count} into ${days}`);
};
