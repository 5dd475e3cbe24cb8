import { useDeferredValue, useMemo, useState } from 'react';
import { countText } from '../../domain/describe/count-text';
import { ruleName } from '../../domain/describe/rule-name';
import { usualRules } from '../../domain/edits/rule-edits';
import type { Journey } from '../../domain/records/journey';
import { journeyOf } from '../../domain/trip';
import { findByWords } from '../../input/find-by-words';
import {
  findingsByRule,
  isChanged,
  type RuleChapter,
  type RuleEntry,
  type RuleFindings,
  ruleChapters,
} from '../../store/rule-book';
import type { TripDialog } from '../../store/state';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { Button } from '../kit/button';
import { ChoiceField } from '../kit/choice-field';
import { Dialog, DialogButtons } from '../kit/dialog';
import { SearchField } from '../kit/search-field';
import { RuleChapters } from './rule-chapters';
import styles from './rules-sheet.module.css';

interface RulesSheetProps {
  readonly asked: Extract<TripDialog, { readonly kind: 'rules' }>;
  readonly onClose: () => void;
}

const shows = { all: 'All', found: 'With findings', changed: 'Changed' } as const;
type Show = keyof typeof shows;

/** Every rule that looks at the trip: what it says here, how it speaks, and the figures it goes by. */
export const RulesSheet = ({ asked, onClose }: RulesSheetProps) => {
  const journey = useOpenTrip((open) => journeyOf(open.trip));
  const checked = useOpenTrip((open) => open.checked);
  const { edit } = useActions();
  const [query, setQuery] = useState('');
  const [show, setShow] = useState<Show>('all');
  const found = useMemo(
    () => findingsByRule(checked.findings, checked.waived),
    [checked.findings, checked.waived],
  );
  const sought = useDeferredValue(query);
  const chapters = chaptersFor({ journey, found, show, query: sought });
  const count = countRules(chapters);
  const changed = countRules(chaptersFor({ journey, found, show: 'changed', query: '' }));
  return (
    <Dialog title="Rules" onClose={onClose} isWide>
      <div className={styles.tools}>
        <SearchField
          label="Find a rule"
          placeholder="Find a rule: any words of it"
          hasFirstFocus={asked.rule === null}
          value={query}
          onChange={setQuery}
        />
        <ChoiceField
          label="Show"
          choices={shows}
          value={show}
          onChange={(value) => setShow(showNamed(value))}
        />
        <p role="status" className={styles.count}>
          {countText(count, 'rule')} · {changed === 0 ? 'none' : changed} changed on this trip
        </p>
      </div>
      <p className={styles.none}>
        By status: a clash of confirmed meetings is an error, one with an idea a note, any other a
        warning.
      </p>
      {count === 0 ? (
        <p className={styles.none}>No rule is described so.</p>
      ) : (
        <RuleChapters
          chapters={chapters}
          journey={journey}
          found={found}
          asked={asked.rule}
          onClose={onClose}
        />
      )}
      <DialogButtons>
        <Button look="primary" onPress={onClose}>
          Close
        </Button>
        {changed === 0 ? null : (
          <Button onPress={() => edit(usualRules)}>Put all back as they are made</Button>
        )}
      </DialogButtons>
    </Dialog>
  );
};

const showNamed = (value: string | null): Show =>
  value === 'found' || value === 'changed' ? value : 'all';

interface Wanted {
  readonly journey: Journey;
  readonly found: ReadonlyMap<string, RuleFindings>;
  readonly show: Show;
  readonly query: string;
}

const chaptersFor = ({ journey, found, show, query }: Wanted): readonly RuleChapter[] =>
  ruleChapters.flatMap(({ title, rules }) => {
    const wanted = rules.filter(
      (rule) =>
        show === 'all' || (show === 'found' ? found.has(rule.id) : isChanged(journey, rule)),
    );
    const left = findByWords(wanted, query, (rule) => textOf(title, rule));
    return left.length === 0 ? [] : [{ title, rules: left }];
  });

const textOf = (chapter: string, { id, description, limits = [] }: RuleEntry): string =>
  [chapter, ruleName(id), description, ...limits.map(({ label }) => label)].join(' ');

const countRules = (chapters: readonly RuleChapter[]): number =>
  chapters.reduce((sum, { rules }) => sum + rules.length, 0);
