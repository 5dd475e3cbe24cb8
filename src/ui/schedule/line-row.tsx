import { memo } from 'react';
import type { Line } from '../../domain/derive/line';
import { localTimes } from '../../domain/describe/line-times';
import { lineTitle } from '../../domain/describe/line-title';
import type { Trip } from '../../domain/records/tables';
import { isAnyMarked } from '../../store/marked';
import type { Selection } from '../../store/state';
import { useActions, useAppState } from '../../store/use-legation';
import { useIsNarrow } from '../kit/narrow';
import { EndLine } from './end-line';
import styles from './line-row.module.css';
import { useLineTrip } from './line-trip';
import { MarkBox } from './mark-box';
import { MeetingLine } from './meeting-line';
import { MovementLine } from './movement-line';
import { NightLine } from './night-line';

interface LineRowProps {
  readonly line: Line;
  readonly isTabStop: boolean;
  /** Its number in the day, and how many lines the day has, where not all of them are drawn. */
  readonly place?: number | undefined;
  readonly count?: number | undefined;
}

/** One line of the schedule: an article named by its time and title, selected by click or arrow. */
export const LineRow = memo(({ line, isTabStop, place, count }: LineRowProps) => {
  const trip = useLineTrip();
  const { standAt } = useActions();
  const target = selectionFor(line);
  const isSelected = useAppState(({ selection }) => isSame(selection, target));
  const isMarked = useAppState(({ marked }) => marked[line.id] === true);
  // What is worked on together is not edited where it stands, nor what a sheet opens for.
  const isOpen = useAppState((state) => isSame(state.selection, target) && !isAnyMarked(state));
  const isSheetBelow = useIsNarrow();
  const names = [
    styles.line,
    styles[line.kind],
    isSelected ? styles.selected : '',
    isMarked ? styles.marked : '',
    isAside(line) ? styles.parallel : '',
  ];
  return (
    <article
      className={names.join(' ')}
      aria-label={lineName(trip, line)}
      aria-current={isSelected ? 'true' : undefined}
      aria-posinset={place}
      aria-setsize={count}
      data-line={line.id}
      tabIndex={isTabStop ? 0 : -1}
      onFocus={() => {
        if (!isSelected) standAt(target);
      }}
    >
      {contentOf(line, isOpen && !isSheetBelow)}
      {line.kind === 'meeting' ? <MarkBox meeting={line.id} isSelected={isSelected} /> : null}
    </article>
  );
});

const contentOf = (line: Line, isSelected: boolean) => {
  if (line.kind === 'meeting') return <MeetingLine line={line} isSelected={isSelected} />;
  if (line.kind === 'movement') return <MovementLine line={line} />;
  if (line.kind === 'night') return <NightLine line={line} />;
  return <EndLine line={line} />;
};

const selectionFor = (line: Line): Selection => {
  if (line.kind === 'meeting') return { kind: 'meeting', id: line.meeting.id };
  if (line.kind === 'movement') return { kind: 'movement', id: line.movement.id };
  if (line.kind === 'arrival') return { kind: 'leg', id: line.stop.id };
  if (line.kind === 'departure') return { kind: 'leg', id: line.leg?.to.id ?? line.stop.id };
  return { kind: 'stop', id: line.stop.id };
};

const isSame = (one: Selection, other: Selection): boolean =>
  one.kind === other.kind && 'id' in one && 'id' in other && one.id === other.id;

/** What the principal does not do, as far as is known by now. */
const isAside = (line: Line): boolean =>
  ('parallel' in line && line.parallel !== null) ||
  (line.kind === 'meeting' && line.choice?.standing === 'other');

const lineName = (trip: Trip, line: Line): string =>
  `${localTimes(line, trip, '24')} ${lineTitle(trip, line)}`;
