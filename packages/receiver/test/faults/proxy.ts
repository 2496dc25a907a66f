/** Stands between a receiver and PostgreSQL, and does to connections what networks do to them. */
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/**
 * What becomes of a COMMIT: the connection breaks before the server hears of it or after it has done it, both sides hear
 * nothing more although neither hangs up, or it takes a while.
 */
export type CommitFault = 'cut before' | 'cut after' | 'silence before' | 'silence after' | 'delay' | null;

export interface Proxy {
  url: string;
  /** Asked at every COMMIT. */
  atCommit: () => CommitFault;
  /** Hangs up on whoever connects. */
  isDown: boolean;
  commits: number;
}

const COMMIT = Buffer.from('COMMIT\0');
const DELAY_MS = 100;

export async function proxyTo(server: string): Promise<Proxy> {
  const target = new URL(server);
  const sockets = new Set<Socket>();
  const proxy: Proxy = { url: '', atCommit: () => null, isDown: false, commits: 0 };
  const listener = createServer((client) => {
    if (proxy.isDown) {
      client.destroy();
      return;
    }
    join(client, connect(Number(target.port), target.hostname), proxy, sockets);
  }).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    listener.close();
  });
  const address = listener.address();
  const url = new URL(server);
  url.port = String(address !== null && typeof address === 'object' ? address.port : 0);
  proxy.url = url.href;
  return proxy;
}

function join(client: Socket, server: Socket, proxy: Proxy, sockets: Set<Socket>): void {
  let fault: CommitFault = null;
  let isSilent = false;
  const cut = () => {
    client.destroy();
    server.destroy();
  };
  for (const socket of [client, server]) {
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('error', cut);
    socket.on('close', () => {
      sockets.delete(socket);
      if (!isSilent) cut();
    });
  }
  client.on('data', (chunk: Buffer) => {
    if (isSilent) return;
    if (chunk.includes(COMMIT)) {
      proxy.commits++;
      fault = proxy.atCommit();
      if (fault === 'cut before') cut();
      isSilent = fault === 'silence before';
    }
    if (fault === 'delay') setTimeout(() => server.write(chunk), DELAY_MS);
    else if (!isSilent && server.writable) server.write(chunk);
  });
  server.on('data', (chunk: Buffer) => {
    if (chunk.includes(COMMIT)) {
      if (fault === 'cut after') cut();
      if (fault === 'silence after') isSilent = true;
      fault = null;
    }
    if (!isSilent && client.writable) client.write(chunk);
  });
}
