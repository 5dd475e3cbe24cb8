import type { AnyRule } from '../rule';
import { ambiguousWallTime } from './ambiguous-wall-time';
import { arrivesBeforeDeparture } from './arrives-before-departure';
import { brokenChain } from './broken-chain';
import { closingTasks } from './closing-tasks';
import { counterpartUnavailable } from './counterpart-unavailable';
import { crewDuty } from './crew-duty';
import { dateLine } from './date-line';
import { dietNotSent } from './diet-not-sent';
import { hardStartAfterFlight } from './hard-start-after-flight';
import { homeNight } from './home-night';
import { implausibleSpeed } from './implausible-speed';
import { interpreterOverlap } from './interpreter-overlap';
import { landingClearance } from './landing-clearance';
import { lateForWheelsUp } from './late-for-wheels-up';
import { nightArrival } from './night-arrival';
import { noControlOfficer } from './no-control-officer';
import { noInterpretationPlan } from './no-interpretation-plan';
import { noNotetaker } from './no-notetaker';
import { noTravelTime } from './no-travel-time';
import { notTravellingYet } from './not-travelling-yet';
import { notetakerOverlap } from './notetaker-overlap';
import { outsideStop } from './outside-stop';
import { personOverlap } from './person-overlap';
import { placeTbd } from './place-tbd';
import { principalOverlap } from './principal-overlap';
import { rangeExceeded } from './range-exceeded';
import { roomOverlap } from './room-overlap';
import { shortGroundTime } from './short-ground-time';
import { shortNight } from './short-night';
import { skippedWallTime } from './skipped-wall-time';
import { topicWithoutPoints } from './topic-without-points';
import { turnaroundTooShort } from './turnaround-too-short';
import { unconfirmed } from './unconfirmed';

/** Every rule: one file and its test beside it. */
export const rules: readonly AnyRule[] = [
  ambiguousWallTime,
  arrivesBeforeDeparture,
  brokenChain,
  closingTasks,
  counterpartUnavailable,
  crewDuty,
  dateLine,
  dietNotSent,
  hardStartAfterFlight,
  homeNight,
  interpreterOverlap,
  lateForWheelsUp,
  noControlOfficer,
  noInterpretationPlan,
  noNotetaker,
  noTravelTime,
  notTravellingYet,
  notetakerOverlap,
  outsideStop,
  personOverlap,
  placeTbd,
  principalOverlap,
  roomOverlap,
  shortNight,
  skippedWallTime,
  topicWithoutPoints,
  turnaroundTooShort,
  implausibleSpeed,
  landingClearance,
  nightArrival,
  rangeExceeded,
  shortGroundTime,
  unconfirmed,
];
