import type { ReactNode } from 'react';
import type { CopySummary } from '../../store/ports';
import { useActions } from '../../store/use-legation';
import { Button } from '../kit/button';
import styles from './start-states.module.css';

interface StartStateProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly buttons?: ReactNode;
}

const StartState = ({ title, children, buttons }: StartStateProps) => (
  <main className={styles.screen}>
    <p className={styles.brand}>Legation</p>
    <h1 className={styles.title}>{title}</h1>
    <div className={styles.text}>{children}</div>
    {buttons ? <div className={styles.buttons}>{buttons}</div> : null}
  </main>
);

export const LoadingScreen = () => (
  <StartState title="Opening…">
    <p>The trip is being read from this browser.</p>
  </StartState>
);

interface UnavailableScreenProps {
  readonly reason: string;
}

export const UnavailableScreen = ({ reason }: UnavailableScreenProps) => (
  <StartState title="This browser does not let Legation keep trips">
    <p>{reason}</p>
    <p>
      Nothing can be saved here. Open Legation in a window that is not private, or allow it to store
      data, and load the page again.
    </p>
  </StartState>
);

interface NewerScreenProps {
  readonly summary: CopySummary | null;
}

export const NewerScreen = ({ summary }: NewerScreenProps) => {
  const { exportRaw, goHome } = useActions();
  return (
    <StartState
      title={`${summary?.title || 'What is stored here'} was written by a newer Legation`}
      buttons={
        <>
          <Button look="primary" onPress={() => void exportRaw(summary?.copy ?? null)}>
            Save it as it is stored
          </Button>
          {summary ? <Button onPress={() => void goHome()}>Back to the trips</Button> : null}
        </>
      }
    >
      <p>
        This version cannot read it, and has left it as it is, byte for byte. Open it with the newer
        Legation, or save it out.
      </p>
    </StartState>
  );
};

interface DamagedScreenProps {
  readonly summary: CopySummary;
  readonly problem: string;
}

export const DamagedScreen = ({ summary, problem }: DamagedScreenProps) => {
  const { exportRaw, goHome } = useActions();
  return (
    <StartState
      title={`${summary.title || 'This trip'} cannot be read`}
      buttons={
        <>
          <Button look="primary" onPress={() => void exportRaw(summary.copy)}>
            Save it as it is stored
          </Button>
          <Button onPress={() => void goHome()}>Back to the trips</Button>
        </>
      }
    >
      <p>{problem}</p>
      <p>Nothing has been changed or deleted. Save what is stored before you do anything else.</p>
    </StartState>
  );
};
