import { useId } from 'react';
import { journeyOf } from '../../domain/trip';
import { useActions, useAppState, useOpenTrip } from '../../store/use-legation';
import { Button } from '../kit/button';
import { useSelectOrOpen } from '../kit/use-select-or-open';
import styles from './bar.module.css';
import { BarTools } from './bar-tools';
import { viewTitles } from './commands/view-commands';
import { Counts } from './counts';

/** Trip and version, the views there are, what is wrong, and the file. */
export const Bar = () => {
  const title = useOpenTrip((open) => journeyOf(open.trip).title);
  const { goHome } = useActions();
  const selectOrOpen = useSelectOrOpen();
  return (
    <header className={styles.bar}>
      <button type="button" className={styles.brand} onClick={() => void goHome()}>
        Legation
        <span className="visually-hidden">: all trips</span>
      </button>
      <h1 className={styles.title}>
        <button
          type="button"
          className={styles.name}
          onClick={(event) => selectOrOpen(event, { kind: 'trip' })}
        >
          {title || 'Untitled trip'}
        </button>
      </h1>
      <span className={styles.version}>Working copy</span>
      <Views />
      <span className={styles.space} />
      <Counts />
      <BarTools>
        <FindButton />
        <HistoryButtons />
        <FileButtons />
      </BarTools>
    </header>
  );
};

const Views = () => {
  const current = useAppState((state) => state.view);
  const { show } = useActions();
  return (
    <nav aria-label="Views" className={styles.views}>
      {(['schedule', 'people', 'aims', 'documents'] as const).map((view) => (
        <button
          key={view}
          type="button"
          className={styles.view}
          aria-current={view === current ? 'page' : undefined}
          onClick={() => show(view)}
        >
          {viewTitles[view]}
        </button>
      ))}
    </nav>
  );
};

const FindButton = () => {
  const { openDialog } = useActions();
  return (
    <Button look="quiet" onPress={() => openDialog({ kind: 'find' })} shortcut="Control+K">
      Find or do
    </Button>
  );
};

const HistoryButtons = () => {
  const undo = useOpenTrip((open) => open.history.undo.at(-1));
  const redo = useOpenTrip((open) => open.history.redo.at(-1));
  const actions = useActions();
  const stepId = useId();
  return (
    <>
      <Button
        look="quiet"
        isDisabled={!undo}
        onPress={actions.undo}
        shortcut="Control+Z"
        describedBy={undo ? stepId : undefined}
        hint={undo?.label}
      >
        Undo
      </Button>
      {undo ? (
        <span className={styles.step} title={undo.label}>
          <span id={stepId}>{undo.label}</span>
        </span>
      ) : null}
      <Button
        look="quiet"
        isDisabled={!redo}
        onPress={actions.redo}
        shortcut="Control+Shift+Z"
        hint={redo?.label}
      >
        Redo
      </Button>
    </>
  );
};

const FileButtons = () => {
  const { exportTrip, print } = useActions();
  return (
    <>
      <Button onPress={print} shortcut="Control+P">
        Print
      </Button>
      <Button look="primary" onPress={() => void exportTrip()} shortcut="Control+S">
        Save file
      </Button>
    </>
  );
};
