import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import { readSecret } from './secret.ts';
import { signedHeaders } from './signature.ts';

test('a signature computed once by the official library stays what it was', () => {
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const at = new Date('2021-02-25T15:02:10.987Z');
  const body = '{"test": 2432232314}';
  const id = 'msg_p5jXN8AQM9LWM0D4loKWxJek';
  expect(signedHeaders(id, at, Buffer.from(body), [readSecret(secret)])).toEqual({
    'webhook-id': id,
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
  expect(new Webhook(secret).sign(id, at, body)).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
});
