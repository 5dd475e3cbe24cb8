/**
 * The text of what a word processor or a mail program copies: a row of a table a line, with tabs
 * between its cells. Nothing is made of it that a browser could run, which its policy would refuse.
 */
export const textOfHtml = (html: string): string => {
  let text = '';
  let unseen = '';
  let isInCell = false;
  for (const [whole, mark] of html.matchAll(PIECE)) {
    const name = (mark ?? '').toLowerCase();
    const tag = name.replace('/', '');
    if (unseen !== '') unseen = name === `/${unseen}` ? '' : unseen;
    else if (name === '') text += whole.startsWith('<!') ? '' : words(whole);
    else if (UNSEEN.has(name)) unseen = tag;
    else if (CELL.test(tag)) {
      isInCell = !name.startsWith('/');
      text += isInCell ? '' : '\t';
    } else if (tag === 'tr') text += name === '/tr' ? '\n' : '';
    else if (BLOCK.test(tag)) text += isInCell ? ' ' : '\n';
  }
  return text
    .split('\n')
    .map((row) =>
      row
        .replace(/\t$/, '')
        .replace(/[ ]{2,}/g, ' ')
        .replace(/ ?\t ?/g, '\t')
        .replace(/^ +/, ''),
    )
    .filter((row) => row.trim() !== '')
    .join('\n');
};

const PIECE = /<(\/?[a-z][a-z0-9]*)[^<>]*>|<![^<>]*>|<|[^<]+/gi;
const UNSEEN: ReadonlySet<string> = new Set(['style', 'script', 'title', 'template']);
const CELL = /^t[dh]$/;
const BLOCK = /^(?:p|div|li|h[1-6]|table|ul|ol|br|blockquote)$/;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
};

const words = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, digits, hex, name) => {
      if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
      const code = digits === undefined ? Number.parseInt(hex, 16) : Number(digits);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
