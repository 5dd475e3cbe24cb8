import { participantRoles } from '../../domain/records/choices';
import { CheckField } from '../kit/check-field';
import styles from './inspector.module.css';

type Roles = Readonly<Record<string, true>>;

interface RolesChoiceProps {
  readonly label: string;
  readonly roles: Roles;
  readonly onChange: (roles: Roles) => void;
}

/** The roles of a person in one word each, opened to tick others; the last one stays. */
export const RolesChoice = ({ label, roles, onChange }: RolesChoiceProps) => {
  const held = Object.entries(participantRoles).filter(([role]) => role in roles);
  return (
    <details className={styles.roles}>
      <summary className={styles.compact}>
        <span className="visually-hidden">{label}: </span>
        {held.map(([, word]) => word).join(', ') || 'No role'}
      </summary>
      {Object.entries(participantRoles).map(([role, word]) => (
        <CheckField
          key={role}
          label={word}
          isOn={role in roles}
          isReadOnly={role in roles && held.length === 1}
          onChange={(isOn) => onChange(withRole(roles, role, isOn))}
        />
      ))}
    </details>
  );
};

const withRole = (roles: Roles, role: string, isOn: boolean): Roles => {
  const { [role]: _, ...others } = roles;
  return isOn ? { ...others, [role]: true } : others;
};
