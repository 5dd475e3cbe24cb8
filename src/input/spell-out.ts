import type { LineContext, TypedLine } from './read-line';

/** 'Mon 10 Jan, 1110–1120 (2210 Sun Washington) · pull-aside · with Gen. Liang Guanglie · idea' */
export const spellOut = (line: TypedLine, _context: LineContext): string =>
  line.meeting.title ?? '';
