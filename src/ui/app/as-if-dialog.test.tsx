import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { lookAsIf } from '../../domain/edits/look-as-if';
import { aTrip, beijing } from '../../domain/testing/a-trip';
import { journeyOf } from '../../domain/trip';
import { aBrowser, withTrip } from '../../store/testing/a-browser';
import { LegationContext } from '../../store/use-legation';
import { AsIfDialog } from './as-if-dialog';

beforeAll(async () => {
  // The test browser has no CSS object, which the library's dialog asks for.
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  await import('../kit/modal-dialog');
});

const trip = aTrip({
  journey: { homeCity: 'Washington', homeZone: 'America/New_York' },
  stops: { beijing },
});

const show = async (asIf: number | null = null) => {
  const window = await withTrip(aBrowser(), trip);
  if (asIf !== null) window.actions.edit(lookAsIf(trip, asIf));
  const onClose = vi.fn();
  render(
    <LegationContext value={window}>
      <AsIfDialog onClose={onClose} />
    </LegationContext>,
  );
  const field = (part: string) =>
    screen.findByRole<HTMLInputElement>('textbox', { name: `Date, time in Washington: ${part}` });
  const look = screen.findByRole('button', { name: 'Look' });
  const instant = () => journeyOf(window.open().trip).asIf;
  return { window, onClose, field, look: await look, instant, user: userEvent.setup() };
};

describe('the instant as at which a trip is looked at', () => {
  it('begins with now, on the clock of home', async () => {
    const { field } = await show();
    expect((await field('date')).value).toBe('Fri 7 Jan');
    expect((await field('time')).value).toBe('0700');
  });

  it('is typed over, both at first and where it could not be read', async () => {
    const { field, look, user } = await show();
    const date = await field('date');
    expect(document.activeElement).toBe(date);
    await user.keyboard('9 Feb{Tab}');
    expect(date.value).toBe('Wed 9 Feb');
    await user.clear(date);
    await user.type(date, 'soon');
    await user.click(look);
    await user.keyboard('10 Jan{Tab}');
    expect(date.value).toBe('Mon 10 Jan');
  });

  it('is taken over by one step that can be undone, and checked at once', async () => {
    const { window, field, look, instant, onClose, user } = await show();
    await user.clear(await field('date'));
    await user.type(await field('date'), '9 Jan{Tab}');
    await user.clear(await field('time'));
    await user.type(await field('time'), '1830{Tab}');
    await user.click(look);
    expect(instant()).toBe('2011-01-09T23:30:00.000Z');
    expect(onClose).toHaveBeenCalledOnce();
    expect(window.open().history.undo.at(-1)?.label).toBe('look as if at 092330Z JAN 11');
    expect(window.open().checked.trip).toBe(window.open().trip);
    window.actions.undo();
    expect(instant()).toBeNull();
  });

  it('is taken from a date-time group in either field', async () => {
    const { field, look, instant, user } = await show();
    await user.clear(await field('date'));
    await user.type(await field('date'), '091230Z JAN 11{Tab}');
    expect((await field('date')).value).toBe('Sun 9 Jan');
    expect((await field('time')).value).toBe('0730');
    await user.clear(await field('time'));
    await user.type(await field('time'), '100230I JAN 11{Tab}');
    await user.click(look);
    expect(instant()).toBe('2011-01-09T17:30:00.000Z');
  });

  it('needs a date and a time to the minute', async () => {
    const { field, look, instant, user } = await show();
    await user.clear(await field('time'));
    await user.type(await field('time'), 'afternoon{Tab}');
    await user.click(look);
    expect((await screen.findByRole('alert')).textContent).toContain('to the minute');
    expect(instant()).toBeNull();
  });

  it('goes back to now with one button', async () => {
    const { instant, onClose, user } = await show(Date.UTC(2011, 0, 9, 23, 30));
    await user.click(await screen.findByRole('button', { name: 'Back to now' }));
    expect(instant()).toBeNull();
    expect(onClose).toHaveBeenCalledOnce();
  });
});
