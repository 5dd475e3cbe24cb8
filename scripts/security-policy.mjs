import { createHash } from 'node:crypto';

/**
 * The Content-Security-Policy of the app: the one place that says it. The build writes it into the
 * page, the servers send it as a header.
 */

/** What React Aria adds for its first button, unless it is in the page. */
export const styleOfPresses =
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}';

/** React Aria adds these two rules by itself, the second on iOS only. Nothing else may add a style. */
const stylesOfReactAria = [
  styleOfPresses,
  '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
];

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const inPage = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", ...stylesOfReactAria.map(hashOf)],
  'font-src': ["'self'"],
  'img-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ["'none'"],
};

/** Browsers take no notice of this one in a `<meta>`, and say so in the console. */
const onlyInHeader = { 'frame-ancestors': ["'none'"] };

/** @param {Record<string, string[]>} directives */
const write = (directives) =>
  Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');

export const policyForPage = write(inPage);

export const securityHeaders = {
  'Content-Security-Policy': write({ ...inPage, ...onlyInHeader }),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
