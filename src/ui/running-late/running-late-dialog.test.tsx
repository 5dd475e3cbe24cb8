import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { lookAsIf } from '../../domain/edits/look-as-if';
import { tick } from '../../domain/edits/tick';
import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import type { Instant } from '../../domain/time/instant';
import { aBrowser, withTrip } from '../../store/testing/a-browser';
import { LegationContext } from '../../store/use-legation';
import { CallListDialog } from './call-list-dialog';
import { RunningLateDialog } from './running-late-dialog';

beforeAll(async () => {
  // The test browser has no CSS object, which the library's dialog asks for.
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  await import('../kit/modal-dialog');
});

const meeting = (clock: string, title: string, more: Partial<Meeting> = {}) => ({
  slot: at('beijing', '2011-01-10', clock),
  minutes: 60,
  status: 'confirmed' as const,
  title,
  ...more,
});

const trip = aTrip({
  stops: { beijing },
  people: { runner: { family: 'Morrell', phone: '555-0107' } },
  meetings: {
    talks: meeting('09:30', 'Talks', { participants: { runner: { 'event-officer': true } } }),
    lunch: meeting('10:40', 'Lunch'),
    hu: meeting('11:50', 'Call on President Hu', { anchor: true }),
    tea: meeting('15:00', 'Tea', { tracks: { spouse: true } }),
  },
});

const asked = async (prepare: (window: Awaited<ReturnType<typeof withTrip>>) => void) => {
  const window = await withTrip(aBrowser(), trip);
  prepare(window);
  render(
    <LegationContext value={window}>
      <RunningLateDialog onClose={() => undefined} />
    </LegationContext>,
  );
  await screen.findByLabelText('Minutes');
  return window;
};

const minutes = () => screen.getByLabelText('Minutes');
const lines = () =>
  [...screen.getByLabelText('Changed lines').children].map(({ textContent }) => textContent);
const clockOf = (window: Awaited<ReturnType<typeof withTrip>>, id: string) =>
  window.open().trip.meetings[id]?.slot.time;

describe('running late', () => {
  it('offers the minutes by which the line was ticked late', async () => {
    await asked(({ actions, open }) => {
      actions.select({ kind: 'meeting', id: 'talks' });
      actions.edit(tick(open().trip, 'talks', 'beganAt', Date.parse('2011-01-10T01:42:00Z')));
    });
    expect(minutes()).toHaveProperty('value', '12');
  });

  it('begins at the selected line, and says first what cannot be kept', async () => {
    await asked(({ actions }) => actions.select({ kind: 'meeting', id: 'talks' }));
    await userEvent.type(minutes(), '26');
    expect(screen.getByText('6 min late for Call on President Hu')).toBeTruthy();
    expect(lines()).toEqual([
      expect.stringMatching(/^0930–1030.*0956–1056Talks/),
      expect.stringMatching(/^1040–1140.*1056–1156Lunch10 min less buffer before it/),
    ]);
  });

  it('is one step with one undo, and ends with the calls', async () => {
    const window = await asked(({ actions }) => actions.select({ kind: 'meeting', id: 'talks' }));
    await userEvent.type(minutes(), '20{Enter}');
    expect(clockOf(window, 'lunch')).toEqual({ at: '10:50' });
    expect(window.open().history.undo.at(-1)?.label).toBe('run 20 min late from Talks');
    expect(window.state().dialog).toMatchObject({ kind: 'call-list' });
    window.actions.undo();
    expect(window.open().trip).toEqual(trip);
  });

  it('takes a minus sign for early', async () => {
    const window = await asked(({ actions }) => actions.select({ kind: 'meeting', id: 'talks' }));
    await userEvent.type(minutes(), '-15{Enter}');
    expect(clockOf(window, 'talks')).toEqual({ at: '09:15' });
    expect(clockOf(window, 'hu')).toEqual({ at: '11:50' });
  });

  it('takes a plus sign for late, and says what lengths there are', async () => {
    const window = await asked(({ actions }) => actions.select({ kind: 'meeting', id: 'talks' }));
    await userEvent.type(minutes(), '-1');
    await userEvent.clear(minutes());
    await userEvent.type(minutes(), 'soon{Enter}');
    expect(screen.getByRole('alert').textContent).toMatch(/Try 45 or 1h30\.$/);
    await userEvent.clear(minutes());
    await userEvent.type(minutes(), '+15{Enter}');
    expect(clockOf(window, 'talks')).toEqual({ at: '09:45' });
  });

  it('moves the selected lines alone, where some are selected', async () => {
    const window = await asked(({ actions }) => actions.mark(['lunch', 'tea']));
    await userEvent.type(minutes(), '5{Enter}');
    expect(clockOf(window, 'talks')).toEqual({ at: '09:30' });
    expect(clockOf(window, 'lunch')).toEqual({ at: '10:45' });
    expect(clockOf(window, 'tea')).toEqual({ at: '15:05' });
  });

  it('asks for the minutes, and refuses what is none', async () => {
    const window = await asked(({ actions }) => actions.select({ kind: 'meeting', id: 'talks' }));
    await userEvent.type(minutes(), '{Enter}');
    expect(screen.getByRole('alert').textContent).toBe('Say by how many minutes.');
    await userEvent.type(minutes(), 'soon{Enter}');
    expect(screen.getByRole('alert').textContent).toMatch(/“soon” is not a length/);
    expect(window.open().history.undo).toEqual([]);
  });
});

const calls = async (asIf: Instant | null = null) => {
  const window = await withTrip(aBrowser(), trip);
  if (asIf !== null) window.actions.edit(lookAsIf(trip, asIf));
  window.actions.edit(
    {
      label: 'run 20 min late from Talks',
      change: (draft) => {
        if (draft.meetings.talks) draft.meetings.talks.slot = at('beijing', '2011-01-10', '09:50');
      },
    },
    'late',
  );
  render(
    <LegationContext value={window}>
      <CallListDialog asked={{ step: 'late' }} onClose={() => undefined} />
    </LegationContext>,
  );
  await screen.findByRole('dialog', { name: 'Whom to ring' });
  return window;
};

describe('whom to ring', () => {
  it('is handed on as text, and leads to the day sheet', async () => {
    const window = await calls();
    await userEvent.click(screen.getByRole('button', { name: 'Copy as text' }));
    expect(window.copied()).toMatch(
      /Morrell · 555-0107 · event officer\n {2}Talks: 0930–1030 → 0950/,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Day sheet' }));
    expect(window.state()).toMatchObject({
      view: 'documents',
      paper: { kind: 'day-sheet', date: '2011-01-10' },
    });
  });

  it('is as of when the plan was changed, or as if at the hour that is pretended', async () => {
    await calls();
    expect(screen.getAllByText(/from Talks, as of 071200Z JAN 11\./)).not.toEqual([]);
    cleanup();
    await calls(Date.parse('2011-01-10T01:42:00Z'));
    expect(screen.getAllByText(/from Talks, as if at 100142Z JAN 11\./)).not.toEqual([]);
  });
});
