import { choiceWithMovement, shownDays, wholeTrip } from '../../domain/derive/programme';
import type { Selection, State, View } from '../../store/state';
import { useLegation } from '../../store/use-legation';
import { lineIdOf, reachLine } from './line-id';
import { onceDrawn } from './once-drawn';

/**
 * Shows what is selected where it stands: its line in the schedule, or its place in the lists. Where
 * the programme on the screen leaves it out, the whole trip is shown; where a movement belongs to
 * another choice of an open question, that choice.
 */
export const useGoTo = (): ((selection: Selection) => void) => {
  const { store, actions } = useLegation();
  const { lookAtChoice, select, show, showProgramme } = actions;
  return (selection) => {
    show(viewOf(selection));
    if (isLeftOut(store.getState(), selection)) showProgramme(wholeTrip);
    const other = otherChoice(store.getState(), selection);
    if (other) lookAtChoice(other.group, other.choice);
    select(selection);
    onceDrawn(
      () => elementOf(selection),
      (element) => element.scrollIntoView({ block: 'center' }),
    );
  };
};

/** The view in which it stands. */
const viewOf = ({ kind }: Selection): View => {
  if (kind === 'person' || kind === 'venue' || kind === 'topic') return 'people';
  const isAim = kind === 'objective' || kind === 'task' || kind === 'option';
  return isAim || kind === 'calendar' ? 'aims' : 'schedule';
};

const isLeftOut = (state: State, selection: Selection): boolean =>
  selection.kind === 'meeting' && state.open !== null && !isShown(state, selection);

const otherChoice = (state: State, selection: Selection) =>
  selection.kind === 'movement' && state.open !== null && !isShown(state, selection)
    ? choiceWithMovement(state.open.trip, state.programme, selection.id)
    : undefined;

const isShown = ({ open, programme, lookedAt }: State, selection: Selection): boolean => {
  const line = lineIdOf(selection);
  if (!open || line === null) return false;
  const { days } = shownDays(open.trip, programme, lookedAt);
  return days.some(({ lines }) => lines.some(({ id }) => id === line));
};

const elementOf = (selection: Selection): HTMLElement | null => {
  if (selection.kind === 'stop')
    return document.querySelector<HTMLElement>(`[id^="${CSS.escape(selection.id)}/"]`);
  const line = lineIdOf(selection);
  return line === null ? null : reachLine(line);
};
