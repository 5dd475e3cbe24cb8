import { setField } from '../../domain/edits/record-edits';
import { journeyOf } from '../../domain/trip';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { DocumentsView } from '../documents/documents-view';
import { asOfInstant } from './as-of';
import styles from './trip-screen.module.css';

export const DocumentsScreen = () => {
  const open = useOpenTrip((current) => current);
  const { edit, print } = useActions();
  const { trip, checked } = open;
  const count = (severity: 'error' | 'warning'): number =>
    checked.findings.filter((finding) => finding.severity === severity).length;
  return (
    <div className={styles.documents}>
      <DocumentsView
        trip={trip}
        asOf={asOfInstant(open)}
        findings={{ errors: count('error'), warnings: count('warning') }}
        onPrint={print}
        onMarkingChange={(marking, session) =>
          edit(setField(trip, 'trip', journeyOf(trip).id, 'marking', marking), session)
        }
      />
    </div>
  );
};
