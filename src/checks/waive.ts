import { canonical } from '../domain/edits/canonical';
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
  const waivers = new Map(Object.values(trip.waivers).map((waiver) => [waiver.finding, waiver]));
  if (waivers.size === 0) return { findings: found, waived: [] };
  const waived = found.flatMap((finding) => {
    const waiver = waivers.get(finding.id);
    return waiver && waiver.facts === factsOf(finding) ? [{ finding, waiver }] : [];
  });
  const gone = new Set(waived.map(({ finding }) => finding));
  return { findings: found.filter((finding) => !gone.has(finding)), waived };
};
