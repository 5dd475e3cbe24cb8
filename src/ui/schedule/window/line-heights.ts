import type { Line } from '../../../domain/derive/line';

/** Before any line of its kind was drawn, in pixels. */
const GUESSES: Readonly<Record<Line['kind'], number>> = {
  meeting: 56,
  movement: 28,
  arrival: 34,
  departure: 34,
  night: 34,
};

interface Seen {
  readonly sum: number;
  readonly count: number;
}

/** How high lines are: as they were when they were last drawn, or else as others of their kind. */
export interface LineHeights {
  readonly heightOf: (line: Line) => number;
  readonly sumOf: (lines: readonly Line[]) => number;
  readonly learn: (line: Line, height: number) => void;
  /** With another width of the window, all of them are others. */
  readonly forget: () => void;
}

export const lineHeights = (): LineHeights => {
  const known = new Map<string, number>();
  const seen = new Map<Line['kind'], Seen>();
  const heightOf = ({ id, kind }: Line): number => {
    const ofKind = seen.get(kind);
    return known.get(id) ?? (ofKind ? ofKind.sum / ofKind.count : GUESSES[kind]);
  };
  return {
    heightOf,
    sumOf: (lines) => lines.reduce((sum, line) => sum + heightOf(line), 0),
    learn: ({ id, kind }, height) => {
      const { sum, count } = seen.get(kind) ?? { sum: 0, count: 0 };
      const before = known.get(id);
      known.set(id, height);
      const one = before === undefined ? 1 : 0;
      seen.set(kind, { sum: sum + height - (before ?? 0), count: count + one });
    },
    forget: () => {
      known.clear();
      seen.clear();
    },
  };
};
