import { postures } from '../../domain/records/choices';
import { find } from '../../domain/trip';
import { useOpenTrip } from '../../store/use-legation';
import { Gone } from './gone';
import { Group } from './group';
import { Head } from './head';
import { MergeButton } from './merge-button';
import { RecordFields } from './record-fields';
import { RemoveButton } from './remove-button';

interface TopicInspectorProps {
  readonly id: string;
}

export const TopicInspector = ({ id }: TopicInspectorProps) => {
  const topic = useOpenTrip((open) => find(open.trip.topics, id));
  if (!topic) return <Gone />;
  return (
    <>
      <Head
        title={topic.title || 'Untitled topic'}
        subtitle={postures[topic.posture]}
        about={{ kind: 'topic', id }}
      />
      <Group title="Topic">
        <RecordFields
          table="topics"
          id={id}
          stop={null}
          names={['title', 'posture', 'sensitivity', 'owner', 'points', 'paperStatus', 'paperDue']}
        />
      </Group>
      <MergeButton table="topics" id={id} />
      <RemoveButton table="topics" id={id} />
    </>
  );
};
