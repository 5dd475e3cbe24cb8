import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aLargeTrip } from '../../domain/testing/a-large-trip';
import { aBrowser, withTrip } from '../../store/testing/a-browser';
import { LegationContext } from '../../store/use-legation';
import { ProgrammeSwitch } from './programme-switch';

const show = async (meetings: number) => {
  const window = await withTrip(aBrowser(), aLargeTrip(1, meetings));
  render(
    <LegationContext value={window}>
      <ProgrammeSwitch />
    </LegationContext>,
  );
  return { actions: window.actions, people: Object.keys(window.open().trip.people) };
};

const personChoice = () => screen.getByRole('combobox');
const names = () => screen.getAllByRole('option');

it('names everybody of a trip with a few people', async () => {
  const { people } = await show(20);
  expect(names().length).toBeGreaterThan(people.length);
});

it('names everybody of a conference to whom goes for the names', async () => {
  const { actions, people } = await show(500);
  expect(names().length).toBeLessThan(10);
  fireEvent.focus(personChoice());
  expect(names().length).toBeGreaterThan(people.length);
  act(() => actions.showProgramme({ kind: 'person', person: people[0] ?? '' }));
  expect(names().length).toBeGreaterThan(people.length);
});

it('names the person whose days are shown before anybody goes for the names', async () => {
  const { actions, people } = await show(500);
  act(() => actions.showProgramme({ kind: 'person', person: people[0] ?? '' }));
  expect(personChoice()).toHaveProperty('value', `person ${people[0]}`);
});
