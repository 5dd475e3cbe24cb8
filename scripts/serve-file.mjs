import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { projectFolder } from './run.mjs';
import { securityHeaders } from './security-policy.mjs';

const builtFolder = join(projectFolder, 'dist');

/** What has no type here is not served. @type {Record<string, string>} */
const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * @typedef {{ status: number, headers: Record<string, string>, body: Buffer | string }} Answer
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<Answer>}
 */
export const answerTo = async (request) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return refusal(405, 'Only GET and HEAD are answered.', { Allow: 'GET, HEAD' });
  }
  const path = pathOf(request.url ?? '/');
  const contentType = path && contentTypes[extname(path)];
  const plain = contentType ? await contentOf(path) : undefined;
  if (!path || !contentType || !plain) return refusal(404, 'There is nothing here.');

  // Weak, for one mark stands for the plain and the pressed form.
  const mark = `W/"${createHash('sha256').update(plain).digest('base64url')}"`;
  const headers = {
    ...securityHeaders,
    'Cache-Control': path.startsWith('/assets/')
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
    'Content-Type': contentType,
    ETag: mark,
    Vary: 'Accept-Encoding',
  };
  if (request.headers['if-none-match'] === mark) return { status: 304, headers, body: '' };
  const pressed = accepts(request, 'gzip') ? await contentOf(`${path}.gz`) : undefined;
  return pressed
    ? answer({ ...headers, 'Content-Encoding': 'gzip' }, pressed)
    : answer(headers, plain);
};

/**
 * The path inside the built folder; undefined for what leads out of it, or to a hidden file.
 * @param {string} address
 */
const pathOf = (address) => {
  try {
    const path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
    if (/[\\\0]/.test(path) || path.split('/').some((part) => part.startsWith('.')))
      return undefined;
    return path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return undefined;
  }
};

/** @param {string} path */
const contentOf = async (path) => {
  try {
    return await readFile(join(builtFolder, path));
  } catch {
    return undefined;
  }
};

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {string} encoding
 */
const accepts = (request, encoding) =>
  `${request.headers['accept-encoding'] ?? ''}`
    .split(',')
    .some((part) => part.trim().split(';')[0] === encoding && !/;\s*q=0(\.0*)?\s*$/.test(part));

/**
 * @param {Record<string, string>} headers
 * @param {Buffer} body
 */
const answer = (headers, body) => ({
  status: 200,
  headers: { ...headers, 'Content-Length': `${body.length}` },
  body,
});

/**
 * @param {number} status
 * @param {string} sentence
 * @param {Record<string, string>} [headers]
 */
const refusal = (status, sentence, headers = {}) => ({
  status,
  headers: { ...securityHeaders, ...headers, 'Content-Type': 'text/plain; charset=utf-8' },
  body: `${sentence}\n`,
});
