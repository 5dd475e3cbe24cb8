import { type FocusEvent, type ReactNode, useEffect, useState } from 'react';
import { useLegation } from '../../store/use-legation';
import { Button } from '../kit/button';
import { focusInspectorItself } from '../kit/focus-inspector';
import { lineIdOf, reachLine } from '../kit/line-id';
import { isNarrow } from '../kit/narrow';
import { useBackCloses } from '../kit/way-back';
import styles from './inspector-sheet.module.css';

interface InspectorSheetProps {
  readonly children: ReactNode;
}

/**
 * Beside the schedule; where it is narrow, a sheet from below that is up while the focus is in it.
 * A press that selects something brings it, the keys bring it with Enter as everywhere.
 */
export const InspectorSheet = ({ children }: InspectorSheetProps) => {
  const { store } = useLegation();
  const [isUp, setIsUp] = useState(false);
  useOpenedByPress();
  const close = (): void => {
    const line = lineIdOf(store.getState().selection);
    const back = (line === null ? null : reachLine(line)) ?? document.querySelector('main');
    back?.focus({ preventScroll: true });
  };
  useBackCloses(isUp, close);
  return (
    <aside
      className={styles.side}
      aria-label="Inspector and findings"
      data-inspector-sheet
      tabIndex={-1}
      onFocus={() => setIsUp(true)}
      onBlur={(event) => setIsUp(hasFocus(event))}
    >
      <div className={styles.head}>
        <Button look="quiet" label="Close the inspector" onPress={close}>
          Close
        </Button>
      </div>
      {children}
    </aside>
  );
};

/** Still, where the focus stays in it or the window alone has lost it. */
const hasFocus = ({ currentTarget, relatedTarget }: FocusEvent): boolean =>
  currentTarget.contains(relatedTarget instanceof Node ? relatedTarget : document.activeElement);

const useOpenedByPress = (): void => {
  const { store } = useLegation();
  useEffect(() => {
    let isSelected = false;
    const stop = store.subscribe(({ selection }, before) => {
      if (selection !== before.selection) isSelected = true;
    });
    const begin = (): void => {
      isSelected = false;
    };
    const end = ({ target }: MouseEvent): void => {
      if (!isNarrow() || !(target instanceof Element) || target.closest(ownPress)) return;
      if (!isSelected && !target.closest('article[data-line]')) return;
      focusInspectorItself();
      document.querySelector('[data-inspector-sheet]')?.scrollTo(0, 0);
      const line = lineIdOf(store.getState().selection);
      // Once the sheet is up, so that the line is not beneath it.
      requestAnimationFrame(() => {
        if (line !== null) reachLine(line)?.scrollIntoView({ block: 'start' });
      });
    };
    document.addEventListener('pointerdown', begin, true);
    document.addEventListener('click', end);
    return () => {
      stop();
      document.removeEventListener('pointerdown', begin, true);
      document.removeEventListener('click', end);
    };
  }, [store]);
};

/** What is pressed for itself, and keeps the focus. */
const ownPress = 'input, select, textarea, label, [data-grip], [role="dialog"], [role="listbox"]';
