/**
 * A site that embeds the receiver, as a process of its own: `embedded.ts <data folder> <file> <mode>`. Its billing
 * writes the id of each event to the file; mode `dies` then kills the process before the receiver can note it, mode
 * `refuses` takes nothing. Every line on stdin is a message; what was acknowledged goes to stdout.
 */
import { appendFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createReceiver } from '../src/index.ts';

const [data = '', file = '', mode = ''] = process.argv.slice(2);

const receiver = await createReceiver({
  data,
  apiKey: 'a-key-of-servers-for-tests',
  // Later than whatever an earlier process put off.
  now: () => new Date(Date.now() + (mode === 'takes' ? 7_200_000 : 0)),
  destinations: {
    async billing(event) {
      if (mode === 'refuses') throw new Error('not today');
      appendFileSync(file, `${event.id}\n`);
      if (mode === 'dies') process.kill(process.pid, 'SIGKILL');
      await Promise.resolve();
    },
  },
});
process.stdout.write('ready\n');
for await (const body of createInterface({ input: process.stdin })) {
  const request = new Request('https://leave.example/v1/messages', { method: 'POST', body });
  const response = await receiver.fetch(request);
  process.stdout.write(`${response.status}\n`);
}
await receiver.close();
