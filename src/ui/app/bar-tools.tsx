import { type ReactNode, useId, useRef } from 'react';
import styles from './bar-tools.module.css';

interface BarToolsProps {
  readonly children: ReactNode;
}

/** In the bar one after the other; where that has no room for them, in a menu. */
export const BarTools = ({ children }: BarToolsProps) => {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  return (
    <>
      <button type="button" className={styles.open} popoverTarget={id}>
        Menu
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is pressed in it closes it */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys press the buttons in it */}
      <div
        ref={menu}
        id={id}
        popover="auto"
        className={styles.tools}
        onClick={() => close(menu.current)}
      >
        {children}
      </div>
    </>
  );
};

/** Gives the focus back first, so that a dialog gives it back to where it can be. */
const close = (menu: HTMLElement | null): void => {
  if (menu?.matches(':popover-open')) menu.hidePopover();
};
