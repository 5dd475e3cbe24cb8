import { cruisingSpeed } from '../expected-flight';
import { makeStep } from '../fixes/make-step';
import { fixesOfPair } from '../fixes/overlap-fixes';
import type { Rule } from '../rule';
import { clashSeverity } from '../severity';
import { hindranceOf, isWithinAtOneVenue, pairAbout } from '../subjects/pair-facts';

export const principalOverlap: Rule<'pair'> = {
  id: 'principal-overlap',
  group: 'time',
  looksAt: 'pair',
  severity: 'by status',
  description:
    'The principal cannot attend two live meetings at once, or in two cities with less time between than a ' +
    'flight takes; with wheels up and down known, the stay in a city says so.',
  silences: [
    'person-overlap',
    'interpreter-overlap',
    'notetaker-overlap',
    'counterpart-unavailable',
    'room-overlap',
    'turnaround-too-short',
  ],
  heeds: ['facts'],
  limits: [cruisingSpeed],
  check: (pair, setting) => {
    const hindrance = pair.principalAttendsBoth ? hindranceOf(pair, setting) : null;
    return (
      hindrance && {
        severity: isWithinAtOneVenue(pair)
          ? 'note'
          : clashSeverity(pair.first.meeting.status, pair.second.meeting.status),
        about: pairAbout(pair),
        message: hindrance.text,
        field: 'slot',
        data: hindrance.data,
      }
    );
  },
  fixes: (pair, trip, setting) => [...fixesOfPair(pair, trip, setting), ...makeStep(pair)],
};
