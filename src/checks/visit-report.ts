import { capitalized } from '../domain/describe/capitalized';
import { cityText } from '../domain/describe/travel-text';
import type { Venue } from '../domain/records/venue';
import type { Report } from './rule';
import { severityOfMissing } from './severity';
import type { MeetingAtStop } from './subjects/meeting';
import type { Visit } from './subjects/visit';
import { listed, meetingsText, placeName } from './wording';

/** 'No notetaker for Talks.', 'Beijing: no notetaker for Talks and Dinner.' */
export const reportOfMissing = (
  visit: Visit,
  subjects: readonly MeetingAtStop[],
  text: string,
  field: string,
): Report => {
  const ids = subjects.map(({ meeting }) => meeting.id);
  return {
    severity: severityOfMissing(subjects),
    ...toldOf(visit, 'meeting', ids, `${text} ${meetingsText(subjects)}`, field),
    data: { meetings: ids },
  };
};

/** 'Bayi Building: not walked.', 'Beijing: Bayi Building and Keio: not walked.' */
export const reportOfPlaces = (
  visit: Visit,
  venues: readonly Venue[],
  text: string,
  field: string,
): Report => {
  const ids = venues.map(({ id }) => id);
  const sentence = `${listed(venues.map(placeName))}: ${text}`;
  return {
    severity: venues.length === 0 ? null : 'warning',
    ...toldOf(visit, 'venue', ids, sentence, field),
    data: { venues: ids },
  };
};

/** Told at the one that it is about, else at the stop; the same finding while they come and go. */
const toldOf = (
  { stop }: Visit,
  kind: 'meeting' | 'venue',
  ids: readonly string[],
  sentence: string,
  field: string,
): Pick<Report, 'about' | 'knownBy' | 'message' | 'field'> => {
  const subjects = ids.map((id) => ({ kind, id }));
  const atStop = { kind: 'stop', id: stop.id } as const;
  return subjects.length === 1
    ? { about: subjects, knownBy: [atStop], message: `${capitalized(sentence)}.`, field }
    : {
        about: [atStop, ...subjects],
        knownBy: [atStop],
        message: `${cityText(stop)}: ${sentence}.`,
      };
};
