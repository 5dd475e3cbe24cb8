import { wordsOf } from '../plain-text';
import { isRankWord } from '../ranks';
import type { CountriesNamed } from '../read-country';
import { isOtherScript } from '../read-name';
import type { HeadWords, Seen } from './columns-of-table';
import type { Meaning } from './record-block';

export const peopleHeads: HeadWords = {
  name: 'name names fullname nameinfull participant participants delegate delegates person member who',
  family: 'family familyname surname lastname last nom apellido nachname',
  given:
    'given givenname givennames firstname first forename forenames prénom prenom vorname nombre',
  native:
    'native nativename nativescript ownscript nameinownscript nameinnativescript localname nameinlocalscript script originalname characters chinesename koreanname japanesename arabicname 姓名 氏名 이름 名前',
  nameOrder: 'nameorder orderofnames order',
  rank: 'rank salutation honorific formofaddress prefix rankorformofaddress mrms grade',
  title: 'title office position jobtitle post designation officialtitle job',
  organisation:
    'organisation organization org agency ministry institution department company employer affiliation entity office unit',
  function: 'function role duty responsibility',
  side: 'side',
  country: 'country nationality state',
  precedence: 'precedence no nr number protocolorder order rankorder',
  phone: 'phone mobile cell cellphone telephone tel phonenumber mobilenumber mobilephone contact',
  email: 'email mail emailaddress e-mail',
  diet: 'diet dietary dietaryrequirements dietaryneeds allergies',
  notes: 'notes note remarks remark comments comment',
};

/** What a column of a list of people holds, by its cells. */
export const guessPeopleColumn =
  (countriesNamed: CountriesNamed) =>
  (cells: readonly string[], { taken, isHeaded }: Seen): Meaning | null => {
    const isFree = (meaning: Meaning): boolean => !taken.has(meaning);
    const plain = plainMeaning(cells);
    if (plain !== null) return isFree(plain) ? plain : null;
    if (isHeaded || cells.length === 0) return null;
    if (isFree('precedence') && cells.every((cell) => /^\d{1,3}\.?$/.test(cell)))
      return 'precedence';
    if (isFree('country') && cells.every((cell) => isCountry(cell, countriesNamed)))
      return 'country';
    const hasName = taken.has('name') || taken.has('family');
    if (!hasName && isFree('rank') && cells.every(isRank)) return 'rank';
    if (!hasName && most(cells, isSingleWord))
      return most(cells, isCapitals) || taken.has('given') ? 'family' : 'given';
    if (!hasName && !taken.has('given')) return 'name';
    if (taken.has('family') && isFree('given') && isFree('name') && most(cells, isSingleWord))
      return 'given';
    if (isFree('organisation') && most(cells, isOrganisation)) return 'organisation';
    return (['title', 'organisation'] as const).find(isFree) ?? null;
  };

/** What anybody sees at a glance, whatever stands above it. */
const plainMeaning = (cells: readonly string[]): Meaning | null => {
  if (cells.length === 0) return null;
  if (cells.every((cell) => /^\S+@\S+\.\S+$/.test(cell))) return 'email';
  if (cells.every(isPhone)) return 'phone';
  return cells.every(isOtherScript) ? 'native' : null;
};

const isPhone = (cell: string): boolean =>
  /^[+()\d\s./-]+$/.test(cell) && cell.replace(/\D/g, '').length > 5;

const isRank = (cell: string): boolean => {
  const words = wordsOf(cell);
  return words.length > 0 && words.length < 4 && words.every(isRankWord);
};

const isCountry = (cell: string, countriesNamed: CountriesNamed): boolean => {
  const [first] = countriesNamed(cell);
  return (
    first !== undefined &&
    [first.name, first.code].some((name) => name.toLowerCase() === cell.toLowerCase())
  );
};

const isSingleWord = (cell: string): boolean => /^[\p{L}\p{M}'’.-]+$/u.test(cell);

const isCapitals = (cell: string): boolean => /^[\p{Lu}'’ -]{2,}$/u.test(cell);

const isOrganisation = (cell: string): boolean =>
  /\b(?:ministry|department|embassy|office of|agency|university|institute|bureau|council|company|inc|ltd|corps|army|navy|force)\b/i.test(
    cell,
  ) &&
  !/\b(?:minister|director|secretary|chief|ambassador|officer|adviser|advisor|attach[eé])\b/i.test(
    cell,
  );

const most = (cells: readonly string[], is: (cell: string) => boolean): boolean =>
  cells.filter(is).length * 5 >= cells.length * 4;
