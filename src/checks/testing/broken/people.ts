import type { Breaks } from './break';

const seats = (label: string, people: readonly string[]) => ({
  order: 'a0',
  label,
  capacity: 4,
  seats: Object.fromEntries(people.map((id, place) => [id, `a${place}`])),
});

export const people: Breaks = {
  'person-overlap': {
    broken: { meetings: { 'tea-families': { participants: { huntsman: { participant: true } } } } },
    about: ['call-xi', 'tea-families'],
  },
  'counterpart-unavailable': {
    broken: {
      people: {
        maehara: {
          commitments: {
            diet: {
              date: '2011-01-13',
              from: '10:30',
              until: '11:30',
              text: 'a session of the Diet',
            },
          },
        },
      },
    },
    about: ['maehara', 'talks-maehara'],
  },
  'interpreter-overlap': {
    broken: {
      meetings: { 'tea-families': { participants: { 'interpreter-1': { interpreter: true } } } },
    },
    about: ['call-xi', 'tea-families'],
  },
  'notetaker-overlap': {
    broken: {
      meetings: { 'tea-families': { participants: { 'notetaker-beijing': { notetaker: true } } } },
    },
    about: ['call-xi', 'tea-families'],
  },
  'language-gap': {
    broken: {
      meetings: {
        'talks-kim': {
          interpretationBy: 'us',
          participants: { 'host-interpreter-seoul': null, 'interpreter-4': null },
        },
      },
    },
  },
  'interpreter-overload': {
    broken: { meetings: { 'speech-keio': { participants: { 'interpreter-3': null } } } },
    about: ['interpreter-2', 'speech-keio'],
  },
  'double-role': {
    broken: {
      meetings: {
        'talks-kim': { participants: { 'interpreter-4': { interpreter: true, notetaker: true } } },
      },
    },
    about: ['seoul', 'talks-kim'],
  },
  'not-travelling-yet': {
    given: { people: { stephens: { joins: 'seoul' } } },
    broken: {
      meetings: { 'talks-kitazawa': { participants: { stephens: { participant: true } } } },
    },
    about: ['stephens', 'talks-kitazawa', 'tokyo'],
  },
  'site-officer-two-sites': {
    broken: { venues: { 'beijing-residence': { siteOfficer: 'site-officer-great-hall' } } },
    about: ['beijing-residence', 'great-hall', 'site-officer-great-hall'],
  },
  'support-late': {
    given: {
      moves: {
        'van-to-yang': {
          leadsTo: { meeting: 'talks-yang' },
          from: 'beijing-hotel',
          to: 'china-mfa',
          departs: '09:30',
          minutes: 15,
          tracks: { press: true },
          vehicles: { van: seats('Van 1', ['interpreter-1']) },
        },
      },
    },
    broken: { moves: { 'van-to-yang': { departs: '09:45' } } },
    about: ['interpreter-1', 'talks-yang'],
  },
  'left-at-site': {
    given: {
      moves: {
        'to-second-artillery': {
          leadsTo: { meeting: 'second-artillery-visit' },
          from: 'beijing-hotel',
          to: 'second-artillery',
          departs: '08:25',
          minutes: 45,
          tracks: { principal: true },
          vehicles: { car: seats('Car 1', ['gates', 'huntsman', 'schiffer']) },
        },
        'to-mutianyu': { vehicles: { car: seats('Car 1', ['gates', 'huntsman', 'schiffer']) } },
      },
    },
    broken: {
      moves: { 'to-mutianyu': { vehicles: { car: seats('Car 1', ['gates', 'huntsman']) } } },
    },
    about: ['schiffer', 'second-artillery-visit'],
  },
  'staff-boarding': {
    broken: { moves: { 'to-seoul-air-base': { departs: '15:50' } } },
    about: ['call-lee', 'seoul'],
  },
  'office-may-change': {
    broken: { people: { xi: { officeEnds: '2011-01-09' } } },
    about: ['beijing', 'call-xi', 'xi'],
  },
  'unequal-support': {
    broken: { meetings: { 'call-xi': { participants: { 'host-interpreter-beijing': null } } } },
  },
  'near-duplicate-person': {
    broken: {
      people: {
        jiang: {
          family: 'Jiang',
          given: 'Zhiyuan',
          nameOrder: 'family-first',
          rank: 'Gen.',
          side: 'host',
          country: 'CN',
        },
      },
    },
    about: ['jiang', 'jing'],
  },
};
