import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { addRecord } from '../../domain/edits/record-edits';
import { newStop } from '../../domain/records/new-record';
import { aTrip } from '../../domain/testing/a-trip';
import { aBrowser, withTrip } from '../../store/testing/a-browser';
import { LegationContext } from '../../store/use-legation';
import { NoStops } from './no-stops';

const home = { city: 'Washington', zone: 'America/New_York' } as const;

it('says how a trip that leads nowhere begins, until it has a stop', async () => {
  const trip = aTrip({
    stops: {
      out: { ...home, role: 'origin', order: 'a0' },
      back: { ...home, role: 'return', order: 'a9' },
    },
  });
  const window = await withTrip(aBrowser(), trip);
  render(
    <LegationContext value={window}>
      <NoStops />
    </LegationContext>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Add the first stop' }));
  expect(window.state().dialog).toEqual({ kind: 'add-stop', after: null });
  act(() => {
    const beijing = newStop('beijing', { city: 'Beijing', order: 'a1' });
    window.actions.edit(addRecord('stops', beijing, 'a stop'));
  });
  expect(screen.queryByText(/no stop yet/)).toBeNull();
});
