import { readFileSync } from 'node:fs';
import type { Meeting } from '../../domain/records/meeting';
import type { Trip } from '../../domain/records/tables';
import { checkTrip } from '../engine';
import { fixesFor } from '../fixes';
import type { AnyRule } from '../rule';
import type { World } from '../world';

/** What a rule says of a trip first, and what the fixes are called that it offers there. */
export interface RuleExample {
  readonly rule: string;
  readonly says: string;
  readonly fixes: readonly string[];
}

/** Null where the rule says nothing of the trip. */
export const exampleOf = ({ id }: AnyRule, trip: Trip, world: World): RuleExample | null => {
  const titled = withTitles(trip);
  const finding = checkTrip(titled, null, world).findings.find(({ rule }) => rule === id);
  if (!finding) return null;
  const fixes = fixesFor(titled, finding).map(({ label }) => label);
  return { rule: id, says: finding.message, fixes };
};

const titles = ['Talks', 'Call', 'Policy session', 'Visit to the academy', 'Reception'] as const;

/** Two meetings without a title read as one and the same. */
const withTitles = (trip: Trip): Trip => {
  const untitled = Object.values(trip.meetings).filter(isUntitled);
  const named = untitled.map((meeting, place) => [
    meeting.id,
    { ...meeting, title: titles[place] ?? `Meeting ${place + 1}` },
  ]);
  return { ...trip, meetings: { ...trip.meetings, ...Object.fromEntries(named) } };
};

const isUntitled = ({ title, kind }: Meeting): boolean => title === '' && kind === 'other';

/** As the page of all rules shows it. */
export const exampleText = ({ says, fixes }: RuleExample): string =>
  [
    `- Says: “${says}”`,
    fixes.length === 0 ? '- Fixes: none' : '- Fixes:',
    ...fixes.map((label) => `  - ${label}`),
  ].join('\n');

export const writtenPage = (): string =>
  readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8');

/** What the page says of one rule; '' where it does not have it. */
export const sectionOnPage = (page: string, rule: string): string =>
  page.split('\n## ').find((section) => section.startsWith(`${rule}\n`)) ?? '';
