import { useAppState, useOpenTrip } from '../../store/use-legation';
import { FindingsPanel } from './findings-panel';
import { NotChecked } from './not-checked';

/** What the checks say of the trip, or why they say nothing yet. */
export const Findings = () => {
  const isPending = useOpenTrip((open) => open.checked.isPending);
  const isMissing = useAppState(({ rules }) => rules === 'missing');
  return isPending ? <NotChecked isMissing={isMissing} /> : <FindingsPanel />;
};
