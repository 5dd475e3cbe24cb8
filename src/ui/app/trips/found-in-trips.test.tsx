import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aTrip } from '../../../domain/testing/a-trip';
import { aBrowser, withTrip } from '../../../store/testing/a-browser';
import { LegationContext } from '../../../store/use-legation';
import { FoundInTrips } from './found-in-trips';

const tripOf = (title: string) =>
  aTrip({ journey: { title }, people: { liang: { family: 'Liang' } } });

it('what is found in the trips that are here is shown while others are still read', async () => {
  const browser = aBrowser();
  for (const title of ['Asia', 'Europe'])
    await (await withTrip(browser, tripOf(title))).actions.goHome();
  const { readTrip } = browser.openWindow().ports.storage;
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const window = browser.openWindow({
    readTrip: async (copy) => {
      const trip = await readTrip(copy);
      if (trip?.trip.trip?.title === 'Europe') await held;
      return trip;
    },
  });
  await window.actions.start();
  const copies = window.state().copies.toSorted((one, other) => (one.title < other.title ? -1 : 1));
  render(
    <LegationContext value={window}>
      <FoundInTrips copies={copies} typed="liang" />
    </LegationContext>,
  );

  const status = screen.getByRole('status');
  expect(status.textContent).toBe('Looked into 0 of 2 trips…');
  await expect
    .poll(() => status.textContent)
    .toBe('Found in 1 trip so far. Looked into 1 of 2 trips…');
  expect(screen.getAllByRole('button', { name: /^Liang/ })).toHaveLength(1);
  release();
  await expect.poll(() => status.textContent).toBe('Found in 2 trips.');
  expect(screen.getAllByRole('button', { name: /^Liang/ })).toHaveLength(2);
});
