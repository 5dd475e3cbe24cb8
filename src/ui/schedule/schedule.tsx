import { useDeferredValue, useEffect } from 'react';
import type { Day } from '../../domain/derive/schedule';
import { useAppState } from '../../store/use-legation';
import { lineIdOf } from '../kit/line-id';
import { DaySection } from './day-section';
import { fetchLineReading } from './line-reading';
import { MarkedBar } from './marked-bar';
import { ProgrammeSwitch } from './programme-switch';
import styles from './schedule.module.css';
import { useGrips } from './use-grips';
import { useKeptFocus } from './use-kept-focus';
import { useLineClicks } from './use-line-clicks';
import { useLineKeys } from './use-line-keys';
import { useMarking } from './use-marking';
import { useNowPlace } from './use-now-place';
import { useShownDays } from './use-shown-days';

/** The whole trip as one continuous schedule, line by line. */
export const Schedule = () => {
  const selection = useAppState((state) => state.selection);
  const marking = useMarking();
  const clicks = useLineClicks(marking);
  const grips = useGrips();
  const onKeyDown = useLineKeys(marking);
  const onFocus = useKeptFocus();
  const { days } = useShownDays();
  const now = useNowPlace(days);
  useEffect(fetchLineReading, []);
  // The first screen is painted before the rest is drawn; from then on all of it is drawn at once.
  const isWhole = useDeferredValue(true, false);
  const lines = days.flatMap(({ lines: ofDay }) => ofDay.map(({ id }) => id));
  const selected = lineIdOf(selection);
  // One line takes the Tab key for all of them: the arrows lead on from there.
  const tabStop = selected !== null && lines.includes(selected) ? selected : lines[0];
  return (
    <main
      tabIndex={-1}
      className={styles.schedule}
      onPointerDown={grips.onPointerDown}
      onMouseDown={clicks.onMouseDown}
      onClick={(event) => {
        clicks.onClick(event);
        grips.onClick(event);
      }}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      aria-busy={!isWhole}
    >
      <ProgrammeSwitch />
      {(isWhole ? days : firstScreenOf(days)).map((day) => (
        <DaySection
          key={day.id}
          day={day}
          tabStop={tabStop}
          nowBefore={now?.day === day.id ? now.before : null}
        />
      ))}
      <MarkedBar />
    </main>
  );
};

/** More than the highest of screens shows. */
const FIRST_LINES = 24;

const firstScreenOf = (days: readonly Day[]): readonly Day[] => {
  let lines = 0;
  const end = days.findIndex((day) => {
    lines += day.lines.length;
    return lines >= FIRST_LINES;
  });
  return end < 0 ? days : days.slice(0, end + 1);
};
