import { meetingName } from '../checks/wording';
import { shortName } from '../domain/describe/names';
import { cityText } from '../domain/describe/travel-text';
import type { Trip } from '../domain/records/tables';
import { find } from '../domain/trip';
import { type Busy, type Holder, THE_PARTY, THE_PLACE, THE_ROOM } from './busy';
import type { DayPlan } from './day-plan';

export const isPerson = (who: Holder): boolean => !who.startsWith(' ');

/** 'Gen. Liang', 'the principal', 'the room' */
export const holderName = (trip: Trip, who: Holder): string => {
  if (who === THE_PARTY) return 'the principal';
  if (who === THE_ROOM) return 'the room';
  if (who === THE_PLACE) return 'the place';
  const person = find(trip.people, who);
  return person ? shortName(person) : 'somebody';
};

/** What takes the time, within a sentence: 'Talks', 'wheels up', 'wheels down in Tokyo'. */
export const busyName = ({ stop }: DayPlan, { what }: Busy): string => {
  if (what.kind === 'meeting') return meetingName(what.meeting);
  if (what.kind === 'told' || what.kind === 'absent') return what.text;
  return what.stop.id === stop.id ? what.kind : `${what.kind} in ${cityText(what.stop)}`;
};

export const placeName = (trip: Trip, venue: string): string =>
  find(trip.venues, venue)?.name || 'an unnamed place';
