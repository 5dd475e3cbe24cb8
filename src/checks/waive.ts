import { byText } from '../domain/derive/by-order';
import { canonical } from '../domain/edits/canonical';
import { groupBy } from '../domain/group-by';
import type { Trip } from '../domain/records/tables';
import type { Waiver } from '../domain/records/waiver';
import type { Finding } from './finding';

/** A finding that somebody took as it is. */
export interface Waived {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/** What a finding says, without its words: while that is the same, a waiver of it holds. */
export const factsOf = ({ severity, data }: Finding): string => canonical({ severity, ...data });

export interface Parted {
  readonly findings: readonly Finding[];
  readonly waived: readonly Waived[];
}

/** The findings apart from those that are waived; the waiver of one whose facts changed has ended. */
export const partWaived = (trip: Trip, found: readonly Finding[]): Parted => {
  // Two windows may have waived one finding, of which one was then as it is now.
  const waivers = groupBy(Object.values(trip.waivers), ({ finding }) => finding);
  if (waivers.size === 0) return { findings: found, waived: [] };
  const waived = found.flatMap((finding) => {
    const own = waivers.get(finding.id);
    const facts = own && factsOf(finding);
    const [waiver] = (own ?? []).filter((one) => one.facts === facts).toSorted(byId);
    return waiver ? [{ finding, waiver }] : [];
  });
  const gone = new Set(waived.map(({ finding }) => finding));
  return { findings: found.filter((finding) => !gone.has(finding)), waived };
};

const byId = (one: Waiver, other: Waiver): number => byText(one.id, other.id);
