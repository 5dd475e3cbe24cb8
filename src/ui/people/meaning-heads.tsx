import { personFields } from '../../domain/records/person';
import { venueFields } from '../../domain/records/venue';
import {
  type BlockColumn,
  type FilledTable,
  LEFT_OUT,
  type Meaning,
  TO_NOTES,
  WHOLE_NAME,
} from '../../input/records/record-block';
import styles from './paste-records.module.css';

interface MeaningHeadsProps {
  readonly table: FilledTable;
  readonly columns: readonly BlockColumn[];
  readonly onTell: (index: number, meaning: Meaning) => void;
}

const TYPED = ['text', 'choice', 'country', 'reference', 'whole'];

const meaningsOf = (table: FilledTable): readonly (readonly [Meaning, string])[] => {
  const fields = table === 'people' ? personFields : venueFields;
  const own = Object.entries(fields)
    .filter(([name, { type }]) => TYPED.includes(type.kind) && name !== TO_NOTES)
    .map(([name, { label }]): readonly [Meaning, string] => [name, label]);
  return [
    ...(table === 'people' ? ([[WHOLE_NAME, 'Whole name']] as const) : []),
    ...own,
    [TO_NOTES, 'To the notes'],
    [LEFT_OUT, 'Left out'],
  ];
};

/** What each column holds, above what stands in it. */
export const MeaningHeads = ({ table, columns, onTell }: MeaningHeadsProps) => (
  <thead>
    <tr>
      <th scope="col">What to do</th>
      <th scope="col">What it becomes</th>
      {columns.map(({ label, meaning }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
        <th key={index} scope="col">
          <label className={styles.meaning}>
            <span>{label}</span>
            <select value={meaning} onChange={(event) => onTell(index, event.target.value)}>
              {meaningsOf(table).map(([name, word]) => (
                <option key={name} value={name}>
                  {word}
                </option>
              ))}
            </select>
          </label>
        </th>
      ))}
    </tr>
  </thead>
);
