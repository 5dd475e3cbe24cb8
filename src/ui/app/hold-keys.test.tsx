import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
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

it('leaves the key after the last one that was kept to the browser', async () => {
  render(<input aria-label="Find" />);
  const held = holdKeys(vi.fn());
  const field = screen.getByLabelText<HTMLInputElement>('Find');
  field.focus();
  type('r');
  let isLeftAlone = false;
  field.addEventListener('input', () =>
    queueMicrotask(() => {
      isLeftAlone = fireEvent.keyDown(field, { key: 'Tab' });
    }),
  );
  await held.pressWhen(() => true);
  expect(isLeftAlone).toBe(true);
});

it('leaves a key to the browser that comes when somebody is ready and none was kept', () => {
  const held = holdKeys(vi.fn());
  let isReady = false;
  void held.pressWhen(() => isReady);
  isReady = true;
  expect(fireEvent.keyDown(document.body, { key: 'Tab' })).toBe(true);
});

it('keeps text that comes without a key in its place between the keys', async () => {
  render(<input aria-label="Find" />);
  const held = holdKeys(vi.fn());
  const field = screen.getByLabelText<HTMLInputElement>('Find');
  field.focus();
  type('12');
  const arrow = { inputType: 'insertText', data: '→', bubbles: true, cancelable: true };
  // Unless somebody keeps it, the browser writes it.
  if (field.dispatchEvent(new InputEvent('beforeinput', arrow))) field.setRangeText('→');
  type('34');
  await held.pressWhen(() => true);
  expect(field.value).toBe('12→34');
});

it('writes what AltGr writes, which is told with Ctrl and Alt', async () => {
  render(<input aria-label="Find" />);
  const held = holdKeys(vi.fn());
  const field = screen.getByLabelText<HTMLInputElement>('Find');
  field.focus();
  const altGr = { ctrlKey: true, altKey: true, modifierAltGraph: true };
  const press = (key: string, more = {}) =>
    field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
  press('@', altGr);
  press('a', { ctrlKey: true });
  await held.pressWhen(() => true);
  expect(field.value).toBe('@');
});

interface DateFormProps {
  readonly onSent: (date: string) => void;
}

const DateForm = ({ onSent }: DateFormProps) => {
  const [taken, setTaken] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSent(taken);
      }}
    >
      <input
        aria-label="Date"
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && setTaken(currentTarget.value)}
      />
      <button type="submit">Schedule</button>
    </form>
  );
};

it('sends the form of the field with Enter, once the field has taken over what was typed', async () => {
  const sent = vi.fn<(date: string) => void>();
  render(<DateForm onSent={sent} />);
  const held = holdKeys(vi.fn());
  screen.getByLabelText('Date').focus();
  type('13');
  fireEvent.keyDown(document.body, { key: 'Enter' });
  await held.pressWhen(() => true);
  expect(sent.mock.calls).toEqual([['13']]);
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
