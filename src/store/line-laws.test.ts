import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEdit, crowdedTrip } from '../checks/testing/random-trips';
import { type Day, scheduleOf } from '../domain/derive/schedule';
import { attendanceText, placeText, sidesOf } from '../domain/describe/line-text';
import { homeTime, isIllustrative, localTimes } from '../domain/describe/line-times';
import { lineTitle } from '../domain/describe/line-title';
import { withNativeNames } from '../domain/describe/title-pieces';
import { applyEdit } from '../domain/edits/edit';
import { tableNames } from '../domain/records/table-name';
import type { Trip } from '../domain/records/tables';

type MeetingLine = Extract<Day['lines'][number], { readonly kind: 'meeting' }>;

const meetingLines = (trip: Trip): readonly MeetingLine[] =>
  scheduleOf(trip).flatMap(({ lines }) =>
    lines.flatMap((line) => (line.kind === 'meeting' ? [line] : [])),
  );

const saidOf = (line: MeetingLine, trip: Trip) => [
  localTimes(line, trip, '24'),
  homeTime(line, trip),
  isIllustrative(line, trip),
  lineTitle(trip, line),
  withNativeNames(trip, line.meeting, lineTitle(trip, line)),
  placeText(trip, line.meeting),
  attendanceText(line.meeting),
  sidesOf(trip, line.meeting),
];

test('the line of a meeting says the same, whatever became of other meetings', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 20 }), (edits) => {
      let trip = crowdedTrip();
      // As it was when something beside the meetings last changed.
      let beside = trip;
      for (const edit of edits) {
        trip = applyEdit(trip, edit).trip;
        const isSame = tableNames.every(
          (name) => name === 'meetings' || beside[name] === trip[name],
        );
        if (!isSame) beside = trip;
        for (const line of meetingLines(trip))
          expect(saidOf(line, beside)).toEqual(saidOf(line, trip));
      }
    }),
    { numRuns: 50 },
  );
});
