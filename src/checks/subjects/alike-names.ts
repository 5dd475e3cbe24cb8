import type { Person } from '../../domain/records/person';

/** Below that two different people may well have names a letter apart. */
const LEAST_LETTERS = 10;

/** A name as it is compared: small letters without marks, hyphens and initials. */
export interface ComparedName {
  readonly family: string;
  readonly given: string;
  readonly native: string;
}

export const comparedName = ({ family, given, native }: Person): ComparedName => ({
  family: lettersOf(family),
  given: lettersOf(withoutInitials(given)),
  native: lettersOf(native),
});

const lettersOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');

const withoutInitials = (text: string): string => text.replace(/(^|\s)\p{L}\.?(?=\s|$)/gu, ' ');

/**
 * What two names that are alike have in common, so that only such names are compared: the initials,
 * in whatever order, and the name as it is written there.
 */
export const blocksOf = (name: ComparedName): readonly string[] => [
  ...initialsOf(name),
  ...scriptsOf(name),
];

const initialsOf = ({ family, given }: ComparedName): readonly string[] => {
  const isLong = family !== '' && given !== '' && family.length + given.length >= LEAST_LETTERS;
  if (!isLong) return [];
  const [one, other] = [family.charAt(0), given.charAt(0)];
  return [one < other ? `initials ${one} ${other}` : `initials ${other} ${one}`];
};

const scriptsOf = ({ family, given, native }: ComparedName): readonly string[] => {
  if (native !== '') return [`script ${native}`];
  return isForeignScript(family) ? [`script ${family}${given}`] : [];
};

const isForeignScript = (name: string): boolean => /[^\p{Script=Latin}]/u.test(name);

/** Whether two names of one block may be one: each part a letter apart at most, in either order. */
export const areAlike = (one: ComparedName, other: ComparedName): boolean => {
  if (one.native !== '' && other.native !== '') return one.native === other.native;
  return (
    (isNear(one.family, other.family) && isNear(one.given, other.given)) ||
    (isNear(one.family, other.given) && isNear(one.given, other.family)) ||
    scriptsOf(one).some((script) => scriptsOf(other).includes(script))
  );
};

/** The same but for one letter: another, one more, one less, or two that are exchanged. */
const isNear = (one: string, other: string): boolean => {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  if (rest.length !== otherRest.length)
    return rest.slice(1) === otherRest || rest === otherRest.slice(1);
  const isSwapped = rest[0] === otherRest[1] && rest[1] === otherRest[0];
  return (
    rest.slice(1) === otherRest.slice(1) || (isSwapped && rest.slice(2) === otherRest.slice(2))
  );
};
