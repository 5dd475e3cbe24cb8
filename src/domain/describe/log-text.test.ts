import { describe, expect, it } from 'vitest';
import { newLogEntry } from '../records/new-record';
import { aTrip, beijing } from '../testing/a-trip';
import { correctionLine, saidAtClock, saidAtText, saidByText } from './log-text';

const trip = aTrip({ stops: { beijing } });
const inBeijing = { meeting: null, stop: 'beijing' };
const at = Date.UTC(2011, 0, 7, 20, 40);

describe('an entry of the log in words', () => {
  it('says when by the clock of its stop, with its date-time group', () => {
    expect(saidAtText(trip, inBeijing, at)).toBe('Sat 8 Jan 0440 Beijing · 072040Z JAN 11');
    expect(saidAtClock(trip, inBeijing, at)).toBe('0440 Beijing · 072040Z JAN 11');
  });

  it('says who by what channel, as far as that is known', () => {
    expect(saidByText({ who: 'Yang', channel: 'phone' })).toBe('Yang by phone');
    expect(saidByText({ who: '', channel: 'cable' })).toBe('By cable');
    expect(saidByText({ who: '', channel: '' })).toBe('');
  });

  it('becomes a line that corrects it', () => {
    const told = {
      at: new Date(at).toISOString(),
      who: 'Yang',
      channel: 'phone',
      said: 'new room',
    };
    const entry = newLogEntry('one', { ...told, from: '1500', to: '1530' });
    expect(correctionLine(entry)).toBe(
      'Yang by phone: correction of 072040Z, 1500 → 1530, new room',
    );
    expect(correctionLine(newLogEntry('one', { said: 'yes' }))).toBe(
      'correction of an earlier entry, yes',
    );
  });
});
