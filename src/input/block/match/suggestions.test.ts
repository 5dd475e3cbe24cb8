import { describe, expect, it } from 'vitest';
import { addMeetings } from '../../../domain/edits/add-meetings';
import { applyEdit } from '../../../domain/edits/edit';
import type { Meeting } from '../../../domain/records/meeting';
import type { Trip } from '../../../domain/records/tables';
import { at } from '../../../domain/testing/a-trip';
import { theTrip } from '../../testing/a-line';
import { readBlock } from '../read-block';
import { type Decision, decide, logReceived } from './decide';
import { compareWithOurs, type Suggestion } from './suggestions';
import { theirsInWords } from './words';

const slot = (clock?: string) => at('beijing', '2011-01-10', clock);
const withHost = (id: string) => ({ participants: { [id]: { counterpart: true } } }) as const;

const ours: Readonly<Record<string, Partial<Meeting>>> = {
  talks: {
    ...withHost('liang'),
    title: 'Talks with Gen. Liang',
    kind: 'plenary',
    slot: slot('09:30'),
    minutes: 60,
    venue: 'bayi',
    status: 'confirmed',
    preset: '09:00',
    poolInPlace: '09:15',
  },
  presser: {
    ...withHost('liang'),
    title: 'Joint press conference',
    kind: 'press',
    slot: slot('10:45'),
    venue: 'bayi',
    status: 'confirmed',
  },
  call: {
    ...withHost('xi'),
    title: 'Call on Vice President Xi',
    kind: 'courtesy',
    slot: slot('15:00'),
    minutes: 45,
    venue: 'hall',
    status: 'pencilled',
  },
  lunch: { title: 'Working lunch with delegation', kind: 'meal', slot: slot('12:00') },
  dinner: { title: 'Dinner', kind: 'meal', slot: slot() },
  off: { ...withHost('xu'), title: 'Talks with Gen. Xu', slot: slot('13:00'), status: 'declined' },
  tuesday: { ...withHost('yang'), title: 'Talks', slot: at('beijing', '2011-01-11', '10:00') },
};

const given = Object.entries(ours).map(([id, values]) => ({ id, values }));
const trip = applyEdit(theTrip, addMeetings(theTrip, given, 'plan')).trip;

const compare = (text: string) => {
  const context = { trip, stop: 'beijing', date: '2011-01-10', near: '2011-01-10' };
  return compareWithOurs(trip, readBlock(text, context).lines);
};

/** 'moved talks: minutes, slot', 'new Welcome ceremony', 'gone presser' */
const told = (text: string): readonly string[] =>
  compare(text).suggestions.map((suggestion) => {
    if (suggestion.kind === 'new') return `new ${suggestion.theirs.meeting.title}`;
    const fields =
      suggestion.kind === 'gone' ? '' : Object.keys(suggestion.fields).sort().join(', ');
    return `${suggestion.kind} ${suggestion.ours.id}${fields && `: ${fields}`}`;
  });

/** What the talks would be in what differs. */
const placeOf = (event: string): unknown =>
  compare(`0930-1030 ${event}`.replace(' \t', '\t')).suggestions.flatMap((suggestion) =>
    suggestion.kind === 'changed' ? [suggestion.fields] : [],
  )[0];

const inEastRoom = { venue: 'hall', room: 'East Room' };
const august = 'August 1 Building';

const same = `0930-1030 Official talks with the Minister of National Defense, General Liang Guanglie
1045 Meeting the press
1500-1545 Vice President Xi Jinping receives the delegation`;

describe('a programme in the words of the host', () => {
  it('is the same event under other words', () => {
    expect(told(same)).toEqual([]);
    expect(compare(same)).toMatchObject({ same: 3, oursAlone: 2, matched: 3 });
  });

  it('suggests what is new, moved, changed and gone, in the order of time', () => {
    expect(
      told(`0900 Welcome ceremony
0930-1100 Official talks with the Minister of National Defense, General Liang
1530-1615 Meeting with Vice President Xi @ Great Hall
1830 Banquet @ Diaoyutai`),
    ).toEqual([
      'new Welcome ceremony',
      'moved talks: minutes',
      'gone presser',
      'moved call: slot',
      'moved dinner: room, slot, venue',
    ]);
    expect(
      told(same.replace('1045 Meeting the press', '1045 Meeting the press @ Great Hall')),
    ).toEqual(['changed presser: room, venue']);
  });

  it.each([
    ['Official talks with General Liang, Bayi Building, Hall 2', 'Hall 2'],
    ['Official talks with General Liang (Hall 2)', 'Hall 2'],
    ['Official talks with General Liang in Room 201', 'Room 201'],
    ['Official talks with General Liang @ Bayi, East Hall', 'East Hall'],
    ['Official talks with General Liang\n  Venue: Bayi Building, Hall 2', 'Hall 2'],
    ['Official talks with General Liang\n  Room 201', 'Room 201'],
    ['\tOfficial talks with General Liang\tHall 2, Bayi Building', 'Hall 2'],
  ])('names another room than ours in %j', (event, room) => {
    expect(placeOf(event)).toEqual({ room });
  });

  it.each([
    ['Official talks with General Liang, Great Hall of the People', { venue: 'hall', room: '' }],
    ['Official talks with General Liang - the Great Hall of the People, East Room', inEastRoom],
    ['Official talks with General Liang\n  Place: Great Hall, East Room', inEastRoom],
    ['Official talks with General Liang in the August 1 Building', { venue: null, room: august }],
    ['\tOfficial talks with General Liang\tAugust 1 Building', { venue: null, room: august }],
    [
      'Official talks with General Liang @ August 1 Building / Hall 3',
      { venue: null, room: 'August 1 Building, Hall 3' },
    ],
  ])('names another venue than ours in %j', (event, place) => {
    expect(placeOf(event)).toEqual(place);
  });

  it.each([
    'Official talks with General Liang, Bayi Building',
    'Official talks with General Liang\n  Venue: Bayi Building',
    'Official talks with General Liang at the invitation of the Ministry',
    'Official talks with General Liang\n  The car of the Ministry waits at the Beijing Hotel',
  ])('names no other place in %j', (event) => {
    expect(told(`0930-1030 ${event}`)).not.toContainEqual(expect.stringContaining('talks'));
  });

  it('takes nothing of what they leave unsaid, and asks nothing of lines without the host', () => {
    expect(told(same.replace('0930-1030', 'TBD'))).toEqual([]);
    expect(told(same).filter((line) => /lunch|off|tuesday/.test(line))).toEqual([]);
  });

  it('says when one arrives before ours, and not again once that is taken over', () => {
    const text = same.replace('1045 Meeting', '1015 for 1045 Meeting');
    const [presser, ...others] = compare(text).suggestions;
    if (presser?.kind !== 'changed') throw new Error('The press conference is as it was.');
    expect([presser.fields, others]).toEqual([{ details: 'Arrive 1015 for 1045' }, []]);
    expect(theirsInWords(trip, presser)?.how).toBe('Arrive 1015 for 1045 · Confirmed');
    const taken = decided(trip, presser, 'taken');
    const context = { trip: taken, stop: 'beijing', date: '2011-01-10', near: '2011-01-10' };
    expect(compareWithOurs(taken, readBlock(text, context).lines).suggestions).toEqual([]);
  });

  it('does not match another event at the same hour', () => {
    expect(told('0930-1030 Tour of the Forbidden City w/ Gen. Xu')).toContain(
      'new Tour of the Forbidden City',
    );
  });
});

const programme = `0900 Welcome ceremony
1000-1130 Official talks with General Liang @ Great Hall
  bring the flags
1500 Meeting with Vice President Xi`;

const decided = (now: Trip, suggestion: Suggestion, decision: Decision, was?: Decision): Trip =>
  applyEdit(
    now,
    decide(trip, now, suggestion, {
      decision,
      was,
      who: 'Protocol',
      notedBy: 'A. Marsh',
      at: '2011-01-07T12:00:00.000Z',
      logId: `log ${Object.keys(now.log).length}`,
      meetingId: 'made',
    }),
  ).trip;

describe('a decision', () => {
  const { suggestions } = compare(programme);
  const all = (decision: Decision): Trip =>
    suggestions.reduce((now, one) => decided(now, one, decision), trip);

  it('that takes makes ours as theirs; what is gone stays as a line that is off', () => {
    const { meetings } = all('taken');
    expect(meetings.made).toMatchObject({ title: 'Welcome ceremony', status: 'proposed' });
    expect(meetings.talks).toMatchObject({
      slot: { time: { at: '10:00' } },
      minutes: 90,
      venue: 'hall',
      title: 'Talks with Gen. Liang',
      notes: 'bring the flags',
      source: 'host',
      preset: '09:30',
      poolInPlace: '09:45',
    });
    expect(meetings.presser).toMatchObject({
      status: 'cancelled',
      reason: 'Not in the programme of Protocol',
    });
    expect(compareWithOurs(all('taken'), []).suggestions).toEqual([]);
  });

  it('that refuses changes no meeting, and is logged with who and when', () => {
    const refused = all('refused');
    expect(refused.meetings).toEqual(trip.meetings);
    expect(Object.values(refused.log)).toHaveLength(suggestions.length);
    expect(Object.values(refused.log)[1]).toMatchObject({
      who: 'Protocol',
      notedBy: 'A. Marsh',
      at: '2011-01-07T12:00:00.000Z',
      meeting: 'talks',
      from: expect.stringContaining('0930–1030'),
      to: expect.stringContaining('1000–1130'),
    });
  });

  it('that is decided anew takes back what was taken', () => {
    const back = suggestions.reduce(
      (now, one) => decided(now, one, 'refused', 'taken'),
      all('taken'),
    );
    expect(back.meetings).toEqual(trip.meetings);
  });

  it('stands beside the whole text as it was received', () => {
    const told = {
      who: 'Protocol',
      notedBy: 'A. Marsh',
      at: '2011-01-07T12:00:00.000Z',
      stop: 'beijing',
      text: programme,
    };
    const { log } = applyEdit(trip, logReceived(trip, 'received', told)).trip;
    expect(log.received).toMatchObject({ said: programme, notedBy: 'A. Marsh' });
  });
});
