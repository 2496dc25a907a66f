import { expect, test } from 'vitest';
import { temporaryFolder } from '../../test/kit.ts';
import { createReceiver } from '../index.ts';
import type { ReceiverOptions } from '../index.ts';
import { newSecret } from './webhook/secret.ts';

const url = 'https://billing.example/webhooks';
const secrets = [newSecret()];
const billing = { name: 'billing', url, secrets };
const mail = { url: 'smtps://mail.example', from: 'abonnement@dezaterdag.example' };
const give = async () => {};

const wrong: [Partial<ReceiverOptions>, RegExp][] = [
  [{ webhooks: [billing, billing] }, /webhooks\.1\.name: is there twice/],
  [{ webhooks: [billing], destinations: { billing: give } }, /webhooks\.0\.name: is there twice/],
  [{ destinations: { mail: give } }, /destinations\.mail: is the name of receipts by e-mail/],
  [{ webhooks: [{ ...billing, name: 'Billing system' }] }, /webhooks\.0\.name: lower-case letters/],
  [{ webhooks: [{ ...billing, secrets: [] }] }, /webhooks\.0\.secrets: at least one/],
  [{ webhooks: [{ ...billing, secrets: ['whsec_abc'] }] }, /“billing” cannot be used\. secrets\[0\]/],
  [{ webhooks: [{ ...billing, url: 'http://billing.example' }] }, /“billing” cannot be used\. .*https:/],
  [{ webhooks: [{ ...billing, url: 'https://10.0.0.8/' }] }, /“billing” cannot be used\. .*"allow"/],
  [{ webhooks: [{ ...billing, allow: ['0.0.0.0/0'] }] }, /“billing” cannot be used\. allow: .*too much/],
  [
    {
      webhooks: [{ ...billing, url: 'https://leave.example/v1/messages' }],
      publicUrl: 'https://leave.example',
    },
    /“billing” cannot be used\. .*this receiver itself/,
  ],
  [{ mail }, /publicUrl: is needed for mails/],
  [{ mail: { ...mail, url: 'mail.example' }, publicUrl: 'https://leave.example' }, /mail\.url: /],
];

test.each(wrong)('%j stops the start with a sentence', async (options, sentence) => {
  const starting = createReceiver({ data: temporaryFolder(), ...options });
  await expect(starting).rejects.toThrow(sentence);
  const told = await starting.catch((error: Error) => error.message);
  expect(told).not.toContain('whsec_abc');
});
