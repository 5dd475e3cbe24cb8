import type { Line } from '../../domain/derive/line';
import { homeTime, isIllustrative, localTimes } from '../../domain/describe/line-times';
import { bufferText, movementTitle } from '../../domain/describe/travel-text';
import { findingsSaidAt } from '../../store/findings-about';
import { useOpenTrip } from '../../store/use-legation';
import { FindingNotes } from '../kit/finding-notes';
import { useLineTrip } from './line-trip';
import styles from './movement-line.module.css';
import { TrackName } from './track-name';

interface MovementLineProps {
  readonly line: Extract<Line, { readonly kind: 'movement' }>;
}

/** The travel between two lines and the time that is left, red when it does not fit. */
export const MovementLine = ({ line }: MovementLineProps) => {
  const trip = useLineTrip();
  const all = useOpenTrip((open) => open.checked.findings);
  const findings = findingsSaidAt(all, 'movement', line.movement.id);
  const { movement } = line;
  const { bufferMinutes } = movement;
  const isShort = bufferMinutes !== null && bufferMinutes < 0;
  const isTight = bufferMinutes === 0;
  const buffer = bufferText(movement);
  return (
    <>
      <p>
        {localTimes(line, trip, '24')}
        {isIllustrative(line, trip) ? '*' : ''}
      </p>
      <p>{homeTime(line, trip)}</p>
      <div className={styles.what}>
        <p>
          <TrackName track={line.parallel} />
          {movementTitle(trip, movement)}
          {buffer === '' ? null : (
            <span className={isShort ? styles.short : isTight ? styles.tight : ''}>
              {' '}
              · {buffer}
            </span>
          )}
        </p>
        <FindingNotes findings={findings} />
      </div>
    </>
  );
};
