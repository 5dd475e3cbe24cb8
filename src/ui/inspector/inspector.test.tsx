import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { aTrip, at, beijing, tokyo } from '../../domain/testing/a-trip';
import { twoClashes } from '../../domain/testing/two-clashes';
import type { Selection } from '../../store/state';
import { aBrowser, withTrip } from '../../store/testing/a-browser';
import { LegationContext } from '../../store/use-legation';
import { focusInspector } from '../kit/focus-inspector';
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

const twoStops = aTrip({
  stops: { beijing, tokyo },
  venues: { bayi: { name: 'Bayi Building' }, hall: { name: 'Great Hall' } },
  drives: [['bayi', 'hall', 15]],
  meetings: {
    talks: { slot: at('beijing', '2011-01-10', '09:00'), minutes: 60, venue: 'bayi' },
    call: { slot: at('beijing', '2011-01-10', '15:00'), minutes: 60, venue: 'hall' },
  },
});

it.each<{ line: string; selection: Selection; field: string; group: string }>([
  {
    line: 'to meeting call',
    selection: { kind: 'movement', id: 'meeting call' },
    field: 'Minutes',
    group: 'Movement',
  },
  {
    line: 'arrival tokyo',
    selection: { kind: 'leg', id: 'tokyo' },
    field: 'Wheels down: date',
    group: 'Arrives Tokyo',
  },
  {
    line: 'departure beijing',
    selection: { kind: 'leg', id: 'tokyo' },
    field: 'Wheels up: date',
    group: 'Departs Beijing',
  },
])(
  'is led into from the line $line at $field, and back',
  async ({ line, selection, field, group }) => {
    const window = await withTrip(aBrowser(), twoStops);
    window.actions.select(selection);
    render(
      <LegationContext value={window}>
        <button type="button" data-line={line}>
          Line
        </button>
        <Inspector />
      </LegationContext>,
    );
    const part = within(await screen.findByRole('region', { name: group }));
    screen.getByRole('button', { name: 'Line' }).focus();
    focusInspector();
    await waitFor(() => expect(document.activeElement).toBe(part.getByLabelText(field)));
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Line' }));
  },
);
