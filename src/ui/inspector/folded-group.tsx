import { type ReactNode, useEffect, useState } from 'react';
import type { Finding } from '../../checks/finding';
import type { TableName } from '../../domain/records/table-name';
import { fieldNamed, type Records } from '../../domain/records/tables';
import { findingsAbout } from '../../store/findings-about';
import { useOpenTrip } from '../../store/use-legation';
import { SeverityMark } from '../kit/severity-mark';
import styles from './folded-group.module.css';
import inspector from './inspector.module.css';
import { RecordFields } from './record-fields';

interface FoldedGroupProps<Name extends TableName> {
  readonly title: string;
  readonly table: Name;
  readonly id: string;
  readonly stop: string | null;
  readonly names: readonly (keyof Records[Name] & string)[];
  /** Editors of its fields, where those of their types are not enough. */
  readonly children?: ReactNode;
}

/**
 * Fields that are rarely filled in, under their title: open where something is in them or a finding
 * speaks of them, and told by name where they are not.
 */
export const FoldedGroup = <Name extends TableName>(props: FoldedGroupProps<Name>) => {
  const { title, table, id, names, children } = props;
  const isFilled = useOpenTrip((open) =>
    names.some((name) => isSet(open.trip[table][id], table, name)),
  );
  const finding = useOpenTrip((open) => findingOf(open.checked.findings, props));
  const [isOpen, setIsOpen] = useState(isFilled || finding !== undefined);
  const found = finding?.id;
  useEffect(() => {
    if (found !== undefined) setIsOpen(true);
  }, [found]);
  return (
    <details
      className={styles.group}
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary className={styles.summary}>
        <h3 className={inspector.heading}>{title}</h3>
        {finding ? <SeverityMark severity={finding.severity} /> : null}
        {isOpen ? null : <span className={styles.names}>{namesText(table, names, title)}</span>}
      </summary>
      {isOpen ? (
        <div className={inspector.fields}>{children ?? <RecordFields {...props} />}</div>
      ) : null}
    </details>
  );
};

const isSet = (entry: object | undefined, table: TableName, name: string): boolean => {
  if (!entry) return false;
  const value: unknown = Reflect.get(entry, name);
  return JSON.stringify(value) !== JSON.stringify(fieldNamed(table, name)?.empty);
};

const kinds = { meetings: 'meeting', stops: 'stop', people: 'person', venues: 'venue' } as const;

const isKind = (table: string): table is keyof typeof kinds => Object.hasOwn(kinds, table);

interface Asked {
  readonly table: TableName;
  readonly id: string;
  readonly names: readonly string[];
}

/** The worst finding that is said of one of these fields. */
const findingOf = (
  findings: readonly Finding[],
  { table, id, names }: Asked,
): Finding | undefined =>
  (isKind(table) ? findingsAbout(findings, kinds[table], id) : findings).find(
    ({ about: [first], field }) => first?.id === id && field !== undefined && names.includes(field),
  );

const namesText = (table: TableName, names: readonly string[], title: string): string => {
  const labels = names.map((name) => fieldNamed(table, name)?.label ?? name);
  return labels.length === 1 && labels[0] === title ? '' : labels.join(', ').toLowerCase();
};
