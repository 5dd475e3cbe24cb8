import { Button } from '../kit/button';
import { keepFocusInInspector } from '../kit/focus-inspector';

interface TakeOutButtonProps {
  readonly name: string;
  readonly onPress: () => void;
}

/** Takes one entry out of a list; the row goes, and its button with it. */
export const TakeOutButton = ({ name, onPress }: TakeOutButtonProps) => (
  <Button
    isSmall
    look="quiet"
    label={`Take ${name} out`}
    onPress={() => {
      onPress();
      keepFocusInInspector();
    }}
  >
    ×
  </Button>
);
