import { fullName } from '../../domain/describe/names';
import { dotted } from '../../domain/describe/piece';
import { recordName } from '../../domain/describe/record-name';
import { venueKinds } from '../../domain/records/choices';
import type { CellContext } from '../../input/cell';
import type { FilledTable, RecordRow } from '../../input/records/record-block';
import { type Decision, differencesTo, madeOf } from '../../input/records/take-records';
import { NativeText } from '../kit/native-text';
import styles from './paste-records.module.css';

interface PastedRowProps {
  readonly table: FilledTable;
  readonly row: RecordRow & { readonly decision: Decision };
  readonly context: CellContext;
  readonly onDecide: (decision: Decision) => void;
}

const ofNew: readonly (readonly [Decision, string])[] = [
  ['add', 'Add'],
  ['skip', 'Leave out'],
];
const ofKnown: readonly (readonly [Decision, string])[] = [
  ['fill', 'Fill in what is missing'],
  ['replace', 'Take what is pasted'],
  ['add', 'Add as another'],
  ['skip', 'Leave as it is'],
];

/** A row of the pasted table: what is done with it, and what comes of that. */
export const PastedRow = ({ table, row, context, onDecide }: PastedRowProps) => {
  const { number, cells, decision, known, twin } = row;
  const choices = known === null ? ofNew : ofKnown;
  return (
    <tr className={decision === 'skip' ? styles.leftOut : undefined}>
      <td>
        <select
          aria-label={`What to do with row ${number}`}
          value={decision}
          onChange={(event) => {
            const chosen = choices.find(([name]) => name === event.target.value);
            if (chosen) onDecide(chosen[0]);
          }}
        >
          {choices.map(([name, word]) => (
            <option key={name} value={name}>
              {word}
            </option>
          ))}
        </select>
      </td>
      <th scope="row" className={styles.outcome}>
        {known === null || decision === 'add' ? (
          <Made table={table} row={row} />
        ) : (
          <Merged table={table} row={row} known={known} context={context} />
        )}
        {twin === null ? null : <p className={styles.doubt}>The same name as in row {twin}.</p>}
      </th>
      {cells.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
        <td key={index} className={styles.raw}>
          {cell}
        </td>
      ))}
    </tr>
  );
};

interface RowProps {
  readonly table: FilledTable;
  readonly row: RecordRow & { readonly decision: Decision };
}

const Made = ({ table, row }: RowProps) => {
  const made = madeOf(table, row, '');
  const isPerson = 'family' in made;
  return (
    <>
      <strong>
        {isPerson ? fullName(made) : made.name || 'Unnamed place'}{' '}
        <NativeText text={made.native} country={isPerson ? made.country : ''} />
      </strong>
      <p className={styles.detail}>
        {isPerson ? dotted([made.title, made.organisation]) : venueKinds[made.kind]}
      </p>
      {row.notes.length === 0 ? null : (
        <p className={styles.detail}>Notes: {row.notes.join(' · ')}</p>
      )}
    </>
  );
};

interface MergedProps extends RowProps {
  readonly known: string;
  readonly context: CellContext;
}

const Merged = ({ table, row, known, context }: MergedProps) => {
  const entry = context.trip[table][known];
  const differences = entry ? differencesTo(table, entry, row, context) : [];
  const isTaken = (isMissing: boolean): boolean => isMissing || row.decision === 'replace';
  const taken = differences.filter(({ isMissing }) => isTaken(isMissing));
  const noted = differences.filter(({ isMissing }) => !isTaken(isMissing));
  const notes = [...row.notes, ...noted.map(({ label, text }) => `${label}: ${text}`)];
  return (
    <>
      <strong>{recordName(context.trip, table, known)}</strong> is there already.
      {row.decision === 'skip' ? null : (
        <p className={styles.detail}>
          {taken.length === 0 && notes.length === 0
            ? 'Nothing changes.'
            : taken.map(({ label, text }) => `${label}: ${text}`).join(' · ')}
        </p>
      )}
      {row.decision === 'skip' || notes.length === 0 ? null : (
        <p className={styles.detail}>Notes: {notes.join(' · ')}</p>
      )}
    </>
  );
};
