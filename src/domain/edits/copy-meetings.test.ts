import { describe, expect, it } from 'vitest';
import type { TripParts } from '../testing/a-trip';
import { aTrip, at, beijing, tokyo } from '../testing/a-trip';
import { copyDay, copyMeetings } from './copy-meetings';
import { duplicateMeeting } from './duplicate-meeting';
import { applyEdit } from './edit';

const talks = {
  title: 'Talks',
  slot: at('beijing', '2011-01-10', '09:30'),
  minutes: 90,
  kind: 'bilateral',
  status: 'confirmed',
  confirmed: { who: 'Protocol', when: '', channel: 'phone' },
  source: 'host',
  anchor: true,
  aboard: null,
  venue: 'bayi',
  room: 'Hall 2',
  coverage: 'closed',
  tracks: { principal: true, press: true },
  participants: { liang: { counterpart: true }, schiffer: { notetaker: true } },
  interpretation: 'consecutive',
  interpretationBy: 'host',
  topics: { piracy: { posture: 'raise', order: 'a0' } },
  plusOurs: 8,
  plusHost: 8,
  giftExchange: true,
  gifts: { bowl: { order: 'a0', text: 'Bowl', to: 'liang' } },
  dietSent: true,
  hostCoverage: 'open',
  moderator: 'Spokesman Geng',
  deliverables: 'Joint statement',
  seating: 'Facing each other',
  order: 'a1',
} as const;

const trip = (meetings: TripParts['meetings'] = { talks }) =>
  aTrip({
    stops: { beijing, tokyo },
    venues: { bayi: { stop: 'beijing' } },
    people: { liang: { side: 'host' }, schiffer: { side: 'ours' } },
    topics: { piracy: {} },
    meetings,
  });

const ids = () => {
  let last = 0;
  return () => {
    last += 1;
    return `new${last}`;
  };
};

const day = (stop: string, date: string | null) => ({ stop, date });

describe('the copy of a meeting', () => {
  it('has its time, length and pattern, and nobody has agreed to it', () => {
    const { meetings } = copyMeetings(trip(), ['talks'], day('beijing', '2011-01-11'), ids());
    expect(meetings).toEqual([
      {
        ...trip().meetings.talks,
        id: 'new1',
        slot: at('beijing', '2011-01-11', '09:30'),
        status: 'pencilled',
        confirmed: null,
        source: 'estimate',
        anchor: false,
        gifts: {},
        dietSent: false,
        order: expect.any(String),
      },
    ]);
  });

  it('leaves place, hosts and topics at their stop, and takes our people along', () => {
    const { meetings } = copyMeetings(trip(), ['talks'], day('tokyo', '2011-01-13'), ids());
    expect(meetings[0]).toMatchObject({
      slot: at('tokyo', '2011-01-13', '09:30'),
      title: 'Talks',
      kind: 'bilateral',
      coverage: 'closed',
      tracks: { principal: true, press: true },
      venue: null,
      room: '',
      participants: { schiffer: { notetaker: true } },
      topics: {},
      plusOurs: 8,
      plusHost: null,
      interpretation: 'consecutive',
      interpretationBy: null,
      giftExchange: true,
      hostCoverage: null,
      moderator: '',
      deliverables: '',
      seating: '',
    });
  });

  it('of an idea is an idea; of what is off it is pencilled again', () => {
    const meetings = {
      idea: { ...talks, status: 'idea' },
      off: { ...talks, status: 'cancelled', reason: 'Host unwell' },
    } as const;
    const copies = copyMeetings(trip(meetings), ['idea', 'off'], day('beijing', null), ids());
    expect(copies.meetings.map(({ status, reason }) => [status, reason])).toEqual([
      ['idea', ''],
      ['pencilled', ''],
    ]);
  });
});

describe('meetings that are copied together', () => {
  const several = trip({
    dinner: { ...talks, slot: at('beijing', '2011-01-11', '19:00') },
    talks,
    call: { slot: at('tokyo', '2011-01-13'), order: 'a5' },
  });

  it('keep their distance in days, and stand behind what is there, in their order', () => {
    const copies = copyMeetings(several, ['dinner', 'talks'], day('tokyo', '2011-01-12'), ids());
    expect(copies.meetings.map(({ slot }) => slot)).toEqual([
      at('tokyo', '2011-01-12', '09:30'),
      at('tokyo', '2011-01-13', '19:00'),
    ]);
    const orders = copies.meetings.map(({ order }) => order);
    expect(['a5', ...orders].toSorted()).toEqual(['a5', ...orders]);
    expect(copies.edit.label).toBe('copy 2 meetings to Wed 12 Jan, Tokyo');
  });

  it('stay without a date where none is given', () => {
    const copies = copyMeetings(several, ['dinner', 'talks'], day('tokyo', null), ids());
    expect(copies.meetings.map(({ slot }) => slot.date)).toEqual([null, null]);
    expect(copies.edit.label).toBe('copy 2 meetings to no date, Tokyo');
  });
});

describe('what moves along with another', () => {
  it('moves along with the copy of the other, or with nothing', () => {
    const followed = trip({ talks, press: { ...talks, follows: 'talks', preset: '09:00' } });
    const to = day('beijing', '2011-01-12');
    const both = copyMeetings(followed, ['press', 'talks'], to, ids()).meetings;
    const press = both.find(({ follows }) => follows !== null);
    expect(press?.follows).toBe(both.find((one) => one !== press)?.id);
    expect(press?.preset).toBe('09:00');
    const [alone] = copyMeetings(followed, ['press'], to, ids()).meetings;
    expect(alone?.follows).toBeNull();
  });
});

describe('a day as a pattern', () => {
  it('leaves out what is off and what is aboard', () => {
    const meetings = {
      talks,
      off: { ...talks, status: 'declined' },
      brief: { ...talks, aboard: 'inbound' },
      later: { ...talks, slot: at('beijing', '2011-01-11', '09:30') },
    } as const;
    const from = day('beijing', '2011-01-10');
    const copies = copyDay(trip(meetings), from, day('tokyo', '2011-01-13'), ids());
    expect(copies.meetings.map(({ title, slot }) => [title, slot.date])).toEqual([
      ['Talks', '2011-01-13'],
    ]);
    expect(copies.edit.label).toBe('copy Mon 10 Jan, Beijing to Thu 13 Jan, Tokyo');
  });
});

describe('a duplicate', () => {
  const copyIn = (meetings: TripParts['meetings']) => {
    const edit = duplicateMeeting(trip(meetings), 'talks', 'copy');
    return edit ? applyEdit(trip(meetings), edit).trip.meetings.copy : undefined;
  };

  it('begins when the first ends, at the same place with the same people', () => {
    expect(duplicateMeeting(trip(), 'talks', 'copy')?.label).toBe('duplicate Talks');
    expect(
      copyIn({
        talks: {
          ...talks,
          preset: '09:00',
          poolInPlace: '09:15',
          beganAt: '2011-01-10T01:30:00.000Z',
        },
      }),
    ).toMatchObject({
      preset: '10:30',
      poolInPlace: '10:45',
      beganAt: null,
      slot: at('beijing', '2011-01-10', '11:00'),
      minutes: 90,
      venue: 'bayi',
      participants: talks.participants,
      status: 'pencilled',
    });
  });

  it('stands next to the first where no clock says when', () => {
    const open = { ...talks, slot: at('beijing', null) };
    const copy = copyIn({ talks: open, next: { ...open, order: 'a2' } });
    expect(copy?.slot).toEqual(at('beijing', null));
    expect(copy && 'a1' < copy.order && copy.order < 'a2').toBe(true);
  });

  it('is none of a meeting that is gone', () => {
    expect(duplicateMeeting(trip({}), 'talks', 'copy')).toBeNull();
  });
});
