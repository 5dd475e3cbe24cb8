import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { twoClashes } from '../../domain/testing/two-clashes';
import { aBrowser, withTrip } from '../../store/testing/a-browser';
import { LegationContext } from '../../store/use-legation';
import { MendAllDialog } from './mend-all-dialog';

beforeAll(async () => {
  // The test browser has no CSS object, which the library's dialog asks for.
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  await import('../kit/modal-dialog');
});

it('shows what mending all of a kind changes, and mends them in one step', async () => {
  const window = await withTrip(aBrowser(), twoClashes);
  const finding = window.open().checked.findings[0]?.id ?? '';
  const onClose = vi.fn();
  render(
    <LegationContext value={window}>
      <MendAllDialog asked={{ kind: 'mend-all', finding }} onClose={onClose} />
    </LegationContext>,
  );
  const mend = await screen.findByText('Mend 2', {}, { timeout: 4000 });
  const changed = within(screen.getByRole('list', { name: 'Changed lines' }));
  expect(changed.getAllByRole('listitem')).toHaveLength(2);
  await userEvent.click(mend);
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(window.open().checked.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  window.actions.undo();
  expect(window.open().trip).toEqual(twoClashes);
  expect(window.notice()).toBe('Undone: mend 2 findings: principal overlap.');
});
