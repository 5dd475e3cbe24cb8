import { test as base, expect } from '@playwright/test';

/**
 * The test of every journey: at its end nothing may have been asked of another origin, broken the
 * security policy or thrown.
 */
export const test = base.extend<{ readonly faults: string[] }>({
  faults: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = [];
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        const isLocal = ['blob:', 'data:', 'about:'].includes(protocol);
        if (!isLocal && `${origin}/` !== baseURL) faults.push(`asked for ${request.url()}`);
      });
      context.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => faults.push(`thrown: ${error.error().message}`));
      await use(faults);
      expect(faults, 'requests to elsewhere, broken policy or errors').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
