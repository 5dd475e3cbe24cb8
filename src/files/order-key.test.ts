import { expect, test } from 'vitest';
import { isOrderKey } from './order-key';

test.each(['a0', 'a1', 'az', 'b00', 'b0V1', 'Zz', 'Y00', 'a0V', 'zzzzzzzzzzzzzzzzzzzzzzzzzzz'])(
  '%s is an order key',
  (key) => expect(isOrderKey(key)).toBe(true),
);

test.each(['', 'a', '0', '10', 'b0', 'Y0', 'a00', 'a0V0', 'a-', 'é0', `A${'0'.repeat(26)}`, 'z0'])(
  '%s is none',
  (key) => expect(isOrderKey(key)).toBe(false),
);
