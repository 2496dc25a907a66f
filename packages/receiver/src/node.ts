/** Runs a receiver on Node's own HTTP server. */
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Receiver } from './options.ts';

export interface ServeOptions {
  /** 0 takes any free port. */
  port: number;
  /** Default: all interfaces. */
  host?: string | undefined;
  /**
   * Whether this server may put faster `Request` and `Response` in the place of the global ones. Twice as fast, and
   * nothing to do in a process that others share. Default: no.
   */
  ownsProcess?: boolean | undefined;
}

export interface Served {
  /** Address for a browser on this machine. */
  url: string;
  port: number;
  /** Takes nothing new, finishes what is under way, then closes the receiver. */
  close(): Promise<void>;
}

/** How long a request under way may take once the server is closing. */
const LAST_ANSWERS_MS = 8000;

/**
 * @throws {Error} when the port is taken.
 */
export async function serve(
  receiver: Receiver,
  { port, host, ownsProcess = false }: ServeOptions,
): Promise<Served> {
  const server = createServer(
    { headersTimeout: 5000, requestTimeout: 10_000, connectionsCheckingInterval: 1000 },
    getRequestListener(
      (request, { incoming }) => receiver.fetch(request, { address: incoming.socket.remoteAddress }),
      { overrideGlobalObjects: ownsProcess },
    ),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const taken = address !== null && typeof address === 'object' ? address.port : port;
  return {
    url: `http://${urlHost(host)}:${taken}`,
    port: taken,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // A browser keeps its connection open after the answer; whatever has fallen idle is hung up on.
      const hangUp = setInterval(() => server.closeIdleConnections(), 20);
      const giveUp = setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_MS);
      await closed;
      clearInterval(hangUp);
      clearTimeout(giveUp);
      await receiver.close();
    },
  };
}

/** `0.0.0.0` and `::` are where a server listens, not addresses a browser can open. */
function urlHost(host: string | undefined): string {
  if (host === undefined || host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
