import { useMemo } from 'react';
import type { Finding } from '../../checks/finding';
import { type ChangedLine, changedLines } from '../../domain/describe/changed-lines';
import { countDoes } from '../../domain/describe/count-text';
import type { Edit } from '../../domain/edits/edit';
import { type Effect, effectOf } from '../../store/preview';
import { useOpenTrip } from '../../store/use-legation';
import styles from './edit-effect.module.css';
import { SeverityMark } from './severity-mark';

interface EditEffectProps {
  readonly edit: Edit;
}

/** What an edit would do, before it is made: each line, old → new, and the findings. */
export const EditEffect = ({ edit }: EditEffectProps) => {
  const open = useOpenTrip((now) => now);
  const { lines, begins, ends, isChecked } = useMemo(() => {
    const effect = effectOf(open, edit);
    return { ...effect, lines: changedLines(open.trip, effect.trip) };
  }, [open, edit]);
  return (
    <section aria-label="What changes" className={styles.effect}>
      <p role="status" className={styles.summary}>
        {lines.length === 0
          ? 'Nothing changes yet.'
          : summaryOf(lines, isChecked ? { begins, ends } : null)}
      </p>
      {lines.length === 0 ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys.
        <section className={styles.box} aria-label="Line by line" tabIndex={0}>
          <FindingList title="Begins" findings={begins} />
          <FindingList title="Ends" findings={ends} />
          <LineList lines={lines} />
        </section>
      )}
    </section>
  );
};

/** '27 lines change. 6 findings begin, 1 finding ends.' */
const summaryOf = (
  lines: readonly ChangedLine[],
  findings: Pick<Effect, 'begins' | 'ends'> | null,
): string =>
  `${countDoes(lines.length, 'line', 'change')}. ${findings ? findingsText(findings) : 'Nothing is checked yet'}.`;

const findingsText = ({ begins, ends }: Pick<Effect, 'begins' | 'ends'>): string => {
  const told = [
    begins.length === 0 ? '' : countDoes(begins.length, 'finding', 'begin'),
    ends.length === 0 ? '' : countDoes(ends.length, 'finding', 'end'),
  ].filter(Boolean);
  return told.length === 0 ? 'The findings stay the same' : told.join(', ');
};

interface FindingListProps {
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** The findings that begin, or end. */
export const FindingList = ({ title, findings }: FindingListProps) =>
  findings.length === 0 ? null : (
    <ul aria-label={`${title}: findings`} className={styles.findings}>
      {findings.map((finding) => (
        <li key={finding.id} className={styles.finding}>
          <span className={styles.word}>{title}</span>
          <SeverityMark severity={finding.severity} />
          <span>{finding.message}</span>
        </li>
      ))}
    </ul>
  );

const LineList = ({ lines }: { readonly lines: readonly ChangedLine[] }) => (
  <ul aria-label="Changed lines" className={styles.lines}>
    {lines.map(({ id, name, from, to, isAnchor }) => (
      <li key={id} className={styles.line}>
        <span>
          {name}
          {isAnchor ? <span className={styles.anchor}> anchor</span> : null}
        </span>
        <span className={styles.from}>{from}</span>
        <span>
          <span aria-hidden="true">→ </span>
          <span className="visually-hidden">to </span>
          <strong>{to}</strong>
        </span>
      </li>
    ))}
  </ul>
);
