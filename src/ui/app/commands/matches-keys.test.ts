import { describe, expect, it } from 'vitest';
import { isLetter, isTyped, type KeyPress, matchesKeys } from './matches-keys';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('the keys of a command', () => {
  it('are pressed with Control, or with ⌘', () => {
    expect(matchesKeys(press('z', { ctrlKey: true }), 'Control+Z')).toBe(true);
    expect(matchesKeys(press('z', { metaKey: true }), 'Control+Z')).toBe(true);
    expect(matchesKeys(press('z'), 'Control+Z')).toBe(false);
  });

  it('tell undo from redo', () => {
    const redo = press('Z', { ctrlKey: true, shiftKey: true });
    expect(matchesKeys(redo, 'Control+Z')).toBe(false);
    expect(matchesKeys(redo, 'Control+Shift+Z')).toBe(true);
  });

  it('take a sign with Shift and without', () => {
    expect(matchesKeys(press('?', { shiftKey: true }), '?')).toBe(true);
    expect(matchesKeys(press('?'), '?')).toBe(true);
  });

  it('are a letter, or more than that', () => {
    expect(['L', 'Shift+L'].every(isLetter)).toBe(true);
    expect(['?', 'Escape', 'Control+K', 'Alt+L'].some(isLetter)).toBe(false);
  });

  it('are letters to whoever types, but for those with Control or Alt', () => {
    expect(isTyped('L')).toBe(true);
    expect(isTyped('Shift+L')).toBe(true);
    expect(isTyped('Alt+L')).toBe(false);
    expect(isTyped('Control+K')).toBe(false);
  });
});
