import { aTrip, at, moment } from '../../domain/testing/a-trip';

const tokyo = {
  city: 'Tokyo',
  country: 'JP',
  zone: 'Asia/Tokyo',
  order: 'a1',
  wheelsDown: moment('2011-01-08', '20:00'),
  wheelsUp: moment('2011-01-11', '20:00'),
} as const;

const cairo = {
  city: 'Cairo',
  country: 'EG',
  zone: 'Africa/Cairo',
  order: 'a2',
  wheelsDown: moment('2011-01-12', '08:00'),
  wheelsUp: moment('2011-01-14', '20:00'),
} as const;

const confirmed = { who: 'host protocol', when: '071020', channel: 'phone' } as const;

/** With less than a day to go almost nothing is ready: each flaw is one that no sample has. */
export const unreadyTrip = aTrip({
  journey: { principal: 'secretary', homeCountry: 'US', asIf: '2011-01-08T03:00:00Z' },
  stops: { tokyo, cairo },
  people: {
    secretary: { languages: { en: true } },
    minister: { side: 'host', country: 'JP', languages: { ja: true }, family: 'Kitazawa' },
    sheikh: { side: 'host', country: 'EG', languages: { ar: true, en: true }, family: 'Aboul' },
  },
  venues: {
    ministry: {
      stop: 'tokyo',
      name: 'Ministry of Defense',
      capacity: 24,
      hours: { from: '08:30', until: '17:00' },
    },
    pyramids: { stop: 'cairo', name: 'Giza', outdoor: true },
    hotel: { stop: 'tokyo', kind: 'hotel', name: 'Hotel, Tokyo' },
  },
  drives: [['hotel', 'ministry', 15]],
  topics: { piracy: { title: 'Piracy' } },
  calendar: {
    friday: { country: 'EG', date: '2011-01-14', kind: 'religious', name: 'Friday prayer' },
    hearing: { country: 'US', date: '2011-01-13', kind: 'home', name: 'Hearing in the Senate' },
    convention: { country: 'JP', date: '2011-01-11', kind: 'political', name: 'Party convention' },
  },
  meetings: {
    call: {
      title: 'Call on Minister Kitazawa',
      kind: 'courtesy',
      status: 'pencilled',
      slot: at('tokyo', '2011-01-09', '11:00'),
      minutes: 30,
      venue: 'ministry',
      room: '2F',
      participants: { minister: { host: true } },
      topics: { piracy: { posture: 'raise', order: 'a0' } },
    },
    talks: {
      title: 'Talks with Minister Kitazawa',
      kind: 'plenary',
      status: 'confirmed',
      confirmed,
      slot: at('tokyo', '2011-01-10', '07:30'),
      minutes: 60,
      venue: 'ministry',
      room: '2F',
      participants: { minister: { host: true } },
    },
    early: {
      title: 'Lunch with the delegation',
      kind: 'meal',
      status: 'confirmed',
      confirmed,
      slot: at('tokyo', '2011-01-11', '12:00'),
      minutes: 45,
      venue: 'hotel',
    },
    tea: {
      title: 'Tea of the spouses',
      kind: 'visit',
      status: 'confirmed',
      confirmed,
      slot: at('tokyo', '2011-01-11', '14:05'),
      minutes: 60,
      venue: 'ministry',
      tracks: { spouse: true },
    },
    ride: {
      title: 'Ride at the pyramids',
      kind: 'visit',
      status: 'confirmed',
      confirmed,
      slot: at('cairo', '2011-01-13', '09:00'),
      minutes: 90,
      venue: 'pyramids',
    },
    second: {
      title: 'Second round of talks',
      plusOurs: 8,
      plusHost: 8,
      poolSize: 12,
      coverage: 'pooled',
      kind: 'plenary',
      status: 'confirmed',
      confirmed,
      slot: at('tokyo', '2011-01-11', '14:00'),
      minutes: 60,
      venue: 'ministry',
      room: '2F',
      participants: { minister: { host: true } },
    },
    lunch: {
      title: 'Working lunch',
      kind: 'meal',
      status: 'confirmed',
      confirmed,
      slot: at('cairo', '2011-01-14', '12:00'),
      minutes: 60,
      participants: { sheikh: { host: true } },
    },
  },
});
