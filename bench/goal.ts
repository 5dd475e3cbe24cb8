/** What a benchmark found of one goal in docs/figures.md. */
export interface GoalResult {
  readonly goal: number;
  readonly what: string;
  readonly ours: string;
  /** The peer and its figure in this run, or that there is none. */
  readonly peer: string;
  /** How often ours is better than the peer; null without one. */
  readonly ratio: number | null;
  readonly isReached: boolean;
}

export const NO_PEER = 'no peer in this run';

export const lineOfGoal = ({ goal, what, ours, peer, ratio, isReached }: GoalResult): string => {
  const times = ratio === null ? '–' : `${ratio.toFixed(1)}×`;
  return `goal ${goal}: ${[what, ours, peer, times, isReached ? 'ok' : 'short'].join(', ')}`;
};
