/** Some lines of a day, from the one up to the other. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** Lines one after another, or the gap that they leave. */
export interface Piece extends LineRange {
  readonly isGap: boolean;
}

export const noLines: LineRange = { from: 0, to: 0 };

/** All lines of a day in order: those of the range and those that are kept are drawn, gaps are between. */
export const piecesOf = (
  count: number,
  range: LineRange,
  kept: readonly number[],
): readonly Piece[] => {
  // An edit may have taken lines away since the range was found.
  const within = { from: range.from, to: Math.min(range.to, count) };
  const drawn = [...kept.map((line) => ({ from: line, to: line + 1 })), within]
    .filter(({ from, to }) => from < to)
    .toSorted((one, other) => one.from - other.from);
  const pieces: Piece[] = [];
  let end = 0;
  for (const { from, to } of drawn) {
    if (from > end) pieces.push({ from: end, to: from, isGap: true });
    const next = { from: Math.max(from, end), to, isGap: false };
    if (next.from < next.to) pieces.push(next);
    end = Math.max(end, next.to);
  }
  if (end < count) pieces.push({ from: end, to: count, isGap: true });
  return pieces;
};
