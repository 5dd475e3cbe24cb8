import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { aTrip, beijing } from '../../domain/testing/a-trip';
import { aBrowser, withTrip } from '../../store/testing/a-browser';
import { LegationContext } from '../../store/use-legation';
import { AimsView } from './aims-view';

const trip = aTrip({
  stops: { beijing },
  topics: { cyber: { title: 'Cybersecurity' } },
  objectives: { aim: { text: 'Talks every year', order: 'a0' } },
  tasks: {
    letter: { text: 'Thank Liang', due: '2011-01-20' },
    survey: { text: 'Walk the Wall', due: '2011-01-05' },
    readout: { text: 'Readout of the talks' },
  },
  options: {
    wall: { title: 'Is the Wall open?', order: 'a0' },
    king: { title: 'Who sings?', order: 'a1', chosen: 'B' },
  },
});

const show = async () => {
  const window = await withTrip(aBrowser(), trip);
  const user = userEvent.setup();
  render(
    <LegationContext value={window}>
      <AimsView />
    </LegationContext>,
  );
  const tab = (name: string) => user.click(screen.getByRole('button', { name }));
  const rows = () =>
    screen.getAllByRole('row').map((row) => row.textContent?.replace(/^›/, '').trim() ?? '');
  return { window, user, tab, rows, now: () => window.open().trip };
};

describe('the tasks', () => {
  it('stand by when they are due, and go to what is done when they are ticked, with one undo', async () => {
    const { window, user, tab, rows, now } = await show();
    await tab('Tasks');
    expect(rows().slice(1)).toEqual([
      'To do',
      expect.stringContaining('Walk the Wall'),
      expect.stringContaining('Thank Liang'),
      expect.stringContaining('Readout'),
    ]);
    await user.click(screen.getByRole('checkbox', { name: 'Done: Walk the Wall' }));
    expect(now().tasks.survey?.done).toBe(true);
    expect(rows().slice(-2)).toEqual(['Done', expect.stringContaining('Walk the Wall')]);
    window.actions.undo();
    expect(now().tasks.survey?.done).toBe(false);
  });

  it('are ticked with the space bar once one stands there', async () => {
    const { user, tab, now } = await show();
    await tab('Tasks');
    await user.click(within(screen.getByRole('row', { name: /Thank Liang/ })).getByText('Other'));
    await user.keyboard('{Shift>}{Tab}{Tab}{Tab}{Tab}{/Shift}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Done: Thank Liang');
    await user.keyboard(' ');
    expect(now().tasks.letter?.done).toBe(true);
  });

  it('are added as an empty row that is selected', async () => {
    const { window, user, tab } = await show();
    await tab('Tasks');
    await user.click(screen.getByRole('button', { name: 'Add a task' }));
    expect(window.state().selection.kind).toBe('task');
    expect(screen.getAllByRole('checkbox')).toHaveLength(4);
  });
});

describe('the objectives', () => {
  it('are served by topics that are typed by name', async () => {
    const { user, now } = await show();
    const row = screen.getByRole('row', { name: /Talks every year/ });
    await user.click(within(row).getAllByRole('cell').at(-1) ?? row);
    await user.keyboard('cyber{Enter}');
    expect(now().objectives.aim?.topics).toEqual({ cyber: true });
  });
});

describe('the questions', () => {
  it('that are open stand before those that are decided', async () => {
    const { tab, rows } = await show();
    await tab('Open questions');
    expect(rows().slice(1)).toEqual([
      'Open',
      expect.stringContaining('Is the Wall open?'),
      'Decided',
      expect.stringContaining('Who sings?'),
    ]);
  });

  it('come to the front when one of them is selected elsewhere', async () => {
    const { window } = await show();
    expect(screen.queryByRole('row', { name: /Who sings/ })).toBeNull();
    window.actions.select({ kind: 'option', id: 'king' });
    expect(await screen.findByRole('row', { name: /Who sings/ })).toBeTruthy();
  });
});
