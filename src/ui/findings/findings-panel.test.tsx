import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../checks/finding';
import type { Edit } from '../../domain/edits/edit';
import { twoClashes } from '../../domain/testing/two-clashes';
import { findingsByTime } from '../../store/findings-by-time';
import { aBrowser, type Window, withTrip } from '../../store/testing/a-browser';
import { LegationContext } from '../../store/use-legation';
import { FindingsPanel } from './findings-panel';
import { WaiveDialog } from './waive-dialog';

beforeAll(async () => {
  // The test browser has no CSS object, which the library's dialog asks for.
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  await import('../kit/modal-dialog');
});

const show = async () => {
  const window = await withTrip(aBrowser(), twoClashes);
  const user = userEvent.setup();
  render(
    <LegationContext value={window}>
      <FindingsPanel />
    </LegationContext>,
  );
  return { window, user };
};

const overlapsOf = (window: Window): readonly Finding[] =>
  window.open().checked.findings.filter(({ rule }) => rule === 'principal-overlap');

const firstOf = (window: Window): Finding => {
  const [first] = overlapsOf(window);
  if (!first) throw new Error('Nothing overlaps.');
  return first;
};

const waive = (window: Window): void =>
  act(() => {
    window.actions.waive(firstOf(window), { reason: 'The host insists.', by: 'Ms. Reed' });
  });

const give = (window: Window, findings: readonly Finding[]): void => {
  const open = window.open();
  act(() => window.store.setState({ open: { ...open, checked: { ...open.checked, findings } } }));
};

describe('the list of findings', () => {
  it('lists what is taken as it is apart, with who said why, until it is taken back', async () => {
    const { window, user } = await show();
    const finding = firstOf(window);
    waive(window);
    await user.click(screen.getByText('Taken as it is (1)'));
    const list = screen.getByRole('list', { name: 'Taken as it is' });
    expect(list.textContent).toContain('The host insists.');
    expect(list.textContent).toContain('Ms. Reed, 7 Jan');
    await user.click(within(list).getByRole('button', { name: 'Rule: principal overlap' }));
    expect(window.store.getState().dialog).toEqual({ kind: 'rules', rule: 'principal-overlap' });
    await user.click(screen.getByRole('button', { name: `Take back: ${finding.message}` }));
    expect(screen.queryByText(/^Taken as it is \(/)).toBeNull();
    expect(overlapsOf(window)).toHaveLength(2);
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Findings' }));
  });

  it('lists a finding again when its facts change', async () => {
    const { window } = await show();
    waive(window);
    expect(overlapsOf(window)).toHaveLength(1);
    const change: Edit['change'] = ({ meetings }) => {
      if (meetings.talks) meetings.talks.minutes = 75;
    };
    act(() => void window.actions.edit({ label: 'make the talks longer', change }));
    expect(overlapsOf(window)).toHaveLength(2);
  });

  it('keeps the focus in its place when the finding there is mended', async () => {
    const { window } = await show();
    const [first, second] = overlapsOf(window);
    const linkOf = (finding: Finding | undefined) =>
      screen.queryByText(finding?.message ?? '-')?.closest('button') ?? null;
    const rest = window.open().checked.findings.filter(({ rule }) => rule === first?.rule);
    give(window, rest);
    linkOf(first)?.focus();
    give(window, rest.slice(1));
    expect(linkOf(first)).toBeNull();
    expect(linkOf(second)).not.toBeNull();
    expect(document.activeElement).toBe(linkOf(second));
    give(window, []);
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Findings' }));
  });

  it('draws the first hundred of many, and more when asked', async () => {
    const { window, user } = await show();
    const finding = firstOf(window);
    give(
      window,
      Array.from({ length: 250 }, (_, index) => ({
        ...finding,
        id: `${index}`,
        message: `No. ${index}`,
      })),
    );
    const more = screen.getByText('Show 100 more of 150');
    expect(screen.getAllByText(/^No\. /)).toHaveLength(100);
    await user.click(more);
    expect(screen.getAllByText(/^No\. /)).toHaveLength(200);
    await user.click(screen.getByText('Show 50 more of 50'));
    expect(screen.getAllByText(/^No\. /)).toHaveLength(250);
    expect(screen.queryByText(/^Show /)).toBeNull();
  });

  it('says what is urgent, which it lists before errors', async () => {
    const { window } = await show();
    const error = firstOf(window);
    const pencilled: Finding = {
      ...error,
      id: 'unconfirmed: meeting talks',
      severity: 'warning',
      message: 'Talks: pencilled, 40 h out.',
      isUrgent: true,
    };
    give(window, [pencilled, error]);
    const said = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(said).toEqual(['WUrgent. Talks: pencilled, 40 h out.', `E${error.message}`]);
  });

  it('lists apart, and counts no more, what is over while the trip is under way', async () => {
    const { window, user } = await show();
    const [morning, afternoon] = overlapsOf(window);
    const change: Edit['change'] = ({ trip }) => {
      for (const journey of Object.values(trip)) journey.asIf = '2011-01-10T03:00:00Z';
    };
    act(() => void window.actions.edit({ label: 'look at noon', change }));
    expect(screen.queryByText(morning?.message ?? '-')).toBeNull();
    expect(screen.getByText(afternoon?.message ?? '-')).toBeTruthy();
    const { ahead, over } = findingsByTime(window.open().checked);
    expect(over.map(({ rule }) => rule)).toContain('principal-overlap');
    expect(screen.getByText(`Findings · ${ahead.length}`)).toBeTruthy();
    await user.click(screen.getByText(`About what is over (${over.length})`));
    expect(screen.getByText(morning?.message ?? '-')).toBeTruthy();
  });

  it('arranges findings by their rule', async () => {
    const { window, user } = await show();
    await user.selectOptions(screen.getByRole('combobox'), 'rule');
    const group = screen.getByRole('region', { name: 'Principal overlap' });
    expect(within(group).getAllByRole('listitem')).toHaveLength(overlapsOf(window).length);
  });

  it('leads from a rule that failed to that rule, as there is nothing else to show', async () => {
    const { window, user } = await show();
    const message = 'The check no-meal failed; what it looks for is not checked.';
    const data = { rule: 'no-meal' };
    give(window, [
      {
        id: 'broken-rule: no-meal',
        rule: 'broken-rule',
        severity: 'warning',
        about: [],
        message,
        data,
      },
    ]);
    await user.click(screen.getByText(message));
    expect(window.state().dialog).toEqual({ kind: 'rules', rule: 'no-meal' });
  });
});

describe('taking a finding as it is', () => {
  const ask = async () => {
    const shown = await show();
    const { window } = shown;
    const { id } = firstOf(window);
    render(
      <LegationContext value={window}>
        <WaiveDialog asked={{ kind: 'waive', finding: id }} onClose={() => undefined} />
      </LegationContext>,
    );
    const dialog = await screen.findByRole('dialog', { name: 'Take it as it is' });
    return { ...shown, id, dialog };
  };

  it('asks why, and remembers who said so last', async () => {
    const { window, user, dialog } = await ask();
    const name = within(dialog).getByRole('textbox', { name: 'Your name' });
    expect(name).toHaveProperty('value', 'Executive Secretariat');
    await user.click(within(dialog).getByRole('button', { name: 'Take it as it is' }));
    expect(within(dialog).getByRole('alert').textContent).toBe('Say why, for whoever asks later.');
    expect(window.open().trip.waivers).toEqual({});
  });

  it('is one step that can be undone', async () => {
    const { window, user, id, dialog } = await ask();
    await user.type(within(dialog).getByRole('textbox', { name: 'Reason' }), 'The host insists.');
    await user.click(within(dialog).getByRole('button', { name: 'Take it as it is' }));
    const [waiver] = Object.values(window.open().trip.waivers);
    expect(waiver).toMatchObject({
      finding: id,
      reason: 'The host insists.',
      at: '2011-01-07T12:00:00.000Z',
    });
    window.actions.undo();
    expect(window.open().trip).toEqual(twoClashes);
    expect(window.notice()).toBe('Undone: take as it is: principal overlap.');
  });
});
