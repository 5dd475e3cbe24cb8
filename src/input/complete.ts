import { kindCompletions } from './complete-kind';
import { personCompletions } from './complete-person';
import { topicCompletions, venueCompletions } from './complete-titled';
import type { Completion } from './completion';
import type { Part } from './completion-part';
import { plainText } from './plain-text';
import type { LineContext } from './typed-line';

interface Opening {
  /** Its one group is what stands between the opening and the caret. */
  readonly pattern: RegExp;
  readonly complete: (part: Part, context: LineContext) => readonly Completion[];
  readonly mayBeNew: boolean;
}

const OPENINGS: readonly Opening[] = [
  { pattern: /#([^#@,;()[\]]*)$/, complete: topicCompletions, mayBeNew: true },
  {
    pattern: /(?<![\p{L}\p{N}])@ *([^#@,;()[\]/]*)$/u,
    complete: venueCompletions,
    mayBeNew: true,
  },
  {
    pattern: /(?<![\p{L}\p{N}])(?:w\/ *|with +|hosted by +|calls? on +)([^#@;()[\]!?]*)$/iu,
    complete: personCompletions,
    mayBeNew: true,
  },
  {
    pattern: /(?<![\p{L}\p{N}])at +(?:the +)?([^#@,;()[\]/]*)$/iu,
    complete: venueCompletions,
    mayBeNew: false,
  },
];

/** Nothing further back than this belongs to the name at the caret. */
const LONGEST_PART = 200;

/** What may stand at the caret, best first, at most eight; a name nobody knows can be new. */
export const completionsAt = (
  text: string,
  caret: number,
  context: LineContext,
): readonly Completion[] => {
  const before = plainText(text.slice(0, caret));
  const end = endOfWord(text, caret);
  const near = before.slice(-LONGEST_PART);
  const [nearest] = OPENINGS.flatMap((opening) => {
    const tail = opening.pattern.exec(near)?.[1];
    return tail === undefined ? [] : [{ opening, tail }];
  }).sort((one, other) => one.tail.length - other.tail.length);
  if (!nearest) return kindCompletions(text, before.length, end, context);
  const { opening, tail } = nearest;
  const start = before.length - tail.length;
  const part = { typed: tail, start, end, mayBeNew: opening.mayBeNew };
  return opening.complete(part, context);
};

const endOfWord = (text: string, caret: number): number =>
  caret + (/^[\p{L}\p{N}\p{M}'’-]*/u.exec(text.slice(caret))?.[0].length ?? 0);
