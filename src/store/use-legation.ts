import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Trip } from '../domain/records/tables';
import type { OpenTrip, State } from './state';
import type { Actions, Legation } from './store';

/** The one place where React meets the store. */
export const LegationContext = createContext<Legation | null>(null);

/** For what reads the state when it is needed, without being drawn again when it changes. */
export const useLegation = (): Legation => {
  const legation = useContext(LegationContext);
  if (!legation) throw new Error('There is no Legation around this component.');
  return legation;
};

export const useActions = (): Actions => useLegation().actions;

export const useAppState = <Part>(select: (state: State) => Part): Part =>
  useStore(useLegation().store, select);

/** A part of the open trip; only for what is drawn while a trip is open. */
export const useOpenTrip = <Part>(select: (open: OpenTrip) => Part): Part =>
  useAppState((state) => {
    if (!state.open) throw new Error('No trip is open.');
    return select(state.open);
  });

/**
 * The trip as it is at the moment of asking, for what happens on a key or click: whoever only needs it
 * then is not drawn again at every edit.
 */
export const useTripNow = (): (() => Trip) => {
  const { store } = useLegation();
  return () => {
    const { open } = store.getState();
    if (!open) throw new Error('No trip is open.');
    return open.trip;
  };
};
