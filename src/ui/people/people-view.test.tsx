import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { aTrip, beijing } from '../../domain/testing/a-trip';
import { aBrowser, withTrip } from '../../store/testing/a-browser';
import { LegationContext } from '../../store/use-legation';
import { PeopleView } from './people-view';

const trip = aTrip({
  journey: { homeCountry: 'US' },
  stops: { beijing },
  people: {
    gates: { family: 'Gates', given: 'Robert', country: 'US', precedence: 1 },
    amb: { family: 'Huntsman', rank: 'Amb.', country: 'US', precedence: 2 },
    liang: { family: 'Liang', given: 'Guanglie', side: 'host', country: 'CN' },
  },
});

const show = async () => {
  const window = await withTrip(aBrowser(), trip);
  const user = userEvent.setup();
  render(
    <LegationContext value={window}>
      <PeopleView />
    </LegationContext>,
  );
  const row = (name: string | RegExp) => screen.getByRole('row', { name });
  const enter = async (of: RegExp, text: string) => {
    const cell = within(row(of)).getByText(text);
    await user.click(cell);
  };
  return { window, user, row, enter };
};

const focused = (): string | null => document.activeElement?.getAttribute('aria-label') ?? null;

describe('a sheet of people', () => {
  it('shows a record that one stands in, and has an editor in that cell alone', async () => {
    const { window, enter } = await show();
    await enter(/Liang/, 'Guanglie');
    expect(window.state().selection).toEqual({ kind: 'person', id: 'liang' });
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
    expect(focused()).toBe('Given name of Guanglie Liang');
  });

  it('replaces a cell with what is typed, takes it over with Enter and goes down', async () => {
    const { window, user, enter } = await show();
    await enter(/Gates/, 'Robert');
    await user.keyboard('Bob{Enter}');
    expect(window.open().trip.people.gates?.given).toBe('Bob');
    expect(focused()).toBe('Given name of Amb. Huntsman');
    window.actions.undo();
    expect(window.open().trip.people.gates?.given).toBe('Robert');
  });

  it('takes back what is typed with Escape, and then leaves the sheet', async () => {
    const { window, user, enter } = await show();
    await enter(/Gates/, 'Robert');
    await user.keyboard('Bob{Escape}');
    expect(focused()).toBe('Given name of Robert Gates');
    await user.keyboard('{Escape}');
    expect(focused()).toBe('Find in people');
    expect(window.open().trip).toEqual(trip);
  });

  it('keeps what it cannot read in its cell, with the reason', async () => {
    const { window, user, enter } = await show();
    await enter(/Liang/, 'Host');
    await user.keyboard('nobody{Enter}');
    expect(focused()).toBe('Side of Guanglie Liang');
    expect(screen.getByRole('alert').textContent).toContain('Type Ours, Host or Other.');
    await enter(/Gates/, 'Robert');
    expect(screen.getByDisplayValue('nobody')).toBeTruthy();
    expect(window.open().trip).toEqual(trip);
  });

  it('moves a person in the order of precedence with Alt and an arrow, as one step', async () => {
    const { window, user, enter } = await show();
    await enter(/Gates/, 'Robert');
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    const { people } = window.open().trip;
    expect([people.amb?.precedence, people.gates?.precedence]).toEqual([2, 3]);
    expect(focused()).toBe('Given name of Robert Gates');
    window.actions.undo();
    expect(window.open().trip).toEqual(trip);
  });

  it('finds rows by any of their words', async () => {
    const { user, row } = await show();
    await user.type(screen.getByRole('searchbox', { name: 'Find in people' }), 'amb hunts');
    expect(screen.queryByRole('row', { name: /Gates/ })).toBeNull();
    expect(row(/Huntsman/)).toBeTruthy();
  });
});
