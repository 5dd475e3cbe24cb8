import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { aBrowser, withTrip } from '../../store/testing/a-browser';
import { LegationContext } from '../../store/use-legation';
import { FindSlotDialog } from './find-slot-dialog';

beforeAll(async () => {
  // The test browser has no CSS object, which the library's dialog asks for.
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  await import('../kit/modal-dialog');
});

const congress = { date: '2011-01-11', from: '07:00', until: '22:00', text: 'Party congress' };

const trip = aTrip({
  journey: { principal: 'secretary' },
  stops: { beijing },
  people: {
    secretary: { family: 'Gates' },
    liang: { family: 'Liang', rank: 'Gen.', side: 'host', commitments: { congress } },
  },
  venues: {
    hall: { name: 'Bayi Building', stop: 'beijing' },
    hotel: { name: 'Hotel, Beijing', stop: 'beijing' },
  },
  meetings: {
    talks: {
      title: 'Talks',
      slot: at('beijing', '2011-01-11', '09:30'),
      minutes: 60,
      participants: { liang: { host: true } },
    },
    day: { title: 'Visits', slot: at('beijing', '2011-01-10', '08:00'), minutes: 600 },
    tea: { title: 'Tea', slot: at('beijing', '2011-01-12', '09:00'), minutes: 60 },
  },
});

const opened = async (meeting: string | null) => {
  const window = await withTrip(aBrowser(), trip);
  const onClose = vi.fn();
  render(
    <LegationContext value={window}>
      <FindSlotDialog asked={{ kind: 'find-slot', meeting }} onClose={onClose} />
    </LegationContext>,
  );
  await screen.findByLabelText('Minutes');
  return { ...window, onClose };
};

const asked = async (meeting: string | null) => {
  const window = await opened(meeting);
  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/The best:/));
  return window;
};

const dayNamed = (name: RegExp) => within(screen.getByRole('region', { name }));

describe('a slot for a meeting of the trip', () => {
  it('names the city of each place once', async () => {
    await opened('talks');
    const places = within(screen.getByLabelText('Where')).getAllByRole('option');
    expect(places.map(({ textContent }) => textContent)).toEqual([
      'Place TBD',
      'Bayi Building, Beijing',
      'Hotel, Beijing',
    ]);
  });

  it('is found day by day, and a day without one says whom to spare', async () => {
    await asked('talks');
    expect(dayNamed(/^Tue 11 Jan/).getByText(/No slot/).textContent).toMatch(
      /Gen\. Liang has Party congress all day.*Without Gen\. Liang there are 5\./,
    );
    await userEvent.click(screen.getByLabelText('Gen. Liang'));
    await waitFor(() => expect(dayNamed(/^Tue 11 Jan/).queryByText(/No slot/)).toBeNull());
    expect(dayNamed(/^Tue 11 Jan/).getByText('as it stands')).toBeTruthy();
  });

  it('is taken with Enter in one step, and back in one undo', async () => {
    const { open, actions, onClose } = await asked('talks');
    const best = screen.getByRole('radio', { checked: true });
    expect(best.closest('label')?.textContent).toMatch(/best/);
    await userEvent.type(screen.getByLabelText('Minutes'), '{Enter}');
    expect(onClose).toHaveBeenCalledOnce();
    expect(open().history.undo.map(({ label }) => label)).toEqual([
      expect.stringMatching(/^move Talks to (Mon 10|Wed 12) Jan/),
    ]);
    actions.undo();
    expect(open().trip).toEqual(trip);
  });

  it('takes whom Enter can only mean', async () => {
    await asked('tea');
    await userEvent.type(screen.getByRole('combobox', { name: 'Add a person' }), 'Lia{Enter}');
    expect(screen.getByRole('checkbox', { name: 'Gen. Liang', checked: true })).toBeTruthy();
  });

  it('follows the length as it is typed, and refuses what is none', async () => {
    const { open } = await asked('talks');
    await userEvent.clear(screen.getByLabelText('Minutes'));
    expect(screen.getByRole('status').textContent).toBe('Say how many minutes it takes.');
    await userEvent.type(screen.getByLabelText('Minutes'), '900');
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe('No slot on these days.'),
    );
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('alert').textContent).toMatch(/^No other slot is free/);
    expect(open().history.undo).toEqual([]);
  });
});

describe('a slot for a new meeting', () => {
  it('asks for a title, and adds the meeting where the arrows lead', async () => {
    const { open, state } = await asked(null);
    await userEvent.type(screen.getByLabelText('Title'), '{Enter}');
    expect(screen.getByRole('alert').textContent).toBe('Give it a title.');
    await userEvent.type(screen.getByLabelText('Title'), 'Call{ArrowDown}{ArrowDown}{Enter}');
    const added = Object.values(open().trip.meetings).find(({ title }) => title === 'Call');
    expect(added).toMatchObject({ minutes: 30, kind: 'bilateral', slot: { stop: 'beijing' } });
    expect(state().selection).toEqual({ kind: 'meeting', id: added?.id });
  });
});
