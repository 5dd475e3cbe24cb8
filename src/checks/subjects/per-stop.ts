import { sameMembers } from '../../domain/lists/same-members';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';

interface Known<Value> {
  readonly inputs: readonly unknown[];
  readonly value: Value;
}

/** Made once for each stop: the same value as long as all that it is made of is the same. */
export const perStop = <Value>(
  inputsOf: (trip: Trip, stop: Stop) => readonly unknown[],
  make: (trip: Trip, stop: Stop) => Value,
): ((trip: Trip, stop: Stop) => Value) => {
  const known = new WeakMap<Stop, Known<Value>>();
  return (trip, stop) => {
    const inputs = inputsOf(trip, stop);
    const kept = known.get(stop);
    if (kept && sameMembers(kept.inputs, inputs)) return kept.value;
    const value = make(trip, stop);
    known.set(stop, { inputs, value });
    return value;
  };
};
