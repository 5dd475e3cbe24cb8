import type { AnyRule } from '../rule';
import { principalOverlap } from './principal-overlap';

/** Every rule: one file and its test beside it. */
export const rules: readonly AnyRule[] = [principalOverlap];
