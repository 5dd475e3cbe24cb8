import type { KeyboardEvent } from 'react';
import { moveMeeting } from '../../domain/edits/move-meeting';
import { removeNamed } from '../../domain/edits/record-edits';
import { useActions, useAppState, useOpenTrip } from '../../store/use-legation';

const STEP_MINUTES = 5;
const FINE_STEP_MINUTES = 1;

/**
 * The keys of the schedule. ↑ and ↓ go from line to line, or from a cell to the same cell of the
 * next line; Alt moves the meeting itself; Enter opens the inspector, Delete removes the meeting.
 */
export const useLineKeys = (): ((event: KeyboardEvent<HTMLElement>) => void) => {
  const trip = useOpenTrip((open) => open.trip);
  const selection = useAppState((state) => state.selection);
  const { edit } = useActions();
  const meeting = selection.kind === 'meeting' ? selection.id : null;

  const onVertical = (event: KeyboardEvent<HTMLElement>, down: boolean): void => {
    const line = lineAround(event.target);
    if (!line || isChoosing(event.target)) return;
    event.preventDefault();
    if (!event.altKey) {
      focusNeighbour(line, event.target, down);
      return;
    }
    const size = event.shiftKey ? FINE_STEP_MINUTES : STEP_MINUTES;
    const move = meeting && moveMeeting(trip, meeting, down ? size : -size);
    if (move) edit(move);
  };

  return (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      onVertical(event, event.key === 'ArrowDown');
      return;
    }
    if (event.target !== lineAround(event.target)) {
      if (event.key === 'Escape') lineAround(event.target)?.focus();
      return;
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      focusInspector();
    }
    if (event.key === 'Delete' && meeting) edit(removeNamed(trip, 'meetings', meeting));
  };
};

const lineAround = (target: EventTarget): HTMLElement | null =>
  target instanceof HTMLElement ? target.closest<HTMLElement>('[data-line]') : null;

/** Arrows belong to a list that is open, or to a choice. */
const isChoosing = (target: EventTarget): boolean =>
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLElement && target.ariaExpanded === 'true');

const focusNeighbour = (line: HTMLElement, target: EventTarget, down: boolean): void => {
  const lines = [...document.querySelectorAll<HTMLElement>('[data-line]')];
  const next = lines[lines.indexOf(line) + (down ? 1 : -1)];
  if (!next) return;
  const cell = target instanceof HTMLElement ? target.dataset.cell : undefined;
  next.focus();
  if (cell === undefined) return;
  // The cells of a line are drawn once it is selected, which the focus has just asked for.
  requestAnimationFrame(() => next.querySelector<HTMLElement>(`[data-cell="${cell}"]`)?.focus());
};

const focusInspector = (): void => {
  const first = document.querySelector<HTMLElement>(
    '[data-inspector] :is(input, select, textarea)',
  );
  first?.focus();
};
