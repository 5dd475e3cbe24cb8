import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { aBrowser, withTrip } from '../../store/testing/a-browser';
import { LegationContext } from '../../store/use-legation';
import { PasteDialog } from './paste-dialog';

beforeAll(async () => {
  // The test browser has no CSS object, which the library's dialog asks for.
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  await import('../kit/modal-dialog');
});

it('is left by a button, too, while there is nothing to take over', async () => {
  const window = await withTrip(aBrowser());
  const onClose = vi.fn();
  const day = { stop: 'beijing', date: '2011-01-10' };
  render(
    <LegationContext value={window}>
      <PasteDialog asked={{ kind: 'paste', day }} onClose={onClose} />
    </LegationContext>,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
  expect(onClose).toHaveBeenCalledOnce();
});
