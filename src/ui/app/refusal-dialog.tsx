import { useActions, useAppState } from '../../store/use-legation';
import { Button } from '../kit/button';
import { Dialog, DialogButtons } from '../kit/dialog';
import styles from './refusal-dialog.module.css';

/** Why a file was not opened, and where in it the reason lies. */
export const RefusalDialog = () => {
  const refusal = useAppState((state) => state.refusal);
  const { dismissRefusal } = useActions();
  if (!refusal) return null;
  const { fileName, problem } = refusal;
  return (
    <Dialog title={`${fileName} was not opened`} role="alertdialog" onClose={dismissRefusal}>
      <p>{problem.sentence}</p>
      {problem.pointer === '' ? null : (
        <p className={styles.place}>
          At <code>{problem.pointer}</code>
        </p>
      )}
      <p>Nothing here has been changed.</p>
      <DialogButtons>
        <Button look="primary" onPress={dismissRefusal}>
          Close
        </Button>
      </DialogButtons>
    </Dialog>
  );
};
