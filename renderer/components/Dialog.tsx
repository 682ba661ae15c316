import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay, Text } from 'react-aria-components';
import { CloseButton } from './CloseButton.tsx';

export type DialogProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** What happens and what it means, under the title; read out when the dialog opens. */
  readonly description?: ReactNode | undefined;
  readonly children?: ReactNode | undefined;
  /** Buttons, the primary one first; they stand right-aligned in that order from the right. */
  readonly footer?: ReactNode | undefined;
  readonly size?: 's' | 'm' | 'l' | undefined;
  /** 'alertdialog' for a real question that cannot be undone. */
  readonly role?: 'dialog' | 'alertdialog' | undefined;
  /** A click beside the dialog closes it. Not for forms: what is typed would seem lost. */
  readonly isDismissable?: boolean | undefined;
};

/** A modal window. Esc closes it, focus stays inside and returns where it was. */
export function Dialog(props: DialogProps) {
  const { isOpen, onClose, size = 'm', isDismissable = false } = props;
  return (
    <ModalOverlay
      className="scrim"
      isOpen={isOpen}
      isDismissable={isDismissable}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={`modal modal-${size}`}>
        <DialogFrame {...props} />
      </Modal>
    </ModalOverlay>
  );
}

function DialogFrame({ title, description, children, footer, role = 'dialog', onClose }: DialogProps) {
  return (
    <AriaDialog className="dialog" role={role}>
      <header className="dialog-header">
        <div className="dialog-titles">
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          {description && (
            <Text slot="description" className="dialog-description" elementType="p">
              {description}
            </Text>
          )}
        </div>
        <CloseButton onPress={onClose} />
      </header>
      {children && <div className="dialog-body">{children}</div>}
      {footer && <footer className="dialog-footer">{footer}</footer>}
    </AriaDialog>
  );
}
