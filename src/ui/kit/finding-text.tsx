import type { Finding } from '../../checks/finding';

interface FindingTextProps {
  readonly finding: Finding;
}

/** The sentence of a finding; what cannot wait says so first, as it stands before all others. */
export const FindingText = ({ finding: { isUrgent, message } }: FindingTextProps) => (
  <span>
    {isUrgent ? (
      <>
        <strong>Urgent.</strong>{' '}
      </>
    ) : null}
    <span>{message}</span>
  </span>
);
