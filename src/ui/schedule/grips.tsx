import type { Meeting } from '../../domain/records/meeting';
import styles from './grips.module.css';

interface MoveGripProps {
  readonly title: string;
}

/** Takes a line to another place: held by a pointer, or pressed, and then led by keys or clicks. */
export const MoveGrip = ({ title }: MoveGripProps) => (
  <button
    type="button"
    tabIndex={-1}
    className={styles.move}
    data-grip="move"
    aria-label={`Move ${title}`}
    aria-keyshortcuts="M"
  />
);

interface LengthGripProps {
  readonly title: string;
  readonly minutes: Meeting['minutes'];
}

/** Behind the time: dragged, or led by ← and →, it makes the meeting longer or shorter. */
export const LengthGrip = ({ title, minutes }: LengthGripProps) => (
  <div
    role="slider"
    tabIndex={-1}
    className={styles.length}
    data-grip="length"
    aria-label={`Length of ${title}`}
    aria-valuenow={minutes ?? 0}
    aria-valuetext={minutes === null ? 'TBD' : `${minutes} minutes`}
    aria-orientation="horizontal"
  />
);
