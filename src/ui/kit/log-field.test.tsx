import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { expect, it } from 'vitest';
import { aTrip } from '../../domain/testing/a-trip';
import { aBrowser, type Window, withTrip } from '../../store/testing/a-browser';
import { LegationContext } from '../../store/use-legation';
import { LogField } from './log-field';

const draw = async (): Promise<Window> => {
  const window = await withTrip(aBrowser(), aTrip({ journey: { preparedBy: 'The line' } }));
  const field = createRef<HTMLInputElement>();
  const about = { meeting: null, stop: null };
  render(
    <LegationContext value={window}>
      <LogField ref={field} about={about} draft="log" />
    </LegationContext>,
  );
  return window;
};

const said = () => screen.getByRole('textbox', { name: 'What was said' });
const yourName = () => screen.queryByRole('textbox', { name: 'Your name' });
const notedBy = ({ open }: Window): readonly string[] =>
  Object.values(open().trip.log).map((entry) => entry.notedBy);

it('asks once who notes it, suggests who the trip names, and signs what follows', async () => {
  const window = await draw();
  const user = userEvent.setup();
  expect(yourName()).toBeNull();
  await user.type(said(), 'Post: yes');
  expect(yourName()).toHaveProperty('value', 'The line');

  await user.clear(yourName() ?? said());
  await user.type(yourName() ?? said(), 'A. Marsh{Enter}');
  expect(document.activeElement).toBe(said());
  await user.type(said(), 'Post: no{Enter}');
  expect(notedBy(window)).toEqual(['A. Marsh', 'A. Marsh']);
  expect(window.ports.planner.name()).toBe('A. Marsh');
});

it('asks anew at the change of the shift, and notes what nobody signs', async () => {
  const window = await draw();
  const user = userEvent.setup();
  window.actions.keepPlanner('A. Marsh');
  await user.type(said(), 'Post: yes{Enter}');
  await user.type(said(), 'Post: no');
  expect(yourName()).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Not A. Marsh?' }));
  expect(document.activeElement).toBe(yourName());
  await user.clear(yourName() ?? said());
  await user.keyboard('B. Ito');
  await user.click(said());
  await user.keyboard('{Enter}');
  expect(notedBy(window)).toEqual(['A. Marsh', 'B. Ito']);

  await user.type(said(), 'Post: perhaps');
  await user.click(screen.getByRole('button', { name: 'Not B. Ito?' }));
  await user.clear(yourName() ?? said());
  await user.keyboard('{Enter}');
  expect(notedBy(window)).toEqual(['A. Marsh', 'B. Ito', '']);
});
