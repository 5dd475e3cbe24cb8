import { expect, it } from 'vitest';
import { twoClashes } from '../../../domain/testing/two-clashes';
import { aBrowser, withTrip } from '../../../store/testing/a-browser';
import { commands } from './commands';

it('confirms the meeting in hand in one step', async () => {
  const window = await withTrip(aBrowser(), twoClashes);
  const confirm = commands.find(({ id }) => id === 'confirm');
  const status = () => window.open().trip.meetings.talks?.status;
  window.actions.select({ kind: 'trip' });
  expect(confirm?.isPossible(window.store.getState())).toBe(false);
  window.actions.select({ kind: 'meeting', id: 'talks' });
  const before = status();
  window.actions.edit({
    label: 'pencil it in',
    change: ({ meetings }) => {
      if (meetings.talks) meetings.talks.status = 'pencilled';
    },
  });
  confirm?.run(window.actions, window.store.getState());
  expect(status()).toBe('confirmed');
  window.actions.undo();
  expect(status()).toBe('pencilled');
  window.actions.undo();
  expect(status()).toBe(before);
});
