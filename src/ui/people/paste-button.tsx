import { useActions } from '../../store/use-legation';
import { Button } from '../kit/button';

interface PasteButtonProps {
  readonly table: 'people' | 'venues';
}

export const PasteButton = ({ table }: PasteButtonProps) => {
  const { openDialog } = useActions();
  return (
    <Button isSmall onPress={() => openDialog({ kind: 'paste-records', table })}>
      Paste from a spreadsheet…
    </Button>
  );
};
