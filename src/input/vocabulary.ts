import {
  type Coverage,
  coverages,
  type InterpretationMode,
  interpretationModes,
  type Status,
  statuses,
} from '../domain/records/choices';
import type { Meeting } from '../domain/records/meeting';
import { lexiconOf } from './lexicon';

/** What a phrase of the trade sets. */
export interface Term {
  readonly kind: 'coverage' | 'status' | 'interpretation';
  readonly meaning: string;
  readonly fields: Partial<Omit<Meeting, 'id'>>;
  /** A common word, which counts only where it stands alone: 'open', 'confirmed'. */
  readonly isCommonWord: boolean;
}

type Entry = readonly [phrases: string, meaning: Term];

const press = (coverage: Coverage, phrases: string, commonWords = ''): readonly Entry[] => {
  const term = { kind: 'coverage', meaning: coverages[coverage], fields: { coverage } } as const;
  return entries(term, phrases, commonWords);
};

const standing = (status: Status, commonWords: string): readonly Entry[] =>
  entries(
    { kind: 'status', meaning: statuses[status], fields: { status } } as const,
    '',
    commonWords,
  );

const interpreted = (
  mode: InterpretationMode,
  phrases: string,
  commonWords: string,
): readonly Entry[] => {
  const meaning = interpretationModes[mode];
  const term = { kind: 'interpretation', meaning, fields: { interpretation: mode } } as const;
  return entries(term, phrases, commonWords);
};

const entries = (
  term: Omit<Term, 'isCommonWord'>,
  phrases: string,
  commonWords: string,
): readonly Entry[] => [
  ...(phrases === '' ? [] : ([[phrases, { ...term, isCommonWord: false }]] as const)),
  ...(commonWords === '' ? [] : ([[commonWords, { ...term, isCommonWord: true }]] as const)),
];

const anchored: Entry = [
  'anchor,anchored',
  { kind: 'status', meaning: 'Anchor', fields: { anchor: true }, isCommonWord: true },
];

export const terms = lexiconOf<Term>([
  ...press('open', 'open press,press open,open to press,open to the press', 'open'),
  ...press('pooled', 'pooled press,press pool,pool only,pooled coverage', 'pooled,pool'),
  ...press('spray-top', 'spray top,spray at top,spray at the top,top spray,pool spray', 'spray'),
  ...press(
    'spray-top-remarks',
    'spray top with remarks,spray top w/ remarks,spray at top with remarks,spray at top w/ remarks,spray with remarks,spray w/ remarks',
  ),
  ...press('spray-bottom', 'spray bottom,spray at bottom,spray at the bottom,bottom spray'),
  ...press('opening-remarks', 'opening remarks open,opening remarks only', 'opening remarks'),
  ...press('invited', 'invited only,invited press,invited media,invited press only', 'invited'),
  ...press('stills', 'stills only,still photographers only,photographers only', 'stills'),
  ...press('print', 'print pool,print pool only,print only'),
  ...press(
    'closed',
    'closed press,press closed,closed to press,closed to the press,no press',
    'closed',
  ),
  ...standing('idea', 'idea'),
  ...standing('requested', 'requested'),
  ...standing('proposed', 'proposed'),
  ...standing('pencilled', 'pencilled,penciled,pencilled in,penciled in,pencil,tentative,tbc'),
  ...standing('confirmed', 'confirmed'),
  ...standing('done', 'done'),
  ...standing('declined', 'declined'),
  ...standing('postponed', 'postponed'),
  ...standing('cancelled', 'cancelled,canceled'),
  anchored,
  ...interpreted(
    'consecutive',
    'consecutive interpretation,consecutive interp,consecutive translation,consecutive interpreter',
    'consecutive,consec',
  ),
  ...interpreted(
    'simultaneous',
    'simultaneous interpretation,simultaneous interp,simultaneous translation,simul interp',
    'simultaneous,simul,sim',
  ),
  ...interpreted('whispered', 'whispered interpretation,whispered interp', 'whispered,whisper'),
  ...interpreted('none', 'no interpretation,no interpreter,no interpreters,no interp', ''),
]);
