import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { SuggestBox, type Suggestion } from './suggest-box';

beforeAll(() => {
  // The test browser has no CSS object, which the library asks for.
  vi.stubGlobal('CSS', { escape: (text: string) => text });
});

const cities = [{ id: 'tokyo', label: 'Tokyo', value: 'JP' }] as const;

const box = (known: readonly Suggestion<string>[], onChoose = vi.fn()) => (
  <SuggestBox label="City" text="" suggest={() => known} onChoose={onChoose} />
);

it('opens its list when that comes after what was typed for it', async () => {
  const onChoose = vi.fn();
  const { rerender } = render(box([], onChoose));
  await userEvent.type(screen.getByRole('combobox'), 'Tok');
  expect(screen.queryByRole('option')).toBeNull();
  rerender(box(cities, onChoose));
  await userEvent.click(await screen.findByRole('option', { name: 'Tokyo' }));
  expect(onChoose).toHaveBeenCalledWith('JP');
});

it('opens no list for what comes while nobody is in the field', async () => {
  const { rerender } = render(box([]));
  await userEvent.type(screen.getByRole('combobox'), 'Tok');
  await userEvent.tab();
  rerender(box(cities));
  expect(screen.queryByRole('option')).toBeNull();
});
