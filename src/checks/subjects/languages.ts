import type { Person } from '../../domain/records/person';
import type { MeetingAtStop } from './meeting';
import { isOfficial } from './official';

/** Somebody of the other side speaks no language of the principal's; where none is named, nobody there does. */
export const isInForeignLanguage = (subject: MeetingAtStop): boolean => {
  const ours = subject.principal?.languages ?? {};
  if (Object.keys(ours).length === 0) return false;
  const speakers = subject.attending.filter(
    ({ person, roles }) => person.side !== 'ours' && !roles.interpreter && !roles.greeter,
  );
  if (speakers.length > 0) return speakers.some(({ person }) => isForeignTo(ours, person));
  return (
    subject.attending.length === 0 &&
    isOfficial(subject.meeting) &&
    isForeignTo(ours, { languages: subject.stop.languages })
  );
};

const isForeignTo = (
  ours: Person['languages'],
  { languages }: Pick<Person, 'languages'>,
): boolean => {
  const spoken = Object.keys(languages);
  return spoken.length > 0 && !spoken.some((language) => language in ours);
};
