/** One of the servers the intake bench compares: `intake-server.ts <kind> <data folder> [database url]`. */
import { createReceiver } from '@fairwell/receiver';
import { serve } from '@fairwell/receiver/node';

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
process.on('message', () => process.send?.({ rss: process.memoryUsage.rss() }));
process.send?.({ url });
