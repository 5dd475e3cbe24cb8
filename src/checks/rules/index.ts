import type { AnyRule } from '../rule';
import { advanceNotAhead } from './advance-not-ahead';
import { ambiguousWallTime } from './ambiguous-wall-time';
import { anchorTight } from './anchor-tight';
import { arrivalsCollide } from './arrivals-collide';
import { arrivesBeforeDeparture } from './arrives-before-departure';
import { beforeAnnouncement } from './before-announcement';
import { brokenChain } from './broken-chain';
import { closingTasks } from './closing-tasks';
import { counterpartNotMet } from './counterpart-not-met';
import { counterpartUnavailable } from './counterpart-unavailable';
import { coverageNotReciprocal } from './coverage-not-reciprocal';
import { crewDuty } from './crew-duty';
import { dateLine } from './date-line';
import { dayChain } from './day-chain';
import { dietNotSent } from './diet-not-sent';
import { doubleRole } from './double-role';
import { entryPapers } from './entry-papers';
import { giftMissing } from './gift-missing';
import { guestSpeaksFirst } from './guest-speaks-first';
import { hardStartAfterFlight } from './hard-start-after-flight';
import { homeCalendar } from './home-calendar';
import { homeNight } from './home-night';
import { homeOffsetChanges } from './home-offset-changes';
import { hostDiffers } from './host-differs';
import { hostPolitics } from './host-politics';
import { implausibleSpeed } from './implausible-speed';
import { implausibleTravel } from './implausible-travel';
import { interpreterOverlap } from './interpreter-overlap';
import { interpreterOverload } from './interpreter-overload';
import { landingClearance } from './landing-clearance';
import { languageGap } from './language-gap';
import { lateForWheelsUp } from './late-for-wheels-up';
import { leftAtSite } from './left-at-site';
import { leftBehind } from './left-behind';
import { longDay } from './long-day';
import { nameOrderUnset } from './name-order-unset';
import { nearDuplicatePerson } from './near-duplicate-person';
import { nightArrival } from './night-arrival';
import { noBagCall } from './no-bag-call';
import { noBreak } from './no-break';
import { noControlOfficer } from './no-control-officer';
import { noDownTime } from './no-down-time';
import { noFallback } from './no-fallback';
import { noFilingTime } from './no-filing-time';
import { noGreeter } from './no-greeter';
import { noHoldRoom } from './no-hold-room';
import { noInterpretationPlan } from './no-interpretation-plan';
import { noMarking } from './no-marking';
import { noMeal } from './no-meal';
import { noNotetaker } from './no-notetaker';
import { noPressPlan } from './no-press-plan';
import { noRoom } from './no-room';
import { noSlackAfterKeyMeeting } from './no-slack-after-key-meeting';
import { noTravelTime } from './no-travel-time';
import { notTravellingYet } from './not-travelling-yet';
import { notetakerOverlap } from './notetaker-overlap';
import { objectiveUncovered } from './objective-uncovered';
import { officeHours } from './office-hours';
import { officeMayChange } from './office-may-change';
import { orderOfCalls } from './order-of-calls';
import { outdoorWithoutPlanB } from './outdoor-without-plan-b';
import { outsideStop } from './outside-stop';
import { overCapacity } from './over-capacity';
import { overSeats } from './over-seats';
import { personOverlap } from './person-overlap';
import { placeTbd } from './place-tbd';
import { poolNotInPlace } from './pool-not-in-place';
import { postureConflict } from './posture-conflict';
import { precedenceOrder } from './precedence-order';
import { pressNotAdmitted } from './press-not-admitted';
import { presserUnset } from './presser-unset';
import { principalOverlap } from './principal-overlap';
import { publicHoliday } from './public-holiday';
import { rangeExceeded } from './range-exceeded';
import { rankParity } from './rank-parity';
import { religiousTimes } from './religious-times';
import { roomOverlap } from './room-overlap';
import { rushHourTravel } from './rush-hour-travel';
import { sensitiveTopicInOpen } from './sensitive-topic-in-open';
import { sequenceOverruns } from './sequence-overruns';
import { shortGroundTime } from './short-ground-time';
import { shortNight } from './short-night';
import { shortStop } from './short-stop';
import { sidesUnequal } from './sides-unequal';
import { siteNotSurveyed } from './site-not-surveyed';
import { siteOfficerTwoSites } from './site-officer-two-sites';
import { skippedLocalDate } from './skipped-local-date';
import { skippedWallTime } from './skipped-wall-time';
import { staffBoarding } from './staff-boarding';
import { staleCopy } from './stale-copy';
import { staleOffset } from './stale-offset';
import { supportLate } from './support-late';
import { tooShortForInterpretation } from './too-short-for-interpretation';
import { topicWithoutPoints } from './topic-without-points';
import { turnaroundTooShort } from './turnaround-too-short';
import { twoSeats } from './two-seats';
import { unconfirmed } from './unconfirmed';
import { undecidedOption } from './undecided-option';
import { unequalSupport } from './unequal-support';
import { untypedGap } from './untyped-gap';
import { venueClosed } from './venue-closed';
import { weekend } from './weekend';

/** Every rule: one file and its test beside it. */
export const rules: readonly AnyRule[] = [
  noMarking,
  staleCopy,
  advanceNotAhead,
  ambiguousWallTime,
  anchorTight,
  arrivalsCollide,
  arrivesBeforeDeparture,
  beforeAnnouncement,
  brokenChain,
  closingTasks,
  counterpartNotMet,
  counterpartUnavailable,
  coverageNotReciprocal,
  crewDuty,
  dateLine,
  dayChain,
  dietNotSent,
  doubleRole,
  entryPapers,
  giftMissing,
  guestSpeaksFirst,
  hardStartAfterFlight,
  homeCalendar,
  homeNight,
  homeOffsetChanges,
  hostDiffers,
  hostPolitics,
  implausibleSpeed,
  implausibleTravel,
  interpreterOverlap,
  interpreterOverload,
  landingClearance,
  languageGap,
  lateForWheelsUp,
  leftAtSite,
  leftBehind,
  longDay,
  nameOrderUnset,
  nearDuplicatePerson,
  nightArrival,
  noBagCall,
  noBreak,
  noControlOfficer,
  noDownTime,
  noFallback,
  noFilingTime,
  noGreeter,
  noHoldRoom,
  noInterpretationPlan,
  noMeal,
  noNotetaker,
  noPressPlan,
  noRoom,
  noSlackAfterKeyMeeting,
  notetakerOverlap,
  noTravelTime,
  notTravellingYet,
  objectiveUncovered,
  officeHours,
  officeMayChange,
  orderOfCalls,
  outdoorWithoutPlanB,
  outsideStop,
  overCapacity,
  overSeats,
  personOverlap,
  placeTbd,
  poolNotInPlace,
  postureConflict,
  precedenceOrder,
  presserUnset,
  pressNotAdmitted,
  principalOverlap,
  publicHoliday,
  rangeExceeded,
  rankParity,
  religiousTimes,
  roomOverlap,
  rushHourTravel,
  sensitiveTopicInOpen,
  sequenceOverruns,
  shortGroundTime,
  shortNight,
  shortStop,
  sidesUnequal,
  siteNotSurveyed,
  siteOfficerTwoSites,
  skippedLocalDate,
  skippedWallTime,
  staffBoarding,
  staleOffset,
  supportLate,
  tooShortForInterpretation,
  topicWithoutPoints,
  turnaroundTooShort,
  twoSeats,
  unconfirmed,
  undecidedOption,
  unequalSupport,
  untypedGap,
  venueClosed,
  weekend,
];
