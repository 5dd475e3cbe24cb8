import { describe, expect, it } from 'vitest';
import { readLanguages, writeLanguages } from './read-languages';

describe('languages', () => {
  it('are read by name or by code, in any case', () => {
    expect(readLanguages('english, ZH and Korean')).toEqual({
      ok: true,
      value: { en: true, zh: true, ko: true },
    });
  });

  it('are none in an empty field', () => {
    expect(readLanguages(' ')).toEqual({ ok: true, value: {} });
  });

  it('are written whatever a record holds', () => {
    expect(writeLanguages({ 'en-12': true })).toBe('en-12');
  });

  it('are refused by the one that is not known', () => {
    const reading = readLanguages('English, Klingonese');
    expect(!reading.ok && reading.problem).toContain('Klingonese');
  });

  it('read again as they are written', () => {
    for (const code of ['ja', 'en-GB', 'zh-Hant', 'sr-Latn-BA', 'qaa', 'yue', 'iw']) {
      const set = { en: true, [code]: true } as const;
      expect(readLanguages(writeLanguages(set))).toEqual({ ok: true, value: set });
    }
  });
});
