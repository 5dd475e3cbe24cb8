import { cleanup, render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { clockTimeOf } from '../../domain/time/clock-time';
import { aBrowser, withTrip } from '../../store/testing/a-browser';
import { LegationContext } from '../../store/use-legation';
import { ShiftFields } from './shift-fields';
import { useShiftRequest } from './use-shift-request';

const Fields = () => <ShiftFields form={useShiftRequest()} />;

/** The first line stands on the tenth, and as many as are said in all on both days. */
const offeredOf = async (lines: number): Promise<number> => {
  const meetings = Object.fromEntries(
    Array.from({ length: lines }, (_, index) => {
      const date = index % 2 === 0 ? '2011-01-10' : '2011-01-11';
      return [`m${index}`, { slot: at('beijing', date, clockTimeOf(600 + index)), minutes: 1 }];
    }),
  );
  const stop = { ...beijing, wheelsDown: null, wheelsUp: null };
  const window = await withTrip(aBrowser(), aTrip({ stops: { beijing: stop }, meetings }));
  window.actions.select({ kind: 'meeting', id: 'm0' });
  render(
    <LegationContext value={window}>
      <Fields />
    </LegationContext>,
  );
  const offered = within(screen.getByLabelText('From')).getAllByRole('option').length;
  cleanup();
  return offered;
};

it('offers every line, but of a conference those of the day in hand', async () => {
  expect(await offeredOf(20)).toBe(20);
  expect(await offeredOf(420)).toBe(210);
});
