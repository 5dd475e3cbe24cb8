export const pageSizes = { letter: 'Letter', a4: 'A4' } as const;
export type PageSize = keyof typeof pageSizes;

export interface PageBox {
  /** CSS pixels, 96 to the inch. */
  readonly width: number;
  readonly height: number;
  readonly sideMargin: number;
}

/** Whole pixels, rounded down: a box larger than its sheet by a hair would begin a second one. */
export const pageBoxes = {
  letter: { width: 816, height: 1056, sideMargin: 56 },
  a4: { width: 793, height: 1122, sideMargin: 52 },
} as const satisfies Readonly<Record<PageSize, PageBox>>;

/** Countries whose offices print on Letter; all others use A4. */
const ON_LETTER = new Set('US CA MX GT HN SV NI CR PA CO VE CL DO PR PH'.split(' '));

/** The size that the printer of an office in the country has loaded; Letter where it is not said. */
export const usualPageSize = (country: string): PageSize =>
  country === '' || ON_LETTER.has(country) ? 'letter' : 'a4';

/** The word for a size that was read from outside. */
export const isPageSize = (text: string | null): text is PageSize =>
  text !== null && Object.hasOwn(pageSizes, text);
