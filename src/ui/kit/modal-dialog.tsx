import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './dialog.module.css';
import { useBackCloses } from './way-back';

export interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly role?: 'dialog' | 'alertdialog';
  /** For what is compared side by side. */
  readonly isWide?: boolean;
  /** For a table rather than a question. */
  readonly isRoomy?: boolean | undefined;
}

/** The dialog itself, made of the library's parts. */
export const ModalDialog = ({
  title,
  onClose,
  children,
  role = 'dialog',
  isWide = false,
  isRoomy = false,
}: DialogProps) => {
  useBackCloses(true, onClose);
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={`${styles.modal} ${isWide ? styles.wide : isRoomy ? styles.roomy : ''}`}>
        <AriaDialog className={styles.dialog ?? ''} role={role}>
          <Heading slot="title" className={styles.title ?? ''}>
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
};
