/** A record that choosing a completion asks for. */
export interface Creates {
  readonly kind: 'person' | 'venue' | 'topic';
  readonly name: string;
}

export interface Completion {
  readonly label: string;
  readonly detail: string;
  /** Replaces what stands from `start` up to `end`. */
  readonly insert: { readonly start: number; readonly end: number; readonly text: string };
  readonly creates?: Creates;
}
