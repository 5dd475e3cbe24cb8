import { expect, test } from './fixtures';

test('the app opens under its security policy', async ({ page }) => {
  const response = await page.goto('/');

  const policy = (await response?.headerValue('content-security-policy')) ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain('unsafe-');
  await expect(page).toHaveTitle(/Legation/);
});

test('a script written into the page does not run', async ({ page, faults }) => {
  await page.goto('/');

  await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.text = 'document.title = "taken over"';
      document.head.append(script);
    } catch {
      // Trusted Types refuse the text itself; the policy would refuse to run it.
    }
  });

  await expect(page).toHaveTitle(/Legation/);
  expect(faults.splice(0).join()).toContain('Trusted');
});

test('an address that leads nowhere is refused', async ({ request }) => {
  for (const path of [
    '/nothing.js',
    '/.vite/manifest.json',
    '/..%2fpackage.json',
    '/%2e%2e/a.js',
  ]) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});
