import { type RefObject, useMemo, useRef, useState } from 'react';
import { isAnyMarked, markedMeetings } from '../../../store/marked';
import { type Effect, effectOf } from '../../../store/preview';
import type { Point } from '../../../store/state';
import { useActions, useAppState, useOpenTrip } from '../../../store/use-legation';
import { reachLine } from '../../kit/line-id';
import { aimByKey } from './aim-by-key';
import { type Anchor, aimByPointer } from './aim-by-pointer';
import { type Aim, type DropTarget, dropTargetOf, homeAim, placesAmong } from './drop-target';
import { useDragging } from './use-dragging';
import { useEdgeScroll } from './use-edge-scroll';
import { useLedByClicks } from './use-led-by-clicks';
import { useLedByKeys } from './use-led-by-keys';

interface Asked {
  readonly meeting: string;
  /** Where a pointer holds it; null while keys or clicks lead it. */
  readonly held: Point | null;
}

interface Moving {
  /** Null where the meeting is gone. */
  readonly target: DropTarget | null;
  readonly effect: Effect | null;
  readonly pointer: RefObject<Point | null>;
  readonly drop: () => void;
}

/** Leads a meeting, and those that are marked with it, to a place; the trip changes with the drop. */
export const useMoving = ({ meeting, held }: Asked, onClose: () => void): Moving => {
  const open = useOpenTrip((now) => now);
  const { edit } = useActions();
  const others = useOthers(meeting);
  const [aim, setAim] = useState<Aim>(homeAim);
  const pointer = useRef<Point | null>(held);
  const anchor = useRef<Anchor>({ place: null, x: held?.x ?? 0 });
  const places = useMemo(
    () => placesAmong(open.trip, [meeting, ...others]),
    [open, meeting, others],
  );
  const target = useMemo(
    () => dropTargetOf(open.trip, { lead: meeting, others }, places, aim),
    [open, meeting, others, places, aim],
  );
  const effect = useMemo(() => target && effectOf(open, target.edit), [open, target]);

  const drop = (): void => {
    onClose();
    if (target) edit(target.edit);
  };
  const onPoint = (point: Point): void => {
    pointer.current = point;
    const led = aimByPointer(point, places, anchor.current);
    anchor.current = led.anchor;
    if (!isSameAim(led.aim, aim)) setAim(led.aim);
  };
  const onKey = (key: string): boolean => {
    const next = target && aimByKey(key, aim, places, target);
    if (!next) return false;
    pointer.current = null;
    setAim(next);
    bringIntoView(dropTargetOf(open.trip, { lead: meeting, others }, places, next));
    return true;
  };
  const onClick = (point: Point): void => {
    const { aim: next } = aimByPointer(point, places, { place: aim.place, x: point.x });
    // What is pointed at already is meant; a first tap only shows what it would do.
    if (next.place === aim.place) drop();
    else onPoint(point);
  };
  useDragging(held !== null, { onPoint, onDrop: drop, onCancel: onClose });
  useEdgeScroll(held !== null, pointer, () => pointer.current && onPoint(pointer.current));
  useLedByClicks(held === null, { onPoint, onClick });
  useLedByKeys({ onKey, onDrop: drop, onCancel: onClose });
  return { target, effect, pointer, drop };
};

const none: readonly string[] = [];

/** The other meetings that are marked, where this one is. */
const useOthers = (meeting: string): readonly string[] => {
  const marked = useAppState(markedMeetings);
  const isMany = useAppState(isAnyMarked);
  return useMemo(
    () => (isMany && marked.includes(meeting) ? marked.filter((id) => id !== meeting) : none),
    [isMany, marked, meeting],
  );
};

const isSameAim = (one: Aim, other: Aim): boolean =>
  one.place === other.place && one.besideMinutes === other.besideMinutes;

const bringIntoView = (target: DropTarget | null): void => {
  if (!target) return;
  const { day, earlier, later } = target.landing;
  for (const line of [earlier.at(-1), later[0]])
    if (line) reachLine(line.id)?.scrollIntoView({ block: 'nearest' });
  if (earlier.length + later.length === 0)
    document.getElementById(day.id)?.scrollIntoView({ block: 'nearest' });
};
