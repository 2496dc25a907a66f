import { describe, expect, test } from 'vitest';
import { formsOf, linksOf, textOf } from '../../test/html.ts';
import { fixture, start } from '../../test/kit.ts';
import { config, now, review } from '../../test/leaving.ts';

describe('the page of a receipt', () => {
  test('to keep holds no form and no link, its policy and its proof', async () => {
    const { received, get } = await start({ now });
    const { id, receipt, reference } = await received(fixture('cancellation-dutch-weekly'));
    const response = await get(`/v1/receipts/${id}.html?save=1`);
    expect(response.headers.get('content-disposition')).toContain(
      `ontvangstbewijs-${reference.toLowerCase()}.html`,
    );
    const page = await response.text();
    expect(formsOf(page)).toEqual([]);
    expect(linksOf(page)).toEqual([]);
    expect(page).not.toMatch(/\s(src|href)=/);
    expect(page).toContain(receipt);
    expect(page).toMatch(/<meta\s+http-equiv="Content-Security-Policy"/);
  });

  test('marks a test as a test', async () => {
    const { received, get } = await start({ now });
    const { id } = await received(fixture('cancellation-dutch-weekly', { mode: 'test' }));
    expect(textOf(await (await get(`/v1/receipts/${id}.html`)).text())).toContain('Dit is een test.');
  });

  test('never lets what was sent become markup', async () => {
    const { received, get } = await start({ now });
    const message = fixture('cancellation-least');
    const text = '</script><script>alert(1)</script><img src=x onerror=alert(1)>"\'&amp;';
    const declared = { text, buttonLabel: text, locale: 'nl' };
    const { id } = await received({ ...message, data: { ...message.data, declared } });
    const page = await (await get(`/v1/receipts/${id}.html`)).text();
    expect(page).not.toContain('alert(1)<');
    expect(page).not.toContain('<img');
    expect(textOf(page)).toContain(text);
  });
});

describe('where it stands', () => {
  test('after the last day there is no way back any more', async () => {
    let today = new Date('2026-12-22T22:59:00Z');
    const running = await start({ now: () => today });
    const { id } = await running.received(fixture('cancellation-dutch-weekly'));
    const buttons = async () =>
      formsOf(await (await running.get(`/v1/receipts/${id}.html`)).text()).flatMap((form) => form.buttons);
    expect(await buttons()).toContain('Opzegging intrekken');
    today = new Date('2026-12-22T23:00:00Z');
    expect(await buttons()).not.toContain('Opzegging intrekken');
  });

  test('after the last day, and not before, it leads to where somebody can start again', async () => {
    let today = new Date('2026-12-22T22:59:00Z');
    const reactivate = 'https://krant.example/opnieuw';
    const running = await start({ now: () => today, page: { reactivate } });
    const { id, reference } = await running.received(fixture('cancellation-dutch-weekly'));
    const undone = await running.received(
      fixture('cancellation-dutch-weekly', { id: crypto.randomUUID(), site: 'other' }),
    );
    const undo = fixture('cancellation-undone', { site: 'other' });
    await running.received({ ...undo, data: { ...undo.data, declaration: undone.id } });
    const leadsOn = async (path: string) =>
      linksOf(await (await running.get(path)).text()).includes(reactivate);
    const receipt = `/v1/receipts/${id}.html`;
    const status = `/status/${reference}`;
    expect([await leadsOn(receipt), await leadsOn(`${status}?receipt=${id}`)]).toEqual([false, false]);
    today = new Date('2026-12-22T23:00:00Z');
    expect([await leadsOn(receipt), await leadsOn(`${status}?receipt=${id}`)]).toEqual([true, true]);
    // When the last day was is not for whoever only knows the reference.
    expect(await leadsOn(status)).toBe(false);
    expect(await leadsOn(`/v1/receipts/${undone.id}.html?site=other`)).toBe(false);
  });

  test('holds nothing that only the subscriber should know', async () => {
    const running = await start({ now });
    const message = fixture('cancellation-dutch-weekly');
    const { reference, id } = await running.received(message);
    const html = await (await running.get(`/status/${reference}`)).text();
    for (const secret of ['lezer@voorbeeld.example', 'DZ-2025-8841', id]) expect(html).not.toContain(secret);
    expect(linksOf(html)).toEqual([]);
    expect(formsOf(html)).toEqual([]);
  });

  test('an unknown reference is not found, and can be typed again', async () => {
    const { get } = await start();
    const response = await get('/status/0000-0000-0000', { 'accept-language': 'nl' });
    expect(response.status).toBe(404);
    const page = await response.text();
    expect(textOf(page)).toContain('We vinden niets met dit kenmerk.');
    expect(formsOf(page)[0]!.visible).toEqual(['reference']);
  });
});

test('below a path, every link and form stays below it', async () => {
  const running = await start({ now, publicUrl: 'https://www.example/leaving' });
  const { form } = await review(running, config('NL'));
  expect(form.action).toBe('/leaving/v1/messages');
  const response = await running.form(form.sent, form.action);
  expect(response.headers.get('location')).toMatch(/^\/leaving\/v1\/receipts\//);
  const page = await (await running.get(response.headers.get('location')!)).text();
  for (const link of linksOf(page)) expect(link).toMatch(/^\/leaving\//);
});

test.each([
  ['the company that runs the page', { email: 'hulp@bedrijf.example' }, 'hulp@bedrijf.example'],
  ['whoever the form names where nobody set it up', undefined, 'ander@elders.example'],
])('other ways to cancel lead to %s', async (_, support, address) => {
  const running = await start({ now, page: support && { support } });
  const { html } = await review(running, config('NL', { support: { email: 'ander@elders.example' } }));
  expect(linksOf(html).filter((link) => link.startsWith('mailto:'))).toEqual([`mailto:${address}`]);
});

test('the insights page says so when its files are not set up', async () => {
  const { get } = await start();
  const page = await get('/insights', { 'accept-language': 'nl' });
  expect(textOf(await page.text())).toContain('Start de ontvanger met --assets');
});
