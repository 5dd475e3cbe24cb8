import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ruleName } from '../../domain/describe/rule-name';
import { twoClashes } from '../../domain/testing/two-clashes';
import { journeyOf } from '../../domain/trip';
import { ruleChapters } from '../../store/rule-book';
import { aBrowser, withTrip } from '../../store/testing/a-browser';
import { LegationContext } from '../../store/use-legation';
import { RulesSheet } from './rules-sheet';

beforeAll(async () => {
  // The test browser has no CSS object, which the library's dialog asks for.
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  Element.prototype.scrollIntoView = () => undefined;
  await import('../kit/modal-dialog');
});

const show = async (rule: string | null = null) => {
  const window = await withTrip(aBrowser(), twoClashes);
  const onClose = vi.fn();
  render(
    <LegationContext value={window}>
      <RulesSheet asked={{ kind: 'rules', rule }} onClose={onClose} />
    </LegationContext>,
  );
  await screen.findByPlaceholderText('Find a rule: any words of it');
  const settings = () => {
    const { voices, limits } = journeyOf(window.open().trip);
    return { voices, limits };
  };
  return { window, onClose, settings, user: userEvent.setup() };
};

const everyRule = ruleChapters.flatMap(({ rules }) => rules);
const rowOf = (rule: string) => within(named(ruleName(rule)));
const named = (name: string): HTMLElement => {
  const row = screen.getByText(name, { selector: 'h4' }).closest('article');
  if (!row) throw new Error(`There is no rule ${name}.`);
  return row;
};

// There are many, and the test browser takes its time over each.
describe('the rules of a trip', { timeout: 30_000 }, () => {
  it('are all there, each with its description', async () => {
    await show();
    const text = document.body.textContent ?? '';
    const missing = everyRule.filter(
      ({ id, description }) => !text.includes(ruleName(id) + description),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('can be found by any of their words', async () => {
    await show();
    const search = screen.getByPlaceholderText('Find a rule: any words of it');
    fireEvent.change(search, { target: { value: 'overlap cannot attend two' } });
    expect(screen.getAllByRole('article').length).toBeLessThan(5);
    expect(named('Principal overlap')).toBeTruthy();
  });

  it('speak as the trip wants it, and as they are made again, each in one step', async () => {
    const { window, user, settings } = await show();
    const voice = rowOf('principal-overlap').getByRole('combobox');
    await user.selectOptions(voice, 'Off');
    expect(settings().voices).toEqual({ 'principal-overlap': 'off' });
    expect(window.open().checked.findings.map(({ rule }) => rule)).not.toContain(
      'principal-overlap',
    );
    expect(rowOf('principal-overlap').getByText('changed')).toBeTruthy();
    await user.selectOptions(voice, 'As made: by status');
    expect(settings().voices).toEqual({});
    window.actions.undo();
    window.actions.undo();
    expect(window.open().trip).toEqual(twoClashes);
  });

  it('lead to what they say on this trip', async () => {
    const { window, user, onClose } = await show();
    await user.click(rowOf('principal-overlap').getByText('2 findings'));
    await user.click(rowOf('principal-overlap').getByText(/^Talks .* overlap/));
    expect(onClose).toHaveBeenCalled();
    expect(window.state().selection.kind).toBe('meeting');
  });

  it('open at the rule that was asked for', async () => {
    await show('principal-overlap');
    expect(document.activeElement?.textContent).toBe('Principal overlap');
  });
});

const limited = everyRule.find(({ limits = [] }) => limits.length > 0);
const [limit] = limited?.limits ?? [];

it.skipIf(!limit)(
  'go by the figure of the trip, within its bounds, and by the usual one again',
  async () => {
    if (!limited || !limit) return;
    const { user, settings } = await show();
    const field = rowOf(limited.id).getByRole('textbox', { name: new RegExp(`^${limit.label}, `) });
    await user.clear(field);
    await user.type(field, `${limit.most}{Enter}`);
    expect(settings().limits).toEqual({ [limit.id]: limit.most });
    await user.clear(field);
    await user.type(field, `${limit.most + 1}{Enter}`);
    expect(rowOf(limited.id).getByRole('alert').textContent).toContain(
      `to ${limit.most} ${limit.unit}`,
    );
    expect(settings().limits).toEqual({ [limit.id]: limit.most });
    await user.keyboard('{Escape}');
    await user.click(
      rowOf(limited.id).getByRole('button', {
        name: new RegExp(`^Back to the usual .*: ${limit.label}$`),
      }),
    );
    expect(settings().limits).toEqual({});
  },
  30_000,
);
