import type { ReactNode } from 'react';
import type { Edit } from '../../domain/edits/edit';
import type { FieldType } from '../../domain/records/field';
import { partOf } from './entries-of';
import styles from './entry-parts.module.css';
import { ValueEditor } from './value-editor';

interface EntryPartsProps {
  readonly id: string;
  readonly title: string;
  readonly type: FieldType;
  /** Undefined: there is none yet. */
  readonly entry: unknown;
  readonly stop: string | null;
  readonly editFor: (next: object) => Edit;
  /** What is done with the entry as a whole. */
  readonly children?: ReactNode;
}

/** One entry of a field under its own title: an editor for each of its parts that has a word. */
export const EntryParts = (props: EntryPartsProps) => {
  const { id, title, type, stop, editFor } = props;
  if (type.kind !== 'whole-object') return null;
  const words = type.words?.parts ?? {};
  const told = props.entry;
  const entry = typeof told === 'object' && told !== null ? told : blankOf(type.parts);
  return (
    <fieldset className={styles.entry} aria-label={title} data-entry={id}>
      <div className={styles.head}>
        <span>{title}</span>
        {props.children}
      </div>
      {Object.entries(words).map(([part, label]) => {
        const of = type.parts[part];
        if (!of) return null;
        return (
          <ValueEditor
            key={part}
            label={label}
            type={of}
            value={partOf(entry, part)}
            stop={stop}
            editFor={(next) => editFor({ ...entry, [part]: next })}
          />
        );
      })}
    </fieldset>
  );
};

/** Nothing is known of any part. */
export const blankOf = (parts: Readonly<Record<string, FieldType>>): object =>
  Object.fromEntries(
    Object.entries(parts).map(([part, { kind }]) => [part, kind === 'text' ? '' : null]),
  );
