import { expect, test } from 'vitest';
import { formsOf, linksOf, textOf } from '../../test/html.ts';
import { fixture, start } from '../../test/kit.ts';
import type { Running } from '../../test/kit.ts';
import { kept, now, submit } from '../../test/leaving.ts';

const LABEL = 'Stuur me ook geen reclame meer';

async function receiptOf(running: Running, name = 'cancellation-dutch-weekly') {
  const { id } = await running.received(fixture(name));
  const read = async () => (await running.get(`/v1/receipts/${id}.html`)).text();
  const html = await read();
  return { id, read, html, form: formsOf(html).find(({ buttons }) => buttons.includes(LABEL)) };
}

test('one button on the receipt stops the marketing mail too, with a receipt of its own', async () => {
  const running = await start({ now });
  const { id, read, html, form } = await receiptOf(running);
  // A receipt is passed on as proof, so the form says nothing about the person.
  expect(html).not.toContain('lezer@voorbeeld.example');
  expect(form?.visible).toEqual([]);
  const receipt = await submit(running, form!);
  expect(textOf(receipt)).toContain('Je voorkeur is ontvangen Ontvangen op 22 november 2026 om 10:15.');
  expect(textOf(receipt)).toContain('Stuur me geen reclame meer.');
  const [cancellation, stop] = await kept(running);
  expect(stop).toMatchObject({ type: 'preferences.changed', data: { marketing: 'stop', about: id } });
  expect(stop).toMatchObject({ about: id, case: (cancellation as { case?: string }).case });
  // Back on the receipt it is not offered a second time.
  expect(linksOf(receipt)).toContainEqual(expect.stringContaining(`/v1/receipts/${id}.html`));
  expect(await read()).not.toContain(LABEL);
});

test('the same press twice is one record', async () => {
  const running = await start({ now });
  const { form } = await receiptOf(running);
  await submit(running, form!);
  await submit(running, form!);
  expect(await kept(running)).toHaveLength(2);
});

test('only after a cancellation, and not where the site does not want it', async () => {
  const running = await start({ now });
  expect((await receiptOf(running, 'withdrawal')).form).toBeUndefined();
  const without = await start({ now, page: { marketing: false } });
  const { form, html } = await receiptOf(without);
  expect(html).toContain('Opzegging intrekken');
  expect(form).toBeUndefined();
});
