import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { countText } from '../../domain/describe/count-text';
import { daysName } from '../../domain/describe/day-name';
import type { Trip } from '../../domain/records/tables';
import type { Block } from '../../input/block/block';
import type { Decision } from '../../input/block/match/decide';
import type { Comparison } from '../../input/block/match/suggestions';
import { senderOf } from '../../input/block/sender';
import { Button } from '../kit/button';
import { DialogButtons } from '../kit/dialog';
import { TextField } from '../kit/text-field';
import { usePlanner } from '../kit/use-planner';
import styles from './compare-lines.module.css';
import { SuggestionRow } from './suggestion-row';
import { useDecisions } from './use-decisions';

interface CompareLinesProps {
  readonly block: Block;
  readonly text: string;
  readonly before: Trip;
  readonly comparison: Comparison;
  readonly hasFirstFocus: boolean;
  readonly onDecide: () => void;
  readonly onClose: () => void;
}

const keys: Readonly<Record<string, Decision>> = { t: 'taken', r: 'refused' };

/** Their programme beside ours, difference by difference; each is taken or refused with one key. */
export const CompareLines = (props: CompareLinesProps) => {
  const { block, text, before, comparison, hasFirstFocus, onDecide, onClose } = props;
  const { suggestions, same, oursAlone } = comparison;
  const [who, setWho] = useState(() => senderOf(text));
  const { name, rename, sign } = usePlanner();
  const list = useRef<HTMLUListElement>(null);
  const days = daysName(
    before,
    block.lines.map(({ meeting }) => meeting.slot),
  );
  const { decisions, decideOn } = useDecisions({ before, text, who, sign, days, onDecide });
  const [current, setCurrent] = useState(0);
  useEffect(() => {
    if (hasFirstFocus) rowsOf(list.current)[0]?.focus();
  }, [hasFirstFocus]);

  const goTo = (index: number): void => {
    const row = rowsOf(list.current)[index];
    row?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  };
  const choose = (index: number, decision: Decision): void => {
    const suggestion = suggestions[index];
    if (!suggestion) return;
    decideOn([suggestion], decision);
    const isOpen = (at: number): boolean =>
      at !== index && !decisions.has(suggestions[at]?.key ?? '');
    const others = [...suggestions.keys()];
    goTo(others.find((at) => at > index && isOpen(at)) ?? others.find(isOpen) ?? index);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const decision = keys[event.key.toLowerCase()];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (decision === undefined && step === undefined) return;
    event.preventDefault();
    if (decision) choose(current, decision);
    else goTo(Math.max(0, Math.min(suggestions.length - 1, current + (step ?? 0))));
  };
  const rest = suggestions.filter(({ key }) => !decisions.has(key));
  return (
    <div className={styles.compare}>
      <div className={styles.head}>
        <p>
          <strong>{countText(suggestions.length, 'difference')}</strong>
          {`, ${suggestions.length - rest.length} decided. ${restText(same, oursAlone)}`}
        </p>
        <div className={styles.sender}>
          <TextField label="Programme of" value={who} placeholder="The host" onChange={setWho} />
          <TextField label="Your name" value={name} onChange={rename} />
        </div>
      </div>
      <p className={styles.keys}>
        <kbd>T</kbd> takes theirs, <kbd>R</kbd> refuses it, <kbd>↑</kbd> <kbd>↓</kbd> go on. Each is
        logged; one undo takes all of them back.
      </p>
      <ul ref={list} className={styles.rows} aria-label="Differences" onKeyDown={onKeyDown}>
        {suggestions.map((suggestion, index) => (
          <SuggestionRow
            key={suggestion.key}
            trip={before}
            suggestion={suggestion}
            decision={decisions.get(suggestion.key)}
            isTabStop={index === current}
            onFocus={() => setCurrent(index)}
            onDecide={(decision) => choose(index, decision)}
          />
        ))}
      </ul>
      <DialogButtons>
        <Button look="primary" onPress={onClose}>
          {decisions.size === 0 ? 'Close' : 'Done'}
        </Button>
        <Button isDisabled={rest.length === 0} onPress={() => decideOn(rest, 'taken')}>
          Take the rest
        </Button>
      </DialogButtons>
    </div>
  );
};

const rowsOf = (list: HTMLElement | null): readonly HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[data-suggestion]') ?? []),
];

const restText = (same: number, oursAlone: number): string => {
  return [
    same === 0 ? '' : `${countText(same, 'line')} the same.`,
    oursAlone === 0 ? '' : `${countText(oursAlone, 'line')} of ours without the host: not asked.`,
  ]
    .filter(Boolean)
    .join(' ');
};
