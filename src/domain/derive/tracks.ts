import type { Meeting } from '../records/meeting';

type Tracks = Meeting['tracks'];

const PRINCIPAL: Tracks = { principal: true };

/** The tracks of a meeting: what names none is the principal's, so that nothing escapes the checks. */
export const tracksOf = ({ tracks }: Meeting): Tracks =>
  Object.keys(tracks).length === 0 ? PRINCIPAL : tracks;

export const isOnPrincipalTrack = (meeting: Meeting): boolean =>
  tracksOf(meeting).principal === true;
