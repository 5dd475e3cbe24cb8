import { useActions } from '../../store/use-legation';
import { Button } from '../kit/button';
import styles from './inspector.module.css';

interface MergeButtonProps {
  readonly table: 'people' | 'venues' | 'topics';
  readonly id: string;
}

/** For who or what came in twice. */
export const MergeButton = ({ table, id }: MergeButtonProps) => {
  const { openDialog } = useActions();
  return (
    <div className={styles.remove}>
      <Button isSmall onPress={() => openDialog({ kind: 'merge', table, id })}>
        The same as…
      </Button>
    </div>
  );
};
