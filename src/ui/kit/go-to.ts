import type { Selection } from '../../store/state';
import { useActions } from '../../store/use-legation';
import { lineElement, lineIdOf } from './line-id';
import { onceDrawn } from './once-drawn';

/** Shows what is selected where it stands: its line in the schedule, or its place in the lists. */
export const useGoTo = (): ((selection: Selection) => void) => {
  const { select, show } = useActions();
  return (selection) => {
    const isNamed = ['person', 'venue', 'topic'].includes(selection.kind);
    show(isNamed ? 'people' : 'schedule');
    select(selection);
    onceDrawn(
      () => elementOf(selection),
      (element) => element.scrollIntoView({ block: 'center' }),
    );
  };
};

const elementOf = (selection: Selection): HTMLElement | null => {
  if (selection.kind === 'stop')
    return document.querySelector<HTMLElement>(`[id^="${CSS.escape(selection.id)}/"]`);
  const line = lineIdOf(selection);
  return line === null ? null : lineElement(line);
};
