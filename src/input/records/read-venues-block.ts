import type { CellContext } from '../cell';
import { venueKindOf } from '../new-record-for';
import { keyOf } from '../plain-text';
import { isOtherScript } from '../read-name';
import { columnsOfTable, type HeadWords, type Seen } from './columns-of-table';
import { matchRows, textIn } from './match-rows';
import { readFieldsOfRow } from './read-fields-of-row';
import type { Meaning, RecordBlock, Told } from './record-block';
import { rowsOfTable } from './rows-of-table';

export interface VenuesContext extends CellContext {
  /** Where they are, unless the table says so. */
  readonly stop: string | null;
}

const heads: HeadWords = {
  name: 'name venue place site location hotel where building',
  native:
    'native nativename ownscript nameinownscript localname nameinlocalscript chinesename koreanname japanesename 名称 名稱 장소 場所',
  kind: 'kind type category',
  stop: 'stop city town',
  address: 'address street streetaddress',
  holdRoom: 'holdroom hold holdingroom room greenroom',
  siteOfficer: 'siteofficer officer poc contact pointofcontact',
  notes: 'notes note remarks remark comments comment',
};

/** A list of places from a spreadsheet, row by row; nothing that stands in it is dropped. */
export const readVenuesBlock = (text: string, told: Told, context: VenuesContext): RecordBlock => {
  const words = heads;
  const { columns, body, hasHead } = columnsOfTable(rowsOfTable(text), told, { words, guess });
  const read = body.map((cells) => {
    const row = readFieldsOfRow('venues', cells, columns, context);
    const kind = venueKindOf(textIn(row.told, 'name'));
    return { cells, ...row, assumed: { stop: context.stop, kind } };
  });
  const from = hasHead ? 2 : 1;
  return { columns, rows: matchRows(read, { from, records: context.trip.venues, keysOf }) };
};

const guess = (cells: readonly string[], { taken, isHeaded }: Seen): Meaning | null => {
  const isFree = (meaning: Meaning): boolean => !taken.has(meaning);
  if (cells.length > 0 && cells.every(isOtherScript)) return isFree('native') ? 'native' : null;
  if (isHeaded || cells.length === 0) return null;
  if (isFree('kind') && cells.every((cell) => /^(?:site|hotel|airfield)$/i.test(cell)))
    return 'kind';
  return (['name', 'address'] as const).find(isFree) ?? null;
};

/** A name alone is not enough: every city has its Hyatt. */
const keysOf = (venue: object): readonly string[] =>
  ['name', 'native']
    .map((field) => keyOf(textIn(venue, field)))
    .filter((key) => key !== '')
    .map((key) => `${textIn(venue, 'stop')} ${key}`);
