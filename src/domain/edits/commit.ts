import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonical } from './canonical';
import type { Patch } from './patch';

/** Hexadecimal digits of a revision: 128 bits. */
const REVISION_LENGTH = 32;

/** One entry of the journal. Several commits of one step are undone together. */
export interface Commit {
  readonly rev: string;
  readonly parents: readonly string[];
  readonly step: string;
  readonly label: string;
  readonly author: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The step that this one takes back; null for a step that goes forward. */
  readonly undoes: string | null;
  readonly patches: readonly Patch[];
  /** What found no place any more beside the edits of another window; absent where all of it did. */
  readonly leftOut?: readonly Patch[];
}

/**
 * The name of a state of the trip: a hash of where it came from and what changed, without author,
 * time or label, so that the same merge made twice has one name.
 */
export const revisionOf = (parents: readonly string[], patches: readonly Patch[]): string =>
  bytesToHex(sha256(utf8ToBytes(canonical({ parents: [...parents].sort(), patches })))).slice(
    0,
    REVISION_LENGTH,
  );

export type CommitDetails = Omit<Commit, 'rev'>;

export const newCommit = (details: CommitDetails): Commit => ({
  ...details,
  rev: revisionOf(details.parents, details.patches),
});
