import { cityText } from '../../domain/describe/travel-text';
import type { Subject } from '../finding';
import { clockAt, meetingWithTimes } from '../wording';
import type { Pair } from './pair';

/** It is shown at the later one: the one that was put where something was already. */
export const pairAbout = ({ first, second }: Pair): readonly Subject[] => [
  { kind: 'meeting', id: second.meeting.id },
  { kind: 'meeting', id: first.meeting.id },
];

/** As a press availability within the talks: meant so, and worth knowing. */
export const isWithinAtOneVenue = ({ first, second }: Pair): boolean =>
  first.end !== null &&
  second.end !== null &&
  second.end <= first.end &&
  first.meeting.venue !== null &&
  first.meeting.venue === second.meeting.venue;

/** “Talks (0930–1100) and Press availability (1045) overlap by 15 min.” */
export const overlapText = ({ first, second, overlapMinutes }: Pair): string => {
  const [one, other] = [first, second].map(({ meeting, stop }) =>
    first.stop === second.stop
      ? meetingWithTimes(meeting, stop)
      : `${meetingWithTimes(meeting, stop)} in ${cityText(stop)}`,
  );
  return overlapMinutes === null
    ? `${one} and ${other} both start at ${clockAt(second.stop, second.start)}.`
    : `${one} and ${other} overlap by ${overlapMinutes} min.`;
};
