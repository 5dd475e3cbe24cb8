import { plainText } from './plain-text';
import { type Reading, readMinutes, refused, understood } from './read-fields';

interface Bounds {
  readonly unit: string;
  readonly least: number;
  readonly most: number;
}

/** '6', '6.5 h', '1h30' for minutes; null for an empty field: what is usual. */
export const readLimit = (text: string, bounds: Bounds): Reading<number | null> => {
  const plain = plainText(text).trim();
  if (plain === '') return understood(null);
  const figure = figureOf(plain, bounds);
  const { unit, least, most } = bounds;
  return figure !== null && figure >= least && figure <= most
    ? understood(figure)
    : refused(`Type a figure from ${least} to ${most} ${unit}.`);
};

const figureOf = (plain: string, { unit, most }: Bounds): number | null => {
  const [, digits = ''] = /^(\d+(?:[.,]\d+)?)/.exec(plain) ?? [];
  const rest = plain.slice(digits.length).trim().toLowerCase();
  if (digits !== '' && (rest === '' || rest === unit)) return Number(digits.replace(',', '.'));
  if (unit !== 'min') return null;
  const minutes = readMinutes(plain, { start: null, most });
  return minutes.ok ? minutes.value : null;
};
