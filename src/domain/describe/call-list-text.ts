import type { Call } from './call-list';
import { dotted } from './piece';

/** The call list as plain text, for a message or a note: a paragraph for each call. */
export const callListText = (heading: string, calls: readonly Call[]): string =>
  [
    `${heading}\nINTERNAL: not for handing out`,
    ...calls.map(({ whom, phone, why, lines }) =>
      [
        dotted([whom, phone || 'no phone', why]),
        ...lines.map(
          ({ title, from, to, press }) => `  ${dotted([`${title}: ${from} → ${to}`, ...press])}`,
        ),
      ].join('\n'),
    ),
  ].join('\n\n');
