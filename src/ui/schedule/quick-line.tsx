import {
  type ClipboardEvent,
  type KeyboardEvent,
  memo,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { clockAfter } from '../../domain/derive/clock-after';
import { dayId } from '../../domain/derive/days';
import type { Line } from '../../domain/derive/line';
import { addLineText } from '../../domain/describe/programme-text';
import { addMeeting } from '../../domain/edits/add-meeting';
import { inProgramme } from '../../domain/edits/in-programme';
import { addRecord } from '../../domain/edits/record-edits';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import type { Completion } from '../../input/completion';
import { newRecordFor } from '../../input/new-record-for';
import type { LineContext } from '../../input/typed-line';
import { PASTED } from '../../store/state';
import { useActions, useAppState, useOpenTrip, useTripNow } from '../../store/use-legation';
import { clipboardText } from '../kit/clipboard-text';
import { CompletionList, optionId } from './completion-list';
import { addLineId } from './line-focus';
import { lineReading } from './line-reading';
import styles from './quick-line.module.css';
import { TokenColours } from './token-colours';

interface QuickLineProps {
  readonly stop: Stop;
  readonly date: string | null;
  readonly lines: readonly Line[];
}

/** The line at the foot of a day: typed as spoken, coloured as understood, added with Enter. */
export const QuickLine = memo(({ stop, date, lines }: QuickLineProps) => {
  const tripNow = useTripNow();
  const programme = useAppState((state) => state.programme);
  const invitation = useOpenTrip(({ trip }) => addLineText(trip, programme, date));
  const actions = useActions();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const colours = useRef<HTMLDivElement>(null);
  /** While the reader of lines is awaited, a second Enter is the same. */
  const isAdding = useRef(false);
  const day = dayId({ stop: stop.id, date });
  const text = useAppState(({ drafts }) => drafts[day] ?? '');
  const [caret, setCaret] = useState(0);
  const [active, setActive] = useState(-1);
  const [isListOpen, setIsListOpen] = useState(false);
  // Where nothing is typed, nothing is drawn again at an edit.
  const isInUse = text !== '' || isListOpen;
  const trip = useOpenTrip((open) => (isInUse ? open.trip : null));
  const contextIn = (ofTrip: Trip): LineContext => contextOf(ofTrip, { stop, date, lines });
  const context = useMemo(
    () => (trip ? contextOf(trip, { stop, date, lines }) : null),
    [trip, stop, date, lines],
  );
  const reader = lineReading.usePart();
  const typed = useMemo(
    () => (reader && context && text !== '' ? reader.readLine(text, context) : null),
    [reader, context, text],
  );
  const completions =
    reader && context && isListOpen ? reader.completionsAt(text, caret, context) : [];

  const change = (value: string, at: number): void => {
    actions.keepDraft(day, value);
    setCaret(at);
    setActive(-1);
    setIsListOpen(true);
  };
  const close = (): void => {
    setIsListOpen(false);
    setActive(-1);
  };
  const choose = ({ insert, creates }: Completion): void => {
    if (creates) {
      const made = newRecordFor(creates, actions.newId(), contextIn(tripNow()));
      actions.edit(addRecord(made.table, made.record, creates.name));
    }
    const changed = text.slice(0, insert.start) + insert.text + text.slice(insert.end);
    const at = insert.start + insert.text.length;
    // Drawn at once: a caret that is set a frame later falls into the next keys of a fast typist.
    flushSync(() => {
      change(changed, at);
      close();
    });
    input.current?.setSelectionRange(at, at);
  };
  const add = async (onOtherDate: boolean): Promise<void> => {
    if (isAdding.current) return;
    isAdding.current = true;
    const { readLine, typedValues } = await lineReading.fetch().finally(() => {
      isAdding.current = false;
    });
    const now = tripNow();
    const line = readLine(text, contextIn(now));
    const values = inProgramme(now, programme, typedValues(line, onOtherDate));
    if (!actions.edit(addMeeting(now, actions.newId(), values))) return;
    change('', 0);
    close();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const isOpen = completions.length > 0;
    const chosen = completions[active];
    if (isOpen && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const size = completions.length + 1;
      setActive(((active + 1 + (event.key === 'ArrowDown' ? 1 : -1) + size) % size) - 1);
    } else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      close();
    } else if (chosen && (event.key === 'Enter' || event.key === 'Tab')) {
      event.preventDefault();
      choose(chosen);
    } else if (event.key === 'Enter' && text.trim() !== '') {
      event.preventDefault();
      // Where the reader cannot be had, the line stays as it was typed.
      add(event.altKey).catch(() => undefined);
    }
  };

  const onPaste = (event: ClipboardEvent<HTMLInputElement>): void => {
    const pasted = clipboardText(event.clipboardData);
    if (!pasted.trim().includes('\n')) return;
    event.preventDefault();
    actions.keepDraft(PASTED, pasted);
    actions.openDialog({ kind: 'paste', day: { stop: stop.id, date } });
  };

  return (
    <div className={styles.quick} data-quick-line>
      <div className={styles.box}>
        <TokenColours ref={colours} tokens={typed?.tokens ?? []} />
        <input
          ref={input}
          className={styles.input}
          aria-label="Add a line"
          data-line={addLineId(day)}
          aria-autocomplete="list"
          aria-controls={listId}
          aria-activedescendant={active >= 0 ? optionId(listId, active) : undefined}
          aria-describedby={`${listId}-reading`}
          data-unfinished={text !== ''}
          placeholder={invitation}
          value={text}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) =>
            change(event.target.value, event.target.selectionStart ?? event.target.value.length)
          }
          onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? 0)}
          onScroll={(event) => colours.current?.scrollTo({ left: event.currentTarget.scrollLeft })}
          onBlur={close}
          onPaste={onPaste}
          onKeyDown={onKeyDown}
        />
        <CompletionList id={listId} completions={completions} active={active} onChoose={choose} />
      </div>
      <div id={`${listId}-reading`} aria-live="polite">
        {reader && context && typed && text.trim() !== '' ? (
          <reader.QuickLineReading line={typed} context={context} />
        ) : null}
      </div>
    </div>
  );
});

const contextOf = (trip: Trip, { stop, date, lines }: QuickLineProps): LineContext => ({
  trip,
  stop: stop.id,
  date,
  afterClock: clockAfter(lines),
});
