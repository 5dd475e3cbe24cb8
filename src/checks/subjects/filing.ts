import { instantOf } from '../../domain/derive/span';
import { isLive } from '../../domain/derive/status';
import type { MeetingKind } from '../../domain/records/choices';
import { type Instant, MINUTE, minutesBetween } from '../../domain/time/instant';
import type { MeetingAtStop } from './meeting';
import { meetingsWhere } from './of-each-meeting';
import type { Visit } from './visit';

const onRecord: readonly MeetingKind[] = ['press', 'speech', 'roundtable'];

/** Of which the press has to file: it is in public, and its end is known. */
export const isToBeFiled = ({ meeting, end, isOfParty }: MeetingAtStop): boolean =>
  onRecord.includes(meeting.kind) &&
  isLive(meeting.status) &&
  meeting.coverage !== null &&
  meeting.coverage !== 'closed' &&
  meeting.aboard === null &&
  isOfParty &&
  end !== null;

interface Stretch {
  readonly from: Instant;
  readonly until: Instant;
}

/** The longest that the press sits in one place with nothing to cover, in minutes. */
export const minutesToFile = (visit: Visit, from: Instant, until: Instant): number => {
  const given = filings(visit, null)
    .flatMap(spanOf)
    .map((stretch) => minutesWithin(stretch, from, until));
  let free = from;
  const gaps = takenOf(visit).flatMap((taken) => {
    const gap = minutesWithin({ from: free, until: taken.from }, from, until);
    free = Math.max(free, taken.until);
    return gap;
  });
  const rest = minutesWithin({ from: free, until }, from, until);
  return Math.max(...given, ...gaps, rest);
};

const minutesWithin = (stretch: Stretch, from: Instant, until: Instant): number =>
  Math.max(0, minutesBetween(Math.max(stretch.from, from), Math.min(stretch.until, until)));

/** What the press covers, and what it rides: by start. Of what nobody knows the time it is free. */
const takenOf = (visit: Visit): readonly Stretch[] => {
  const { stop, next, movements } = visit;
  const covered = coveredIn(visit, null).flatMap(spanOf);
  const ridden = movements.flatMap(({ departs, arrives }) =>
    departs === null || arrives === null ? [] : [{ from: departs, until: arrives }],
  );
  const up = instantOf(stop.wheelsUp, stop.zone);
  const down = next && instantOf(next.wheelsDown, next.zone);
  const flown = up === null || down === null ? [] : [{ from: up, until: down }];
  return [...covered, ...ridden, ...flown].toSorted((one, other) => one.from - other.from);
};

const filings = meetingsWhere(({ meeting }) => meeting.kind === 'filing' && isLive(meeting.status));

const coveredIn = meetingsWhere(({ meeting }) => isLive(meeting.status) && isCovered(meeting));

const isCovered = ({ coverage, kind }: MeetingAtStop['meeting']): boolean =>
  coverage !== null && coverage !== 'closed' && kind !== 'filing' && kind !== 'other';

const spanOf = ({ start, end }: MeetingAtStop): readonly Stretch[] =>
  start === null ? [] : [{ from: start, until: end ?? start + MINUTE }];
