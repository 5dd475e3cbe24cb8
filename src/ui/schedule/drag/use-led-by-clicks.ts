import { useEffect, useEffectEvent } from 'react';
import type { Point } from '../../../store/state';
import { isInChip } from './use-led-by-keys';

interface LedByClicks {
  readonly onPoint: (point: Point) => void;
  readonly onClick: (point: Point) => void;
}

/** While nothing holds it: a mouse leads it without a button, and a click or tap says where. */
export const useLedByClicks = (isOn: boolean, { onPoint, onClick }: LedByClicks): void => {
  const point = useEffectEvent(onPoint);
  const click = useEffectEvent(onClick);
  useEffect(() => {
    if (!isOn) return;
    const listening = new AbortController();
    const options = { signal: listening.signal, capture: true };
    const onMove = (event: PointerEvent): void => {
      const isMoving = event.movementX !== 0 || event.movementY !== 0;
      if (event.pointerType === 'mouse' && isMoving && !isInChip(event.target))
        point({ x: event.clientX, y: event.clientY });
    };
    const onPress = (event: MouseEvent): void => {
      if (isInChip(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.type === 'click') click({ x: event.clientX, y: event.clientY });
    };
    document.addEventListener('pointermove', onMove, options);
    document.addEventListener('mousedown', onPress, options);
    document.addEventListener('click', onPress, options);
    return () => listening.abort();
  }, [isOn]);
};
