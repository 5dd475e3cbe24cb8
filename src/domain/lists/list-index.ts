/** Stands beside the members of a list, and changes with them in place. */
export interface ListIndex<Member, Found> {
  readonly replace: (removed: readonly Member[], added: readonly Member[]) => void;
  /** In one list: the same one while nothing else is found. */
  readonly all: () => readonly Found[];
}
