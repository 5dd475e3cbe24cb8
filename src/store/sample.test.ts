import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkTrip } from '../checks/engine';
import type { Finding, Severity } from '../checks/finding';
import { readTripFile } from '../files/trip-file';

const findingsOf = (name: string): readonly Finding[] => {
  const place = new URL(`../../public/sample/${name}.legation.json`, import.meta.url);
  const read = readTripFile(readFileSync(place, 'utf8'));
  if (!read.ok) throw new Error(read.problem.sentence);
  return checkTrip(read.file.trip, null).findings;
};

const messages = (findings: readonly Finding[], severity: Severity): readonly string[] =>
  findings.flatMap((finding) => (finding.severity === severity ? [finding.message] : []));

describe('the sample trip', () => {
  const findings = findingsOf('january-2011');

  it('is sound', () => {
    expect(messages(findings, 'error')).toEqual([]);
  });

  it('has next to nothing to warn of', () => {
    expect(messages(findings, 'warning').length).toBeLessThanOrEqual(8);
  });
});

describe('its draft with planted conflicts', () => {
  const found = findingsOf('january-2011-draft-2').map(({ severity, id }) => `${severity} ${id}`);

  it.each([
    'error principal-overlap: meeting press-liang, meeting talks-liang',
    'note principal-overlap: meeting press-liang, meeting pull-aside-liang',
    'error person-overlap: meeting talks-yang, meeting working-talks',
    'warning turnaround-too-short: meeting talks-kitazawa, meeting talks-maehara',
    'warning no-travel-time: stop tokyo',
    'error outside-stop: meeting brief-sharp, stop seoul',
    'error room-overlap: meeting policy-session, meeting talks-kim',
    'error late-for-wheels-up: meeting call-lee, stop seoul',
    'error arrives-before-departure: leg washington-return',
  ])('shows %s', (planted) => {
    expect(found).toContain(planted);
  });
});
