import type { Selection } from '../../store/state';
import { useLegation } from '../../store/use-legation';
import { focusInspector } from './focus-inspector';

/**
 * Selects on a press; a press by key of what is selected already leads into the inspector, as it
 * does on a line: on the way there by Tab, the schedule would select a line of its own.
 */
export const useSelectOrOpen = (): ((
  event: { readonly detail: number },
  selection: Selection,
) => void) => {
  const { store, actions } = useLegation();
  return ({ detail }, selection) => {
    const isByKey = detail === 0;
    if (isByKey && isSame(store.getState().selection, selection)) focusInspector();
    else actions.select(selection);
  };
};

const isSame = (one: Selection, other: Selection): boolean => keyOf(one) === keyOf(other);

const keyOf = (selection: Selection): string =>
  selection.kind === 'trip' ? 'trip' : `${selection.kind} ${selection.id}`;
