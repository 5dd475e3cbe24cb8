import { Fragment, memo } from 'react';
import type { Day } from '../../domain/derive/schedule';
import { isAlike } from '../../domain/is-alike';
import { tableNames } from '../../domain/records/table-name';
import type { Trip } from '../../domain/records/tables';
import styles from './day-lines.module.css';
import { LineRow } from './line-row';
import { LineTripContext, useTripBesideMeetings } from './line-trip';
import { NowMark } from './now-mark';
import { AT_THE_END } from './use-now-place';
import type { LineHeights } from './window/line-heights';
import { type Piece, piecesOf } from './window/pieces';
import type { Cut } from './window/use-window';

interface DayLinesProps {
  readonly trip: Trip;
  readonly day: Day;
  /** Null where all lines are drawn. */
  readonly cut: Cut | null;
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
  isAlike(before.cut, after.cut) &&
  tableNames.every((name) => name === 'meetings' || before.trip[name] === after.trip[name]) &&
  isAlike(before.day, after.day);

export const DayLines = memo(({ trip, day, cut, tabStop, nowBefore }: DayLinesProps) => {
  const { lines } = day;
  const beside = useTripBesideMeetings(trip);
  return (
    <LineTripContext value={beside}>
      <div data-lines-of={day.id} />
      {piecesFor(day, cut, tabStop).flatMap((piece) =>
        piece.isGap
          ? [
              <Gap
                key={`gap before ${lines[piece.to]?.id}`}
                day={day}
                piece={piece}
                heights={cut?.heights}
              />,
            ]
          : lines.slice(piece.from, piece.to).map((line, place) => (
              <Fragment key={line.id}>
                {line.id === nowBefore ? <NowMark stop={day.stop} /> : null}
                {/* The times of a movement follow from the meeting before it. */}
                <LineTripContext value={line.kind === 'movement' ? trip : beside}>
                  <LineRow
                    line={line}
                    isTabStop={line.id === tabStop}
                    place={cut ? piece.from + place + 1 : undefined}
                    count={cut ? lines.length : undefined}
                  />
                </LineTripContext>
              </Fragment>
            )),
      )}
      {nowBefore === AT_THE_END ? <NowMark stop={day.stop} /> : null}
    </LineTripContext>
  );
}, showTheSame);

const piecesFor = (
  { lines }: Day,
  cut: Cut | null,
  tabStop: string | undefined,
): readonly Piece[] => {
  if (!cut) return [{ from: 0, to: lines.length, isGap: false }];
  const kept = lines.flatMap(({ id }, index) =>
    id === tabStop || cut.kept.includes(id) ? [index] : [],
  );
  return piecesOf(lines.length, cut.range, kept);
};

interface GapProps {
  readonly day: Day;
  readonly piece: Piece;
  readonly heights: LineHeights | undefined;
}

/** As high as the lines that it stands for. */
const Gap = ({ day, piece: { from, to }, heights }: GapProps) => (
  <div className={styles.gap} style={{ height: heights?.sumOf(day.lines.slice(from, to)) }} />
);
