import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { holdKeys } from './hold-keys';

const type = (keys: string): void => {
  for (const key of keys) fireEvent.keyDown(document.body, { key });
};

it('presses what was kept in its order, and what comes meanwhile after it', async () => {
  render(<input aria-label="Find" />);
  const held = holdKeys(vi.fn());
  type('ru');
  screen.getByLabelText('Find').focus();
  const done = held.pressWhen(() => true);
  type('le');
  await done;
  expect(screen.getByLabelText<HTMLInputElement>('Find').value).toBe('rule');
});

it('waits for whom it is meant', async () => {
  render(<input aria-label="Find" />);
  const held = holdKeys(vi.fn());
  const isReady = () => document.activeElement === screen.getByLabelText('Find');
  const done = held.pressWhen(isReady);
  type('f');
  await new Promise((resolve) => setTimeout(resolve, 20));
  screen.getByLabelText('Find').focus();
  await done;
  expect(screen.getByLabelText<HTMLInputElement>('Find').value).toBe('f');
});

it('forgets what was pressed for what is given up', async () => {
  render(<input aria-label="Find" />);
  const onEscape = vi.fn();
  const held = holdKeys(onEscape);
  type('ru');
  fireEvent.keyDown(document.body, { key: 'Escape' });
  screen.getByLabelText('Find').focus();
  await held.pressWhen(() => true);
  expect(onEscape).toHaveBeenCalledOnce();
  expect(screen.getByLabelText<HTMLInputElement>('Find').value).toBe('');
});
