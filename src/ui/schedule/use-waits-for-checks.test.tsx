import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { aBrowser, withTrip } from '../../store/testing/a-browser';
import { LegationContext } from '../../store/use-legation';
import { useWaitsForChecks } from './use-waits-for-checks';

afterEach(() => vi.useRealTimers());

const Lines = ({ isLong }: { readonly isLong: boolean }) => (
  <p>{useWaitsForChecks(isLong) ? 'Waits' : 'Lines'}</p>
);

const show = async (rules: 'coming' | 'here', { isLong } = { isLong: false }) => {
  const window = await withTrip(aBrowser());
  vi.useFakeTimers();
  window.store.setState({ rules, areFactsComing: false });
  render(
    <LegationContext value={window}>
      <Lines isLong={isLong} />
    </LegationContext>,
  );
  return window;
};

it('waits for checks that come at once', async () => {
  const { store } = await show('coming');
  expect(screen.getByText('Waits')).toBeDefined();
  act(() => store.setState({ rules: 'here' }));
  expect(screen.getByText('Lines')).toBeDefined();
  act(() => store.setState({ areFactsComing: true }));
  expect(screen.getByText('Lines')).toBeDefined();
});

it('does not wait for checks that take longer', async () => {
  await show('coming');
  expect(screen.getByText('Waits')).toBeDefined();
  act(() => vi.advanceTimersByTime(150));
  expect(screen.getByText('Lines')).toBeDefined();
});

it('waits for nothing where all is here', async () => {
  await show('here');
  expect(screen.getByText('Lines')).toBeDefined();
});

it('does not wait where many lines are to be checked', async () => {
  await show('coming', { isLong: true });
  expect(screen.getByText('Lines')).toBeDefined();
});
