/** A meeting in the time of one owner: a person or a room. In epoch milliseconds, the end exclusive. */
export interface Taken {
  readonly id: string;
  readonly owner: string;
  readonly start: number;
  readonly end: number;
}

/** What a library for intervals is asked to do here. */
export interface OverlapIndex {
  readonly add: (taken: Taken) => void;
  readonly remove: (taken: Taken) => void;
  /** The ids of those of the same owner that overlap it. */
  readonly within: (taken: Taken) => readonly string[];
}
