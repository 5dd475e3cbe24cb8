import { renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useDragging } from './use-dragging';

const lift = (type: 'pointerup' | 'pointercancel', isPrimary: boolean): void => {
  document.dispatchEvent(new PointerEvent(type, { isPrimary }));
};

it('is ended by the finger that holds it, not by another that comes and goes', () => {
  const [onDrop, onCancel] = [vi.fn(), vi.fn()];
  renderHook(() => useDragging(true, { onPoint: () => undefined, onDrop, onCancel }));
  lift('pointerup', false);
  lift('pointercancel', false);
  expect([onDrop.mock.calls.length, onCancel.mock.calls.length]).toEqual([0, 0]);
  lift('pointerup', true);
  expect([onDrop.mock.calls.length, onCancel.mock.calls.length]).toEqual([1, 0]);
});
