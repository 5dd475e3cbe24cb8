import type { Meeting } from '../domain/records/meeting';
import type { LineContext, OtherClock, TokenKind, Unknown } from './typed-line';

export type MeetingFields = Partial<Omit<Meeting, 'id'>>;

/** A name of the line that a title may be made of: 'with', 'Gen. Liang Guanglie'. */
export interface NamedInLine {
  readonly connector: 'with' | 'hosted by' | 'on' | 'at';
  readonly name: string;
  readonly isTheirs: boolean;
}

/** A stretch of the text that means something. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kind: Exclude<TokenKind, 'text'>;
  readonly meaning?: string;
  readonly fields?: MeetingFields;
  /** What the title keeps of it; nothing where this is absent. */
  readonly inTitle?: string;
  /** How a title that is made up begins: 'Bilateral'. */
  readonly noun?: string;
  readonly named?: NamedInLine;
  readonly unknown?: Unknown;
  readonly otherClock?: OtherClock;
  /** As what it was read, where it may be meant otherwise: a sentence. */
  readonly doubt?: string | undefined;
}

/** What a reader of pieces sees. */
export interface Scene {
  /** As typed. */
  readonly text: string;
  /** The same, character for character, in plain punctuation. */
  readonly plain: string;
  readonly context: LineContext;
  /** What was read so far, in order. */
  readonly pieces: readonly Piece[];
}

/** The pieces that start at a place, the start of a word or a mark; none where nothing is known. */
export type PieceReader = (scene: Scene, at: number) => readonly Piece[];

/**
 * What stands before a place: nothing but a track, a time or a status; a comma or bracket; a piece;
 * or words of the title.
 */
export const standsAfter = (
  { plain, pieces }: Scene,
  at: number,
): 'start' | 'comma' | 'piece' | 'words' => {
  let before = at;
  while (before > 0 && plain[before - 1] === ' ') before -= 1;
  const last = pieces.at(-1);
  if (before === (last?.end ?? 0)) return pieces.every(isPreface) ? 'start' : 'piece';
  return /[,;(]$| -$/.test(plain.slice(Math.max(0, before - 2), before)) ? 'comma' : 'words';
};

export const isPreface = ({ kind }: Piece): boolean =>
  kind === 'time' || kind === 'track' || kind === 'status';

const BREAK = / *(?:$|[,;:()[\]@#]|w\/|with\b|hosted by\b|\+\d|[!?] *(?:$|,)| [!?] | - )/iy;

/** Whether a name or phrase ends here: at the end, a comma, or the mark of something else. */
export const isBreak = (plain: string, at: number): boolean => {
  BREAK.lastIndex = at;
  return BREAK.test(plain);
};

/** Both together; people, topics and tracks add up, of all else the later counts. */
export const joinFields = (one: MeetingFields, other: MeetingFields): MeetingFields => ({
  ...one,
  ...other,
  ...(one.participants && other.participants
    ? { participants: { ...one.participants, ...other.participants } }
    : {}),
  ...(one.topics && other.topics ? { topics: { ...one.topics, ...other.topics } } : {}),
  ...(one.tracks && other.tracks ? { tracks: { ...one.tracks, ...other.tracks } } : {}),
});
