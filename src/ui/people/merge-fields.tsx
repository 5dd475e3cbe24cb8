import { useId } from 'react';
import { recordName } from '../../domain/describe/record-name';
import { differingFields, type Pair } from '../../domain/edits/merge-records';
import { fieldNamed } from '../../domain/records/tables';
import { cellOf } from '../../input/cell';
import { useOpenTrip } from '../../store/use-legation';
import styles from './merge.module.css';

interface MergeFieldsProps {
  readonly pair: Pair;
  readonly kept: Readonly<Record<string, 'stays' | 'goes'>>;
  readonly onKeep: (field: string, which: 'stays' | 'goes') => void;
}

/** The two side by side, where they differ. */
export const MergeFields = ({ pair, kept, onKeep }: MergeFieldsProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const name = useId();
  const { table, stays, goes } = pair;
  const differing = differingFields(trip, pair);
  if (differing.length === 0) return <p className={styles.hint}>The two say the same.</p>;
  const textOf = (id: string, field: string): string => {
    const type = fieldNamed(table, field)?.type;
    const value: unknown = Reflect.get(trip[table][id] ?? {}, field);
    if (type?.kind === 'whole-object')
      return value === null ? '' : Object.values(value ?? {}).join(', ');
    return type ? cellOf(type, { trip, countriesNamed: () => [] }).text(value) : '';
  };
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Keep</th>
          <th scope="col">{recordName(trip, table, stays)}, which stays</th>
          <th scope="col">{recordName(trip, table, goes)}</th>
        </tr>
      </thead>
      <tbody>
        {differing.map(({ field, label, kept: usual }) => (
          <tr key={field}>
            <th scope="row">{label}</th>
            {(['stays', 'goes'] as const).map((which) => {
              const text = textOf(which === 'stays' ? stays : goes, field);
              return (
                <td key={which}>
                  <label className={styles.value}>
                    <input
                      type="radio"
                      name={`${name} ${field}`}
                      checked={(kept[field] ?? usual) === which}
                      onChange={() => onKeep(field, which)}
                    />
                    <span className={text === '' ? styles.hint : undefined}>
                      {text || 'Nothing'}
                    </span>
                  </label>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
