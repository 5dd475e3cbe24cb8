import { expect, it } from 'vitest';
import { aBrowser, withTrip } from '../../../store/testing/a-browser';
import { commands } from './commands';

it('offers to undo and redo only what there is to undo and redo', async () => {
  const window = await withTrip(aBrowser());
  const offered = () =>
    commands
      .filter(
        ({ id, isPossible }) => (id === 'undo' || id === 'redo') && isPossible(window.state()),
      )
      .map(({ id }) => id);
  expect(offered()).toEqual([]);
  window.actions.edit({
    label: 'make the talks longer',
    change: ({ meetings }) => {
      if (meetings.talks) meetings.talks.minutes = 75;
    },
  });
  expect(offered()).toEqual(['undo']);
  window.actions.undo();
  expect(offered()).toEqual(['redo']);
});
