import type { Trip } from '../../domain/records/tables';
import { fixesIn } from '../fixes';
import type { AnyRule } from '../rule';
import { rules } from '../rules/index';
import type { SubjectKind } from '../subjects/subjects';
import { breakSample } from './broken/break-sample';

const subjectWords = {
  meeting: 'a meeting at its stop',
  pair: 'two meetings that overlap in time',
  step: 'the way from one meeting of somebody’s day to the next, or from and to the aircraft',
  'missing-travel': 'the ways at a stop of which no travel time is known',
  reading: 'a date and clock time as it was typed',
  stop: 'a stop and the one before it',
  movement: 'a movement of the principal between two places',
  leg: 'a leg',
  flight: 'a leg by aircraft after those before it',
  visit: 'a stop with its meetings and movements',
  topic: 'a topic with what takes it up first',
  absence: 'the days on which the party is away from home',
  day: 'a date at a stop with its meetings and movements',
  'seat-list': 'who sits where on a movement or a leg',
  'last-ride': 'the way from the last meeting of a stop to its airfield',
  stay: 'a stop and who comes to it with the party',
  engagement: 'a meeting and what keeps somebody from it',
  'site-departure': 'a movement with a seat list away from where people are who have no seat in it',
  'support-arrival': 'interpreters and notetakers who reach a meeting after the principal',
  boarding: 'a movement to the aircraft',
  'site-officer': 'a site officer who cannot be at two places in time',
  'interpreter-day': 'what an interpreter does alone on a date at a stop',
  namesakes: 'two people of one country whose names are alike',
  presence: 'somebody who is named at a stop at which they are not with the party',
  'waking-day':
    'a day of the principal from the first departure to the last return, in whatever cities',
  advance: 'the people who prepare a stop, and what they have at others',
  objective: 'an objective of the trip',
  papers: 'the papers that have left the house',
  question: 'an open question with its choices',
  country: 'a visited country with its stops',
  'hand-order': 'people in an order that somebody made by hand',
  pool: 'the pool at a meeting of the principal',
  'host-word': 'what the host or a post said last of a time, a date or a place',
} as const satisfies Record<SubjectKind, string>;

const START = `# Rules

Legation checks a trip by ${rules.length} rules. Each is one file in \`src/checks/rules/\`. Each example is what the rule says of the sample trip once that is broken for it, and the fixes that are offered there.

This page is generated: \`node scripts/write-rules.mjs\`. A test fails when it is stale.

- **By status**: a clash of confirmed meetings is an error; one with an idea is a note; any other is a warning. Cancelled, declined and postponed meetings never clash. For some rules below a clash is a warning at most.
- **Fixes** are tried on a copy before they are offered: the finding is gone, no new error has come, no anchor has moved.
`;

/** The page of all rules, with what each says of the sample where that is broken, and its fixes there. */
export const rulesPage = (sample: Trip): string =>
  [START, ...rules.map((rule) => sectionOf(rule, sample))].join('\n');

const sectionOf = (rule: AnyRule, sample: Trip): string => {
  const facts = [
    `- Looks at: ${subjectWords[rule.looksAt]}`,
    `- Severity: ${rule.severity}`,
    ...exampleOf(rule, sample),
    ...(rule.silences.length === 0 ? [] : [`- Speaks in place of: ${listOf(rule.silences)}`]),
  ];
  return `## ${rule.id}\n\n${rule.description}\n\n${facts.join('\n')}\n`;
};

const exampleOf = (rule: AnyRule, sample: Trip): readonly string[] => {
  const { after, told } = breakSample(sample, rule);
  return told.flatMap((finding) => {
    const fixes = fixesIn(after, finding).map(({ label }) => `  - ${label}`);
    return [
      `- Says: “${finding.message}”`,
      fixes.length === 0 ? '- Fixes: none' : '- Fixes:',
      ...fixes,
    ];
  });
};

const listOf = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
