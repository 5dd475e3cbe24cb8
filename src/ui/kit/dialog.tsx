import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly role?: 'dialog' | 'alertdialog';
}

/** Open while it is drawn; Escape and a click outside close it, and focus goes back. */
export const Dialog = ({ title, onClose, children, role = 'dialog' }: DialogProps) => (
  <ModalOverlay
    className={styles.overlay ?? ''}
    isOpen
    isDismissable
    onOpenChange={(isOpen) => {
      if (!isOpen) onClose();
    }}
  >
    <Modal className={styles.modal ?? ''}>
      <AriaDialog className={styles.dialog ?? ''} role={role}>
        <Heading slot="title" className={styles.title ?? ''}>
          {title}
        </Heading>
        {children}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);

interface DialogButtonsProps {
  readonly children: ReactNode;
}

export const DialogButtons = ({ children }: DialogButtonsProps) => (
  <div className={styles.buttons}>{children}</div>
);
