import type { Trip } from '../../domain/records/tables';
import { type Absence, absenceBatches } from './absence';
import { type Advance, advanceBatches } from './advance';
import type { Batch } from './batch';
import { type Boarding, boardingBatches } from './boarding';
import { type CountryVisited, countryBatches } from './country';
import { dayBatches, type VisitDay } from './day';
import { type Engagement, engagementBatches } from './engagement';
import { type Flight, flightBatches } from './flight';
import { type HandOrder, handOrderBatches } from './hand-order';
import { type HostWord, hostWordBatches } from './host-word';
import { type InterpreterDay, interpreterDayBatches } from './interpreter-day';
import { type LastRide, lastRideBatches } from './last-ride';
import { type LegOfTrip, legBatches } from './leg';
import { type MeetingAtStop, meetingBatches } from './meeting';
import { type MissingTravel, missingTravelBatches } from './missing-travel';
import { type MovementOnWay, movementBatches } from './movement';
import { type Namesakes, namesakesBatches } from './namesakes';
import { type ObjectiveOfTrip, objectiveBatches } from './objective';
import { type Pair, pairBatches } from './pair';
import { type Papers, paperBatches } from './papers';
import { type Pool, poolBatches } from './pool';
import { type Presence, presenceBatches } from './presence';
import { type Question, questionBatches } from './question';
import { type Reading, readingBatches } from './reading';
import { type SeatList, seatListBatches } from './seat-list';
import { type SiteDeparture, siteDepartureBatches } from './site-departure';
import { type SiteOfficer, siteOfficerBatches } from './site-officers';
import { type Stay, stayBatches } from './stay';
import type { Step } from './step';
import { stepBatches } from './steps';
import { type StopOnRoute, stopBatches } from './stop';
import { type SupportArrival, supportArrivalBatches } from './support-arrival';
import { type TopicOfTrip, topicBatches } from './topic';
import { type Visit, visitBatches } from './visit';
import { type WakingDay, wakingDayBatches } from './waking-day';

/** What a rule may look at: a new kind is a file here and one entry in each of these lists. */
export interface SubjectOf {
  readonly meeting: MeetingAtStop;
  /** Two meetings that overlap in time. */
  readonly pair: Pair;
  /** From one meeting of somebody's agenda to the next. */
  readonly step: Step;
  readonly 'missing-travel': MissingTravel;
  /** A wall-clock time as it was typed. */
  readonly reading: Reading;
  readonly stop: StopOnRoute;
  /** A leg by aircraft after those before it. */
  readonly flight: Flight;
  readonly movement: MovementOnWay;
  readonly leg: LegOfTrip;
  readonly visit: Visit;
  readonly day: VisitDay;
  readonly 'seat-list': SeatList;
  readonly 'last-ride': LastRide;
  readonly stay: Stay;
  /** What keeps somebody from a meeting. */
  readonly engagement: Engagement;
  /** A movement with a seat list, away from people who have no seat in it. */
  readonly 'site-departure': SiteDeparture;
  /** Interpreters and notetakers who reach a meeting after the principal does. */
  readonly 'support-arrival': SupportArrival;
  /** A movement to an aircraft that somebody boards. */
  readonly boarding: Boarding;
  /** A site officer who cannot be at two of their places in time. */
  readonly 'site-officer': SiteOfficer;
  /** What an interpreter does alone on a date at a stop. */
  readonly 'interpreter-day': InterpreterDay;
  /** Two people whose names are so alike that they may be one. */
  readonly namesakes: Namesakes;
  /** Somebody who is named where they are not with the party. */
  readonly presence: Presence;
  readonly topic: TopicOfTrip;
  /** From getting up to going to bed, in whatever cities. */
  readonly 'waking-day': WakingDay;
  readonly advance: Advance;
  readonly absence: Absence;
  readonly objective: ObjectiveOfTrip;
  readonly papers: Papers;
  /** An open question with its choices. */
  readonly question: Question;
  readonly country: CountryVisited;
  /** People in an order that somebody made by hand. */
  readonly 'hand-order': HandOrder;
  /** The pool at a meeting of the principal’s. */
  readonly pool: Pool;
  /** The last that the host or a post said of a time, a date or a place. */
  readonly 'host-word': HostWord;
}

export type SubjectKind = keyof SubjectOf;

/** How the subjects of each kind are found in a trip. */
export const collectors: {
  readonly [Kind in SubjectKind]: (trip: Trip) => readonly Batch<SubjectOf[Kind]>[];
} = {
  meeting: meetingBatches,
  pair: pairBatches,
  step: stepBatches,
  'missing-travel': missingTravelBatches,
  reading: readingBatches,
  stop: stopBatches,
  movement: movementBatches,
  leg: legBatches,
  flight: flightBatches,
  visit: visitBatches,
  day: dayBatches,
  'seat-list': seatListBatches,
  'last-ride': lastRideBatches,
  stay: stayBatches,
  engagement: engagementBatches,
  'site-departure': siteDepartureBatches,
  'support-arrival': supportArrivalBatches,
  boarding: boardingBatches,
  'site-officer': siteOfficerBatches,
  'interpreter-day': interpreterDayBatches,
  namesakes: namesakesBatches,
  presence: presenceBatches,
  topic: topicBatches,
  'waking-day': wakingDayBatches,
  advance: advanceBatches,
  absence: absenceBatches,
  objective: objectiveBatches,
  papers: paperBatches,
  question: questionBatches,
  country: countryBatches,
  'hand-order': handOrderBatches,
  pool: poolBatches,
  'host-word': hostWordBatches,
};

export const subjectKinds = [
  'meeting',
  'pair',
  'step',
  'missing-travel',
  'reading',
  'stop',
  'movement',
  'leg',
  'flight',
  'visit',
  'day',
  'seat-list',
  'last-ride',
  'stay',
  'engagement',
  'site-departure',
  'support-arrival',
  'boarding',
  'site-officer',
  'interpreter-day',
  'namesakes',
  'presence',
  'topic',
  'waking-day',
  'advance',
  'absence',
  'objective',
  'papers',
  'question',
  'country',
  'hand-order',
  'pool',
  'host-word',
] as const satisfies readonly SubjectKind[];
