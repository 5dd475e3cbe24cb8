import type { Stop } from '../../records/stop';
import { moment } from '../a-trip';
import type { WeekPeople } from './people';
import { stays } from './stays';
import { cities } from './week';

/** Out of Washington on a Saturday, three cities, and home in the evening of the next. */
export const stopsOfWeek = (people: WeekPeople): Readonly<Record<string, Partial<Stop>>> => ({
  home: {
    city: 'Washington',
    country: 'US',
    zone: 'America/New_York',
    role: 'origin',
    order: 'a0',
    wheelsUp: moment('2026-09-19', '08:00'),
  },
  ...Object.fromEntries(
    cities.map(({ stop, city, country, zone }, index) => {
      const { down, up, nights } = stays[index] ?? stays[0];
      const [host] = people.hosts[index] ?? [];
      return [
        stop,
        {
          ...{ city, country, zone, order: `a${index + 1}` },
          wheelsDown: down,
          wheelsDownAirfield: `${stop}-airfield`,
          wheelsUp: up,
          wheelsUpAirfield: `${stop}-airfield`,
          inboundAircraft: 'C-32',
          inboundClearance: 'granted',
          host: host?.id ?? null,
          greeters: host ? { [host.id]: true } : {},
          controlOfficer: people.ours[1]?.id ?? null,
          bagCalls: { [up.date]: '12:00' },
          ron: Object.fromEntries(nights.map((date) => [date, `${stop}-hotel`])),
        },
      ];
    }),
  ),
  back: {
    city: 'Washington',
    country: 'US',
    zone: 'America/New_York',
    role: 'return',
    order: 'a4',
    wheelsDown: moment('2026-09-26', '22:40'),
  },
});
