import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { recordName } from '../../../domain/describe/record-name';
import { homeStartText, whenAndWhereText } from '../../../domain/describe/when-text';
import type { Point } from '../../../store/state';
import { useOpenTrip } from '../../../store/use-legation';
import { Button } from '../../kit/button';
import { lineElement } from '../../kit/line-id';
import styles from './drag.module.css';
import type { DropTarget } from './drop-target';
import { EffectText } from './effect-text';
import { boxOfDay, boxOfLanding, putBeside, putBox } from './float-boxes';
import { useMoving } from './use-moving';

interface MoveMeetingProps {
  readonly asked: { readonly meeting: string; readonly held: Point | null };
  readonly onClose: () => void;
}

/** A meeting on its way to another place: a mark where it would stand, and what that would mean. */
export const MoveMeeting = ({ asked, onClose }: MoveMeetingProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { target, effect, pointer, drop } = useMoving(asked, onClose);
  const mark = useRef<HTMLDivElement>(null);
  const chip = useRef<HTMLElement>(null);
  const isHeld = asked.held !== null;
  const isGone = target === null;
  useEffect(() => {
    if (isGone) onClose();
  }, [isGone, onClose]);
  useLifted(asked.meeting);
  useFloats({ mark, chip, pointer, target });
  const name = recordName(trip, 'meetings', asked.meeting);
  const when = target ? whenText(trip, target) : '';
  const worst = effect?.begins[0]?.message ?? '';
  const said = useSaid(`${name}: ${when}. ${worst}`);
  if (!target || !effect) return null;
  return (
    <>
      <div ref={mark} className={styles.mark} data-kind={isHeld ? target.place.kind : 'between'} />
      <section
        ref={chip}
        aria-label={`Move ${name}`}
        className={styles.chip}
        data-chip=""
        data-led={isHeld ? undefined : ''}
      >
        <p className={styles.when}>{when}</p>
        {target.changesNothing ? null : <EffectText effect={effect} />}
        <p className={styles.hint}>{isHeld ? heldHint : ledHint}</p>
        {isHeld ? null : (
          <div className={styles.buttons}>
            <Button look="primary" isSmall onPress={drop}>
              Put it here
            </Button>
            <Button look="quiet" isSmall onPress={onClose}>
              Take it back
            </Button>
          </div>
        )}
      </section>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </>
  );
};

const heldHint = 'Sideways: 5 minutes · Esc takes it back';
const ledHint = '↑ ↓ place · ← → 5 minutes · Page Up, Page Down day · Enter puts it here · Esc';

type Trip = Parameters<typeof whenAndWhereText>[0];

const whenText = (trip: Trip, { meeting, changesNothing }: DropTarget): string => {
  const home = homeStartText(trip, meeting);
  const when = `${whenAndWhereText(trip, meeting)}${home === '' ? '' : ` · home ${home}`}`;
  return changesNothing ? `Stays ${when}` : when;
};

/** A live region says what comes into it, not what it begins with. */
const useSaid = (text: string): string => {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(text), [text]);
  return said;
};

const useLifted = (meeting: string): void => {
  useEffect(() => {
    const line = lineElement(meeting);
    line?.setAttribute('data-lifted', '');
    return () => line?.removeAttribute('data-lifted');
  }, [meeting]);
};

interface Floats {
  readonly mark: RefObject<HTMLDivElement | null>;
  readonly chip: RefObject<HTMLElement | null>;
  readonly pointer: RefObject<Point | null>;
  readonly target: DropTarget | null;
}

/** Keeps the mark between its lines, and the chip by the pointer or else by the mark. */
const useFloats = ({ mark, chip, pointer, target }: Floats): void => {
  useLayoutEffect(() => {
    if (!target) return;
    const place = (): void => {
      const isDay = mark.current?.dataset.kind === 'day';
      const landing = boxOfLanding(target.landing);
      putBox(mark.current, isDay ? boxOfDay(target.place) : landing);
      const byMark = { x: (landing?.left ?? 0) + 120, y: landing?.top ?? 0 };
      putBeside(chip.current, pointer.current ?? byMark);
    };
    place();
    const listening = new AbortController();
    const options = { signal: listening.signal, capture: true, passive: true };
    document.addEventListener('scroll', place, options);
    document.addEventListener('pointermove', place, options);
    window.addEventListener('resize', place, options);
    return () => listening.abort();
  });
};
