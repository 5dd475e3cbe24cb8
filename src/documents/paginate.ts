/** Heights in CSS pixels. The heading of a day includes its column heads. */
export interface MeasuredDay {
  readonly heading: number;
  readonly continuedHeading: number;
  readonly rows: readonly number[];
}

export interface Measures {
  /** What a page has for the paper itself, between its markings. */
  readonly room: number;
  /** The head of the paper, on its first page. */
  readonly header: number;
  readonly days: readonly MeasuredDay[];
}

/** Rows `firstRow` up to, but without, `endRow` of a day, under its heading. */
export interface Section {
  readonly day: number;
  readonly isContinued: boolean;
  readonly firstRow: number;
  readonly endRow: number;
}

export interface PageLayout {
  readonly sections: readonly Section[];
  /** Holds a single row that is taller than a page. */
  readonly isOverfull: boolean;
}

/** Measured heights are fractions whose sum may be off by a hair. */
const HAIR = 0.01;

/** The part of a page that may stay empty to keep a day whole. */
const MOST_LEFT_EMPTY = 0.5;

/** The part of a page from which on a row may stand alone at the foot of one, or at the head. */
const TALL = 0.125;

/**
 * Lays days into pages. A row is never split, a heading stays with its first rows, the last row of a
 * day is not alone on a page, and a day that fits on one page is kept on one unless that leaves most
 * of a page empty. The first page has the header; there is always one page.
 */
export const paginate = ({ room, header, days }: Measures): readonly PageLayout[] => {
  const pages: OpenPage[] = [{ sections: [], used: header, isOverfull: header > room + HAIR }];
  for (const [index, day] of days.entries()) layDay(pages, room, index, day);
  return pages.map(({ sections, isOverfull }) => ({ sections, isOverfull }));
};

/** A page while it is being filled. */
interface OpenPage {
  readonly sections: Section[];
  used: number;
  isOverfull: boolean;
}

const layDay = (pages: OpenPage[], room: number, day: number, measured: MeasuredDay): void => {
  if (!startsHere(lastOf(pages), room, measured)) pages.push(emptyPage());
  let section: Section | undefined;
  for (const [row, height] of measured.rows.entries()) {
    const heading = row === 0 ? measured.heading : measured.continuedHeading;
    const page = lastOf(pages);
    const needed = section ? keptTogether(measured, row, room) : heading + height;
    if (page.used > 0 && !fits(page, room, needed)) {
      pages.push(emptyPage());
      section = undefined;
    }
    section = { day, isContinued: row > 0, firstRow: row, ...section, endRow: row + 1 };
    put(lastOf(pages), room, section, height + (section.firstRow === row ? heading : 0));
  }
};

/** The height of a row, and of a low one that follows it as the last; apart where no page holds both. */
const keptTogether = (
  { rows, continuedHeading }: MeasuredDay,
  row: number,
  room: number,
): number => {
  const [height = 0, next = 0] = rows.slice(row);
  const isLastButOne = row === rows.length - 2;
  const fitsOnOne = continuedHeading + height + next <= room;
  return isLastButOne && next < room * TALL && fitsOnOne ? height + next : height;
};

/** The height of what stands at the foot of a page at the least: a low row takes the next one with it. */
const leastOf = ({ rows }: MeasuredDay, room: number): number => {
  const [first = 0, second = 0] = rows;
  return first < room * TALL ? first + second : first;
};

const sumOf = (heights: readonly number[]): number =>
  heights.reduce((sum, height) => sum + height, 0);

/** Puts the section there in place of what the page has of it already. */
const put = (page: OpenPage, room: number, section: Section, height: number): void => {
  const isOpen = page.sections.at(-1)?.day === section.day;
  page.sections.splice(isOpen ? -1 : page.sections.length, 1, section);
  page.used += height;
  page.isOverfull = page.used > room + HAIR;
};

/** Whether the day begins on this page: it fits, or would be no better off on the next. */
const startsHere = (page: OpenPage, room: number, measured: MeasuredDay): boolean => {
  const { heading, rows } = measured;
  if (page.sections.length === 0) return true;
  const whole = heading + sumOf(rows);
  if (fits(page, room, whole)) return true;
  const isBetterWhole = whole <= room + HAIR && room - page.used <= room * MOST_LEFT_EMPTY;
  return !isBetterWhole && fits(page, room, heading + leastOf(measured, room));
};

const fits = (page: OpenPage, room: number, height: number): boolean =>
  page.used + height <= room + HAIR;

const emptyPage = (): OpenPage => ({ sections: [], used: 0, isOverfull: false });

const lastOf = (pages: readonly OpenPage[]): OpenPage => {
  const page = pages.at(-1);
  if (!page) throw new Error('A paper has no page.');
  return page;
};
