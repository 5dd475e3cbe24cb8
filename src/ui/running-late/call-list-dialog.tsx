import { useMemo } from 'react';
import { createPortal } from 'react-dom';
import { nowOf } from '../../domain/derive/now-of';
import { callList } from '../../domain/describe/call-list';
import { callListText } from '../../domain/describe/call-list-text';
import { capitalized } from '../../domain/describe/capitalized';
import { dateTimeGroup } from '../../domain/time/date-time-group';
import { journeyOf } from '../../domain/trip';
import { tripBefore } from '../../store/before-step';
import type { OpenTrip } from '../../store/state';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { Button } from '../kit/button';
import { Dialog, DialogButtons } from '../kit/dialog';
import { CallLines } from './call-lines';
import styles from './running-late.module.css';

interface CallListDialogProps {
  readonly asked: { readonly step: string };
  readonly onClose: () => void;
}

/** Whom to ring about a step that has just been made; then to the day sheet. */
export const CallListDialog = ({ asked, onClose }: CallListDialogProps) => {
  const open = useOpenTrip((now) => now);
  const { choosePaper, copyText, print, show } = useActions();
  const calls = useMemo(() => callList(tripBefore(open, asked.step), open.trip), [open, asked]);
  const heading = headingOf(open, asked.step);
  const date = dateOf(calls);
  return (
    <Dialog title="Whom to ring" isRoomy onClose={onClose}>
      <p className={styles.internal}>{heading} Internal: not for handing out.</p>
      {calls.length === 0 ? (
        <p>Nobody is named at what has moved.</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys.
        <section className={styles.callBox} aria-label="Call by call" tabIndex={0}>
          <CallLines calls={calls} />
        </section>
      )}
      <DialogButtons>
        <Button look="primary" onPress={onClose}>
          Done
        </Button>
        <Button
          onPress={() => {
            choosePaper({ kind: 'day-sheet', date });
            show('documents');
            onClose();
          }}
        >
          Day sheet
        </Button>
        <Button onPress={print}>Print the calls</Button>
        <Button onPress={() => void copyText(callListText(heading, calls))}>Copy as text</Button>
      </DialogButtons>
      {createPortal(
        <div className={styles.printed} data-printed>
          <h1>Whom to ring</h1>
          <p className={styles.internal}>{heading} INTERNAL: not for handing out.</p>
          <CallLines calls={calls} />
        </div>,
        document.body,
      )}
    </Dialog>
  );
};

/** 'Run 20 min late from Talks, as of 100132Z JAN 11.'; 'as if at' that hour where it is pretended. */
const headingOf = ({ commits, trip }: OpenTrip, step: string): string => {
  const made = commits.find((commit) => commit.step === step);
  if (!made) return '';
  const at = dateTimeGroup(nowOf(trip, Date.parse(made.at)));
  const as = journeyOf(trip).asIf === null ? 'as of' : 'as if at';
  return `${capitalized(made.label)}, ${as} ${at}.`;
};

/** The day of the first line that has moved. */
const dateOf = (calls: ReturnType<typeof callList>): string | null => {
  for (const { lines } of calls)
    for (const { line } of lines) {
      if (line.kind === 'meeting') return line.meeting.slot.date;
      if (line.kind === 'arrival' || line.kind === 'departure') return line.moment.date;
    }
  return null;
};
