import { countText } from '../../../domain/describe/count-text';
import type { CopySummary } from '../../../store/ports';
import { useActions } from '../../../store/use-legation';
import { Button } from '../../kit/button';
import { Dialog, DialogButtons } from '../../kit/dialog';
import { tripName } from './trip-name';

interface EmptyBinDialogProps {
  readonly deleted: readonly CopySummary[];
  readonly onClose: () => void;
}

/** The one thing that cannot be taken back is asked for, with what it is about. */
export const EmptyBinDialog = ({ deleted, onClose }: EmptyBinDialogProps) => {
  const { eraseTrips } = useActions();
  const erase = async (): Promise<void> => {
    onClose();
    await eraseTrips(deleted.map(({ copy }) => copy));
    // The bin, from which this was asked, has gone.
    requestAnimationFrame(() => document.querySelector('main')?.focus());
  };
  return (
    <Dialog title="Empty the bin" role="alertdialog" onClose={onClose}>
      <p>
        {countText(deleted.length, 'trip')} will be gone for ever, with every step of{' '}
        {deleted.length === 1 ? 'its' : 'their'} journal:
      </p>
      <p>{deleted.map(tripName).join(', ')}.</p>
      <DialogButtons>
        <Button look="danger" onPress={() => void erase()}>
          Delete for ever
        </Button>
        <Button onPress={onClose}>Cancel</Button>
      </DialogButtons>
    </Dialog>
  );
};
