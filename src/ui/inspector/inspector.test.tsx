import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { twoClashes } from '../../domain/testing/two-clashes';
import { aBrowser, withTrip } from '../../store/testing/a-browser';
import { LegationContext } from '../../store/use-legation';
import { Inspector } from './inspector';

beforeAll(async () => {
  // The test browser has no CSS object, which looking for a line asks for.
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  await import('./record-inspector');
});

it('leads back to the line with Escape, once nothing is left to take back', async () => {
  const window = await withTrip(aBrowser(), twoClashes);
  window.actions.select({ kind: 'meeting', id: 'talks' });
  render(
    <LegationContext value={window}>
      <button type="button" data-line="talks">
        Talks
      </button>
      <Inspector />
    </LegationContext>,
  );
  const length = await screen.findByLabelText<HTMLInputElement>('Length');
  await userEvent.click(length);
  await userEvent.type(length, 'er');
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement).toBe(length);
  expect(length.value).toBe('60 min');
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Talks' }));
});
