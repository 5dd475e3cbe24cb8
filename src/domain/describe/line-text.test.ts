import { describe, expect, it } from 'vitest';
import type { Meeting } from '../records/meeting';
import { newMeeting } from '../records/new-record';
import { aTrip } from '../testing/a-trip';
import * as text from './line-text';

const trip = aTrip({
  journey: { principal: 'gates' },
  venues: { bayi: { name: 'Bayi Building' }, nameless: {} },
  people: {
    gates: { family: 'Gates', given: 'Robert M.' },
    huntsman: { rank: 'Amb.', family: 'Huntsman', precedence: 2 },
    schiffer: { family: 'Schiffer', given: 'Michael', precedence: 5 },
    liang: {
      rank: 'Gen.',
      family: 'Liang',
      given: 'Guanglie',
      nameOrder: 'family-first',
      side: 'host',
      precedence: 4,
    },
    ma: { rank: 'Gen.', family: 'Ma', side: 'host', precedence: 9 },
    voice: { function: 'Interpreter', side: 'host' },
  },
});

const meeting = (values: Partial<Meeting>): Meeting => newMeeting('talks', values);

describe('the place', () => {
  it('is venue and room, as far as they are known', () => {
    const places = [
      { venue: 'bayi', room: 'hall TBD' },
      { venue: 'bayi' },
      { room: 'Ballroom' },
      { venue: 'nameless' },
      { aboard: 'inbound' },
      {},
    ] as const;
    expect(places.map((place) => text.placeText(trip, meeting(place)))).toEqual([
      'Bayi Building, hall TBD',
      'Bayi Building',
      'Ballroom',
      'Unnamed place',
      'Aboard',
      'Place TBD',
    ]);
  });

  it('is not missed by those who wait', () => {
    expect(text.placeText(trip, meeting({ kind: 'down' }))).toBe('');
  });
});

it('counts the two sides, once where they are alike', () => {
  const counts = [{ plusOurs: 8, plusHost: 8 }, { plusOurs: 8, plusHost: 6 }, { plusHost: 0 }, {}];
  expect(counts.map((count) => text.attendanceText(meeting(count)))).toEqual([
    '1+8',
    'Ours 1+8 · Host 1+6',
    'Host 1+0',
    '',
  ]);
});

describe('who is there', () => {
  const talks = meeting({
    participants: {
      schiffer: {},
      ma: { participant: true },
      gates: { principal: true },
      voice: { interpreter: true },
      huntsman: { participant: true },
      liang: { counterpart: true },
    },
  });

  it('is told in order of precedence, without the principal and the staff of the room', () => {
    expect(text.withText(trip, talks)).toBe('Gen. Liang, Gen. Ma, Amb. Huntsman, Michael Schiffer');
  });

  it('has the counterpart at the head', () => {
    expect(text.headOfHosts(trip, talks)?.id).toBe('liang');
    expect(text.titleText(trip, talks)).toBe('Meeting with Gen. Liang Guanglie');
  });

  it('names those with a role', () => {
    expect(text.namesWithRole(trip, talks, 'interpreter')).toBe('Interpreter');
  });
});

it('tells interpretation, press, order of speaking and status in few words', () => {
  const told = meeting({
    interpretation: 'consecutive',
    interpretationBy: 'host',
    coverage: 'spray-top',
    pressNotes: '5 min',
    speaksFirst: 'host',
    status: 'pencilled',
  });
  expect([
    text.interpretationText(told),
    text.pressText(told),
    text.speaksFirstText(told),
    text.statusText(told),
  ]).toEqual(['consecutive, by the host', 'Spray at top, 5 min', 'host speaks first', 'pencilled']);
});

it('says nothing where nothing is known or needed', () => {
  const silent = meeting({ interpretation: 'none', status: 'confirmed' });
  expect([
    text.interpretationText(silent),
    text.pressText(silent),
    text.speaksFirstText(silent),
    text.statusText(silent),
  ]).toEqual(['', '', '', '']);
});
