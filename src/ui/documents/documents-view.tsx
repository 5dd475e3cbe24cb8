import { useMemo, useState } from 'react';
import { paperOf } from '../../documents/papers';
import type { Trip } from '../../domain/records/tables';
import type { Instant } from '../../domain/time/instant';
import { journeyOf } from '../../domain/trip';
import { useAppState } from '../../store/use-legation';
import styles from './documents-view.module.css';
import { PagePreview } from './page-preview';
import { PaperList } from './paper-list';
import { type OpenFindings, PaperOptions } from './paper-options';
import { PrintablePages } from './printable-pages';
import { usePaperChoice } from './use-paper-choice';

interface DocumentsViewProps {
  readonly trip: Trip;
  /** Null where the trip has not been checked yet. */
  readonly findings: OpenFindings | null;
  readonly asOf: Instant;
  readonly onPrint: () => void;
  /** `session` is the same while the planner types in one go. */
  readonly onMarkingChange: (marking: string, session: string) => void;
}

/** The papers of the trip, in pages as they are printed. It prints the paper in view itself. */
export const DocumentsView = (props: DocumentsViewProps) => {
  const { trip, asOf, findings, onPrint, onMarkingChange } = props;
  const choice = usePaperChoice(trip);
  const [pages, setPages] = useState(0);
  const { size, dates } = choice;
  const chosen = useAppState((state) => state.paper);
  const paper = useMemo(
    () => paperOf(trip, 'delegation', chosen, { asOf, version: 'WORKING COPY', dates }),
    [trip, asOf, dates, chosen],
  );
  return (
    <div className={styles.view}>
      <PaperList pages={pages} />
      <main tabIndex={-1} className={styles.preview}>
        <PagePreview paper={paper} size={size} pages={pages} onLaid={setPages} />
      </main>
      <PaperOptions
        choice={choice}
        findings={findings}
        marking={journeyOf(trip).marking}
        onMarkingChange={onMarkingChange}
        onPrint={onPrint}
      />
      <PrintablePages trip={trip} asOf={asOf} size={size} dates={dates} chosen={chosen} />
    </div>
  );
};
