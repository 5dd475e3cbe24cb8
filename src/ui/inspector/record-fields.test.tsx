import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TableName } from '../../domain/records/table-name';
import type { Records } from '../../domain/records/tables';
import { aTrip, beijing, tokyo } from '../../domain/testing/a-trip';
import { aBrowser, withTrip } from '../../store/testing/a-browser';
import { LegationContext, useOpenTrip } from '../../store/use-legation';
import { BoardGroup } from './board-group';
import { RecordFields } from './record-fields';

// What comes on demand is there: the wait for it is no part of what is promised here.
beforeAll(() =>
  Promise.all([import('../kit/suggest-box'), import('./map-editor'), import('./time-editor')]),
);

const trip = aTrip({
  journey: { principal: 'gates', homeCity: 'Washington', homeCountry: 'US' },
  stops: { beijing: { ...beijing, inboundSeats: 60 }, tokyo },
  people: { gates: { family: 'Gates', precedence: 1 } },
  venues: { wall: { name: 'Wall', stop: 'beijing' } },
});

const show = async (content: React.ReactNode) => {
  const window = await withTrip(aBrowser(), trip);
  const user = userEvent.setup();
  render(<LegationContext value={window}>{content}</LegationContext>);
  const type = async (label: string, text: string) => {
    const field = await screen.findByLabelText(label);
    await user.clear(field);
    await user.paste(text);
    await user.keyboard('{Enter}');
  };
  return { window, user, type, now: () => window.open().trip };
};

const fieldsOf = <Name extends TableName>(
  table: Name,
  id: string,
  names: readonly (keyof Records[Name] & string)[],
  stop: string | null = null,
) => <RecordFields table={table} id={id} stop={stop} names={names} />;

describe('a date', () => {
  it('is read near the trip and written with its year where that differs', async () => {
    const { type, now } = await show(fieldsOf('people', 'gates', ['passportUntil']));
    await type('Passport ends', '3 Feb 2014');
    expect(now().people.gates?.passportUntil).toBe('2014-02-03');
    expect(screen.getByDisplayValue(/2014/)).toBeTruthy();
    await type('Passport ends', '');
    expect(now().people.gates?.passportUntil).toBeNull();
  });

  it('that can be read two ways is refused, and stays as it was typed', async () => {
    const { type, now } = await show(fieldsOf('people', 'gates', ['passportUntil']));
    await type('Passport ends', '02/03');
    expect(screen.getByRole('alert').textContent).toContain('two ways');
    expect(screen.getByDisplayValue('02/03')).toBeTruthy();
    expect(now().people.gates?.passportUntil).toBeNull();
  });
});

describe('a moment', () => {
  it('is by the clock of its stop, and says so', async () => {
    const { type, now } = await show(fieldsOf('stops', 'beijing', ['announced'], 'beijing'));
    await type('Announced: date', '8 Jan');
    await type('Announced: time', '1100');
    expect(now().stops.beijing?.announced).toEqual({
      date: '2011-01-08',
      time: { at: '11:00' },
      fold: null,
    });
    expect(screen.getByText('Beijing time')).toBeTruthy();
  });

  it('goes with its date', async () => {
    const { type, now } = await show(fieldsOf('trip', 'trip', ['announced']));
    await type('Announced: date', '5 Jan');
    expect(screen.getByText('Washington time')).toBeTruthy();
    await type('Announced: date', '');
    expect(now().trip.trip?.announced).toBeNull();
  });
});

describe('many entries', () => {
  it('have a field for each day of a stop, and go when they are emptied', async () => {
    const { type, now } = await show(fieldsOf('stops', 'beijing', ['bagCalls'], 'beijing'));
    const days = within(await screen.findByRole('group', { name: 'Bag calls' }));
    expect(days.getAllByRole('textbox').length).toBeGreaterThan(2);
    await type('Mon 10 Jan', '2200');
    expect(now().stops.beijing?.bagCalls).toEqual({ '2011-01-10': '22:00' });
    await type('Mon 10 Jan', '');
    expect(now().stops.beijing?.bagCalls).toEqual({});
  });

  it('have a field for each night of the trip', async () => {
    const { type, now } = await show(fieldsOf('people', 'gates', ['rooms']));
    await type('Mon 10 Jan', '1207');
    expect(now().people.gates?.rooms).toEqual({ '2011-01-10': '1207' });
  });

  it('have the countries on the way, and forget one of which nothing is known', async () => {
    const { user, now } = await show(fieldsOf('people', 'gates', ['entry']));
    const china = within(await screen.findByRole('group', { name: 'China' }));
    await user.selectOptions(china.getByLabelText('Visa'), 'Asked for');
    expect(now().people.gates?.entry).toEqual({ CN: { visa: 'asked', clearance: null } });
    await user.selectOptions(china.getByLabelText('Visa'), 'TBD');
    expect(now().people.gates?.entry).toEqual({});
  });

  it('need a date where they are of a day', async () => {
    const { user, type, now } = await show(fieldsOf('people', 'gates', ['commitments']));
    await user.click(await screen.findByRole('button', { name: 'Add a commitment' }));
    await type('Date', '');
    expect(screen.getByRole('alert').textContent).toContain('It needs a date');
    await type('From', '0900');
    const [commitment] = Object.values(now().people.gates?.commitments ?? {});
    expect(commitment).toMatchObject({ from: '09:00', until: null });
  });
});

describe('a place', () => {
  it('has hours, and days on which it is closed', async () => {
    const { user, type, now } = await show(fieldsOf('venues', 'wall', ['hours', 'closedOn']));
    await type('Hours', '0830-1630');
    await user.click(screen.getByLabelText('Monday'));
    expect(now().venues.wall).toMatchObject({
      hours: { from: '08:30', until: '16:30' },
      closedOn: { mon: true },
    });
    await type('Hours', 'mornings');
    expect(screen.getByRole('alert').textContent).toContain('Type 0900-1700.');
  });
});

const Board = () => {
  const stop = useOpenTrip((open) => open.trip.stops.beijing);
  return stop ? <BoardGroup stop={stop} /> : null;
};

it('puts the party on board at one press, and takes somebody off again', async () => {
  const { window, user, now } = await show(<Board />);
  await user.click(screen.getByText('On board'));
  await user.click(screen.getByRole('button', { name: /Put the party on board/ }));
  expect(await screen.findByText('1 by name, for 60 seats')).toBeTruthy();
  await user.click(await screen.findByRole('button', { name: 'Take Gates out' }));
  expect(now().stops.beijing?.inboundManifest).toEqual({});
  window.actions.undo();
  expect(Object.keys(now().stops.beijing?.inboundManifest ?? {})).toEqual(['gates']);
});

describe('a choice', () => {
  it('that keys go through is undone in one step, and in another after the next visit', async () => {
    const { window, user, now } = await show(fieldsOf('venues', 'wall', ['kind', 'name']));
    const kind = screen.getByLabelText<HTMLSelectElement>('Kind');
    const choose = (value: string) => fireEvent.change(kind, { target: { value } });
    kind.focus();
    choose('hotel');
    choose('airfield');
    await user.click(screen.getByLabelText('Name'));
    kind.focus();
    choose('hotel');
    window.actions.undo();
    expect(now().venues.wall?.kind).toBe('airfield');
    window.actions.undo();
    expect(now().venues.wall?.kind).toBe('site');
  });
});
