import type { Line } from '../../domain/derive/line';
import { homeTime, isIllustrative, localTimes } from '../../domain/describe/line-times';
import { arrivalSentence, departureSentence } from '../../domain/describe/travel-text';
import { findingsSaidAt } from '../../store/findings-about';
import { useOpenTrip } from '../../store/use-legation';
import { FindingNotes } from '../kit/finding-notes';
import styles from './end-line.module.css';
import { useLineTrip } from './line-trip';

interface EndLineProps {
  readonly line: Extract<Line, { readonly kind: 'arrival' | 'departure' }>;
}

/** Wheels up or wheels down. What is wrong with a leg is said where it ends. */
export const EndLine = ({ line }: EndLineProps) => {
  const trip = useLineTrip();
  const all = useOpenTrip((open) => open.checked.findings);
  const isArrival = line.kind === 'arrival';
  const { verb, rest } = isArrival ? arrivalSentence(trip, line) : departureSentence(trip, line);
  const ofLeg = isArrival ? findingsSaidAt(all, 'leg', line.stop.id) : [];
  const ofStop = findingsSaidAt(all, 'stop', line.stop.id).filter(({ field }) =>
    isArrival ? field !== 'wheelsUp' : field === 'wheelsUp',
  );
  return (
    <>
      <p className={styles.time}>
        {localTimes(line, trip, '24')}
        {isIllustrative(line, trip) ? '*' : ''}
      </p>
      <p className={styles.home}>{homeTime(line, trip)}</p>
      <div className={styles.what}>
        <p>
          <span className={styles.verb}>{verb}</span> {rest}
        </p>
        <FindingNotes findings={[...ofLeg, ...ofStop]} />
      </div>
    </>
  );
};
