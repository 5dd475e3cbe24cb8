import { memo } from 'react';
import { keysInOrder } from '../../domain/derive/by-order';
import { orderAfter } from '../../domain/edits/order-after';
import { setEntry } from '../../domain/edits/record-edits';
import { postures } from '../../domain/records/choices';
import type { Meeting } from '../../domain/records/meeting';
import { find } from '../../domain/trip';
import { useActions, useOpenTrip, useTripNow } from '../../store/use-legation';
import { RecordField } from '../kit/record-field';
import { CompactChoice } from './compact-choice';
import { EntryRow } from './entry-row';

interface MeetingTopicsEditorProps {
  readonly meeting: string;
  readonly topics: Meeting['topics'];
  readonly stop: string;
}

/**
 * What is talked about, each with its posture at this meeting. Drawn again when the topics change,
 * and not with every other edit of the meeting.
 */
export const MeetingTopicsEditor = memo(({ meeting, topics, stop }: MeetingTopicsEditorProps) => {
  const known = useOpenTrip(({ trip }) => trip.topics);
  const tripNow = useTripNow();
  const { edit } = useActions();
  const set = (topic: string, next: unknown) =>
    setEntry(tripNow(), 'meetings', meeting, 'topics', topic, next);
  const inOrder = keysInOrder(topics).flatMap((id) => {
    const entry = topics[id];
    return entry ? [{ id, ...entry }] : [];
  });
  return (
    <>
      <ul>
        {inOrder.map(({ id, posture, order }) => {
          const title = find(known, id)?.title || 'Untitled topic';
          return (
            <EntryRow
              key={id}
              name={title}
              leadsTo={{ kind: 'topic', id }}
              onTakeOut={() => edit(set(id, undefined))}
            >
              <CompactChoice
                label={`Posture on ${title}`}
                choices={postures}
                value={posture}
                onChange={(next, step) => edit(set(id, { posture: next, order }), step)}
              />
            </EntryRow>
          );
        })}
      </ul>
      <RecordField
        label="Add a topic"
        table="topics"
        value={null}
        stop={stop}
        placeholder="Topic"
        only={(id) => !(id in topics)}
        editFor={(id) =>
          set(id ?? '', {
            posture: find(known, id)?.posture ?? 'raise',
            order: orderAfter(Object.values(topics)),
          })
        }
      />
    </>
  );
});
