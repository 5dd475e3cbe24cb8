import type { KeyboardEvent } from 'react';

/** Up and down lead from one row to the next, and from a field above them into the first. */
export const moveAlongRows = (event: KeyboardEvent<HTMLElement>): void => {
  const step = steps[event.key];
  const isChoice = event.target instanceof HTMLSelectElement;
  if (step === undefined || isChoice || event.altKey || event.ctrlKey || event.metaKey) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const own = document.activeElement?.closest('li')?.querySelector<HTMLElement>('[data-row]');
  const here = own ? rows.indexOf(own) : -1;
  rows[Math.max(0, here + step)]?.focus();
  event.preventDefault();
};

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
