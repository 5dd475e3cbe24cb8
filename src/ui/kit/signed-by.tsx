import { Button } from './button';
import styles from './log.module.css';
import { TextField } from './text-field';
import type { WorkingPlanner } from './use-planner';

/** Whether the name is known, not known yet, or known and about to be changed. */
export type Signing = 'known' | 'asked' | 'changing';

interface SignedByProps {
  readonly planner: WorkingPlanner;
  readonly signing: Signing;
  readonly onChange: () => void;
  readonly onEnter: () => void;
}

/** Asks for the name of who notes something; once it is known, only whether it is still theirs. */
export const SignedBy = ({ planner, signing, onChange, onEnter }: SignedByProps) =>
  signing === 'known' ? (
    <div className={styles.signed}>
      <Button isSmall look="quiet" onPress={onChange}>
        Not {planner.name}?
      </Button>
    </div>
  ) : (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onEnter();
      }}
    >
      <TextField
        label="Your name"
        help="Signs what you note and what you take as it is. Kept in this browser."
        value={planner.name}
        hasFirstFocus={signing === 'changing'}
        onChange={planner.rename}
      />
    </form>
  );
