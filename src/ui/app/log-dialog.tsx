import { useEffect, useRef, useState } from 'react';
import { correctionLine } from '../../domain/describe/log-text';
import type { LogEntry } from '../../domain/records/log-entry';
import { useActions } from '../../store/use-legation';
import { Button } from '../kit/button';
import { ChoiceField } from '../kit/choice-field';
import { Dialog, DialogButtons } from '../kit/dialog';
import styles from '../kit/log.module.css';
import { LogField } from '../kit/log-field';
import { SearchField } from '../kit/search-field';
import { LogDays } from './log-days';
import { useLogAbout } from './use-log-about';

interface LogDialogProps {
  readonly onClose: () => void;
}

/** All that was said, day by day, and a line to add to it. */
export const LogDialog = ({ onClose }: LogDialogProps) => (
  <Dialog title="Log" onClose={onClose}>
    <LogBook onClose={onClose} />
    <DialogButtons>
      <Button onPress={onClose}>Close</Button>
    </DialogButtons>
  </Dialog>
);

const DRAFT = 'log/all';

const LogBook = ({ onClose }: LogDialogProps) => {
  const { keepDraft } = useActions();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const { choices, chosen, about, choose, chooseFor } = useLogAbout();
  useEffect(() => field.current?.focus(), []);
  const correct = (entry: LogEntry): void => {
    chooseFor(entry);
    keepDraft(DRAFT, correctionLine(entry));
    field.current?.focus();
  };
  return (
    <>
      <div className={styles.adding}>
        <LogField ref={field} about={about} draft={DRAFT} />
        <ChoiceField
          label="About"
          choices={choices}
          value={chosen}
          onChange={(next) => choose(next ?? '')}
        />
      </div>
      <SearchField
        label="Find in the log"
        placeholder="Find: name, time, word"
        value={query}
        onChange={setQuery}
      />
      <LogDays query={query} onClose={onClose} onCorrect={correct} />
    </>
  );
};
