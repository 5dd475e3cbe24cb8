import { fullName } from '../domain/describe/names';
import type { Person } from '../domain/records/person';
import { type MatchedPeople, matchPeople } from './match-person';
import { endOfName } from './name-extent';
import { isBreak, type NamedInLine, type Piece, type PieceReader, type Scene } from './piece';
import { isTermAt } from './term-pieces';

type Connector = NamedInLine['connector'];

interface Opening {
  readonly connector: Connector;
  /** As a mark, 'w/' announces a name even in small letters. */
  readonly isMark: boolean;
  readonly end: number;
}

const OPENINGS: readonly (readonly [RegExp, Connector, boolean])[] = [
  [/w\/ */iy, 'with', true],
  [/with +/iy, 'with', false],
  [/(?:hosted|given) by +/iy, 'hosted by', false],
];

const BETWEEN = / *(?:,? *(?:and\b|&)|,|\/|\+(?! *\d)) */iy;
const ARTICLE = /the +/iy;

/** 'w/ Gen. Liang, Yang Jiechi and Amb. Huntsman', 'hosted by Gen. Xu'. */
export const peoplePieces: PieceReader = (scene, at) => {
  const opening = openingAt(scene.plain, at);
  return opening ? peopleFrom(scene, at, opening) : [];
};

const openingAt = (plain: string, at: number): Opening | null => {
  for (const [scanner, connector, isMark] of OPENINGS) {
    scanner.lastIndex = at;
    if (scanner.test(plain)) return { connector, isMark, end: scanner.lastIndex };
  }
  return null;
};

const peopleFrom = (scene: Scene, at: number, opening: Opening): readonly Piece[] => {
  const pieces: Piece[] = [];
  let start = at;
  let from = opening.end;
  while (from < scene.plain.length) {
    const found = personAt(scene, start, from, opening, pieces.length === 0);
    if (!found) break;
    pieces.push(found);
    start = found.end;
    BETWEEN.lastIndex = start;
    if (!BETWEEN.test(scene.plain)) break;
    from = BETWEEN.lastIndex;
  }
  return pieces;
};

/** The connector or comma before a name belongs to its piece. */
const personAt = (
  scene: Scene,
  start: number,
  from: number,
  opening: Opening,
  isFirst: boolean,
): Piece | null => {
  ARTICLE.lastIndex = from;
  const nameStart = ARTICLE.test(scene.plain) ? ARTICLE.lastIndex : from;
  const matched = matchPeople(scene.plain, nameStart, scene.context);
  const isNextInList = !isFirst && scene.plain[start] === ',';
  // 'Kitazawa, Kitazawa first': behind a comma a name counts only where it stands alone.
  if (isNextInList && !(matched && endsWell(scene.plain, matched.end))) return null;
  const [person] = matched?.people ?? [];
  if (matched && person && matched.people.length === 1 && !runsOn(scene.plain, matched))
    return knownPerson(person, start, matched.end, opening.connector);
  const candidates = matched?.people ?? [];
  if (candidates.length === 0) {
    const name = scene.plain.slice(from, endOfName(scene.plain, from, false));
    if (isFirst && !mayBeName(name, opening.isMark)) return null;
  }
  return unknownPerson(scene, start, from, opening.connector, candidates);
};

/** A name has a capital or a script without capitals; behind 'w/' any letter will do. */
const mayBeName = (name: string, isMark: boolean): boolean =>
  isMark ? /^\p{L}/u.test(name) : /[\p{Lu}\p{Lo}]/u.test(name);

const endsWell = (plain: string, end: number): boolean => {
  BETWEEN.lastIndex = end;
  return isBreak(plain, end) || BETWEEN.test(plain) || isTermAt(plain, end + 1);
};

/** 'Liang Xiaoming' is not Liang. */
const runsOn = (plain: string, { end }: MatchedPeople): boolean =>
  /^(?: |-)\p{Lu}\p{Ll}/u.test(plain.slice(end, end + 3)) && endOfName(plain, end, false) > end;

const knownPerson = (person: Person, start: number, end: number, connector: Connector): Piece => {
  const isTheirs = person.side !== 'ours';
  const role = person.side === 'host' ? 'host' : 'participant';
  return {
    start,
    end,
    kind: 'person',
    meaning: fullName(person),
    fields: { participants: { [person.id]: { [role]: true } } },
    named: { connector, name: fullName(person), isTheirs },
  };
};

const unknownPerson = (
  { text, plain }: Scene,
  start: number,
  from: number,
  connector: Connector,
  candidates: readonly Person[],
): Piece | null => {
  const end = endOfName(plain, from, false);
  const name = text.slice(from, end).trim();
  if (name === '') return null;
  return {
    start,
    end,
    kind: 'unknown-person',
    meaning: candidates.length > 1 ? whichOf(candidates) : 'Nobody on this trip yet',
    inTitle: `${connector} ${name}`,
    named: { connector, name, isTheirs: true },
    unknown: { kind: 'person', text: name },
  };
};

const whichOf = (people: readonly Person[]): string => {
  const others = people.length > 3 ? ` or ${people.length - 3} others` : '';
  return `Which of ${people.slice(0, 3).map(fullName).join(', ')}${others}?`;
};

/** 'call on President Lee': a courtesy call, where the person is known. */
export const callOnPieces: PieceReader = (scene, at) => {
  const call = /^(?:courtesy +)?calls? +on +/i.exec(scene.plain.slice(at, at + 40));
  if (!call) return [];
  const end = at + call[0].length;
  const opening: Opening = { connector: 'on', isMark: false, end };
  const people = peopleFrom(scene, end, opening);
  if (people[0]?.kind !== 'person') return [];
  return [
    {
      start: at,
      end,
      kind: 'kind',
      meaning: 'Courtesy call',
      fields: { kind: 'courtesy' },
      inTitle: scene.text.slice(at, end).replace(/ +on +$/i, ''),
      noun: 'Courtesy call',
    },
    ...people,
  ];
};
