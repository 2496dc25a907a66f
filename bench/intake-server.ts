/** One of the servers the intake bench compares: `intake-server.ts <kind> <data folder> [database url]`. */
import { createReceiver } from '@fairwell/receiver';
import { serve } from '@fairwell/receiver/node';

/** What the server has used so far. */
export interface Usage {
  /** Memory in bytes. */
  rss: number;
  /** Processor time of all its threads in microseconds. */
  processor: number;
}

const [kind, data = '', databaseUrl] = process.argv.slice(2);

/** Reads and parses the body and answers in the receiver's shape, and keeps nothing. */
async function answerOnly(request: Request): Promise<Response> {
  const { id } = JSON.parse(await request.text());
  return Response.json({ id, status: 'received' }, { status: 201 });
}

const receiver = await createReceiver({ data, databaseUrl, thread: true });
const { url } = await serve(kind === 'storing-nothing' ? { ...receiver, fetch: answerOnly } : receiver, {
  port: 0,
  ownsProcess: true,
});
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  const usage: Usage = { rss: process.memoryUsage.rss(), processor: user + system };
  process.send?.(usage);
});
process.send?.({ url });
