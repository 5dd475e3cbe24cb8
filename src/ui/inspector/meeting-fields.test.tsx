import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { aBrowser, withTrip } from '../../store/testing/a-browser';
import { LegationContext, useOpenTrip } from '../../store/use-legation';
import { FoldedGroup } from './folded-group';
import { OptionFields } from './option-fields';

// What comes on demand is there: the wait for it is no part of what is promised here.
beforeAll(() => Promise.all([import('../kit/suggest-box'), import('./map-editor')]));

const fields = { table: 'meetings', id: 'talks', stop: 'beijing' } as const;

const show = async (content: ReactNode, values: Partial<Meeting> = {}) => {
  const slot = at('beijing', '2011-01-10', '09:30');
  const trip = aTrip({
    stops: { beijing },
    people: { liang: { family: 'Liang', side: 'host', country: 'CN' } },
    options: { weather: { title: 'Wall', order: 'a0' } },
    meetings: {
      talks: { title: 'Talks', slot, ...values },
      wall: { title: 'Wall', slot, option: { group: 'weather', choice: 'A' } },
    },
  });
  const window = await withTrip(aBrowser(), trip);
  const user = userEvent.setup();
  render(<LegationContext value={window}>{content}</LegationContext>);
  const talks = () => window.open().trip.meetings.talks;
  return { window, user, talks };
};

const Protocol = () => (
  <FoldedGroup {...fields} title="Protocol" names={['dress', 'seating', 'gifts']} />
);

describe('a group of fields that are rarely filled in', () => {
  it('stays closed while it is empty, tells what would be in it, and opens when it is asked', async () => {
    const { user } = await show(<Protocol />);
    expect(screen.queryByLabelText('Dress')).toBeNull();
    await user.click(screen.getByText('dress, seating, gifts'));
    expect(screen.getByLabelText('Dress')).toBeTruthy();
  });

  it('is open where something is in it', async () => {
    await show(<Protocol />, { dress: 'Dark suit' });
    expect(screen.getByLabelText<HTMLInputElement>('Dress').value).toBe('Dark suit');
  });

  it('opens when a finding speaks of one of its fields', async () => {
    const slot = at('beijing', '2011-01-10', '09:30');
    const room = { venue: 'bayi', room: 'Hall' };
    const trip = aTrip({
      stops: { beijing },
      venues: { bayi: { name: 'Bayi', stop: 'beijing' } },
      meetings: {
        talks: { title: 'Talks', slot, minutes: 30, ...room },
        other: { title: 'Other', slot, minutes: 30, tracks: { press: true }, ...room },
      },
    });
    const window = await withTrip(aBrowser(), trip);
    const { about } = window.open().checked.findings.find(({ field }) => field === 'room') ?? {};
    render(
      <LegationContext value={window}>
        <FoldedGroup {...fields} id={about?.[0]?.id ?? ''} title="Room" names={['room', 'dress']} />
        <FoldedGroup {...fields} title="Dress" names={['dress']} />
      </LegationContext>,
    );
    expect(screen.getByLabelText<HTMLInputElement>('Room').value).toBe('Hall');
    expect(screen.getByRole('img', { name: /Error|Warning|Note/ })).toBeTruthy();
    expect(screen.getAllByLabelText('Dress')).toHaveLength(1);
  });

  it('refuses a number that does not fit, and keeps what was typed', async () => {
    const { user, talks } = await show(
      <FoldedGroup {...fields} title="Press" names={['poolSize', 'questionsEachSide']} />,
      { poolSize: 12 },
    );
    await user.type(screen.getByLabelText('Questions a side'), '99{Enter}');
    expect(talks()?.questionsEachSide).toBeNull();
    expect(screen.getByRole('alert').textContent).toContain('a whole number from 0 to 20');
  });
});

describe('gifts', () => {
  it('are added, filled in and taken out, each with one undo', async () => {
    const { window, user, talks } = await show(<Protocol />, { dress: 'Dark suit' });
    await user.click(await screen.findByRole('button', { name: 'Add a gift' }));
    const gift = within(screen.getByRole('group', { name: 'Gift 1' }));
    await user.click(gift.getByLabelText('Gift'));
    await user.paste('Bowl');
    expect(Object.values(talks()?.gifts ?? {})).toMatchObject([{ text: 'Bowl', to: null }]);
    await user.click(gift.getByRole('button', { name: 'Take gift 1 out' }));
    expect(talks()?.gifts).toEqual({});
    window.actions.undo();
    expect(Object.values(talks()?.gifts ?? {})).toMatchObject([{ text: 'Bowl', to: null }]);
  });
});

const OptionOfTalks = () => {
  const meeting = useOpenTrip((open) => open.trip.meetings.talks);
  return meeting ? <OptionFields meeting={meeting} /> : null;
};

describe('the question that a meeting hangs on', () => {
  /** It is the first field, and becomes one that completes when it is entered. */
  const toQuestion = async (user: ReturnType<typeof userEvent.setup>) => {
    await user.tab();
    return screen.findByRole('combobox', { name: 'Question' });
  };

  it('is chosen by its title, and offers the choice that nobody has yet', async () => {
    const { user, talks } = await show(<OptionOfTalks />);
    await toQuestion(user);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(talks()?.option).toEqual({ group: 'weather', choice: 'B' });
    expect(screen.getByText('The other choice: A')).toBeTruthy();
    await user.clear(screen.getByLabelText('Stands if'));
    await user.keyboard('{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('Type the choice');
    expect(talks()?.option).toEqual({ group: 'weather', choice: 'B' });
  });

  it('is made where it is typed, in one step', async () => {
    const { window, user, talks } = await show(<OptionOfTalks />);
    await toQuestion(user);
    await user.paste('Who sings?');
    await user.keyboard('{Enter}');
    const { group = '' } = talks()?.option ?? {};
    expect(window.open().trip.options[group]).toMatchObject({
      title: 'Who sings?',
      stop: 'beijing',
    });
    window.actions.undo();
    expect(talks()?.option).toBeNull();
    expect(Object.keys(window.open().trip.options)).toEqual(['weather']);
  });
});
