import { memo, useEffect, useId, useRef } from 'react';
import { ruleName } from '../../domain/describe/rule-name';
import { setVoice } from '../../domain/edits/rule-edits';
import { type Voice, voices } from '../../domain/records/choices';
import type { Journey } from '../../domain/records/journey';
import { isChanged, type RuleEntry, type RuleFindings } from '../../store/rule-book';
import { useActions } from '../../store/use-legation';
import field from '../kit/field.module.css';
import { LimitField } from './limit-field';
import { RuleFindingsList } from './rule-findings-list';
import styles from './rules-sheet.module.css';

interface RuleRowProps {
  readonly rule: RuleEntry;
  readonly journey: Journey;
  readonly found: RuleFindings;
  /** The sheet was opened for it. */
  readonly isAskedFor: boolean;
  readonly onClose: () => void;
}

export const RuleRow = memo(({ rule, journey, found, isAskedFor, onClose }: RuleRowProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const { edit } = useActions();
  useEffect(() => {
    if (!isAskedFor) return;
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'center' });
  }, [isAskedFor]);
  const { limits = [] } = rule;
  const name = ruleName(rule.id);
  return (
    <article aria-labelledby={id} className={styles.rule}>
      <div className={styles.words}>
        <h4 id={id} ref={heading} tabIndex={-1} className={styles.name}>
          {name}
          {isChanged(journey, rule) ? <span className={styles.changed}> changed</span> : null}
        </h4>
        <p className={styles.description}>{rule.description}</p>
        {found.isBroken ? (
          <p className={styles.broken}>This check failed. What it looks for is not checked.</p>
        ) : null}
        <RuleFindingsList name={name} found={found} onClose={onClose} />
      </div>
      <div className={styles.settings}>
        <select
          className={field.input}
          aria-label={`How “${name}” speaks`}
          value={journey.voices[rule.id] ?? ''}
          onChange={(event) => edit(setVoice(rule.id, voiceNamed(event.target.value)))}
        >
          <option value="">As made: {asMade(rule)}</option>
          {Object.entries(voices).map(([voice, word]) => (
            <option key={voice} value={voice}>
              {word}
            </option>
          ))}
        </select>
        {limits.map((limit) => (
          <LimitField key={limit.id} limit={limit} journey={journey} />
        ))}
      </div>
    </article>
  );
});

const asMade = ({ severity, isOffAtFirst }: RuleEntry): string => (isOffAtFirst ? 'off' : severity);

const voiceNamed = (value: string): Voice | null => {
  const names = ['error', 'warning', 'note', 'off'] as const satisfies readonly Voice[];
  return names.find((name) => name === value) ?? null;
};
