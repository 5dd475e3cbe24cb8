import { setField } from '../../domain/edits/record-edits';
import { journeyOf } from '../../domain/trip';
import { countsOf } from '../../store/severity-counts';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { DocumentsView } from '../documents/documents-view';
import { asOfInstant } from './as-of';
import styles from './trip-screen.module.css';

export const DocumentsScreen = () => {
  const open = useOpenTrip((current) => current);
  const { edit, print } = useActions();
  const { trip, checked } = open;
  const counts = countsOf(checked);
  return (
    <div className={styles.documents}>
      <DocumentsView
        trip={trip}
        asOf={asOfInstant(open)}
        findings={counts && { errors: counts.error, warnings: counts.warning }}
        onPrint={print}
        onMarkingChange={(marking, session) =>
          edit(setField(trip, 'trip', journeyOf(trip).id, 'marking', marking), session)
        }
      />
    </div>
  );
};
