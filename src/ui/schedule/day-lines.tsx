import { Fragment, memo } from 'react';
import type { Day } from '../../domain/derive/schedule';
import { tableNames } from '../../domain/records/table-name';
import type { Trip } from '../../domain/records/tables';
import { isAlike } from './is-alike';
import { LineRow } from './line-row';
import { LineTripContext } from './line-trip';
import { NowMark } from './now-mark';
import { AT_THE_END } from './use-now-place';

interface DayLinesProps {
  readonly trip: Trip;
  readonly day: Day;
  /** The line that takes the Tab key. */
  readonly tabStop: string | undefined;
  /** The line that now stands before, or the end of the day; null on any other day. */
  readonly nowBefore: string | null;
}

/**
 * A line says what stands in its day, and names what is in the tables beside the meetings. So a
 * change of a meeting draws its own day again, and leaves the others as they are.
 */
const showTheSame = (before: DayLinesProps, after: DayLinesProps): boolean =>
  before.tabStop === after.tabStop &&
  before.nowBefore === after.nowBefore &&
  tableNames.every((name) => name === 'meetings' || before.trip[name] === after.trip[name]) &&
  isAlike(before.day, after.day);

export const DayLines = memo(
  ({ trip, day, tabStop, nowBefore }: DayLinesProps) => (
    <LineTripContext value={trip}>
      {day.lines.map((line) => (
        <Fragment key={line.id}>
          {line.id === nowBefore ? <NowMark stop={day.stop} /> : null}
          <LineRow line={line} isTabStop={line.id === tabStop} />
        </Fragment>
      ))}
      {nowBefore === AT_THE_END ? <NowMark stop={day.stop} /> : null}
    </LineTripContext>
  ),
  showTheSame,
);
