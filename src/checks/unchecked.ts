import type { Trip } from '../domain/records/tables';
import type { Checked } from './engine';
import type { Finding } from './finding';
import type { World } from './world';

const noFindings: readonly Finding[] = [];

/** A trip that no rule has looked at yet: that nothing is found says nothing. */
export const uncheckedOf = (trip: Trip, world: World): Checked => ({
  trip,
  isPending: true,
  findings: noFindings,
  waived: [],
  outcomes: [],
  examined: new Map(),
  world,
  askings: new Map(),
  check: (changed, _, later = world) => uncheckedOf(changed, later),
});
