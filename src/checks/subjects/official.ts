import type { Meeting } from '../../domain/records/meeting';
import type { Person } from '../../domain/records/person';
import { officialKinds } from '../substantive';
import type { MeetingAtStop } from './meeting';

/** A meeting of substance with the other side. */
export const isOfficial = ({ kind }: Pick<Meeting, 'kind'>): boolean => officialKinds.has(kind);

/** Those of the other side who are named in it. */
export const othersIn = ({ attending }: Pick<MeetingAtStop, 'attending'>): readonly Person[] =>
  attending.flatMap(({ person }) => (person.side === 'ours' ? [] : [person]));

/** Somebody of the other side is named, or nobody at all: its kind then says that they come. */
export const isWithOthers = (subject: MeetingAtStop): boolean =>
  subject.attending.length === 0 || othersIn(subject).length > 0;
