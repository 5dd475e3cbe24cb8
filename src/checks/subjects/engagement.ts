import { byText } from '../../domain/derive/by-order';
import { ofEach } from '../../domain/lists/of-each';
import type { Commitment, Person } from '../../domain/records/person';
import type { Trip } from '../../domain/records/tables';
import { hoursOn } from '../../domain/time/hours-on';
import type { Instant } from '../../domain/time/instant';
import { addDays, type LocalDate } from '../../domain/time/local-date';
import { find } from '../../domain/trip';
import { isInHand, tasksAbout } from '../open-tasks';
import type { Batch, Keyed } from './batch';
import { entriesNaming, entriesOf } from './entries';
import { type Pair, pairsOf } from './pair';
import { idsOf, peopleWhere } from './people-where';
import { occupiedUntil, type Scheduled } from './scheduled';
import { termsOf } from './terms';

/** What keeps somebody from a meeting: another meeting of the trip, or something of their own. */
export type Engagement = Engaged | Committed;

interface Engaged {
  readonly kind: 'meeting';
  readonly pair: Pair;
}

export interface Committed {
  readonly kind: 'commitment';
  readonly entry: Scheduled;
  readonly person: Person;
  readonly commitment: Commitment;
  readonly start: Instant;
  readonly end: Instant;
  readonly isAllDay: boolean;
  /** Somebody asks whether they are free. */
  readonly isAsked: boolean;
}

export const engagementBatches = (trip: Trip): readonly Batch<Engagement>[] => {
  const journey = termsOf(trip);
  const entries = entriesNaming(journey, entriesOf(trip), namesOfBusy(trip));
  const engaged = ofOtherSide(journey, pairsOf(trip), null);
  return [
    {
      key: 'engagements',
      inputs: [engaged, trip.tasks, entries, ...busyPeople(trip)],
      make: () => [...engaged, ...entries.flatMap((one) => committed(trip, one))],
    },
  ];
};

const ofOtherSide = ofEach(({ key, subject }: Keyed<Pair>): readonly Keyed<Engagement>[] =>
  subject.sharedAs === 'the other side'
    ? [{ key, subject: { kind: 'meeting', pair: subject } }]
    : [],
);

const busyPeople = peopleWhere(({ commitments }) => Object.keys(commitments).length > 0);

const namesOfBusy = idsOf(busyPeople);

/** The first of each who is named; a commitment is told by the clock of where the meeting is. */
const committed = (trip: Trip, entry: Scheduled): readonly Keyed<Engagement>[] =>
  entry.named.flatMap((id) => {
    const person = find(trip.people, id);
    const isBusy = person && Object.keys(person.commitments).length > 0;
    const about = { meeting: entry.meeting.id };
    const isAsked = isBusy && isInHand(tasksAbout(trip.tasks, about), /\bfree\b/i);
    const first = isBusy && firstCommitment(person, entry, isAsked === true);
    return first ? [{ key: `${entry.meeting.id} ${id}`, subject: first }] : [];
  });

const firstCommitment = (
  person: Person,
  entry: Scheduled,
  isAsked: boolean,
): Committed | undefined =>
  Object.values(person.commitments)
    .filter(({ date }) => isNear(date, entry.meeting.slot.date))
    .map((commitment): Committed => {
      const { date, from, until } = commitment;
      const hours = hoursOn(entry.zone, date, from, until);
      const isAllDay = from === null && until === null;
      return { kind: 'commitment', entry, person, commitment, ...hours, isAllDay, isAsked };
    })
    .filter(({ start, end }) => start < occupiedUntil(entry) && end > entry.start)
    .toSorted(
      (one, other) => one.start - other.start || byText(one.commitment.text, other.commitment.text),
    )[0];

/** From the day before, which may reach past midnight, to the end of the longest meeting. */
const isNear = (date: LocalDate, of: LocalDate | null): boolean =>
  of !== null && date >= addDays(of, -1) && date <= addDays(of, 2);
