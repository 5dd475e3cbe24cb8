import type { ReactNode } from 'react';
import type { Selection } from '../../store/state';
import { useActions } from '../../store/use-legation';
import { keepFocusInInspector } from '../kit/focus-inspector';
import styles from './inspector.module.css';
import { TakeOutButton } from './take-out-button';

interface EntryRowProps {
  readonly name: string;
  /** What a click on the name shows. */
  readonly leadsTo: Selection;
  /** Beside the name: the same in its own script. */
  readonly native?: ReactNode;
  /** What is chosen of the entry. */
  readonly children: ReactNode;
  readonly onTakeOut: () => void;
}

/** One entry of a map of a meeting: a person with roles, a topic with a posture. */
export const EntryRow = ({ name, leadsTo, native, children, onTakeOut }: EntryRowProps) => {
  const { select } = useActions();
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.name}
        onClick={() => {
          select(leadsTo);
          keepFocusInInspector();
        }}
      >
        {name} {native}
      </button>
      {children}
      <TakeOutButton name={name} onPress={onTakeOut} />
    </li>
  );
};
