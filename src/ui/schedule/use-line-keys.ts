import type { KeyboardEvent } from 'react';
import { moveMeetings } from '../../domain/edits/move-meetings';
import { removeMeetings } from '../../domain/edits/remove-meetings';
import { resizeMeeting } from '../../domain/edits/resize-meeting';
import { find } from '../../domain/trip';
import { chosenMeetings, isAnyMarked } from '../../store/marked';
import { useActions, useAppState, useOpenTrip } from '../../store/use-legation';
import { focusInspector } from '../kit/focus-inspector';
import { reachLine } from '../kit/line-id';
import { focusEnd, focusNeighbour, focusPast, nextMeeting } from './line-focus';
import type { Marking } from './use-marking';
import { useShownDays } from './use-shown-days';

const STEP_MINUTES = 5;
const FINE_STEP_MINUTES = 1;

/**
 * The keys of the schedule. ↑ and ↓ go from line to line, or from a cell to the same cell of the
 * next line, with Shift marking what they pass; Alt moves the meetings themselves; Space marks one,
 * Ctrl+A the day; Home and End lead to the ends of the day, with Ctrl to those of the trip;
 * Alt+Shift+← and → change the length; Enter opens the inspector, Delete removes.
 */
export const useLineKeys = (marking: Marking): ((event: KeyboardEvent<HTMLElement>) => void) => {
  const trip = useOpenTrip((open) => open.trip);
  const { days } = useShownDays();
  const chosen = useAppState(chosenMeetings);
  const isMany = useAppState(isAnyMarked);
  const { edit, clearMarked } = useActions();

  const onVertical = (event: KeyboardEvent<HTMLElement>, line: HTMLElement): void => {
    if (isChoosing(event.target) || isHalfTyped(event.target, line)) return;
    const isOfLine = event.target === line && isArticle(line);
    const isDown = event.key === 'ArrowDown';
    event.preventDefault();
    if (event.altKey) move(line, isDown, event.shiftKey ? FINE_STEP_MINUTES : STEP_MINUTES);
    else if (event.shiftKey && isOfLine) extend(line, isDown);
    else {
      marking.leaveRange();
      focusNeighbour(days, lineOf(line), event.target, isDown);
    }
  };

  const move = (line: HTMLElement, isDown: boolean, minutes: number): void => {
    const change = isArticle(line) && moveMeetings(trip, chosen, isDown ? minutes : -minutes);
    if (change) edit(change);
  };

  const resize = (event: KeyboardEvent<HTMLElement>, line: HTMLElement): void => {
    event.preventDefault();
    const minutes = event.key === 'ArrowRight' ? STEP_MINUTES : -STEP_MINUTES;
    const change = resizeMeeting(trip, lineOf(line), minutes);
    if (change) edit(change);
  };

  const extend = (line: HTMLElement, isDown: boolean): void => {
    const next = nextMeeting(days, lineOf(line), isDown);
    if (next === undefined) return;
    marking.extendTo(next);
    reachLine(next)?.focus();
  };

  const onLine = (event: KeyboardEvent<HTMLElement>, line: HTMLElement): void => {
    const press = pressOf(event, lineOf(line));
    if (press === null) return;
    event.preventDefault();
    if (press === 'open') focusInspector();
    else if (press === 'remove') remove(line);
    else if (line.dataset.line === undefined) return;
    else if (press === 'mark') marking.toggle(line.dataset.line);
    else marking.markDay(line.dataset.line);
  };

  const remove = (line: HTMLElement): void => {
    if (chosen.length === 0) return;
    focusPast(days, lineOf(line), chosen);
    edit(removeMeetings(trip, chosen));
    if (isMany) clearMarked();
  };

  const onEnd = (event: KeyboardEvent<HTMLElement>, line: HTMLElement): void => {
    event.preventDefault();
    marking.leaveRange();
    focusEnd(days, lineOf(line), event.key === 'End', event.ctrlKey || event.metaKey);
  };

  const pressOf = (
    event: KeyboardEvent,
    line: string,
  ): 'open' | 'remove' | 'mark' | 'day' | null => {
    if (event.key === 'Enter') return 'open';
    if (event.key === 'Delete') return 'remove';
    if (!find(trip.meetings, line)) return null;
    if (event.key === ' ') return 'mark';
    return (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a' ? 'day' : null;
  };

  return (event) => {
    const line = lineAround(event.target);
    if (!line || event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') onVertical(event, line);
    else if (isLengthKey(event, line)) resize(event, line);
    else if (event.target !== line || !isArticle(line)) {
      if (event.key === 'Escape') line.focus();
    } else if (event.key === 'Home' || event.key === 'End') onEnd(event, line);
    else onLine(event, line);
  };
};

const lineOf = ({ dataset }: HTMLElement): string => dataset.line ?? '';

const lineAround = (target: EventTarget): HTMLElement | null =>
  target instanceof HTMLElement ? target.closest<HTMLElement>('[data-line]') : null;

/** ← and → belong to the text of a field, but on the grip of the length, and on a line with Alt and Shift. */
const isLengthKey = (event: KeyboardEvent, line: HTMLElement): boolean => {
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return false;
  if (event.target === line) return event.altKey && event.shiftKey;
  return event.target instanceof HTMLElement && event.target.dataset.grip === 'length';
};

/** The field at the foot of a day is a line too, but has nothing to move or remove. */
const isArticle = (line: HTMLElement): boolean => line.tagName === 'ARTICLE';

/** Arrows belong to a list that is open, or to a choice. */
const isChoosing = (target: EventTarget): boolean =>
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLElement && target.ariaExpanded === 'true');

/** Whoever writes a new line does not mean another day by an arrow that finds no list. */
const isHalfTyped = (target: EventTarget, line: HTMLElement): boolean =>
  target === line && line instanceof HTMLInputElement && line.value !== '';
