import { setField } from '../../domain/edits/record-edits';
import { journeyOf } from '../../domain/trip';
import { severityCounts } from '../../store/severity-counts';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { DocumentsView } from '../documents/documents-view';
import { asOfInstant } from './as-of';
import styles from './trip-screen.module.css';

export const DocumentsScreen = () => {
  const open = useOpenTrip((current) => current);
  const { edit, print } = useActions();
  const { trip, checked } = open;
  const { error, warning } = severityCounts(checked.findings);
  return (
    <div className={styles.documents}>
      <DocumentsView
        trip={trip}
        asOf={asOfInstant(open)}
        findings={checked.isPending ? null : { errors: error, warnings: warning }}
        onPrint={print}
        onMarkingChange={(marking, session) =>
          edit(setField(trip, 'trip', journeyOf(trip).id, 'marking', marking), session)
        }
      />
    </div>
  );
};
