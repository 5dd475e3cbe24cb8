import { memo } from 'react';
import type { Finding } from '../../checks/finding';
import type { Fix } from '../../checks/fixes';
import { changedFields } from '../../domain/describe/changed-fields';
import { changedLines } from '../../domain/describe/changed-lines';
import { countDoes, countText } from '../../domain/describe/count-text';
import type { Trip } from '../../domain/records/tables';
import styles from './fix-effect.module.css';
import { SeverityMark } from './severity-mark';

/** A finding of a trip, and all that was found in it. */
export interface TriedOn {
  readonly trip: Trip;
  readonly finding: Finding;
  readonly found: readonly Finding[];
}

interface FixEffectProps {
  readonly tried: TriedOn;
  readonly fix: Fix;
}

/**
 * What a fix changes, old → new, before it is made; all but the first of it behind a summary. As of
 * the trip on which it was tried: drawn again once it was tried on another.
 */
export const FixEffect = memo(({ tried: { trip, finding, found }, fix }: FixEffectProps) => {
  const changes = changesOf(trip, fix);
  const { ends, begins } = findingsOf(found, finding, fix.after.findings);
  const [first, ...others] = changes;
  const rest = [
    others.length === 0 ? '' : countText(others.length, 'more change'),
    ends.length === 0 ? '' : `ends ${countText(ends.length, 'more finding')}`,
    begins.length === 0 ? '' : countDoes(begins.length, 'finding', 'begin'),
  ].filter(Boolean);
  return (
    <div className={styles.effect}>
      {first ? <ChangeText change={first} /> : null}
      {rest.length === 0 ? null : (
        <details>
          <summary className={styles.rest}>{rest.join(', ')}</summary>
          {others.map((change) => (
            <ChangeText key={change.id} change={change} />
          ))}
          <Findings word="Ends" findings={ends} />
          <Findings word="Begins" findings={begins} />
        </details>
      )}
    </div>
  );
});

interface Change {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

const changesOf = (trip: Trip, { label, after, patches }: Fix): readonly Change[] =>
  [...onOneDay(changedLines(trip, after.trip)), ...changedFields(trip, after.trip, patches)].map(
    // The button above says already whose time it is.
    (change, index) =>
      index === 0 && label.includes(change.name) ? { ...change, name: '' } : change,
  );

const DAY = /^\p{L}+ \d+ \p{L}+ /u;

/** Without the day, where all of it is on one: it is the day that one looks at. */
const onOneDay = (lines: readonly Change[]): readonly Change[] => {
  const days = new Set(
    lines.flatMap(({ from, to }) => [from, to].map((text) => DAY.exec(text)?.[0])),
  );
  if (days.size !== 1) return lines;
  return lines.map((line) => ({
    ...line,
    from: line.from.replace(DAY, ''),
    to: line.to.replace(DAY, ''),
  }));
};

const findingsOf = (
  before: readonly Finding[],
  { id }: Finding,
  after: readonly Finding[],
): { readonly ends: readonly Finding[]; readonly begins: readonly Finding[] } => {
  const stood = new Set(before.map((finding) => finding.id));
  const left = new Set(after.map((finding) => finding.id));
  return {
    ends: before.filter((finding) => finding.id !== id && !left.has(finding.id)),
    begins: after.filter((finding) => !stood.has(finding.id)),
  };
};

const ChangeText = ({ change: { name, from, to } }: { readonly change: Change }) => (
  <p className={styles.change}>
    {name === '' ? null : <span>{name} </span>}
    <span className={styles.values}>
      {from === '' ? null : <span className={styles.from}>{from} </span>}
      <span aria-hidden="true">→ </span>
      <span className="visually-hidden">to </span>
      <strong>{from === '' ? to : withoutShared(from, to)}</strong>
    </span>
  </p>
);

/** 'Mon 10 Jan 1045–1130 → 1100–1145': the words that both begin with are said once. */
const withoutShared = (from: string, to: string): string => {
  const [old, now] = [from.split(' '), to.split(' ')];
  const shared = now.findIndex((word, index) => word !== old[index]);
  return shared < 0 ? to : now.slice(shared).join(' ');
};

interface FindingsProps {
  readonly word: string;
  readonly findings: readonly Finding[];
}

const Findings = ({ word, findings }: FindingsProps) =>
  findings.map((finding) => (
    <p key={finding.id} className={styles.finding}>
      <span>{word}</span>
      <SeverityMark severity={finding.severity} />
      <span>{finding.message}</span>
    </p>
  ));
