/** A row of a pasted text without what only lays it out. */
export interface Row {
  readonly number: number;
  /** Set in, as what belongs to the line before it. */
  readonly isIndented: boolean;
  /** '(C)', '(SBU)': how a cable marks a paragraph that is not for everybody; or ''. */
  readonly marking: string;
  readonly text: string;
}

const QUOTING = /^(?:[ \t]*>)+ ?/;
const INDENT = /^(?: {2,}|\t)/;
const MONTH_AHEAD = '(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))';
const BULLET = new RegExp(
  String.raw`^(?:[-–—•*·▪◦‣●○■□]\s+|o\s+|\(?\d{1,3}[.)]\s+${MONTH_AHEAD}|\(?[a-z][.)]\s+(?!m\b))`,
  'i',
);
const MARKING = /^\((?:U|C|S|TS|R|SBU|FOUO|LOU)(?:\/\/?[A-Z/ ]{1,20})?\)\s*/;

/** Takes off e-mail quoting, bullets and the numbers of paragraphs: '> 1. (U) 0930 Talks'. */
export const unmarkedRow = (raw: string, number: number): Row => {
  const unquoted = raw.replace(QUOTING, '');
  let text = unquoted.trim();
  let marking = '';
  for (;;) {
    const bullet = BULLET.exec(text) ?? MARKING.exec(text);
    if (!bullet) break;
    if (bullet[0].startsWith('(') && MARKING.test(bullet[0]) && !/^\(U\)/.test(bullet[0]))
      marking = bullet[0].trim();
    text = text.slice(bullet[0].length);
  }
  return { number, isIndented: INDENT.test(unquoted), marking, text };
};
