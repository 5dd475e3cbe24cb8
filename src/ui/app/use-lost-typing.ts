import { useEffect } from 'react';
import { useLegation } from '../../store/use-legation';

/**
 * An edit of another window may take the field away in which somebody types: a record that it
 * removed, a line that it moved to another day. What was typed is then said.
 */
export const useLostTyping = (): void => {
  const { store, actions } = useLegation();
  useEffect(
    () =>
      store.subscribe(({ open }, { open: before }) => {
        if (!open || !before || open.takenIn === before.takenIn) return;
        const fields = unfinishedFields();
        // Once the edit is drawn.
        if (fields.length > 0) setTimeout(() => sayLost(fields, actions.say));
      }),
    [store, actions],
  );
};

const unfinishedFields = (): readonly HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>('input[data-unfinished="true"]'),
];

const sayLost = (fields: readonly HTMLInputElement[], say: (text: string) => void): void => {
  const lost = fields.filter(({ isConnected }) => !isConnected);
  const texts = lost.map(({ value }) => `“${value}”`).join(', ');
  if (texts) say(`Another window took this away while you were typing ${texts}; it is not kept.`);
};
