import { useState } from 'react';
import { Button } from '../kit/button';
import type { FindingGroup } from './arrange';
import { FindingLink } from './finding-link';
import styles from './findings-panel.module.css';

interface FindingGroupsProps {
  readonly groups: readonly FindingGroup[];
  readonly hasNames: boolean;
}

/** More are for nobody to read at once, and cost time at every edit. */
const MOST = 100;

/** The findings group by group: the first hundred, and on demand a hundred more. */
export const FindingGroups = ({ groups, hasNames }: FindingGroupsProps) => {
  const [most, setMost] = useState(MOST);
  const all = groups.reduce((sum, { members }) => sum + members.length, 0);
  return (
    <>
      {firstOf(groups, most).map(({ name, members, count }) => (
        <section key={name} aria-label={name}>
          {hasNames ? (
            <h3 className={styles.group}>
              {name} · {count}
            </h3>
          ) : null}
          <ul>
            {members.map((finding) => (
              <li key={finding.id}>
                <FindingLink finding={finding} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {all > most ? (
        <div className={styles.more}>
          <Button isSmall onPress={() => setMost(most + MOST)}>
            Show {Math.min(MOST, all - most)} more of {all - most}
          </Button>
        </div>
      ) : null}
    </>
  );
};

interface ShownGroup extends FindingGroup {
  /** Of all its members. */
  readonly count: number;
}

/** The groups as far as the first so many findings reach. */
const firstOf = (groups: readonly FindingGroup[], most: number): readonly ShownGroup[] => {
  let left = most;
  return groups.flatMap(({ name, members }) => {
    if (left <= 0) return [];
    const shown = members.slice(0, left);
    left -= shown.length;
    return [{ name, members: shown, count: members.length }];
  });
};
