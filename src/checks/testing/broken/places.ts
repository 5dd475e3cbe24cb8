import { at } from '../../../domain/testing/a-trip';
import type { Breaks } from './break';

export const places: Breaks = {
  'room-overlap': {
    broken: {
      meetings: {
        'policy-session': {
          title: 'Policy session with Ministry staff',
          kind: 'briefing',
          status: 'confirmed',
          slot: at('seoul', '2011-01-14', '13:45'),
          minutes: 45,
          venue: 'korea-mnd',
          room: '2F',
          tracks: { deputy: true },
          ours: 'listed',
        },
      },
    },
    about: ['policy-session', 'talks-kim'],
  },
  'arrivals-collide': {
    broken: {
      meetings: {
        'tea-families': { venue: 'great-hall', slot: at('beijing', '2011-01-10', '15:10') },
      },
    },
    about: ['call-xi', 'tea-families'],
  },
  'site-not-surveyed': { broken: { venues: { bayi: { surveyedOn: null } } } },
  'over-capacity': {
    given: { venues: { 'korea-mnd': { capacity: 24 } } },
    broken: { meetings: { 'talks-kim': { plusHost: 20 } } },
    about: ['korea-mnd', 'talks-kim'],
  },
  'no-hold-room': { broken: { venues: { bayi: { holdRoom: '' } } } },
  'venue-closed': {
    broken: { venues: { 'china-mfa': { hours: { from: '10:30', until: '17:00' } } } },
    about: ['china-mfa', 'talks-yang'],
  },
  'outdoor-without-plan-b': {
    broken: { venues: { mutianyu: { outdoor: true } } },
    about: ['lunch-wednesday', 'mutianyu', 'mutianyu-press', 'mutianyu-visit'],
  },
};
