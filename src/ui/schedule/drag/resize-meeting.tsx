import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { whenAndWhereText } from '../../../domain/describe/when-text';
import { applyEdit } from '../../../domain/edits/edit';
import { resizeMeeting } from '../../../domain/edits/resize-meeting';
import { find } from '../../../domain/trip';
import { effectOf } from '../../../store/preview';
import type { Point } from '../../../store/state';
import { useActions, useOpenTrip } from '../../../store/use-legation';
import styles from './drag.module.css';
import { EffectText } from './effect-text';
import { putBeside } from './float-boxes';
import { useDragging } from './use-dragging';
import { useLedByKeys } from './use-led-by-keys';

interface ResizeMeetingProps {
  readonly asked: { readonly meeting: string; readonly held: Point };
  readonly onClose: () => void;
}

/** So far is one step of five minutes, in pixels. */
const STEP_WIDTH = 8;
const STEP_MINUTES = 5;

/** The length of a meeting while a pointer draws it longer or shorter. */
export const ResizeMeeting = ({ asked: { meeting, held }, onClose }: ResizeMeetingProps) => {
  const open = useOpenTrip((now) => now);
  const { edit } = useActions();
  const chip = useRef<HTMLElement>(null);
  const [point, setPoint] = useState(held);
  const by = minutesBetweenPoints(held, point);
  const resizing = useMemo(() => resizeMeeting(open.trip, meeting, by), [open, meeting, by]);
  const effect = useMemo(() => resizing && effectOf(open, resizing), [open, resizing]);
  const trip = resizing ? applyEdit(open.trip, resizing).trip : open.trip;
  const now = find(trip.meetings, meeting);
  const drop = (): void => {
    onClose();
    if (resizing) edit(resizing);
  };
  useDragging(true, { onPoint: setPoint, onDrop: drop, onCancel: onClose });
  useLedByKeys({ onKey: () => false, onDrop: drop, onCancel: onClose });
  useLayoutEffect(() => putBeside(chip.current, point));
  const isGone = now === undefined;
  useEffect(() => {
    if (isGone) onClose();
  }, [isGone, onClose]);
  if (!now) return null;
  return (
    <section ref={chip} aria-label="New length" className={styles.chip} data-chip="">
      <p className={styles.when}>
        {whenAndWhereText(trip, now)} · {now.minutes === null ? 'length TBD' : `${now.minutes} min`}
      </p>
      {effect ? <EffectText effect={effect} /> : null}
      <p className={styles.hint}>Esc takes it back</p>
    </section>
  );
};

/** To the right or down is longer: whichever of the two goes further. */
const minutesBetweenPoints = (from: Point, to: Point): number => {
  const across = to.x - from.x;
  const down = to.y - from.y;
  const far = Math.abs(across) >= Math.abs(down) ? across : down;
  return Math.trunc(far / STEP_WIDTH) * STEP_MINUTES;
};
