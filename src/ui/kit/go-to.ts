import { shownDays, wholeTrip } from '../../domain/derive/programme';
import type { Selection, State, View } from '../../store/state';
import { useLegation } from '../../store/use-legation';
import { lineIdOf, reachLine } from './line-id';
import { onceDrawn } from './once-drawn';

/**
 * Shows what is selected where it stands: its line in the schedule, or its place in the lists. Where
 * the programme on the screen leaves it out, the whole trip is shown.
 */
export const useGoTo = (): ((selection: Selection) => void) => {
  const { store, actions } = useLegation();
  const { select, show, showProgramme } = actions;
  return (selection) => {
    show(viewOf(selection));
    if (isLeftOut(store.getState(), selection)) showProgramme(wholeTrip);
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

const isLeftOut = ({ open, programme }: State, selection: Selection): boolean => {
  const line = lineIdOf(selection);
  if (!open || line === null || selection.kind !== 'meeting') return false;
  const { days } = shownDays(open.trip, programme);
  return !days.some(({ lines }) => lines.some(({ id }) => id === line));
};

const elementOf = (selection: Selection): HTMLElement | null => {
  if (selection.kind === 'stop')
    return document.querySelector<HTMLElement>(`[id^="${CSS.escape(selection.id)}/"]`);
  const line = lineIdOf(selection);
  return line === null ? null : reachLine(line);
};
