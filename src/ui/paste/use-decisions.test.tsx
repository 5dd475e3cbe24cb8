import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { saidByText } from '../../domain/describe/log-text';
import { lookAsIf } from '../../domain/edits/look-as-if';
import { twoClashes } from '../../domain/testing/two-clashes';
import { find } from '../../domain/trip';
import type { Suggestion } from '../../input/block/match/suggestions';
import { aBrowser, withTrip } from '../../store/testing/a-browser';
import { LegationContext } from '../../store/use-legation';
import { useDecisions } from './use-decisions';

it('logs a programme by the time as at which the trip is looked at', async () => {
  const window = await withTrip(aBrowser(), twoClashes);
  window.actions.edit(lookAsIf(window.open().trip, Date.UTC(2011, 0, 7, 18)));
  const before = window.open().trip;
  const ours = find(before.meetings, 'call');
  if (!ours) throw new Error('There is no call.');
  const session = { before, text: '', who: '', sign: () => '', days: 'Monday', onDecide: () => {} };
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <LegationContext value={window}>{children}</LegationContext>
  );
  const { result } = renderHook(() => useDecisions(session), { wrapper });
  const gone: Suggestion = { key: 'call', kind: 'gone', ours };
  act(() => result.current.decideOn([gone], 'refused'));
  const times = Object.values(window.open().trip.log).map(({ at }) => at?.slice(0, 16));
  expect(times).toEqual(['2011-01-07T18:00', '2011-01-07T18:00']);
  const told = Object.values(window.open().trip.log).map(saidByText);
  expect(told).toEqual(['The host by programme', 'The host by programme']);
});
