import { expect, it } from 'vitest';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { checkTrip } from '../engine';

it('reports two meetings of the principal at once', () => {
  const trip = aTrip({
    stops: { beijing },
    meetings: {
      talks: { slot: at('beijing', '2011-01-10', '09:30'), minutes: 90, status: 'confirmed' },
      press: { slot: at('beijing', '2011-01-10', '10:45'), status: 'confirmed' },
    },
  });
  expect(checkTrip(trip, null).findings).toMatchObject([
    { rule: 'principal-overlap', severity: 'error', data: { minutes: 15 } },
  ]);
});
