import { ruleName } from '../../domain/describe/rule-name';
import { useActions } from '../../store/use-legation';
import { Button } from './button';

interface RuleButtonProps {
  readonly rule: string;
}

/** Leads from a finding to its rule in the sheet of rules. */
export const RuleButton = ({ rule }: RuleButtonProps) => {
  const { openDialog } = useActions();
  return (
    <Button isSmall look="quiet" onPress={() => openDialog({ kind: 'rules', rule })}>
      Rule: {ruleName(rule).toLowerCase()}
    </Button>
  );
};
