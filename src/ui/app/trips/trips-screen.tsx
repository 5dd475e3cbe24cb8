import { useState } from 'react';
import { useActions, useAppState } from '../../../store/use-legation';
import { Button } from '../../kit/button';
import { onDemand } from '../../kit/on-demand';
import { useFetched } from '../../kit/use-fetched';
import { OpenFileButton } from '../open-file-button';
import { ThemeChoice } from './theme-choice';
import styles from './trips-screen.module.css';

const kept = onDemand(() => import('./trips-kept'));
const naming = onDemand(() => import('../new-trip-dialog'));

const SAMPLE = '/sample/january-2011.legation.json';
const DRAFT = '/sample/january-2011-draft-2.legation.json';

/** First visit and list of trips: where everything begins. */
export const TripsScreen = () => {
  const copies = useAppState((state) => state.copies);
  const { openSample } = useActions();
  const [isNaming, setIsNaming] = useState(false);
  const isEmpty = copies.every(({ deletedAt }) => deletedAt !== null);
  return (
    <main tabIndex={-1} className={styles.screen}>
      <header>
        <h1 className={styles.brand}>Legation</h1>
        <p className={styles.lead}>
          Plan an official’s trip through several countries: every meeting on its own clock, every
          conflict as you type, and the papers to hand out.
        </p>
        <p className={styles.warning}>Do not enter classified information.</p>
      </header>
      <div className={styles.begin}>
        <Button look="primary" onPress={() => setIsNaming(true)}>
          New trip
        </Button>
        <Button onPress={() => void openSample(SAMPLE)}>Open the sample trip</Button>
        <OpenFileButton />
      </div>
      {copies.length === 0 ? null : <Kept />}
      <div className={styles.about}>
        <p>
          {isEmpty ? 'No trips yet. ' : ''}The sample trip is the Secretary of Defense’s journey to
          Beijing, Tokyo and Seoul in January 2011; its{' '}
          <button type="button" className={styles.link} onClick={() => void openSample(DRAFT)}>
            Draft 2
          </button>{' '}
          is full of conflicts to mend.
        </p>
        <p>
          Everything stays in this browser: there is no server and no log-in. Save a file to share a
          trip or to keep it safe.
        </p>
        <ThemeChoice />
      </div>
      {isNaming ? <Naming onClose={() => setIsNaming(false)} /> : null}
    </main>
  );
};

/** Fetched apart: whoever comes straight to a trip needs nothing of it. */
const Kept = () => {
  const part = useFetched(kept);
  return part ? <part.TripsKept /> : null;
};

interface NamingProps {
  readonly onClose: () => void;
}

const Naming = (props: NamingProps) => {
  const part = useFetched(naming);
  return part ? <part.NewTripDialog {...props} /> : null;
};
