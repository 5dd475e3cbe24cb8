import { expect, it } from 'vitest';
import { spellOut } from './spell-out';
import { monday, read } from './testing/a-line';

it.each([
  [
    '1110-1120 pull-aside w/ Gen. Liang @ Bayi, closed press',
    'Mon 10 Jan, 1110–1120 (2210 Sun Washington) · pull-aside · with Gen. Liang Guanglie · Bayi Building · closed · idea',
  ],
  ['1430', 'Mon 10 Jan, 1430 (0130 Mon Washington) · idea'],
  ['tbd staff dinner ?', 'Mon 10 Jan, TBD · “Staff dinner” · working meal · pencilled'],
  ['1430 w/ Liang', 'Mon 10 Jan, 1430 (0130 Mon Washington) · with Gen. Liang Guanglie · idea'],
  [
    '1800 for 1830 banquet',
    'Mon 10 Jan, 1830 (0530 Mon Washington) · arrive 1800 for 1830 · banquet · idea',
  ],
  ['2330-0030 hold', 'Mon 10 Jan, 2330–0030 Tue (1030 Mon Washington) · hold · idea'],
  ['~1430 talks', 'Mon 10 Jan, ~1430 (~0130 Mon Washington) · bilateral · idea'],
  ['0800Z call', 'Mon 10 Jan, 1600 (0800Z; 0300 Mon Washington) · call · idea'],
  [
    '[spouse] afternoon visit @ Great Hall / East Room, +2, #iran, consecutive, confirmed anchor',
    'Mon 10 Jan, afternoon · visit · Great Hall of the People, East Room · ours +2 · Iran · consecutive · track: spouse · anchor · confirmed',
  ],
  ['pull-aside w/ Gen. Nobody', 'Mon 10 Jan, TBD · pull-aside · not known: Gen. Nobody · idea'],
])('%j is spelled out', (text, spelled) => {
  expect(spellOut(read(text), monday)).toBe(spelled);
});

it('asks which date where two may be meant', () => {
  const late = { ...monday, afterClock: '21:30' };
  expect(spellOut(read('0730 hold', late), late)).toBe(
    'Mon 10 Jan (or Tue 11 Jan?), 0730 (1830 Sun Washington) · hold · idea',
  );
});

it('says that there is no date', () => {
  const unscheduled = { ...monday, date: null };
  expect(spellOut(read('1430 hold', unscheduled), unscheduled)).toBe('No date, 1430 · hold · idea');
});
