import type { CopySummary } from './ports';

/** What the list of trips goes by. */
export type TripOrder = 'changed' | 'travel';

/** The one changed last first, or the last to travel first, with those without a date at the end. */
export const inTripOrder = (
  copies: readonly CopySummary[],
  order: TripOrder,
): readonly CopySummary[] => {
  const keyOf = ({ figures, changedAt }: CopySummary): string =>
    order === 'changed' ? changedAt : `${figures?.firstDate ?? ''} ${changedAt}`;
  return copies.toSorted((one, other) => compareTexts(keyOf(other), keyOf(one)));
};

const compareTexts = (one: string, other: string): number =>
  one === other ? 0 : one < other ? -1 : 1;
