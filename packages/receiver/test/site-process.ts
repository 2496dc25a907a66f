/**
 * A receiver as a process of its own: `site-process.ts <options as JSON> <milliseconds its clock is ahead>`. Every line on
 * stdin is a message; the status it was answered with goes to stdout.
 */
import { createInterface } from 'node:readline';
import { createReceiver } from '../src/index.ts';

const [options = '{}', ahead = '0'] = process.argv.slice(2);

const receiver = await createReceiver({
  ...JSON.parse(options),
  now: () => new Date(Date.now() + Number(ahead)),
});
process.stdout.write('ready\n');
for await (const body of createInterface({ input: process.stdin })) {
  const request = new Request('https://leave.example/v1/messages', { method: 'POST', body });
  process.stdout.write(`${(await receiver.fetch(request)).status}\n`);
}
await receiver.close();
