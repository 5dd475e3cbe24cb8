import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { aBrowser } from '../../store/testing/a-browser';
import { LegationContext } from '../../store/use-legation';
import { NewTripDialog } from './new-trip-dialog';

// What comes on demand is there: the wait for it is no part of what is promised here.
beforeAll(() => Promise.all([import('../kit/modal-dialog'), import('../kit/suggest-box')]));

it('leads to the home city where that is missing, and says why it is needed', async () => {
  render(
    <LegationContext value={aBrowser().openWindow()}>
      <NewTripDialog onClose={() => {}} />
    </LegationContext>,
  );
  const title = await screen.findByLabelText('Title');
  await waitFor(() => expect(document.activeElement).toBe(title));
  await userEvent.keyboard('Asia in January{Enter}');
  expect(screen.getByRole('alert').textContent).toContain('Choose the home city');
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Home city' })),
  );
});
