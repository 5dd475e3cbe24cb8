import { fullName } from '../../domain/describe/names';
import { dotted } from '../../domain/describe/piece';
import { find } from '../../domain/trip';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { Button } from '../kit/button';
import { FoldedGroup } from './folded-group';
import { Gone } from './gone';
import { Group } from './group';
import { Head } from './head';
import { MergeButton } from './merge-button';
import { RecordFields } from './record-fields';
import { RemoveButton } from './remove-button';

interface PersonInspectorProps {
  readonly id: string;
}

export const PersonInspector = ({ id }: PersonInspectorProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { openDialog } = useActions();
  const person = find(trip.people, id);
  if (!person) return <Gone />;
  const fields = { table: 'people', id, stop: null } as const;
  return (
    <>
      <Head
        title={fullName(person)}
        subtitle={dotted([person.title, person.organisation])}
        about={{ kind: 'person', id }}
      />
      <Button isSmall onPress={() => openDialog({ kind: 'select-lines' })}>
        Select their lines…
      </Button>
      <Group title="Name">
        <RecordFields
          {...fields}
          names={[
            'rank',
            'family',
            'given',
            'nameOrder',
            'native',
            'addressedAs',
            'title',
            'organisation',
          ]}
        />
      </Group>
      <Group title="Place in the trip">
        <RecordFields
          {...fields}
          names={['side', 'country', 'precedence', 'function', 'tracks', 'languages']}
        />
      </Group>
      <FoldedGroup {...fields} title="Office" names={['level', 'counterpart', 'officeEnds']} />
      <FoldedGroup {...fields} title="Comes and goes" names={['joins', 'leaves', 'commitments']} />
      <FoldedGroup {...fields} title="Rooms" names={['rooms']} />
      <FoldedGroup {...fields} title="Entry papers" names={['passportUntil', 'entry']} />
      <Group title="Reach and care">
        <RecordFields {...fields} names={['phone', 'email', 'diet', 'notes']} />
      </Group>
      <MergeButton table="people" id={id} />
      <RemoveButton table="people" id={id} />
    </>
  );
};
