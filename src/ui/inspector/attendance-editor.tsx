import { memo } from 'react';
import { byPrecedence } from '../../domain/derive/attendance';
import { fullName } from '../../domain/describe/names';
import { setEntry } from '../../domain/edits/record-edits';
import type { ParticipantRole } from '../../domain/records/choices';
import type { Meeting } from '../../domain/records/meeting';
import type { Person } from '../../domain/records/person';
import { find } from '../../domain/trip';
import { useActions, useOpenTrip, useTripNow } from '../../store/use-legation';
import { NativeText } from '../kit/native-text';
import { RecordField } from '../kit/record-field';
import { EntryRow } from './entry-row';
import { RolesChoice } from './roles-choice';

type Roles = Readonly<Record<string, true>>;

interface AttendanceEditorProps {
  readonly meeting: string;
  readonly participants: Meeting['participants'];
  readonly stop: string;
}

/**
 * Who is in the room, each with their roles, in order of precedence. Drawn again when the people or
 * their roles change, and not with every other edit of the meeting.
 */
export const AttendanceEditor = memo(({ meeting, participants, stop }: AttendanceEditorProps) => {
  const known = useOpenTrip(({ trip }) => trip.people);
  const tripNow = useTripNow();
  const people = Object.keys(participants)
    .flatMap((id) => find(known, id) ?? [])
    .toSorted(bySideAndPrecedence);
  const newRole = (id: string): ParticipantRole =>
    find(known, id)?.side === 'host' ? 'host' : 'participant';
  return (
    <>
      <ul>
        {people.map((person) => (
          <ParticipantRow
            key={person.id}
            meeting={meeting}
            person={person}
            roles={participants[person.id] ?? noRoles}
          />
        ))}
      </ul>
      <RecordField
        label="Add a person"
        table="people"
        value={null}
        stop={stop}
        placeholder="Name"
        only={(id) => !(id in participants)}
        editFor={(id) =>
          setEntry(tripNow(), 'meetings', meeting, 'participants', id ?? '', {
            [newRole(id ?? '')]: true,
          })
        }
      />
    </>
  );
});

const noRoles: Roles = {};

const bySideAndPrecedence = (one: Person, other: Person): number => {
  const sides = ['host', 'other', 'ours'];
  return sides.indexOf(one.side) - sides.indexOf(other.side) || byPrecedence(one, other);
};

interface ParticipantRowProps {
  readonly meeting: string;
  readonly person: Person;
  readonly roles: Roles;
}

const ParticipantRow = memo(({ meeting, person, roles }: ParticipantRowProps) => {
  const tripNow = useTripNow();
  const { edit } = useActions();
  const name = fullName(person);
  const set = (next: Roles | undefined): void => {
    edit(setEntry(tripNow(), 'meetings', meeting, 'participants', person.id, next));
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
});
