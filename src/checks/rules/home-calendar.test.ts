import type { CalendarEntry } from '../../domain/records/calendar-entry';
import { aTrip, beijing, moment } from '../../domain/testing/a-trip';
import { someWorld } from '../testing/some-facts';
import { testRule } from '../testing/test-rule';
import { homeCalendar } from './home-calendar';

const away = (calendar: Readonly<Record<string, Partial<CalendarEntry>>>, homeCountry = 'FR') =>
  aTrip({ journey: { homeCountry }, stops: { beijing }, calendar });
const visit = { country: 'FR', kind: 'home', name: 'State visit', date: '2011-01-18' } as const;

testRule(homeCalendar, {
  world: someWorld,
  allows: {
    'what is more than a week after the return': away({ visit: { ...visit, date: '2011-01-20' } }),
    'what is over before': away({ visit: { ...visit, date: '2011-01-01', until: '2011-01-08' } }),
    'what another country has': away({ visit: { ...visit, country: 'CN' } }),
    'a trip without dates': aTrip({
      journey: { homeCountry: 'US' },
      stops: { beijing: { ...beijing, wheelsDown: null, wheelsUp: null } },
    }),
    'a holiday after the return': aTrip({
      journey: { homeCountry: 'US' },
      stops: { beijing: { ...beijing, wheelsUp: moment('2011-01-10', '15:00') } },
    }),
  },
  reports: {
    'what begins within the week after': {
      trip: away({ visit }),
      about: [['trip']],
      severity: 'note',
      says: 'At home: State visit on 18 Jan.',
      facts: { events: [{ name: 'State visit', date: '2011-01-18' }] },
      fixes: [],
    },
    'what is on while away': {
      trip: away({ visit: { ...visit, date: '2011-01-01', until: '2011-01-30' } }),
      about: [['trip']],
      severity: 'note',
    },
    'a holiday at home': { trip: away({}, 'US'), about: [['trip']], severity: 'note' },
  },
});
