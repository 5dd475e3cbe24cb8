import { lazily } from '../lazily';

const names = lazily(() => new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }));

/** 'Korean' for 'ko'; the code itself where it has no name. */
export const languageName = (code: string): string => names().of(code) ?? code;
