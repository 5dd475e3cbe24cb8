import type { MeetingKind } from '../domain/records/choices';

/** The kinds in which the principal speaks for the country to a host. */
export const officialKinds: ReadonlySet<MeetingKind> = new Set([
  'bilateral',
  'one-on-one',
  'plenary',
  'courtesy',
  'roundtable',
]);

/** Those for which the principal has to be awake. */
export const substantiveKinds: ReadonlySet<MeetingKind> = new Set([
  ...officialKinds,
  'speech',
  'press',
  'briefing',
]);
