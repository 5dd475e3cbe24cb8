import { type ReactNode, type Ref, useEffect, useRef } from 'react';
import type { CopySummary } from '../../store/ports';
import { useActions } from '../../store/use-legation';
import { Button } from '../kit/button';
import styles from './start-states.module.css';

interface StartStateProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly buttons?: ReactNode;
  readonly ref?: Ref<HTMLElement>;
}

const StartState = ({ title, children, buttons, ref }: StartStateProps) => (
  <main ref={ref} tabIndex={-1} className={styles.screen}>
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

export const UnavailableScreen = ({ reason }: UnavailableScreenProps) => {
  const { start } = useActions();
  return (
    <StartState
      title="Legation cannot keep trips in this browser now"
      buttons={
        <Button look="primary" onPress={() => void start()}>
          Try again
        </Button>
      }
    >
      <p>{reason}</p>
      <p>
        Nothing can be saved until that is mended. Close other windows of Legation, leave private
        browsing, or allow this page to store data; then try again.
      </p>
    </StartState>
  );
};

/** Drawing failed: the trip itself is whole, and can be saved to a file. */
export const BrokenScreen = () => {
  const { exportTrip } = useActions();
  const screen = useRef<HTMLElement>(null);
  // What had the focus has gone with what could not be drawn.
  useEffect(() => screen.current?.focus({ preventScroll: true }), []);
  return (
    <StartState
      ref={screen}
      title="Legation could not draw this trip"
      buttons={
        <>
          <Button look="primary" onPress={() => void exportTrip()}>
            Save file
          </Button>
          <Button onPress={() => window.location.reload()}>Load the page again</Button>
        </>
      }
    >
      <p>Nothing is lost: your edits are kept. Save a file to be safe, then load the page again.</p>
    </StartState>
  );
};

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
