/** The other side of a webhook: a real server that can misbehave, and counts every connection that reaches it. */
import type { IncomingHttpHeaders, IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createServer as createHttp } from 'node:http';
import type { ServerOptions } from 'node:https';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export interface Delivery {
  path: string;
  method: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export type Answer = (response: ServerResponse, request: IncomingMessage, body: string) => void;

export interface Consumer {
  port: number;
  /** What it received, whatever it answered. */
  deliveries: Delivery[];
  /** How often somebody connected, whether or not anything was sent. */
  connections: () => number;
  /** Ends connections that are kept open. */
  hangUp: () => void;
}

/** Listens on every IPv4 address of this machine, so that no way in goes unseen. */
export async function consumer(
  answer: Answer = (response) => response.end(),
  tls?: ServerOptions,
): Promise<Consumer> {
  const deliveries: Delivery[] = [];
  let connections = 0;
  const listener: RequestListener = (request, response) => {
    const { url = '', method = '', headers } = request;
    const take = async () => {
      const body = await text(request);
      deliveries.push({ path: url, method, headers, body });
      answer(response, request, body);
    };
    void take();
  };
  const server = tls ? createHttps(tls, listener) : createHttp(listener);
  server.on('connection', () => connections++);
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    port: (server.address() as AddressInfo).port,
    deliveries,
    connections: () => connections,
    hangUp: () => server.closeAllConnections(),
  };
}
