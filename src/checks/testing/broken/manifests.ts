import type { Breaks } from './break';

const car = (label: string, order: string, people: readonly string[]) => ({
  order,
  label,
  capacity: 3,
  seats: Object.fromEntries(people.map((id, place) => [id, `a${place}`])),
});

export const manifests: Breaks = {
  'two-seats': {
    given: {
      moves: {
        'to-dinner-xu': {
          vehicles: {
            one: car('Car 1', 'a0', ['gates', 'huntsman']),
            two: car('Car 2', 'a1', ['schiffer']),
          },
        },
      },
    },
    broken: {
      moves: {
        'to-dinner-xu': { vehicles: { two: car('Car 2', 'a1', ['huntsman', 'schiffer']) } },
      },
    },
    about: ['beijing', 'huntsman'],
  },
  'over-seats': {
    given: {
      stops: { seoul: { inboundManifest: { gates: 'a0', schiffer: 'a1', morrell: 'a2' } } },
    },
    broken: { stops: { seoul: { inboundSeats: 2 } } },
  },
  'no-room': {
    broken: { people: { schiffer: { rooms: { '2011-01-10': null } } } },
    about: ['beijing', 'schiffer'],
  },
  'left-behind': {
    given: {
      stops: { 'washington-return': { inboundManifest: { gates: 'a0', schiffer: 'a1' } } },
      moves: {
        'to-seoul-air-base': { vehicles: { one: car('Car 1', 'a0', ['gates', 'schiffer']) } },
      },
    },
    broken: {
      moves: { 'to-seoul-air-base': { vehicles: { one: car('Car 1', 'a0', ['gates']) } } },
    },
    about: ['schiffer', 'seoul'],
  },
  'no-bag-call': { broken: { meetings: { 'bags-tokyo': null } }, about: ['tokyo'] },
  'entry-papers': {
    broken: { people: { schiffer: { passportUntil: '2011-07-15' } } },
    about: ['schiffer', 'seoul'],
  },
};
