import { describe, expect, it } from 'vitest';
import { addMeeting } from '../edits/add-meeting';
import { applyEdit } from '../edits/edit';
import { inProgramme } from '../edits/in-programme';
import type { Trip } from '../records/tables';
import { aTrip, at, beijing } from '../testing/a-trip';
import { type Programme, shownDays, wholeTrip } from './programme';
import { scheduleOf } from './schedule';

const slot = (clock: string) => at('beijing', '2011-01-10', clock);

const trip = aTrip({
  journey: { principal: 'gates' },
  stops: { beijing: { ...beijing, ron: { '2011-01-09': 'hotel', '2011-01-10': 'hotel' } } },
  people: {
    gates: { family: 'Gates', side: 'ours' },
    becky: { family: 'Gates', given: 'Becky', side: 'ours', tracks: { spouse: true } },
    lippert: { family: 'Lippert', side: 'ours', tracks: { principal: true } },
    liang: { family: 'Liang', side: 'host' },
  },
  venues: { hotel: {}, ministry: {}, garden: {} },
  drives: [
    ['hotel', 'ministry', 20],
    ['hotel', 'garden', 15],
    ['garden', 'ministry', 10],
  ],
  meetings: {
    talks: { slot: slot('09:00'), minutes: 60, venue: 'ministry', participants: { liang: {} } },
    walk: { slot: slot('09:30'), minutes: 60, venue: 'garden', tracks: { spouse: true } },
    prep: { slot: slot('08:00'), minutes: 15, venue: 'hotel', ours: 'listed' },
    banquet: {
      slot: slot('12:00'),
      minutes: 90,
      venue: 'ministry',
      tracks: { principal: true, spouse: true },
    },
  },
  moves: {
    pool: {
      leadsTo: { meeting: 'talks' },
      from: 'hotel',
      departs: '08:10',
      minutes: 20,
      tracks: { press: true },
    },
    bags: {
      leadsTo: { wheelsUp: 'beijing' },
      from: 'hotel',
      to: 'ministry',
      minutes: 30,
      tracks: { baggage: true },
    },
  },
});

const linesOf = (programme: Programme, of: Trip = trip): readonly string[] =>
  shownDays(of, programme).days.flatMap(({ lines }) => lines.map(({ id }) => id));

const onThe10th = (programme: Programme): readonly string[] =>
  shownDays(trip, programme)
    .days.filter(({ date }) => date === '2011-01-10')
    .flatMap(({ lines }) => lines.map(({ id }) => id));

const spouse: Programme = { kind: 'track', track: 'spouse' };
const press: Programme = { kind: 'track', track: 'press' };

describe('a programme', () => {
  it('of the whole trip is the schedule itself, and leaves nothing out', () => {
    expect(shownDays(trip, wholeTrip)).toEqual({ days: scheduleOf(trip), hiddenMeetings: 0 });
  });

  it('is the same object while the trip is the same', () => {
    expect(shownDays(trip, spouse)).toBe(shownDays(trip, { kind: 'track', track: 'spouse' }));
  });

  it('of a track has its own lines, those that it shares, and its own ways between them', () => {
    expect(onThe10th(spouse)).toEqual([
      'to meeting walk by spouse',
      'walk',
      'to meeting banquet by spouse',
      'banquet',
      'to night beijing 2011-01-10',
      'night beijing 2011-01-10',
    ]);
    expect(shownDays(trip, spouse).hiddenMeetings).toBe(2);
  });

  it('of a track has the meeting to which a movement of its own leads', () => {
    expect(onThe10th(press).slice(0, 2)).toEqual(['to meeting talks by press', 'talks']);
  });

  it('of a person has what they attend: named, or with their track unless our side is listed', () => {
    const meetings = (person: string) =>
      linesOf({ kind: 'person', person }).filter((id) => id in trip.meetings);
    expect(meetings('liang')).toEqual(['talks']);
    expect(meetings('lippert')).toEqual(['talks', 'banquet']);
    expect(meetings('becky')).toEqual(['walk', 'banquet']);
    expect(meetings('gates')).toEqual(['talks', 'banquet']);
  });

  it('of somebody who is gone is the whole trip', () => {
    expect(linesOf({ kind: 'person', person: 'gone' })).toEqual(linesOf(wholeTrip));
  });

  it('takes in a line that is typed while it is shown', () => {
    const host: Programme = { kind: 'person', person: 'liang' };
    for (const programme of [spouse, press, host]) {
      const values = inProgramme(trip, programme, { slot: slot('16:00') });
      const after = applyEdit(trip, addMeeting(trip, 'new', values)).trip;
      expect(linesOf(programme, after)).toContain('new');
    }
  });
});

describe('a movement of another track', () => {
  const line = (id: string) =>
    scheduleOf(trip)
      .flatMap(({ lines }) => lines)
      .find((one) => one.id === id);

  it('stands at its own departure, beside the principal’s to the same place', () => {
    const ids = onThe10th(wholeTrip);
    expect(ids.slice(0, 4)).toEqual([
      'prep',
      'to meeting talks by press',
      'to meeting talks',
      'talks',
    ]);
    expect(line('to meeting talks by press')).toMatchObject({
      parallel: 'press',
      movement: { bufferMinutes: 25 },
    });
  });

  it('departs just in time where nobody says when', () => {
    expect(line('to wheels up beijing by baggage')).toMatchObject({
      movement: { departs: Date.UTC(2011, 0, 12, 6, 25), arrives: Date.UTC(2011, 0, 12, 6, 55) },
    });
  });

  it('leaves the principal’s as it was', () => {
    const without = { ...trip, moves: {} };
    const ofPrincipal = scheduleOf(trip).flatMap(({ lines }) =>
      lines.filter((one) => one.kind !== 'movement' || one.parallel === null),
    );
    expect(ofPrincipal).toEqual(scheduleOf(without).flatMap(({ lines }) => lines));
  });
});
