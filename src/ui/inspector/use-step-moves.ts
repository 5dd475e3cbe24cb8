import { type KeyboardEvent, type RefObject, useState } from 'react';
import { flushSync } from 'react-dom';
import type { RunningStep } from '../../domain/derive/sequence';
import { moveStep } from '../../domain/edits/sequence';
import type { Meeting } from '../../domain/records/meeting';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { type StepDrag, useStepDrag } from './use-step-drag';

export interface StepMoves extends StepDrag {
  /** Said to who cannot see where the step went. */
  readonly told: string;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>, id: string) => void;
}

/** Steps change places by dragging a handle, or by Alt with an arrow from anywhere in the step. */
export const useStepMoves = (
  meeting: Meeting,
  steps: readonly RunningStep[],
  list: RefObject<HTMLOListElement | null>,
): StepMoves => {
  const trip = useOpenTrip((open) => open.trip);
  const { edit } = useActions();
  const [told, setTold] = useState('');
  const placeOf = (id: string): number => steps.findIndex((step) => step.id === id);
  const move = (id: string, place: number): void => {
    if (place === placeOf(id) || place < 0 || place >= steps.length) return;
    edit(moveStep(trip, meeting.id, id, place));
    setTold(`Step ${place + 1} of ${steps.length}`);
  };
  const dragging = useStepDrag(steps, list, move);
  const onKeyDown: StepMoves['onKeyDown'] = (event, id) => {
    if (event.key === 'Escape' && dragging.drag) {
      event.stopPropagation();
      dragging.cancel();
    }
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || by === 0) return;
    event.preventDefault();
    const focused = document.activeElement;
    // A row that changes its place in the document loses the focus.
    flushSync(() => move(id, placeOf(id) + by));
    if (focused instanceof HTMLElement) focused.focus();
  };
  return { ...dragging, told, onKeyDown };
};
