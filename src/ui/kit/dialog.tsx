import type { ReactNode } from 'react';
import styles from './dialog.module.css';
import { fetchAhead } from './fetch-ahead';
import type { DialogProps } from './modal-dialog';
import { onDemand } from './on-demand';
import { useFetched } from './use-fetched';

const modal = onDemand(() => import('./modal-dialog'));

export const fetchDialogsAhead = (): (() => void) => fetchAhead(modal);

/** Open while it is drawn; Escape and a click outside close it, and focus goes back. */
export const Dialog = (props: DialogProps) => {
  const { onClose } = props;
  const part = useFetched(modal, onClose);
  return part ? <part.ModalDialog {...props} /> : null;
};

interface DialogButtonsProps {
  readonly children: ReactNode;
}

export const DialogButtons = ({ children }: DialogButtonsProps) => (
  <div className={styles.buttons}>{children}</div>
);
