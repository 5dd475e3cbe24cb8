import { execFileSync } from 'node:child_process';
import { expect, type Page, type TestInfo } from '@playwright/test';

export interface Printed {
  /** As the PDF itself says: 'letter' or 'A4'. */
  readonly size: string;
  /** The text of each page, line by line. */
  readonly pages: readonly (readonly string[])[];
}

/** Prints as the browser does by its own command, and reads the pages as a reader of the PDF would. */
export const print = async (page: Page, testInfo: TestInfo): Promise<Printed> => {
  const path = testInfo.outputPath('printed.pdf');
  await page.pdf({ path, preferCSSPageSize: true });
  const facts = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  const pages = text.split('\f').slice(0, -1);
  expect(pages, 'pages that pdfinfo counts').toHaveLength(
    Number(/^Pages: +(\d+)/m.exec(facts)?.[1]),
  );
  return {
    size: /^Page size: .*\((\w+)\)/m.exec(facts)?.[1] ?? '',
    pages: pages.map((lines) => lines.split('\n').filter((line) => line.trim() !== '')),
  };
};

/** Marking, version, as-of with the letter of its zone, and number, on every single page. */
export const expectFramed = ({ pages }: Printed, marking: string): void => {
  for (const [index, lines] of pages.entries()) {
    const number = `Page ${index + 1} of ${pages.length}`;
    expect(lines[0]?.trim(), number).toBe(marking);
    expect(lines.at(-1)?.trim(), number).toBe(marking);
    expect(lines.at(-2), number).toMatch(/WORKING COPY as of \d{6}Z [A-Z]{3} \d{2}/);
    expect(lines.at(-2), number).toContain(number);
  }
};

/**
 * Every line of the schedule stands on the paper, in its order and whole: all words of a row are on
 * one page, and there are no other rows.
 */
export const expectLines = ({ pages }: Printed, names: readonly string[]): void => {
  const rows = pages.flatMap(rowsOf);
  expect(rows.map(({ time }) => time)).toEqual(names.map((name) => timeOf(name)));
  for (const [index, name] of names.entries()) {
    const printed = wordsIn(rows[index]?.text ?? '');
    const missing = printedWords(name).filter((word) => !printed.includes(word));
    expect(missing, `what the paper lacks of “${name}”`).toEqual([]);
  }
};

interface Row {
  readonly time: string;
  readonly text: string;
}

const TIME = /^(?:~?\d{4}(?:–\d{4})?|TBD|RON|morning|midday|afternoon|evening|night)(?=\*?(?: |$))/;

const timeOf = (line: string): string => TIME.exec(line)?.[0] ?? '';

/** The rows of a page; a heading of a day and the foot end the row before them. */
const rowsOf = (lines: readonly string[]): readonly Row[] => {
  const starts = lines.flatMap((line, index) => (timeOf(line) === '' ? [] : [index]));
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? lines.length;
    const row = lines.slice(start, end);
    const after = row.findIndex((line) => /^\S*day, \d|Page \d+ of \d+$/.test(line));
    return {
      time: timeOf(lines[start] ?? ''),
      text: row.slice(0, after < 0 ? row.length : after).join(' '),
    };
  });
};

const wordsIn = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** What the screen says in its own words, the paper says in others: a flight, a drive. */
const printedWords = (name: string): readonly string[] => {
  const what = name.slice(timeOf(name).length).replace(/^ (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) /, ' ');
  const [, end] = /^ Wheels (up|down) /.exec(what) ?? [];
  const [, place] = /^ [a-z ]+ to (.+)/.exec(what) ?? [];
  if (end !== undefined) return [end === 'up' ? 'depart' : 'arrive'];
  return wordsIn(place ?? what);
};
