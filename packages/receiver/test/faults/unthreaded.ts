/**
 * A receiver without threads for its database, on any free port: `unthreaded.ts <data folder>`. Speaks like the command
 * line.
 */
import { createReceiver } from '../../src/index.ts';
import { serve } from '../../src/node.ts';

const [data = ''] = process.argv.slice(2);

const receiver = await createReceiver({ data, thread: false });
const served = await serve(receiver, { port: 0 });
process.once('SIGTERM', () => void served.close());
process.stdout.write(`Fairwell listens on ${served.url}\n`);
