// The least an endpoint of your own has to do to be believed: keep the message first, then answer with its id.
// Plain Node, no packages. It gives no signed receipt and no insights; the receiver does.
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { createServer } from 'node:http';

const MAX_BYTES = 65_536;
const file = process.env.FILE ?? 'cancellations.ndjson';
const kept = openSync(file, 'a+');
const known = new Map(
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({ message, receivedAt }) => [message.id, receivedAt]),
);

/** Returns when the message was first received. Only after fsync is it really kept, so only then may we say so. */
function keep(message) {
  const before = known.get(message.id);
  if (before) return before;
  const receivedAt = new Date().toISOString();
  writeSync(kept, `${JSON.stringify({ receivedAt, message })}\n`);
  fsyncSync(kept);
  known.set(message.id, receivedAt);
  return receivedAt;
}

async function read(request) {
  let body = '';
  for await (const chunk of request) {
    body += chunk;
    if (body.length > MAX_BYTES) throw new RangeError('too large');
  }
  const message = JSON.parse(body);
  if (typeof message.id !== 'string' || typeof message.type !== 'string')
    throw new TypeError('no id or type');
  return message;
}

const server = createServer(async (request, response) => {
  const answer = (status, body) => {
    response.writeHead(status, { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
    response.end(JSON.stringify(body));
  };
  if (request.method !== 'POST') return answer(405, { title: 'Post a message here' });
  try {
    const message = await read(request);
    return answer(201, { id: message.id, status: 'received', receivedAt: keep(message) });
  } catch {
    return answer(400, { title: 'That was not a message', detail: 'Send JSON with an id and a type.' });
  }
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
