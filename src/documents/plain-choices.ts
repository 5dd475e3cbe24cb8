import { isRuledOut } from '../domain/derive/alternatives';
import { choicesOf } from '../domain/derive/options';
import type { Meeting } from '../domain/records/meeting';
import type { Trip } from '../domain/records/tables';
import { find } from '../domain/trip';

/**
 * A trip whose open choices are A and B, whatever the planners call them among themselves. What was
 * not chosen is in it no more, and what was chosen is a meeting like any other.
 */
export const withPlainChoices = (trip: Trip): Trip => {
  const all = Object.values(trip.meetings);
  if (all.every(({ option }) => option === null)) return trip;
  const kept = all.filter((meeting) => !isRuledOut(trip.options, meeting));
  return {
    ...trip,
    meetings: Object.fromEntries(kept.map((meeting) => [meeting.id, plainMeeting(trip, meeting)])),
  };
};

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const plainMeeting = (trip: Trip, meeting: Meeting): Meeting => {
  const { option } = meeting;
  if (!option) return meeting;
  const { group, choice } = option;
  if (find(trip.options, group)?.chosen) return { ...meeting, option: null };
  const place = choicesOf(trip, group).indexOf(choice);
  return { ...meeting, option: { group, choice: LETTERS[place] ?? `${place + 1}` } };
};
