import { readFileSync } from 'node:fs';

/** The sample trip as it is shipped. */
export const sample = readFileSync(
  new URL('../public/sample/january-2011.legation.json', import.meta.url),
  'utf8',
);

const swap = (from: string | RegExp, to: string): string => sample.replace(from, to);

interface Hostile {
  readonly name: string;
  readonly text: () => string;
  readonly says: RegExp;
  /** The pointer to the place; undefined where it is the whole file. */
  readonly where?: RegExp;
}

/** Twenty ways in which a file is not a sound trip of ours. */
export const hostiles: readonly Hostile[] = [
  { name: 'letter.json', text: () => 'Dear colleague,', says: /not JSON|JSON/ },
  {
    name: 'half.json',
    text: () => sample.slice(0, 20_000),
    says: /ends|line \d+/,
    where: /^\/trip/,
  },
  {
    name: 'newer.json',
    text: () => swap('"schema": 3', '"schema": 9'),
    says: /newer Legation/,
    where: /^\/schema$/,
  },
  {
    name: 'other.json',
    text: () => swap('legation.trip', 'calendar'),
    says: /not a trip of Legation/,
    where: /^\/format$/,
  },
  {
    name: 'dangling.json',
    text: () => swap('"venue": "bayi"', '"venue": "nowhere"'),
    says: /nowhere/,
    where: /\/venue$/,
  },
  {
    name: 'twice.json',
    text: () => swap(/"minutes": 75/, '"minutes": 75, "minutes": 90'),
    says: /twice/,
    where: /\/minutes$/,
  },
  {
    name: 'prototype.json',
    text: () => swap('"beijing": {', '"__proto__": {'),
    says: /__proto__/,
    where: /__proto__$/,
  },
  {
    name: 'february.json',
    text: () => swap('"date": "2011-01-10"', '"date": "2011-02-30"'),
    says: /2011-02-30/,
    where: /\/date$/,
  },
  {
    name: 'table.json',
    text: () => swap('"trip": {', '"trip": { "ideas": {},'),
    says: /ideas/,
    where: /^\/trip\/ideas$/,
  },
  { name: 'empty.json', text: () => '', says: /empty/ },
  { name: 'list.json', text: () => `[${sample}]`, says: /not a trip of Legation/ },
  {
    name: 'deep.json',
    text: () => swap('"trip": {', `"trip": ${'['.repeat(100_000)}${']'.repeat(100_000)}, "t": {`),
    says: /32 levels/,
  },
  {
    name: 'turned.json',
    text: () => swap('"title": "Press roundtable"', '"title": "Press \u202e roundtable"'),
    says: /202E|character/i,
    where: /\/title$/,
  },
  {
    name: 'lacking.json',
    text: () => swap(/ *"room": "[^"]*",\n/, ''),
    says: /Room/,
    where: /\/room$/,
  },
  {
    name: 'status.json',
    text: () => swap('"status": "confirmed"', '"status": "certain"'),
    says: /certain/,
    where: /\/status$/,
  },
  {
    name: 'endless.json',
    text: () => swap(/"minutes": 75/, '"minutes": 75000'),
    says: /75000/,
    where: /\/minutes$/,
  },
  {
    name: 'clock.json',
    text: () => swap('"at": "09:30"', '"at": "25:30"'),
    says: /25:30/,
    where: /\/slot/,
  },
  {
    name: 'zone.json',
    text: () => swap('"zone": "Asia/Tokyo"', '"zone": "Asia/Atlantis"'),
    says: /Atlantis/,
    where: /\/zone$/,
  },
  {
    name: 'renamed.json',
    text: () => swap('"id": "talks-liang"', '"id": "talks"'),
    says: /another id/,
    where: /\/id$/,
  },
  { name: 'huge.json', text: () => `"${'x'.repeat(26_000_000)}"`, says: /MB|large/ },
];
