import type { MeetingKind } from '../records/choices';
import type { Meeting } from '../records/meeting';
import type { Trip } from '../records/tables';
import { headOfHosts, titleText } from './line-text';
import { fullName } from './names';

/** What stands before a title that says nobody's doing; a noun is parted from it by a colon. */
const VERBS: Readonly<Record<MeetingKind, string>> = {
  bilateral: 'MEET',
  'one-on-one': 'MEET',
  plenary: 'PLENARY:',
  courtesy: 'CALL ON',
  'pull-aside': 'PULL-ASIDE:',
  roundtable: 'ROUNDTABLE:',
  briefing: 'BRIEFING:',
  ceremony: 'CEREMONY:',
  visit: 'VISIT',
  meal: 'WORKING MEAL:',
  banquet: 'BANQUET:',
  speech: 'SPEECH:',
  press: 'PRESS:',
  greet: 'MEET',
  hold: 'HOLD:',
  down: 'DOWN TIME:',
  filing: 'FILING TIME:',
  other: '',
};

/** Words with which a title says by itself what is done. */
const DOINGS = [
  'meet(?:[ -]and[ -]greet)?',
  'meeting',
  'talks',
  'consultations',
  'call(?: on)?',
  'pull-aside',
  'one-on-one',
  'plenary',
  'bilateral',
  'round ?table',
  'briefing',
  'debriefing',
  'read-ahead',
  'ceremony',
  'wreath[ -]laying',
  'signing',
  'visit',
  'tour',
  'breakfast',
  'lunch(?:eon)?',
  'dinner',
  'meal',
  'banquet',
  'reception',
  'speech',
  'address',
  'lecture',
  'remarks',
  'talk',
  'press (?:availability|conference|roundtable|briefing)',
  'interview',
  'photo(?:graph)?',
  'hold',
  'down ?time',
  'filing(?: time)?',
  'rest',
  'rehearsal',
].join('|');

const NOT_IN_WORD = String.raw`(?![\p{L}\p{N}-])`;
const STARTS_WITH_DOING = new RegExp(`^(?:${DOINGS})${NOT_IN_WORD}`, 'iu');
const HAS_DOING = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${DOINGS})${NOT_IN_WORD}`, 'iu');

/** Before the doing stand two words at most, of which only the first may have a capital. */
const LEADING_WORDS = [
  /^/u,
  /^[\p{L}\p{N}-]+ /u,
  /^[\p{L}\p{N}-]+ \p{Ll}[\p{L}\p{N}-]* /u,
] as const;

export interface Activity {
  /** In capitals; empty where the title speaks for itself. */
  readonly verb: string;
  /** What follows the verb, with the space between them. */
  readonly rest: string;
}

/**
 * Verb first, as papers have it: a title that opens with its own word for what is done has that
 * word in capitals ('TALKS with Gen. Liang'); one that has it further on stays as it was written;
 * any other has the verb of its kind before it ('CALL ON President Lee').
 */
export const activityOf = (trip: Trip, meeting: Meeting): Activity => {
  const head = headOfHosts(trip, meeting);
  const title = meeting.title || (head ? fullName(head) : titleText(trip, meeting));
  const opening = openingOf(title);
  if (opening !== '') {
    return { verb: opening.toUpperCase(), rest: title.slice(opening.length) };
  }
  if (HAS_DOING.test(title)) return { verb: '', rest: title };
  const verb = VERBS[meeting.kind];
  return { verb, rest: verb === '' ? title : ` ${title}` };
};

/** 'Joint press conference' of 'Joint press conference with Mr. Kitazawa'; empty if there is none. */
const openingOf = (title: string): string => {
  for (const words of LEADING_WORDS) {
    const [leading] = words.exec(title) ?? [];
    if (leading === undefined) continue;
    const [doing] = STARTS_WITH_DOING.exec(title.slice(leading.length)) ?? [];
    if (doing !== undefined) return leading + doing;
  }
  return '';
};
