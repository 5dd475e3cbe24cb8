import type { ReactNode } from 'react';
import type { Selection } from '../../store/state';
import { useActions, useAppState } from '../../store/use-legation';
import { Button } from '../kit/button';
import styles from './people-view.module.css';

export interface Entry {
  readonly id: string;
  readonly name: ReactNode;
  readonly detail: string;
  readonly aside: string;
}

export interface EntryGroup {
  readonly name: string;
  readonly entries: readonly Entry[];
}

interface RecordListProps {
  readonly title: string;
  readonly kind: 'person' | 'venue' | 'topic';
  readonly addLabel: string;
  readonly emptyText: string;
  readonly groups: readonly EntryGroup[];
  readonly onAdd: (id: string) => void;
}

/** A list of records in groups; a click opens one in the inspector. */
export const RecordList = (props: RecordListProps) => {
  const { newId, select } = useActions();
  const { title, kind, groups } = props;
  const add = (): void => {
    const id = newId();
    props.onAdd(id);
    select({ kind, id });
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>('[data-inspector] input')?.focus(),
    );
  };
  return (
    <section aria-label={title}>
      <header className={styles.head}>
        <h2 className={styles.heading}>{title}</h2>
        <Button isSmall onPress={add}>
          {props.addLabel}
        </Button>
      </header>
      {groups.length === 0 ? <p className={styles.empty}>{props.emptyText}</p> : null}
      {groups.map((group) => (
        <section key={group.name} aria-label={group.name}>
          <h3 className={styles.group}>{group.name}</h3>
          <ul>
            {group.entries.map((entry) => (
              <li key={entry.id}>
                <EntryButton entry={entry} target={{ kind, id: entry.id }} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
};

interface EntryButtonProps {
  readonly entry: Entry;
  readonly target: Exclude<Selection, { readonly kind: 'trip' }>;
}

const EntryButton = ({ entry, target }: EntryButtonProps) => {
  const selection = useAppState((state) => state.selection);
  const { select } = useActions();
  const isCurrent = selection.kind === target.kind && selection.id === target.id;
  return (
    <button
      type="button"
      className={styles.entry}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={() => select(target)}
    >
      <span className={styles.name}>{entry.name}</span>
      <span className={styles.detail}>{entry.aside}</span>
      <span className={styles.detail}>{entry.detail}</span>
    </button>
  );
};
