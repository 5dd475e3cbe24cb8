import { keysInOrder } from '../../domain/derive/by-order';
import type { Line } from '../../domain/derive/line';
import {
  attendanceText,
  interpretationText,
  placeText,
  sidesOf,
  titleText,
} from '../../domain/describe/line-text';
import { ticksText } from '../../domain/describe/live-text';
import { shortName } from '../../domain/describe/names';
import { dotted } from '../../domain/describe/piece';
import { coverages } from '../../domain/records/choices';
import type { Meeting } from '../../domain/records/meeting';
import type { Trip } from '../../domain/records/tables';
import { find } from '../../domain/trip';
import { ChoiceName } from './choice-name';
import { useLineTrip } from './line-trip';
import styles from './meeting-facts.module.css';

interface MeetingFactsProps {
  readonly line: Extract<Line, { readonly kind: 'meeting' }>;
  /** While title and place are fields of their own. */
  readonly withoutPlace: boolean;
}

/** The second row of a line: where, how many, how interpreted, press, topics. */
export const MeetingFacts = ({ line, withoutPlace }: MeetingFactsProps) => {
  const trip = useLineTrip();
  const { meeting } = line;
  const facts = dotted([
    withoutPlace ? meeting.room : placeText(trip, meeting),
    namesText(trip, meeting),
    attendanceText(meeting),
    interpretationText(meeting),
    ticksText(meeting, line.stop),
  ]);
  const topics = keysInOrder(meeting.topics).flatMap((id) => find(trip.topics, id) ?? []);
  return (
    <p className={styles.facts}>
      {withoutPlace ? <ChoiceName choice={line.choice} /> : null}
      {facts}
      {meeting.coverage === null ? null : (
        <span className={`${styles.chip} ${styles.press}`}>
          {coverages[meeting.coverage].toLowerCase()}
        </span>
      )}
      {topics.map((topic) => (
        <span key={topic.id} className={styles.chip}>
          {topic.title || 'Untitled topic'}
        </span>
      ))}
    </p>
  );
};

const MOST_NAMES = 3;

/** Who sits in the meeting, as far as the title does not say so already. */
const namesText = (trip: Trip, meeting: Meeting): string => {
  const { host, ours } = sidesOf(trip, meeting);
  const untold = [...host, ...ours].filter(
    ({ family }) => family === '' || !titleText(trip, meeting).includes(family),
  );
  const more = untold.length - MOST_NAMES;
  const names = untold.slice(0, MOST_NAMES).map(shortName);
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
};
