import { useRef, useState } from 'react';
import { nextLogInstant } from '../../domain/derive/log';
import { together } from '../../domain/edits/record-edits';
import type { Trip } from '../../domain/records/tables';
import { type Decision, decide, decisionLabel, logReceived } from '../../input/block/match/decide';
import type { Suggestion } from '../../input/block/match/suggestions';
import { useLegation } from '../../store/use-legation';

interface Session {
  readonly before: Trip;
  readonly text: string;
  readonly who: string;
  /** The name of who decides, and is known by it from then on. */
  readonly sign: () => string;
  readonly days: string;
  readonly onDecide: () => void;
}

/**
 * Each decision is made at once, so that none is lost, and all of them are one step. The first one
 * logs the whole text as it was received.
 */
export const useDecisions = ({ before, text, who, sign, days, onDecide }: Session) => {
  const { store, actions } = useLegation();
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(new Map());
  const [step] = useState(() => actions.newId());
  const meetingIds = useRef(new Map<string, string>());

  const meetingIdOf = ({ key }: Suggestion): string => {
    const known = meetingIds.current.get(key) ?? actions.newId();
    meetingIds.current.set(key, known);
    return known;
  };

  const decideOn = (suggestions: readonly Suggestion[], decision: Decision): void => {
    const { open } = store.getState();
    const changing = suggestions.filter(({ key }) => decisions.get(key) !== decision);
    const stop = changing.map(
      (one) => (one.kind === 'gone' ? one.ours : one.theirs.meeting).slot.stop,
    )[0];
    if (!open || stop === undefined) return;
    const at = new Date(nextLogInstant(open.trip, actions.now())).toISOString();
    const notedBy = sign();
    const edits = changing.map((suggestion) =>
      decide(before, open.trip, suggestion, {
        decision,
        was: decisions.get(suggestion.key),
        who,
        notedBy,
        at,
        logId: actions.newId(),
        meetingId: meetingIdOf(suggestion),
      }),
    );
    const received =
      decisions.size === 0
        ? [logReceived(open.trip, actions.newId(), { who, notedBy, at, stop, text })]
        : [];
    if (!actions.edit(together(decisionLabel(days), [...received, ...edits]), step)) return;
    setDecisions(new Map([...decisions, ...changing.map(({ key }) => [key, decision] as const)]));
    onDecide();
  };

  return { decisions, decideOn };
};
