import { describe, expect, it } from 'vitest';
import { newPerson } from '../records/new-record';
import { countryName, fullName, nativeName, shortName } from './names';
import { nativeLanguage } from './native-language';

const liang = newPerson('liang', {
  rank: 'Gen.',
  family: 'Liang',
  given: 'Guanglie',
  nameOrder: 'family-first',
  native: '梁光烈',
  country: 'CN',
});

describe('a name', () => {
  it('keeps the order of its bearer', () => {
    const gates = newPerson('gates', { family: 'Gates', given: 'Robert M.' });
    expect([liang, gates].map(fullName)).toEqual(['Gen. Liang Guanglie', 'Robert M. Gates']);
  });

  it('is shortened to rank and family, or not at all', () => {
    const schiffer = newPerson('schiffer', { family: 'Schiffer', given: 'Michael' });
    const sukarno = newPerson('sukarno', { rank: 'President', given: 'Sukarno' });
    expect([liang, schiffer, sukarno].map(shortName)).toEqual([
      'Gen. Liang',
      'Michael Schiffer',
      'President Sukarno',
    ]);
  });

  it('gives way to the office, the function, or a plain word', () => {
    const people = [{ title: 'Site officer, Bayi' }, { function: 'Interpreter' }, {}];
    expect(people.map((person) => fullName(newPerson('x', person)))).toEqual([
      'Site officer, Bayi',
      'Interpreter',
      'Unnamed person',
    ]);
  });

  it('in its own script has a language', () => {
    expect(nativeName(liang)).toEqual({ text: '梁光烈', lang: 'zh-Hans' });
    expect(nativeName(newPerson('x', {}))).toBeNull();
  });
});

it('knows the language of a country that has one, and guesses none', () => {
  expect(['TW', 'JP', 'KR', 'EG', 'CH', ''].map(nativeLanguage)).toEqual([
    'zh-Hant',
    'ja',
    'ko',
    'ar',
    undefined,
    undefined,
  ]);
});

it('names a country, and gives back what is none', () => {
  expect(['KR', '', 'kr', 'Ruritania'].map(countryName)).toEqual([
    'South Korea',
    '',
    'kr',
    'Ruritania',
  ]);
});
