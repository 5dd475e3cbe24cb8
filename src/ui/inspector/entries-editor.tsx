import { useRef } from 'react';
import { nearDate } from '../../domain/derive/near-date';
import { capitalized } from '../../domain/describe/capitalized';
import { orderAfter } from '../../domain/edits/order-after';
import { wallClockAt } from '../../domain/time/zones';
import { find, journeyOf } from '../../domain/trip';
import { useActions, useTripNow } from '../../store/use-legation';
import { Button } from '../kit/button';
import { entriesOf, partOf } from './entries-of';
import { blankOf, EntryParts } from './entry-parts';
import styles from './entry-parts.module.css';
import inspector from './inspector.module.css';
import type { MapEditorProps } from './map-editor';
import { TakeOutButton } from './take-out-button';

/** Entries that are no records: gifts, commitments. */
export const EntriesEditor = (props: MapEditorProps) => {
  const { type, stop, editEntry } = props;
  const { edit } = useActions();
  const box = useRef<HTMLDivElement>(null);
  const add = useAdding(props);
  if (type.of.kind !== 'whole-object') return null;
  const word = type.of.words?.entry ?? 'entry';
  const title = capitalized(word);
  const addAndEnter = (): void => {
    const id = add();
    requestAnimationFrame(() => {
      box.current?.querySelector<HTMLElement>(`[data-entry="${id}"] input`)?.focus();
    });
  };
  return (
    <div ref={box} className={styles.entries}>
      {inOrder(props.value).map(([key, entry], index) => {
        const name = `${title} ${index + 1}`;
        return (
          <EntryParts
            key={key}
            id={key}
            title={name}
            type={type.of}
            entry={entry}
            stop={stop}
            editFor={(next) => editEntry(key, next)}
          >
            <TakeOutButton
              name={name.toLowerCase()}
              onPress={() => edit(editEntry(key, undefined))}
            />
          </EntryParts>
        );
      })}
      <div className={inspector.buttons}>
        <Button isSmall onPress={addAndEnter}>
          Add a {word}
        </Button>
      </div>
    </div>
  );
};

/** Adds an entry behind the others; one that must have a date has that of the place at first. */
const useAdding = ({ type, value, stop, editEntry }: MapEditorProps): (() => string) => {
  const tripNow = useTripNow();
  const { edit, newId, now } = useActions();
  return () => {
    const parts = type.of.kind === 'whole-object' ? type.of.parts : {};
    const id = newId();
    const trip = tripNow();
    const zone = find(trip.stops, stop)?.zone ?? journeyOf(trip).homeZone;
    const entry = {
      ...blankOf(parts),
      ...('order' in parts ? { order: orderAfter(ordersOf(value)) } : {}),
      ...('date' in parts ? { date: nearDate(trip, stop, wallClockAt(zone, now()).date) } : {}),
    };
    edit(editEntry(id, entry));
    return id;
  };
};

/** By their order keys or else by their dates. */
const inOrder = (value: unknown): ReturnType<typeof entriesOf> =>
  entriesOf(value).toSorted(([oneKey, one], [otherKey, other]) =>
    keyOf(one, oneKey) < keyOf(other, otherKey) ? -1 : 1,
  );

const keyOf = (entry: unknown, key: string): string =>
  [...['order', 'date', 'from'].map((part) => partOf(entry, part) ?? ''), key].join(' ');

const ordersOf = (value: unknown): readonly { readonly order: string }[] =>
  entriesOf(value).map(([, entry]) => ({ order: String(partOf(entry, 'order')) }));
