import { type Context, say } from './context';
import type { State } from './state';

/**
 * Does something with the findings of what is selected: at once, or while they are still to come,
 * when they have. What was asked before is forgotten, and all of it when something else is selected.
 */
export const onceChecked = (context: Context): ((then: Then) => void) => {
  const { store } = context;
  let forget = (): void => undefined;
  return (then) => {
    forget();
    const asked = store.getState();
    if (!isPending(asked)) return then(asked);
    if (asked.rules === 'missing') return say(context, NOT_CHECKED);
    say(context, STILL_CHECKING);
    forget = store.subscribe((state) => {
      const isSame =
        state.open?.summary.copy === asked.open?.summary.copy &&
        state.selection === asked.selection &&
        state.rules !== 'missing';
      if (isSame && isPending(state)) return;
      forget();
      // Others hear of this change first.
      if (isSame) queueMicrotask(() => then(store.getState()));
    });
  };
};

type Then = (state: State) => void;

const STILL_CHECKING = 'Still checking. It is done as soon as that is over.';
const NOT_CHECKED = 'Nothing is checked: the checks could not be fetched.';

const isPending = ({ open }: State): boolean => open?.checked.isPending === true;
