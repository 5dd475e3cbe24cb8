import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { RolesChoice } from './roles-choice';

const drawn = (roles: Readonly<Record<string, true>>): string =>
  renderToStaticMarkup(<RolesChoice label="Roles of Xi" roles={roles} onChange={() => {}} />);

it('shows every role of a person', () => {
  expect(drawn({ interpreter: true, host: true })).toContain('Host, Interpreter');
});

it('lets a role be taken away while there is another', () => {
  expect(drawn({ host: true }).match(/disabled/g)).toHaveLength(1);
  expect(drawn({ host: true, interpreter: true })).not.toContain('disabled');
});
