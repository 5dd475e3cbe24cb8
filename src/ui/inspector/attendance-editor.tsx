import { byPrecedence } from '../../domain/derive/attendance';
import { fullName } from '../../domain/describe/names';
import { setEntry } from '../../domain/edits/record-edits';
import type { ParticipantRole } from '../../domain/records/choices';
import type { Meeting } from '../../domain/records/meeting';
import type { Person } from '../../domain/records/person';
import { find } from '../../domain/trip';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { NativeText } from '../kit/native-text';
import { RecordField } from '../kit/record-field';
import { EntryRow } from './entry-row';
import { RolesChoice } from './roles-choice';

interface AttendanceEditorProps {
  readonly meeting: Meeting;
}

/** Who is in the room, each with their roles, in order of precedence. */
export const AttendanceEditor = ({ meeting }: AttendanceEditorProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const people = Object.keys(meeting.participants)
    .flatMap((id) => find(trip.people, id) ?? [])
    .toSorted(bySideAndPrecedence);
  const newRole = (id: string): ParticipantRole =>
    find(trip.people, id)?.side === 'host' ? 'host' : 'participant';
  return (
    <>
      <ul>
        {people.map((person) => (
          <ParticipantRow key={person.id} meeting={meeting} person={person} />
        ))}
      </ul>
      <RecordField
        label="Add a person"
        table="people"
        value={null}
        stop={meeting.slot.stop}
        placeholder="Name"
        only={(id) => !(id in meeting.participants)}
        editFor={(id) =>
          setEntry(trip, 'meetings', meeting.id, 'participants', id ?? '', {
            [newRole(id ?? '')]: true,
          })
        }
      />
    </>
  );
};

const bySideAndPrecedence = (one: Person, other: Person): number => {
  const sides = ['host', 'other', 'ours'];
  return sides.indexOf(one.side) - sides.indexOf(other.side) || byPrecedence(one, other);
};

interface ParticipantRowProps extends AttendanceEditorProps {
  readonly person: Person;
}

const ParticipantRow = ({ meeting, person }: ParticipantRowProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { edit } = useActions();
  const name = fullName(person);
  const roles = meeting.participants[person.id] ?? {};
  const set = (next: Readonly<Record<string, true>> | undefined): void => {
    edit(setEntry(trip, 'meetings', meeting.id, 'participants', person.id, next));
  };
  return (
    <EntryRow
      name={name}
      native={<NativeText text={person.native} country={person.country} />}
      leadsTo={{ kind: 'person', id: person.id }}
      onTakeOut={() => set(undefined)}
    >
      <RolesChoice label={`Roles of ${name}`} roles={roles} onChange={set} />
    </EntryRow>
  );
};
