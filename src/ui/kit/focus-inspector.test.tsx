import { render, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { focusInspector } from './focus-inspector';

const page = (fields: readonly string[]) => (
  <>
    <button type="button">A line</button>
    <button type="button">Another</button>
    <aside data-inspector="">
      {fields.map((name) => (
        <input key={name} aria-label={name} />
      ))}
    </aside>
  </>
);

const line = () => screen.getByRole('button', { name: 'A line' });
const twoFrames = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

it('leads to the first field, also of an inspector that is drawn later', async () => {
  const { rerender } = render(page([]));
  line().focus();
  focusInspector();
  rerender(page(['Title', 'Venue']));
  await waitFor(() =>
    expect(screen.getByRole('textbox', { name: 'Title' })).toBe(document.activeElement),
  );
});

it('takes no focus that has gone elsewhere meanwhile', async () => {
  const { rerender } = render(page([]));
  line().focus();
  focusInspector();
  const another = screen.getByRole('button', { name: 'Another' });
  another.focus();
  rerender(page(['Title']));
  await twoFrames();
  expect(document.activeElement).toBe(another);
});
