import { keysInOrder } from '../../domain/derive/by-order';
import { orderAfter } from '../../domain/edits/order-after';
import { setEntry } from '../../domain/edits/record-edits';
import { postures } from '../../domain/records/choices';
import type { Meeting } from '../../domain/records/meeting';
import { find } from '../../domain/trip';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { RecordField } from '../kit/record-field';
import { CompactChoice } from './compact-choice';
import { EntryRow } from './entry-row';

interface MeetingTopicsEditorProps {
  readonly meeting: Meeting;
}

/** What is talked about, each with its posture at this meeting. */
export const MeetingTopicsEditor = ({ meeting }: MeetingTopicsEditorProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { edit } = useActions();
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
