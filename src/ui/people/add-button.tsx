import { useRef } from 'react';
import type { Edit } from '../../domain/edits/edit';
import { useActions } from '../../store/use-legation';
import { Button } from '../kit/button';
import type { SheetKind } from './sheet-column';
import { focusCell } from './sheet-focus';

interface AddButtonProps {
  readonly label: string;
  /** What the new record is, and the cell in which one begins to fill it in. */
  readonly first: { readonly kind: SheetKind; readonly column: string };
  readonly editFor: (id: string) => Edit;
}

/** Adds an empty row and stands in it. */
export const AddButton = ({ label, first, editFor }: AddButtonProps) => {
  const { edit, newId, select } = useActions();
  const box = useRef<HTMLSpanElement>(null);
  const add = (): void => {
    const id = newId();
    if (!edit(editFor(id))) return;
    select({ kind: first.kind, id });
    requestAnimationFrame(() => {
      const section = box.current?.closest('section');
      if (section) focusCell(section, { row: id, column: first.column });
    });
  };
  return (
    <span ref={box}>
      <Button isSmall onPress={add}>
        {label}
      </Button>
    </span>
  );
};
