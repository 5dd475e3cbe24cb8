import { expect, it } from 'vitest';
import { newStop } from '../records/new-record';
import { moment } from '../testing/a-trip';
import { stopNames } from './stop-names';

const stop = (id: string, city: string, values = {}) => newStop(id, { city, ...values });

it('tells stops of one city apart, and says of the others only the city', () => {
  const stops = [
    stop('out', 'Washington', { role: 'origin' }),
    stop('first', 'Beijing', { wheelsDown: moment('2011-01-09') }),
    stop('tokyo', 'Tokyo'),
    stop('again', 'Beijing'),
    stop('unnamed', ''),
    stop('back', 'Washington', { role: 'return' }),
  ];
  expect(Object.values(stopNames(stops))).toEqual([
    'Washington (start)',
    'Beijing (from Sun 9 Jan)',
    'Tokyo',
    'Beijing (stay 2)',
    'City TBD',
    'Washington (return)',
  ]);
});
