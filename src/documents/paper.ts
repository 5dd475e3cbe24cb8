import type { Piece } from '../domain/describe/piece';

/** A paper as a model: every word that is printed, in order; how it looks is for others to say. */
export interface Paper {
  readonly title: string;
  /** 'Itinerary' */
  readonly name: string;
  readonly tripTitle: string;
  readonly forWhom: string;
  /** 'WORKING COPY as of 071800Z JAN 11' */
  readonly version: string;
  readonly preparedBy: string;
  readonly marking: string;
  /** 'Washington · Beijing, 8–14 January 2011' */
  readonly route: string;
  /** Which days, where the paper does not have all; else empty. */
  readonly extract: string;
  /** What the marks on this paper mean; empty where there are none. */
  readonly legend: string;
  readonly homeHead: string;
  /** Compact: without a column for who attends, and in less room. */
  readonly density: 'full' | 'compact';
  readonly days: readonly PaperDay[];
}

export interface PaperDay {
  readonly id: string;
  readonly heading: readonly Piece[];
  /** 'UTC+9 · Washington −14 h' */
  readonly aside: string;
  readonly rows: readonly PaperRow[];
}

export interface PaperRow {
  readonly id: string;
  /** Meetings, legs and nights stand out; what lies between them is light. */
  readonly weight: 'main' | 'light';
  readonly local: string;
  readonly home: string;
  /** The track of a parallel programme, in capitals; empty on the principal's. */
  readonly track: string;
  /** 'OPTION A', 'OR B': what stands with one choice of an open question; empty for all else. */
  readonly choice: string;
  /** Beside what the principal does, as far as is known by now. */
  readonly isAside: boolean;
  readonly activity: readonly Piece[];
  /** 'pencilled', 'cancelled'; empty where it is firm. */
  readonly status: string;
  /** Cancelled, declined or postponed: printed, but struck. */
  readonly isOff: boolean;
  readonly details: readonly string[];
  readonly attendance: readonly string[];
  readonly press: string;
}

/** What stands at the foot of every page, but for its number. */
export const footOf = (paper: Paper): string =>
  [
    paper.tripTitle,
    paper.name,
    `For: ${paper.forWhom}`,
    paper.version,
    paper.preparedBy && `Prepared by: ${paper.preparedBy}`,
  ]
    .filter(Boolean)
    .join(' · ');
