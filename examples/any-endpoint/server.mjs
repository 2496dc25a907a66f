// The least an endpoint of your own has to do to be believed: keep the message first, then answer with its id.
// Plain Node, no packages. It gives no signed receipt and no insights; the receiver does.
import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { createServer } from 'node:http';

const MAX_BYTES = 65_536;
const file = process.env.FILE ?? 'cancellations.ndjson';
const kept = openSync(file, 'a+');
const known = readKept();

/** What was kept before. A last line without its end was never answered, so it goes: the sender tries again. */
function readKept() {
  const bytes = readFileSync(file);
  const whole = bytes.subarray(0, bytes.lastIndexOf('\n') + 1);
  if (whole.length < bytes.length) ftruncateSync(kept, whole.length);
  const lines = whole.toString('utf8').split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const { receivedAt, message } = JSON.parse(line);
      return [message.id, { receivedAt, content: contentOf(message) }];
    }),
  );
}

/** What makes two messages the same one: not when, and not how often they were sent. */
function contentOf({ site, type, data }) {
  return createHash('sha256')
    .update(JSON.stringify([site ?? null, type, data]))
    .digest('hex');
}

/** Only after fsync is it really kept, so only then may we say so. */
function keep(message, content) {
  const receivedAt = new Date().toISOString();
  writeSync(kept, `${JSON.stringify({ receivedAt, message })}\n`);
  fsyncSync(kept);
  known.set(message.id, { receivedAt, content });
  return receivedAt;
}

/** @returns the message, or nothing where there is none. */
async function read(request) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > MAX_BYTES) return undefined;
    chunks.push(chunk);
  }
  try {
    // Decoded in one go, because a letter may arrive in two pieces.
    const message = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    return typeof message?.id === 'string' && typeof message.type === 'string' ? message : undefined;
  } catch {
    return undefined;
  }
}

async function answer(request) {
  if (request.method !== 'POST') return problem(405, 'Post a message here.');
  const message = await read(request);
  if (!message) return problem(400, 'Send one message as JSON, with an id and a type, at most 64 KiB.');
  const content = contentOf(message);
  const before = known.get(message.id);
  if (before && before.content !== content) return problem(422, 'This id was used for other content.');
  const receivedAt = before?.receivedAt ?? keep(message, content);
  return { status: before ? 200 : 201, body: { id: message.id, status: 'received', receivedAt } };
}

const problem = (status, title) => ({ status, body: { type: 'about:blank', title, status } });

const server = createServer(async (request, response) => {
  // Whatever goes wrong while keeping is our fault and may pass: the sender keeps the message and tries again.
  const { status, body } = await answer(request).catch(() => problem(503, 'Not kept. Try again.'));
  response.writeHead(status, {
    'content-type': status < 300 ? 'application/json' : 'application/problem+json',
    'access-control-allow-origin': '*',
  });
  response.end(JSON.stringify(body));
});

server.listen(Number(process.env.PORT ?? 8788), '127.0.0.1', () => {
  console.log(`Listening on http://127.0.0.1:${server.address().port}, keeping in ${file}`);
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close(() => {
      closeSync(kept);
      process.exit(0);
    });
    server.closeAllConnections();
  });
}
