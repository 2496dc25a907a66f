/** One of the two servers the intake bench compares; the first argument says which. */
import { createReceiver } from '@fairwell/receiver';
import { serve } from '@fairwell/receiver/node';

const [kind, data = ''] = process.argv.slice(2);

/** Reads and parses the body and answers in the receiver's shape, and keeps nothing. */
async function answerOnly(request: Request): Promise<Response> {
  const { id } = JSON.parse(await request.text());
  return Response.json({ id, status: 'received' }, { status: 201 });
}

const receiver = await createReceiver({ data: `${data}/${kind}` });
const { url } = await serve(kind === 'receiver' ? receiver : { ...receiver, fetch: answerOnly }, {
  port: 0,
  ownsProcess: true,
});
process.send?.(url);
if (!process.send) {
  console.log(url);
  process.on('SIGINT', () => process.exit(0));
}
