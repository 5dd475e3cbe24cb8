import { type KeyboardEvent, useState } from 'react';
import type { CopySummary } from '../../../store/ports';
import { useActions } from '../../../store/use-legation';
import { Button } from '../../kit/button';
import { focusTrip } from './focus-trip';
import { RenameField } from './rename-field';
import { TripFacts } from './trip-facts';
import styles from './trip-list.module.css';
import { tripName } from './trip-name';

interface TripRowProps {
  readonly summary: CopySummary;
  readonly onDelete: (copy: string) => void;
}

/** One trip to open, and what can be done to it as it stands in the list. */
export const TripRow = ({ summary, onDelete }: TripRowProps) => {
  const { copy } = summary;
  const { openCopy, renameTrip, duplicateTrip, deleteTrip } = useActions();
  const [isRenaming, setIsRenaming] = useState(false);

  const rename = (title: string | null): void => {
    setIsRenaming(false);
    focusTrip(copy);
    if (title !== null && title !== summary.title) void renameTrip(copy, title);
  };
  const duplicate = async (): Promise<void> => {
    const made = await duplicateTrip(copy);
    if (made !== null) focusTrip(made);
  };
  const remove = (): void => {
    onDelete(copy);
    void deleteTrip(copy);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'F2') setIsRenaming(true);
    else if (event.key === 'Delete') remove();
    else return;
    event.preventDefault();
  };

  const name = tripName(summary);
  return (
    <li className={styles.row}>
      {isRenaming ? (
        <RenameField title={summary.title} onDone={rename} />
      ) : (
        <button
          type="button"
          data-row
          data-trip={copy}
          className={styles.trip}
          aria-keyshortcuts="F2 Delete"
          onClick={() => void openCopy(copy)}
          onKeyDown={onKeyDown}
        >
          <TripFacts summary={summary} />
        </button>
      )}
      <span className={styles.actions}>
        <Button look="quiet" isSmall label={`Rename ${name}`} onPress={() => setIsRenaming(true)}>
          Rename
        </Button>
        <Button look="quiet" isSmall label={`Duplicate ${name}`} onPress={() => void duplicate()}>
          Duplicate
        </Button>
        <Button look="quiet" isSmall label={`Delete ${name}`} onPress={remove}>
          Delete
        </Button>
      </span>
    </li>
  );
};
