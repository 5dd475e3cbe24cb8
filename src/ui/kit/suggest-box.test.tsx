import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
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

const airfields = ['Haneda', 'Narita', 'Yokota'].map((label) => ({
  id: label,
  label,
  value: label,
}));

/** Its text is what was chosen, as that of a record is. */
const Airfield = () => {
  const [text, setText] = useState('Haneda');
  const suggest = (typed: string) =>
    airfields.filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase()));
  return (
    <SuggestBox
      label="Airfield"
      text={text}
      suggest={suggest}
      onChoose={setText}
      onCreate={setText}
    />
  );
};

describe('a list from which one is chosen', () => {
  const opened = async (typed: string): Promise<HTMLElement> => {
    render(<Airfield />);
    const field = screen.getByRole('combobox');
    await userEvent.clear(field);
    await userEvent.type(field, typed);
    expect(screen.getAllByRole('option')).not.toEqual([]);
    return field;
  };

  const expectClosed = (field: HTMLElement, text: string): void => {
    expect(screen.getByDisplayValue(text)).toBe(field);
    expect(field.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('listbox')).toBeNull();
  };

  it('closes after a click', async () => {
    const field = await opened('a');
    await userEvent.click(screen.getByRole('option', { name: 'Yokota' }));
    expectClosed(field, 'Yokota');
  });

  it('closes after Enter, and opens again for what is typed next', async () => {
    const field = await opened('Yok');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expectClosed(field, 'Yokota');
    await userEvent.clear(field);
    await userEvent.type(field, 'Nar');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expectClosed(field, 'Narita');
  });

  it('closes where the one is chosen that stood there before', async () => {
    const field = await opened('Han');
    await userEvent.click(screen.getByRole('option', { name: 'Haneda' }));
    expectClosed(field, 'Haneda');
  });

  it('closes for what is made of a new name, and for the choice from all of them', async () => {
    const field = await opened('Atsugi');
    await userEvent.click(screen.getByRole('option', { name: 'New: Atsugi' }));
    expectClosed(field, 'Atsugi');
    await userEvent.click(screen.getByRole('button'));
    await userEvent.click(screen.getByRole('option', { name: 'Narita' }));
    expectClosed(field, 'Narita');
  });
});

describe('Enter', () => {
  const typed = async (text: string, known: readonly Suggestion<string>[] = cities) => {
    const onChoose = vi.fn();
    const onCreate = vi.fn();
    render(
      <SuggestBox
        label="City"
        text=""
        suggest={() => known}
        onChoose={onChoose}
        onCreate={onCreate}
      />,
    );
    await userEvent.type(screen.getByRole('combobox'), text);
    return { onChoose, onCreate };
  };

  it('makes one new thing of a name, whether the list was gone into or not', async () => {
    const { onCreate } = await typed('Atsugi{ArrowDown}{Enter}', []);
    expect(onCreate.mock.calls).toEqual([['Atsugi']]);
    await userEvent.type(screen.getByRole('combobox'), 'Misawa{Enter}');
    expect(onCreate.mock.calls).toEqual([['Atsugi'], ['Misawa']]);
  });

  it('takes over what was typed in full', async () => {
    const { onChoose } = await typed('tokyo{Enter}');
    expect(onChoose.mock.calls).toEqual([['JP']]);
  });

  it('says of what it cannot take over why not', async () => {
    const { onChoose } = await typed('T{Enter}', [
      ...cities,
      { id: 'taipei', label: 'Taipei', value: 'TW' },
    ]);
    expect(onChoose).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('“T” is not known yet.');
  });

  it('says whom the beginning of a name may mean', async () => {
    const { onChoose } = await typed('T{Enter}');
    expect(onChoose).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toBe(
      '“T” may be Tokyo. Choose that from the list, or “New: T”.',
    );
  });
});
