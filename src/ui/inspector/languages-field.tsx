import { setField } from '../../domain/edits/record-edits';
import type { Person } from '../../domain/records/person';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { ParsedField } from '../kit/parsed-field';
import { readLanguages, writeLanguages } from './read-languages';

interface LanguagesFieldProps {
  readonly person: Person;
}

/** What a person speaks, by name: 'English, Chinese'. */
export const LanguagesField = ({ person }: LanguagesFieldProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { edit } = useActions();
  return (
    <ParsedField
      label="Languages"
      text={writeLanguages(person.languages)}
      placeholder="English, Chinese"
      read={readLanguages}
      onChange={(next) => edit(setField(trip, 'people', person.id, 'languages', next))}
    />
  );
};
