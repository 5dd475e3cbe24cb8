import { type ReactNode, useEffect } from 'react';
import styles from './dialog.module.css';
import type { DialogProps } from './modal-dialog';
import { onDemand } from './on-demand';

const modal = onDemand(() => import('./modal-dialog'));

/** Ahead of need, once the first screen stands. What cannot be had now is asked for again. */
export const fetchDialogs = (): void => {
  modal.fetch().catch(() => undefined);
};

/** Open while it is drawn; Escape and a click outside close it, and focus goes back. */
export const Dialog = (props: DialogProps) => {
  const { onClose } = props;
  const part = modal.usePart();
  useEffect(() => {
    // Closed, so that the next click tries again.
    modal.fetch().catch(onClose);
  }, [onClose]);
  return part ? <part.ModalDialog {...props} /> : null;
};

interface DialogButtonsProps {
  readonly children: ReactNode;
}

export const DialogButtons = ({ children }: DialogButtonsProps) => (
  <div className={styles.buttons}>{children}</div>
);
