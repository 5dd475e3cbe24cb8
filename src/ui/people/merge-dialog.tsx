import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import { byLikeness } from '../../domain/derive/likely-same';
import { countText } from '../../domain/describe/count-text';
import { recordName } from '../../domain/describe/record-name';
import { applyEdit } from '../../domain/edits/edit';
import { mergeRecords, type Pair } from '../../domain/edits/merge-records';
import { recordNames, type Trip } from '../../domain/records/tables';
import type { TripDialog } from '../../store/state';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { Button } from '../kit/button';
import { Dialog, DialogButtons } from '../kit/dialog';
import type { Suggestion } from '../kit/suggest-box';
import { SuggestField } from '../kit/suggest-field';
import styles from './merge.module.css';
import { MergeFields } from './merge-fields';

interface MergeDialogProps {
  readonly asked: Extract<TripDialog, { readonly kind: 'merge' }>;
  readonly onClose: () => void;
}

type Kept = Readonly<Record<string, 'stays' | 'goes'>>;

/** Two records that are one: which values are kept, and what will name the one that stays. */
export const MergeDialog = ({ asked, onClose }: MergeDialogProps) => {
  const { table, id } = asked;
  const trip = useOpenTrip((open) => open.trip);
  const { edit } = useActions();
  const [other, setOther] = useState<string | null>(null);
  const [kept, setKept] = useState<Kept>({});
  const candidates = useMemo(() => byLikeness(trip, table, id), [trip, table, id]);
  const name = recordName(trip, table, id);
  const pair = other === null ? null : { table, stays: id, goes: other };
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // The field in which the other was chosen is gone.
    if (other !== null)
      form.current?.querySelector<HTMLElement>(':checked, [type="submit"]')?.focus();
  }, [other]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (pair && edit(mergeRecords(trip, pair, kept))) onClose();
  };
  return (
    <Dialog title={`${name} is the same as…`} isWide onClose={onClose}>
      <form ref={form} className={styles.form} onSubmit={submit}>
        {pair === null ? (
          <>
            <SuggestField
              label="The same as"
              text=""
              placeholder="Type a name, or choose: the most alike come first"
              hasFirstFocus
              takesOnlyMatch
              suggest={(typed) => suggestionsFor(trip, table, candidates, typed)}
              onChoose={setOther}
            />
            <p className={styles.hint}>
              Both become one {recordNames[table]}. Whatever names the other will name {name}.
            </p>
          </>
        ) : (
          <>
            <MergeFields
              pair={pair}
              kept={kept}
              onKeep={(field, which) => setKept({ ...kept, [field]: which })}
            />
            <p role="status" className={styles.hint}>
              {effectText(trip, pair, kept)}
            </p>
          </>
        )}
        <DialogButtons>
          <Button look="primary" type="submit" isDisabled={pair === null}>
            Make them one
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
};

const MOST = 12;

const suggestionsFor = (
  trip: Trip,
  table: Pair['table'],
  candidates: readonly string[],
  typed: string,
): readonly Suggestion<string>[] =>
  candidates
    .map((id) => ({ id, label: recordName(trip, table, id), value: id }))
    .filter(({ label }) => label.toLowerCase().includes(typed.trim().toLowerCase()))
    .slice(0, MOST);

/** 'Grand Hyatt goes; 3 meetings, 1 stop and 2 drive times follow.' */
const effectText = (trip: Trip, pair: Pair, kept: Kept): string => {
  const { patches } = applyEdit(trip, mergeRecords(trip, pair, kept));
  const gone = recordName(trip, pair.table, pair.goes);
  const counts = (['trip', 'stops', 'meetings', 'moves', 'venues', 'drives', 'topics'] as const)
    .filter((table) => table !== pair.table)
    .flatMap((table) => {
      const ids = new Set(patches.filter((patch) => patch.table === table).map(({ id }) => id));
      return ids.size === 0 ? [] : [countText(ids.size, recordNames[table])];
    });
  const follow =
    counts.length === 0 ? 'Nothing else names it' : `Changes with it: ${counts.join(', ')}`;
  return `“${gone}” goes. ${follow}. Notes of both are kept.`;
};
