import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { useAppState } from '../../store/use-legation';
import { lineIdOf } from '../kit/line-id';
import { DaySection } from './day-section';
import { fetchLineReading } from './line-reading';
import { MarkedBar } from './marked-bar';
import { NoStops } from './no-stops';
import { ProgrammeSwitch } from './programme-switch';
import styles from './schedule.module.css';
import { useGrips } from './use-grips';
import { useKeptFocus } from './use-kept-focus';
import { useLineClicks } from './use-line-clicks';
import { useLineKeys } from './use-line-keys';
import { useMarking } from './use-marking';
import { useNowPlace } from './use-now-place';
import { useOpensAtNow } from './use-opens-at-now';
import { useShownDays } from './use-shown-days';
import { useStillLines } from './use-still-lines';
import { useWindow } from './window/use-window';

/** A schedule of more lines is drawn in part: what is in view, and some before and after it. */
const MOST_LINES = 160;

/** The whole trip as one continuous schedule, line by line. */
export const Schedule = () => {
  const main = useRef<HTMLElement>(null);
  const selection = useAppState((state) => state.selection);
  const marking = useMarking();
  const clicks = useLineClicks(marking);
  const grips = useGrips();
  const onKeyDown = useLineKeys(marking);
  const onFocus = useKeptFocus();
  const { days } = useShownDays();
  const now = useNowPlace(days);
  useOpensAtNow(now);
  useEffect(fetchLineReading, []);
  const count = days.reduce((sum, { lines }) => sum + lines.length, 0);
  // The first screen is painted before the rest is drawn: of a long schedule the other lines, or
  // else the other days. From then on all of it is drawn at once.
  const isSettled = useDeferredValue(true, false);
  const isLong = count > MOST_LINES;
  useStillLines(main);
  const cutOf = useWindow(main, days, isSettled && isLong);
  const drawn = isSettled || isLong ? days : days.filter(({ id }) => cutOf(id).range.to > 0);
  const isBeingChecked = useAppState(
    ({ rules, areFactsComing, open }) =>
      areFactsComing || (rules !== 'missing' && open?.checked.isPending === true),
  );
  const selected = lineIdOf(selection);
  // One line takes the Tab key for all of them: the arrows lead on from there.
  const isShown = useMemo(
    () => days.some(({ lines }) => lines.some(({ id }) => id === selected)),
    [days, selected],
  );
  const firstLine = days.find(({ lines }) => lines.length > 0)?.lines[0]?.id;
  const tabStop = selected !== null && isShown ? selected : firstLine;
  return (
    <main
      ref={main}
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
      aria-busy={!isSettled || isBeingChecked}
    >
      <ProgrammeSwitch />
      <NoStops />
      {drawn.map((day) => (
        <DaySection
          key={day.id}
          day={day}
          cut={isSettled && !isLong ? null : cutOf(day.id)}
          tabStop={tabStop}
          nowBefore={now?.day === day.id ? now.before : null}
        />
      ))}
      <MarkedBar />
    </main>
  );
};
