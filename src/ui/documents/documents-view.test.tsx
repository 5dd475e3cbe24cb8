import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Trip } from '../../domain/records/tables';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { aBrowser } from '../../store/testing/a-browser';
import { LegationContext } from '../../store/use-legation';
import { DocumentsView } from './documents-view';
import { PrintablePages } from './printable-pages';

const asOf = Date.UTC(2011, 0, 7, 18);

const trip = aTrip({
  journey: { title: 'SecDef · China', marking: 'UNCLASSIFIED // SAMPLE', homeCountry: 'US' },
  stops: { beijing },
  people: {
    liang: {
      family: 'Liang',
      given: 'Guanglie',
      nameOrder: 'family-first',
      native: '梁光烈',
      country: 'CN',
      side: 'host',
    },
  },
  meetings: {
    talks: {
      title: 'Talks with Gen. Liang Guanglie',
      slot: at('beijing', '2011-01-10', '09:30'),
      participants: { liang: { counterpart: true } },
      notes: 'For us alone',
    },
    call: { title: 'Call on President Hu', slot: at('beijing', '2011-01-11', '15:00') },
  },
});

const show = (of: Trip, findings = { errors: 0, warnings: 0 }) => {
  const told: string[] = [];
  render(
    <LegationContext value={aBrowser().openWindow()}>
      <DocumentsView
        trip={of}
        asOf={asOf}
        findings={findings}
        onPrint={() => told.push('print')}
        onMarkingChange={(marking) => told.push(marking)}
      />
    </LegationContext>,
  );
  return told;
};

const preview = () => within(screen.getByRole('region', { name: 'Preview' }));

describe('the documents screen', () => {
  it('shows the pages with marking, version and number on each', () => {
    show(trip);
    const page = within(preview().getByRole('region', { name: 'Page 1 of 1' }));
    expect(page.getAllByText('UNCLASSIFIED // SAMPLE')).toHaveLength(2);
    expect(page.getByText('Page 1 of 1')).toBeTruthy();
    expect(
      page.getByText(/^SecDef · China · Itinerary · For: Delegation · WORKING COPY/),
    ).toBeTruthy();
  });

  it('sets a name in its own script in its language', () => {
    show(trip);
    expect(preview().getByText('梁光烈').getAttribute('lang')).toBe('zh-Hans');
  });

  it('shows no note of the house', () => {
    show(trip);
    expect(preview().queryByText(/For us alone/)).toBeNull();
  });

  it('keeps to the days that are chosen', async () => {
    show(trip);
    await userEvent.selectOptions(screen.getByLabelText('From'), '2011-01-11');
    expect(preview().queryByText(/^TALKS with/)).toBeNull();
    expect(preview().getByText('CALL ON President Hu')).toBeTruthy();
    expect(preview().getByText('Extract: 11–12 January 2011 only')).toBeTruthy();
  });

  it('hands on what is typed as the marking, and the wish to print', async () => {
    const told = show(trip);
    await userEvent.type(screen.getByLabelText('Marking'), 'S');
    await userEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(told).toEqual(['UNCLASSIFIED // SAMPLES', 'print']);
  });

  it('says what is open, and that it is not printed', () => {
    show(trip, { errors: 1, warnings: 3 });
    expect(screen.getByText('1 error and 3 warnings are open.')).toBeTruthy();
  });

  it('says so where there is nothing to print yet', () => {
    show(aTrip());
    expect(preview().getByText(/nothing to print yet/)).toBeTruthy();
  });
});

describe('what the printer gets', () => {
  const isThere = (): boolean => screen.queryByRole('region', { name: 'Page 1 of 1' }) !== null;

  it('is there when the browser is about to print, and gone after', () => {
    render(<PrintablePages trip={trip} asOf={asOf} size="a4" />);
    expect(isThere()).toBe(false);
    window.dispatchEvent(new Event('beforeprint'));
    expect(isThere()).toBe(true);
    act(() => {
      window.dispatchEvent(new Event('afterprint'));
    });
    expect(isThere()).toBe(false);
  });
});
