import type { KeyboardEvent } from 'react';
import { moveMeeting } from '../../domain/edits/move-meeting';
import { removeNamed } from '../../domain/edits/record-edits';
import { useActions, useAppState, useOpenTrip } from '../../store/use-legation';
import { focusInspector } from '../kit/focus-inspector';

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

  const onVertical = (event: KeyboardEvent<HTMLElement>, line: HTMLElement): void => {
    if (isChoosing(event.target)) return;
    event.preventDefault();
    const isDown = event.key === 'ArrowDown';
    if (!event.altKey) {
      focusNeighbour(line, event.target, isDown);
      return;
    }
    const size = event.shiftKey ? FINE_STEP_MINUTES : STEP_MINUTES;
    const move = isArticle(line) && meeting && moveMeeting(trip, meeting, isDown ? size : -size);
    if (move) edit(move);
  };

  const onLine = (event: KeyboardEvent<HTMLElement>, line: HTMLElement): void => {
    if (event.key === 'Enter') {
      event.preventDefault();
      focusInspector();
    }
    if (event.key === 'Delete' && meeting) {
      focusNeighbour(line, line, true);
      edit(removeNamed(trip, 'meetings', meeting));
    }
  };

  return (event) => {
    const line = lineAround(event.target);
    if (!line || event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') onVertical(event, line);
    else if (event.target === line && isArticle(line)) onLine(event, line);
    else if (event.key === 'Escape') line.focus();
  };
};

const lineAround = (target: EventTarget): HTMLElement | null =>
  target instanceof HTMLElement ? target.closest<HTMLElement>('[data-line]') : null;

/** The field at the foot of a day is a line too, but has nothing to move or remove. */
const isArticle = (line: HTMLElement): boolean => line.tagName === 'ARTICLE';

/** Arrows belong to a list that is open, or to a choice. */
const isChoosing = (target: EventTarget): boolean =>
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLElement && target.ariaExpanded === 'true');

const focusNeighbour = (line: HTMLElement, target: EventTarget, isDown: boolean): void => {
  const lines = [...document.querySelectorAll<HTMLElement>('[data-line]')];
  const next = lines[lines.indexOf(line) + (isDown ? 1 : -1)];
  if (!next) return;
  const cell = target instanceof HTMLElement ? target.dataset.cell : undefined;
  next.focus();
  if (cell === undefined) return;
  // The cells of a line are drawn once it is selected, which the focus has just asked for.
  requestAnimationFrame(() => next.querySelector<HTMLElement>(`[data-cell="${cell}"]`)?.focus());
};
