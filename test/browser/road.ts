/** The road between a device and the receiver. What a page sends goes through here, and so does what comes back. */
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { onTestFinished } from 'vitest';

/**
 * How the road is. `slow` takes up to 300 ms each way, `late` two seconds there; `deaf` delivers and loses the answer; `closed` breaks off at
 * once; `silent` takes everything and says nothing for three seconds; `portal` answers itself, with a page and a friendly 200.
 */
export type Weather = 'clear' | 'slow' | 'late' | 'deaf' | 'closed' | 'silent' | 'portal';
export const weathers: Weather[] = ['clear', 'slow', 'deaf', 'closed', 'silent', 'portal'];

export interface Road {
  /** Full address of the intake at the other end. */
  endpoint: string;
  /** How it is now, for whoever comes by {@link endpoint}. */
  weather: Weather;
  /** How many messages were on it at the same moment, at most; steps, which nobody waits for, are not counted. */
  most: number;
  /** The same intake by a road on which it is always like this. */
  under(weather: Weather): string;
}

const upTo = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * milliseconds));

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** @param receiver - Address of the receiver, without a path. */
export async function openRoad(
  receiver: () => string,
  after: (work: () => void) => void = onTestFinished,
): Promise<Road> {
  let underway = 0;
  const server = createServer(async (request, response) => {
    const [, first = '', ...rest] = request.url?.split('/') ?? [];
    const fixed = [...weathers, 'late' as const].find((name) => name === first);
    const weather = fixed ?? road.weather;
    const gone = (): void => void request.socket.destroy();
    try {
      const body = await bodyOf(request);
      if (!body.includes('"flow.step"')) {
        road.most = Math.max(road.most, ++underway);
        response.once('close', () => underway--);
      }
      if (weather === 'closed') return gone();
      // Not for ever: a browser has six connections to an address, and would keep them all waiting.
      if (weather === 'silent') return void setTimeout(gone, 3000);
      if (weather === 'portal') {
        response.writeHead(200, { 'Content-Type': 'text/html', 'Access-Control-Allow-Origin': '*' });
        return void response.end('<!doctype html><title>Welkom op de wifi</title><p>Log eerst in.');
      }
      if (weather === 'slow') await upTo(300);
      if (weather === 'late') await new Promise((resolve) => setTimeout(resolve, 2000));
      const { origin, 'content-type': type } = request.headers;
      const answer = await fetch(new URL(fixed ? `/${rest.join('/')}` : (request.url ?? '/'), receiver()), {
        method: request.method ?? 'GET',
        headers: { ...(origin && { origin }), ...(type && { 'content-type': type }) },
        ...(body.length > 0 && { body: new Uint8Array(body) }),
      });
      const text = await answer.text();
      if (weather === 'deaf') return gone();
      if (weather === 'slow') await upTo(300);
      response.writeHead(answer.status, {
        'Content-Type': answer.headers.get('content-type') ?? 'text/plain',
        'Access-Control-Allow-Origin': answer.headers.get('access-control-allow-origin') ?? '*',
      });
      response.end(text);
    } catch {
      gone();
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  const origin = `http://127.0.0.1:${address.port}`;
  const road: Road = {
    endpoint: `${origin}/v1/messages`,
    weather: 'clear',
    most: 0,
    under: (weather) => `${origin}/${weather}/v1/messages`,
  };
  return road;
}
