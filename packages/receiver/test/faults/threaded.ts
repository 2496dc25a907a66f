/** A receiver with threads for its database, on any free port: `threaded.ts <data folder>`. Speaks like the command line. */
import { createReceiver } from '../../src/index.ts';
import { serve } from '../../src/node.ts';

const [data = ''] = process.argv.slice(2);

const receiver = await createReceiver({ data, thread: true });
const served = await serve(receiver, { port: 0 });
process.once('SIGTERM', () => void served.close());
process.stdout.write(`Fairwell listens on ${served.url}\n`);
