import { byPrecedence } from '../domain/derive/attendance';
import type { Line } from '../domain/derive/line';
import { seatingOf } from '../domain/derive/seating';
import { homeTime, isIllustrative, localTimes } from '../domain/describe/line-times';
import { shortName } from '../domain/describe/names';
import { english } from '../domain/describe/piece';
import { vehicleText } from '../domain/describe/seats-text';
import {
  arrivalText,
  departureText,
  movementSentence,
  nightText,
} from '../domain/describe/travel-text';
import { tracks } from '../domain/records/choices';
import type { Stop } from '../domain/records/stop';
import type { Trip } from '../domain/records/tables';
import { find } from '../domain/trip';
import { meetingOnPaper } from './itinerary-meeting';
import type { PaperRow } from './paper';

/** A line of the schedule as a row of the itinerary. */
export const rowOnPaper = (trip: Trip, line: Line): PaperRow => {
  const blank: PaperRow = {
    id: line.id,
    weight: 'main',
    local: `${localTimes(line, trip, '24')}${isIllustrative(line, trip) ? '*' : ''}`,
    home: homeTime(line, trip),
    track: '',
    choice: '',
    isAside: false,
    activity: [],
    status: '',
    isOff: false,
    details: [],
    attendance: [],
    press: '',
  };
  if (line.kind === 'meeting') return { ...blank, ...meetingOnPaper(trip, line) };
  if (line.kind === 'movement') {
    const { verb, rest } = movementSentence(trip, line.movement);
    return {
      ...blank,
      weight: 'light',
      track: line.parallel === null ? '' : tracks[line.parallel].toUpperCase(),
      isAside: line.parallel !== null,
      activity: [english(`${verb} ${rest}`)],
      details: seatingOf(trip, line.movement).vehicles.map(vehicleText),
    };
  }
  if (line.kind === 'night') return { ...blank, activity: [english(nightText(trip, line))] };
  if (line.kind === 'arrival') {
    const details = greetedBy(trip, line.stop);
    return { ...blank, activity: [english(arrivalText(trip, line))], details };
  }
  const aircraft = line.leg?.to.inboundAircraft ?? '';
  const details = aircraft === '' ? [] : [aircraft];
  return { ...blank, activity: [english(departureText(trip, line))], details };
};

const greetedBy = (trip: Trip, stop: Stop): readonly string[] => {
  const greeters = Object.keys(stop.greeters)
    .flatMap((id) => find(trip.people, id) ?? [])
    .sort(byPrecedence);
  return greeters.length === 0 ? [] : [`Greeted by ${greeters.map(shortName).join(', ')}`];
};
