/** Serves the built app from this computer alone. */
import { createServer } from 'node:http';
import { giveUp, isStarted } from './run.mjs';
import { answerTo } from './serve-file.mjs';

const host = '127.0.0.1';
const lastPort = 65_535;

/**
 * @param {{ port: number, strictPort?: boolean }} options another port is taken unless strict
 * @returns {Promise<string>} the address
 */
export const serve = async ({ port, strictPort = false }) => {
  const server = createServer(async (request, response) => {
    const { status, headers, body } = await answerTo(request);
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
  });
  const last = strictPort ? port : lastPort;
  for (let candidate = port; candidate <= last; candidate += 1) {
    if (await listens(server, candidate)) return `http://${host}:${candidate}/`;
  }
  return giveUp(`No port is free from ${port} on.`);
};

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<boolean>}
 */
const listens = (server, port) =>
  new Promise((resolve, reject) => {
    const refuse = (/** @type {NodeJS.ErrnoException} */ error) => {
      server.off('listening', accept);
      return error.code === 'EADDRINUSE' ? resolve(false) : reject(error);
    };
    const accept = () => {
      server.off('error', refuse);
      resolve(true);
    };
    server.once('error', refuse).once('listening', accept).listen(port, host);
  });

/** The port asked for in the environment, else the usual one. */
export const wantedPort = () => {
  const asked = process.env.PORT;
  if (asked === undefined || asked === '') return 4173;
  const port = Number(asked);
  if (Number.isInteger(port) && port > 0 && port <= lastPort) return port;
  return giveUp(`PORT has to be a number from 1 to ${lastPort}; it is ${asked}.`);
};

if (isStarted(import.meta.url)) {
  const strictPort = process.argv.includes('--strict-port');
  console.log(`Legation is at ${await serve({ port: wantedPort(), strictPort })}`);
}
