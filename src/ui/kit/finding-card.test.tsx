import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { Fix } from '../../checks/fixes';
import type { Edit } from '../../domain/edits/edit';
import { setField } from '../../domain/edits/record-edits';
import type { Trip } from '../../domain/records/tables';
import { twoClashes } from '../../domain/testing/two-clashes';
import type { Actions } from '../../store/store';
import { aBrowser, withTrip } from '../../store/testing/a-browser';
import { LegationContext, useOpenTrip } from '../../store/use-legation';
import { FindingCard } from './finding-card';

const FirstCard = () => {
  const finding = useOpenTrip(({ checked }) =>
    checked.findings.find(({ rule }) => rule === 'principal-overlap'),
  );
  return finding ? <FindingCard finding={finding} /> : null;
};

const show = async () => {
  const window = await withTrip(aBrowser(), twoClashes);
  render(
    <LegationContext value={window}>
      <FirstCard />
    </LegationContext>,
  );
  return { window, user: userEvent.setup() };
};

const fixNamed = (name: string): HTMLElement => screen.getByText(name, { selector: 'button' });

const press = async (user: ReturnType<typeof userEvent.setup>, name: string): Promise<void> =>
  user.click(await screen.findByText(name, { selector: 'button' }));

it('shows of each fix what it changes, old and new, before it is made', async () => {
  await show();
  expect(await screen.findByText('0900–0945', {}, { timeout: 20_000 })).toBeTruthy();
  const described = fixNamed('End Talks at 0945').getAttribute('aria-describedby');
  expect(document.getElementById(described ?? '')?.textContent).toContain(
    '0900–1000 → to 0900–0945',
  );
});

it('tries the fixes anew once nothing has been typed for a while', async () => {
  const browser = await withTrip(aBrowser(), twoClashes);
  const { tryFixes, edit } = browser.actions;
  const tried: Trip[] = [];
  const actions: Actions = {
    ...browser.actions,
    tryFixes: (trip, finding) => {
      tried.push(trip);
      return tryFixes(trip, finding);
    },
  };
  render(
    <LegationContext value={{ ...browser, actions }}>
      <FirstCard />
    </LegationContext>,
  );
  await screen.findByText('0900–0945');
  const first = browser.open().trip;
  for (const title of ['T', 'Ta', 'Tal'])
    act(() => edit(setField(browser.open().trip, 'meetings', 'talks', 'title', title)));
  expect(new Set(tried)).toEqual(new Set([first]));
  await waitFor(() => expect(tried.at(-1)).toBe(browser.open().trip), { timeout: 20_000 });
  expect(new Set(tried).size).toBe(2);
});

it('tries nothing more on a trip that has become another meanwhile', async () => {
  const browser = await withTrip(aBrowser(), twoClashes);
  const steps: Trip[] = [];
  function* tryFixes(trip: Trip): Generator<readonly Fix[], void> {
    for (;;) {
      steps.push(trip);
      yield [];
    }
  }
  // So slow that each step is a slice of its own.
  let time = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
    time += 100;
    return time;
  });
  render(
    <LegationContext value={{ ...browser, actions: { ...browser.actions, tryFixes } }}>
      <FirstCard />
    </LegationContext>,
  );
  await waitFor(() => expect(steps.length).toBeGreaterThan(2));
  const before = browser.open().trip;
  act(() => browser.actions.edit(setField(before, 'meetings', 'talks', 'title', 'T')));
  const done = steps.length;
  await waitFor(() => expect(steps).toContain(browser.open().trip), { timeout: 20_000 });
  expect(steps.slice(done)).not.toContain(before);
  clock.mockRestore();
});

it('says what a fix changes as it was when the fix was tried, until it is tried anew', async () => {
  const { window } = await show();
  await screen.findByText('0900–0945');
  const effect = () => fixNamed('End Talks at 0945').nextElementSibling?.textContent;
  expect(effect()).toContain('0900–1000 → to 0900–0945');
  act(() => {
    window.actions.edit(setField(window.open().trip, 'meetings', 'talks', 'minutes', 55));
  });
  expect(effect()).toContain('0900–1000 → to 0900–0945');
  await waitFor(() => expect(effect()).toContain('0900–0955 → to 0900–0945'), { timeout: 20_000 });
});

it('makes a fix in one step that one undo takes back', async () => {
  const { window, user } = await show();
  await press(user, 'End Talks at 0945');
  expect(window.open().trip.meetings.talks?.minutes).toBe(45);
  act(() => window.actions.undo());
  expect(window.open().trip).toEqual(twoClashes);
});

it('leads to its like, to its rule, and to taking it as it is', async () => {
  const { window, user } = await show();
  const { id } = window.open().checked.findings[0] ?? {};
  await press(user, 'Mend all 2 of this kind…');
  expect(window.state().dialog).toEqual({ kind: 'mend-all', finding: id });
  await press(user, 'Take as it is…');
  expect(window.state().dialog).toEqual({ kind: 'waive', finding: id });
  await press(user, 'Rule: principal overlap');
  expect(window.state().dialog).toEqual({ kind: 'rules', rule: 'principal-overlap' });
});

it('says who took it as it was, once it is no more so', async () => {
  const { window } = await show();
  const [finding] = window.open().checked.findings;
  if (!finding) throw new Error('Nothing overlaps.');
  const longer: Edit['change'] = ({ meetings }) => {
    if (meetings.talks) meetings.talks.minutes = 75;
  };
  act(() => {
    window.actions.waive(finding, { reason: 'The host insists.', by: 'Ms. Reed' });
    window.actions.edit({ label: 'make the talks longer', change: longer });
  });
  const note = 'Ms. Reed took it as it was (“The host insists.”). It has changed since.';
  expect(within(document.body).getByText(note)).toBeTruthy();
});
