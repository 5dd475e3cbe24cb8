import { keysInOrder } from '../../domain/derive/by-order';
import { orderAfter } from '../../domain/edits/order-after';
import { setEntry } from '../../domain/edits/record-edits';
import { postures } from '../../domain/records/choices';
import type { Meeting } from '../../domain/records/meeting';
import { find } from '../../domain/trip';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { RecordField } from '../kit/record-field';
import styles from './inspector.module.css';
import { TakeOutButton } from './take-out-button';

interface MeetingTopicsEditorProps {
  readonly meeting: Meeting;
}

/** What is talked about, each with its posture at this meeting. */
export const MeetingTopicsEditor = ({ meeting }: MeetingTopicsEditorProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { edit, select } = useActions();
  const set = (topic: string, next: unknown) =>
    setEntry(trip, 'meetings', meeting.id, 'topics', topic, next);
  const topics = keysInOrder(meeting.topics).flatMap((id) => {
    const entry = meeting.topics[id];
    return entry ? [{ id, ...entry }] : [];
  });
  return (
    <>
      <ul>
        {topics.map(({ id, posture, order }) => {
          const title = find(trip.topics, id)?.title || 'Untitled topic';
          return (
            <li key={id} className={styles.row}>
              <button
                type="button"
                className={styles.name}
                onClick={() => select({ kind: 'topic', id })}
              >
                {title}
              </button>
              <select
                className={styles.compact}
                aria-label={`Posture on ${title}`}
                value={posture}
                onChange={(event) => edit(set(id, { posture: event.target.value, order }))}
              >
                {Object.entries(postures).map(([value, word]) => (
                  <option key={value} value={value}>
                    {word}
                  </option>
                ))}
              </select>
              <TakeOutButton name={title} onPress={() => edit(set(id, undefined))} />
            </li>
          );
        })}
      </ul>
      <RecordField
        label="Add a topic"
        table="topics"
        value={null}
        stop={meeting.slot.stop}
        placeholder="Topic"
        only={(id) => !(id in meeting.topics)}
        editFor={(id) =>
          set(id ?? '', {
            posture: find(trip.topics, id)?.posture ?? 'raise',
            order: orderAfter(Object.values(meeting.topics)),
          })
        }
      />
    </>
  );
};
