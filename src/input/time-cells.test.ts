import { describe, expect, it } from 'vitest';
import { fieldNamed } from '../domain/records/tables';
import { aTrip, beijing } from '../domain/testing/a-trip';
import { emptyTables } from '../domain/trip';
import { type Cell, cellOf } from './cell';

const trip = aTrip({
  stops: { beijing },
  topics: { cyber: { title: 'Cybersecurity' }, korea: { title: 'North Korea' } },
});

const cell = (table: 'tasks' | 'options' | 'objectives', field: string, of = trip): Cell => {
  const type = fieldNamed(table, field)?.type;
  if (!type) throw new Error(`There is no field ${field}.`);
  return cellOf(type, { trip: of, countriesNamed: () => [] });
};

describe('a cell of a date', () => {
  it('is read near the trip', () => {
    const due = cell('tasks', 'due');
    expect(due.read('5 Jan')).toEqual({ ok: true, value: '2011-01-05' });
    expect(due.text('2011-01-05')).toBe('Wed 5 Jan');
    expect(due.read('')).toEqual({ ok: true, value: null });
  });

  it('needs its year where the trip has no date', () => {
    const due = cell('tasks', 'due', emptyTables);
    expect(due.read('5 Jan')).toMatchObject({ ok: false });
    expect(due.read('5 Jan 2011')).toEqual({ ok: true, value: '2011-01-05' });
  });
});

describe('a cell of a moment', () => {
  const decideBy = cell('options', 'decideBy');
  const moment = { date: '2011-01-10', time: { at: '06:00' }, fold: null };

  it('reads back what it writes', () => {
    expect(decideBy.text(moment)).toBe('Mon 10 Jan 0600');
    expect(decideBy.read(decideBy.text(moment))).toEqual({ ok: true, value: moment });
  });

  it('may leave the time open, but not the date', () => {
    const open = { date: '2011-01-10', time: { tbd: true }, fold: null };
    expect(decideBy.read('10 Jan')).toEqual({ ok: true, value: open });
    expect(decideBy.read('0600')).toMatchObject({ ok: false });
    expect(decideBy.read('10 Jan 0600-0700')).toMatchObject({ ok: false });
  });
});

describe('a cell of several records', () => {
  const topics = cell('objectives', 'topics');

  it('reads back what it writes', () => {
    const value = { cyber: true, korea: true };
    expect(topics.text(value)).toBe('Cybersecurity; North Korea');
    expect(topics.read('cyber; north')).toEqual({ ok: true, value });
    expect(topics.read('')).toEqual({ ok: true, value: {} });
  });

  it('names the one that it does not know', () => {
    expect(topics.read('cyber; trade')).toMatchObject({ ok: false });
  });
});
