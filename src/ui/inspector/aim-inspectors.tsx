import { countryName } from '../../domain/describe/names';
import { calendarKinds, taskKinds } from '../../domain/records/choices';
import { find } from '../../domain/trip';
import { useOpenTrip } from '../../store/use-legation';
import { Gone } from './gone';
import { Group } from './group';
import { Head } from './head';
import { RecordFields } from './record-fields';
import { RemoveButton } from './remove-button';

interface AimProps {
  readonly id: string;
}

/** What the trip is to achieve, and the topics that serve it. */
export const ObjectiveInspector = ({ id }: AimProps) => {
  const objective = useOpenTrip((open) => find(open.trip.objectives, id));
  const city = useOpenTrip((open) => find(open.trip.stops, objective?.stop ?? null)?.city);
  if (!objective) return <Gone />;
  return (
    <>
      <Head
        title={objective.text || 'Untitled objective'}
        subtitle={city ?? 'Of the whole trip'}
        about={{ kind: 'objective', id }}
      />
      <Group title="Objective">
        <RecordFields
          table="objectives"
          id={id}
          stop={objective.stop}
          names={['text', 'stop', 'topics']}
        />
      </Group>
      <RemoveButton table="objectives" id={id} />
    </>
  );
};

export const TaskInspector = ({ id }: AimProps) => {
  const task = useOpenTrip((open) => find(open.trip.tasks, id));
  if (!task) return <Gone />;
  const fields = { table: 'tasks', id, stop: task.stop } as const;
  return (
    <>
      <Head title={task.text || 'Untitled task'} subtitle={taskKinds[task.kind]} about={null} />
      <Group title="Task">
        <RecordFields {...fields} names={['done', 'text', 'due', 'owner', 'kind']} />
      </Group>
      <Group title="About">
        <RecordFields {...fields} names={['meeting', 'topic', 'venue', 'stop']} />
      </Group>
      <RemoveButton table="tasks" id={id} />
    </>
  );
};

/** Days to mind in a country: an election, a session, a day at home. */
export const CalendarInspector = ({ id }: AimProps) => {
  const entry = useOpenTrip((open) => find(open.trip.calendar, id));
  if (!entry) return <Gone />;
  const where = countryName(entry.country) || 'Country not set';
  return (
    <>
      <Head
        title={entry.name || 'Unnamed day'}
        subtitle={`${calendarKinds[entry.kind]} · ${where}`}
        about={null}
      />
      <Group title="Day">
        <RecordFields
          table="calendar"
          id={id}
          stop={null}
          names={['country', 'date', 'until', 'kind', 'name']}
        />
      </Group>
      <RemoveButton table="calendar" id={id} />
    </>
  );
};
