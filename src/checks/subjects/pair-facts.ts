import { cityText } from '../../domain/describe/travel-text';
import { formatDuration } from '../../domain/time/format-offset';
import { leastMinutes } from '../expected-flight';
import type { Subject } from '../finding';
import type { Setting } from '../setting';
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
const overlapText = (pair: Pair): string => {
  const { second, overlapMinutes } = pair;
  const [one, other] = bothTexts(pair);
  return overlapMinutes === null
    ? `${one} and ${other} both start at ${clockAt(second, second.start)}.`
    : `${one} and ${other} overlap by ${overlapMinutes} min.`;
};

const bothTexts = ({ first, second, stops }: Pair): readonly string[] =>
  [first, second].map((entry, index) => {
    const text = meetingWithTimes(entry.meeting, entry);
    const stop = stops?.[index];
    return stop ? `${text} in ${cityText(stop)}` : text;
  });

/** What keeps one from both meetings: null where there is time enough to get to the second. */
export interface Hindrance {
  readonly text: string;
  readonly data: Readonly<Record<string, number | null>>;
}

export const hindranceOf = (
  pair: Pair,
  setting: Pick<Setting, 'facts' | 'limitOf'>,
): Hindrance | null => {
  const { apart, overlapMinutes } = pair;
  if (apart === null) return { text: overlapText(pair), data: { minutes: overlapMinutes } };
  // Most have time for the leg of the party: whether the air is faster need not be asked then.
  if (apart.legMinutes !== null && apart.minutes >= apart.legMinutes) return null;
  const needed = leastMinutes(apart, setting);
  if (needed === null || apart.minutes >= needed) return null;
  const [one, other] = bothTexts(pair);
  return {
    text: `${one} and ${other} are ${formatDuration(apart.minutes)} apart, at least ${formatDuration(needed)} on the way.`,
    data: { apart: apart.minutes, needed },
  };
};
