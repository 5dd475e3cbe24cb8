import { cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { applyEdit } from '../../domain/edits/edit';
import { setField } from '../../domain/edits/record-edits';
import { twoClashes } from '../../domain/testing/two-clashes';
import { usePaperFonts } from './use-paper-fonts';

/** What is in no font yet that has come. */
const asked = new Set<string>();

const named = (title: string) =>
  applyEdit(twoClashes, setField(twoClashes, 'meetings', 'talks', 'title', title)).trip;

beforeEach(() => {
  asked.clear();
  document.documentElement.style.setProperty('--sans', 'Inter');
  Object.defineProperty(document, 'fonts', {
    configurable: true,
    value: {
      check: (_: string, letters: string) => letters === 'a',
      load: async (_: string, letters: string) => asked.add(letters),
    },
  });
});

afterEach(() => {
  cleanup();
  Reflect.deleteProperty(document, 'fonts');
});

test('the fonts that a trip is printed in are fetched for its letters, also for those typed later', async () => {
  const { rerender } = renderHook(({ trip }) => usePaperFonts(trip), {
    initialProps: { trip: named('Talks in Łódź') },
  });
  await waitFor(() => expect(asked).toEqual(new Set(['aŁóź'])));
  rerender({ trip: named('Talks in Ōsaka') });
  await waitFor(() => expect(asked).toContain('aŌ'));
});

test('no font is fetched for letters that no trip has', async () => {
  const { rerender } = renderHook(({ trip }) => usePaperFonts(trip), {
    initialProps: { trip: named('Talks') },
  });
  rerender({ trip: named('Talks in Brčko') });
  await waitFor(() => expect(asked).toEqual(new Set(['ač'])));
});
