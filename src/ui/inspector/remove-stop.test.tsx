import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { find } from '../../domain/trip';
import { aBrowser, withTrip } from '../../store/testing/a-browser';
import { LegationContext } from '../../store/use-legation';
import { RemoveStop } from './remove-stop';

const trip = aTrip({
  stops: {
    out: { city: 'Washington', role: 'origin', order: 'a0' },
    beijing,
    back: { city: 'Washington', role: 'return', order: 'a9' },
  },
  meetings: { talks: { slot: at('beijing', '2011-01-10', '09:30') } },
});

it('offers each place for the meetings once, told apart where the city is the same', async () => {
  const window = await withTrip(aBrowser(), trip);
  const stop = find(trip.stops, 'beijing');
  if (!stop) throw new Error('There is no stop.');
  render(
    <LegationContext value={window}>
      <RemoveStop stop={stop} />
    </LegationContext>,
  );
  const choice = within(screen.getByLabelText('Its 1 meeting'));
  expect(choice.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    'waits unscheduled in Washington (start)',
    'waits unscheduled in Washington (return)',
    'goes with it',
  ]);
});
