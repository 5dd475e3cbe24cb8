import type { FieldClass } from '../domain/records/field';

/** Whom a paper or a file is for: stored value → the word a planner reads. */
export const audiences = {
  principal: 'Principal',
  delegation: 'Delegation',
  embassy: 'Embassy',
  security: 'Security',
  host: 'Host',
  press: 'Press',
  public: 'Public',
} as const;
export type Audience = keyof typeof audiences;

/** How much of a class of fields an audience may see; all but `all` and `none` need the record. */
export type Sight =
  | 'all'
  | 'none'
  | 'shared'
  | 'announced'
  | 'principals'
  | 'coverage'
  | 'own country'
  | 'own stop'
  | 'own person'
  | 'own vehicle';

type Row = Readonly<Record<Audience, Sight>>;

const row = (
  principal: Sight,
  delegation: Sight,
  embassy: Sight,
  security: Sight,
  host: Sight,
  press: Sight,
  people: Sight,
): Row => ({ principal, delegation, embassy, security, host, press, public: people });

/** The one table of who may see what; in each row the audiences in the order above. */
export const sights = {
  page: row('all', 'all', 'all', 'all', 'all', 'all', 'all'),
  schedule: row('all', 'all', 'all', 'all', 'own country', 'announced', 'announced'),
  press: row('none', 'all', 'all', 'all', 'none', 'all', 'coverage'),
  attendance: row('all', 'all', 'all', 'all', 'own country', 'principals', 'principals'),
  substance: row('all', 'shared', 'shared', 'none', 'none', 'none', 'none'),
  lodging: row('own person', 'all', 'own stop', 'all', 'none', 'own person', 'none'),
  motorcade: row('none', 'own vehicle', 'own stop', 'all', 'own vehicle', 'own vehicle', 'none'),
  diet: row('none', 'own person', 'own stop', 'none', 'shared', 'none', 'none'),
  internal: row('all', 'all', 'all', 'all', 'none', 'none', 'none'),
} as const satisfies Readonly<Record<FieldClass, Row>>;

/** The audiences for which picking is complete: what they may see in part is left out for them. */
export type OfferedAudience = Extract<Audience, 'delegation'>;

export const maySeeAll = (audience: Audience, fieldClass: FieldClass): boolean =>
  sights[fieldClass][audience] === 'all';
