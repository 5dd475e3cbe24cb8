import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useDrawnRows } from './use-drawn-rows';

const ids = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from }, (_, index) => `p${from + index}`);

/** Two groups: p0 to p59, and the others. */
const sheetOf = (count: number) => [
  { name: 'Ours', ids: ids(0, 60) },
  { name: 'Japan', ids: ids(60, count) },
];

const show = (count: number) => {
  const shown = sheetOf(count);
  const { result, rerender } = renderHook(
    (selected: string | undefined) => useDrawnRows(shown, selected),
    { initialProps: undefined },
  );
  const drawn = (): readonly string[] => result.current.drawn.flatMap((group) => group.ids);
  return { result, rerender, drawn };
};

describe('a sheet of many rows', () => {
  it('draws the first hundred, and a hundred more when asked', () => {
    const { result, drawn } = show(250);
    expect(drawn()).toEqual(ids(0, 100));
    expect(result.current).toMatchObject({ left: 150, next: 100 });
    act(() => result.current.drawMore());
    expect(drawn()).toEqual(ids(0, 200));
    expect(result.current).toMatchObject({ left: 50, next: 50 });
    act(() => result.current.drawMore());
    expect(drawn()).toEqual(ids(0, 250));
    expect(result.current.left).toBe(0);
  });

  it('has no end for who goes down row by row, and keeps what was drawn', () => {
    const { rerender, drawn } = show(350);
    for (const place of [98, 99, 100, 198, 199, 200, 5]) {
      rerender(`p${place}`);
      expect(drawn()).toContain(`p${place + 1}`);
    }
    expect(drawn()).toEqual(ids(0, 300));
  });

  it('draws what is selected far below, with what is around', () => {
    const { rerender, drawn } = show(1000);
    rerender('p899');
    expect(drawn()).toEqual([...ids(0, 100), ...ids(879, 920)]);
    rerender('p900');
    expect(drawn()).toContain('p920');
  });

  it('leaves out a group of which no row is drawn', () => {
    const { result } = renderHook(() =>
      useDrawnRows([...sheetOf(300), { name: 'Korea', ids: ['last'] }]),
    );
    expect(result.current.drawn.map(({ name }) => name)).toEqual(['Ours', 'Japan']);
  });
});
