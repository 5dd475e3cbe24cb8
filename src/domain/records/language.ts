const CODE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Whether this is the code of a language, well formed as BCP 47 has it: 'ja', 'zh-Hant'. */
export const isLanguage = (code: string): boolean => {
  if (!CODE.test(code)) return false;
  try {
    return Intl.getCanonicalLocales(code).length === 1;
  } catch {
    return false;
  }
};
