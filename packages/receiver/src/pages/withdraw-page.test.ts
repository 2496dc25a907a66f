import type { WithdrawConfig } from '@fairwell/schema';
import { describe, expect, test } from 'vitest';
import { formsOf, linksOf, textOf } from '../../test/html.ts';
import { API_KEY, ORIGIN, start } from '../../test/kit.ts';
import { kept, now, review, submit } from '../../test/leaving.ts';
import { mailServer } from '../../test/mail-server.ts';

const order: WithdrawConfig = {
  endpoint: 'https://leave.example/v1/messages',
  site: 'de-lange-adem',
  locale: 'nl-NL',
  contract: {
    jurisdiction: 'NL',
    subject: 'goods-regular',
    concluded: '2026-11-16',
    delivered: '2026-11-19',
  },
  order: { id: 'order-2207', reference: 'B-2207', name: 'Leeslamp en boek', items: ['Leeslamp', 'Boek'] },
  customer: { id: 'c_1', name: 'M. de Boer', email: 'm@voorbeeld.example' },
};

describe('withdrawing without JavaScript', () => {
  test('says until when and what comes back, and goes in one step to the receipt', async () => {
    const running = await start({ now });
    const { html, form } = await review(running, order, '/withdraw');
    const page = textOf(html);
    expect(page).toContain('Je kunt je nog bedenken tot en met 3 december 2026 (nog 11 dagen).');
    expect(page).toContain('BW 6:230o');
    expect(page).toContain('Waar het om gaat Leeslamp en boek, B-2207');
    expect(page).toContain('Je geld terug Uiterlijk op 7 december 2026');
    expect(page).toContain('Wat je hebt gekregen Stuur je terug, uiterlijk op 7 december 2026');
    expect(page).toContain('Je hoeft niet te zeggen waarom.');
    expect(form.buttons).toEqual(['Herroeping bevestigen']);
    expect(form.visible).toEqual(['data.contract.items[]', 'data.customer.name', 'data.customer.email']);

    const receipt = await submit(running, form);
    const text =
      'Ik herroep mijn overeenkomst: Leeslamp en boek.\nBestelnummer of contractnummer: B-2207.\nNaam: M. de Boer.\nE-mailadres: m@voorbeeld.example.';
    expect(textOf(receipt)).toContain('Je herroeping is ontvangen Ontvangen op 22 november 2026 om 10:15.');
    expect(textOf(receipt)).toContain(text.replaceAll('\n', ' '));
    expect(textOf(receipt)).toContain('Je geld terug Uiterlijk op 7 december 2026');
    expect(textOf(receipt)).not.toMatch(/abonnement|opzeg/i);
    expect(formsOf(receipt)).toEqual([]);
    expect(await kept(running)).toMatchObject([
      {
        type: 'withdrawal.requested',
        data: {
          contract: { id: 'order-2207', reference: 'B-2207', name: 'Leeslamp en boek' },
          customer: order.customer,
          jurisdiction: 'NL',
          declared: { text, buttonLabel: 'Herroeping bevestigen', locale: 'nl-NL' },
          expected: {
            endsOn: null,
            withdrawUntil: '2026-12-03',
            refundBy: '2026-12-07',
            returnBy: '2026-12-07',
            ruleIds: expect.arrayContaining(['nl.bw.6-230o']),
          },
        },
      },
    ]);
    expect((await kept(running))[0]!.data['contract']).not.toHaveProperty('items');
  });

  test('takes a part of it back, and says which', async () => {
    const running = await start({ now });
    const { form } = await review(running, order, '/withdraw');
    const receipt = await submit(running, form, { 'data.contract.items[]': 'Boek' });
    expect(textOf(receipt)).toContain('Het gaat alleen om: Boek.');
    expect((await kept(running))[0]!.data).toMatchObject({ contract: { items: ['Boek'] } });
  });

  test('pressing the button twice is one withdrawal', async () => {
    const running = await start({ now });
    const { form } = await review(running, order, '/withdraw');
    expect(await submit(running, form)).toBe(await submit(running, form));
    expect(await kept(running)).toHaveLength(1);
  });

  test('in German with the words of the law, and where we think it is over it can still be sent', async () => {
    const running = await start({ now });
    const late: WithdrawConfig = {
      ...order,
      locale: 'de-DE',
      contract: { jurisdiction: 'DE', subject: 'digital-service', concluded: '2026-09-01' },
    };
    const { html, form } = await review(running, late, '/withdraw');
    expect(textOf(html)).toContain('lief Ihre Widerrufsfrist bis einschließlich 15. September 2026.');
    expect(textOf(html)).toContain('Sie dürfen Ihren Widerruf trotzdem senden.');
    expect(textOf(html)).not.toContain('Ihr Geld zurück');
    expect(form.buttons).toEqual(['Widerruf bestätigen']);
    expect(textOf(await submit(running, form))).toContain('Ihr Widerruf ist eingegangen');
    expect((await kept(running))[0]!.data['expected']).toEqual({
      endsOn: null,
      withdrawUntil: '2026-09-15',
      ruleIds: expect.any(Array),
    });
  });

  test('tells cancelling apart, and links to it', async () => {
    const running = await start({ now });
    const { html } = await review(running, { ...order, cancel: 'https://site.example/stop' }, '/withdraw');
    expect(linksOf(html)).toContain('https://site.example/stop');
    const guest = await (await running.get('/withdraw')).text();
    expect(linksOf(guest)).toContain('/cancel');
    expect(textOf(guest)).toContain('Cancelling is something else:');
  });

  test('a configuration that is wrong keeps nobody from withdrawing', async () => {
    const running = await start({ now });
    const response = await running.form([['config', '{"endpoint":1}']], '/withdraw');
    expect(response.status).toBe(400);
    const html = await response.text();
    expect(linksOf(html)).toContain('/withdraw');
    expect(textOf(html)).toMatch(/withdraw/i);
    expect(textOf(html)).not.toMatch(/cancel/i);
  });
});

describe('a guest with nothing but a link', () => {
  const typed = {
    'data.customer.name': 'Jan & "Zn" <jan>',
    'data.contract.reference': ' B-2207 ',
    'data.customer.email': 'jan@voorbeeld.example',
  };
  const guest = async (running: Awaited<ReturnType<typeof start>>) => {
    const response = await running.get('/withdraw', { 'accept-language': 'nl' });
    expect(response.status).toBe(200);
    const html = await response.text();
    return { html, form: formsOf(html)[0]! };
  };

  test('gives a name, the order and a mailbox, and no date is made up', async () => {
    const running = await start({ now });
    const { html, form } = await guest(running);
    expect(form.visible).toEqual(Object.keys(typed));
    expect(textOf(html)).toContain('weten we hier niet zeker. Je herroeping versturen kan wel gewoon.');
    expect(textOf(html)).not.toMatch(/202\d/);
    const receipt = await submit(running, form, typed);
    expect(textOf(receipt)).toContain('Bestelnummer of contractnummer: B-2207. Naam: Jan & "Zn" <jan>.');
    expect(receipt).not.toContain('<jan>');
    expect((await kept(running))[0]!.data).toMatchObject({
      contract: { reference: 'B-2207' },
      customer: { name: 'Jan & "Zn" <jan>', email: 'jan@voorbeeld.example' },
      expected: { endsOn: null, ruleIds: [] },
    });
  });

  test('who leaves the order out is asked for it, and keeps what was typed', async () => {
    const running = await start({ now });
    const { form } = await guest(running);
    const { 'data.contract.reference': _, ...rest } = typed;
    const response = await running.form(new Map([...form.sent, ...Object.entries(rest)]), form.action);
    expect(response.status).toBe(400);
    const [again] = formsOf(await response.text());
    expect(again!.visible).toContain('data.contract.reference');
    expect(again!.sent.get('data.customer.name')).toBe(typed['data.customer.name']);
    expect(await kept(running)).toEqual([]);
    await submit(running, again!, { 'data.contract.reference': 'B-2207' });
    expect(await kept(running)).toHaveLength(1);
  });

  test('gets the acknowledgement by mail, with the day and the time', async () => {
    const server = await mailServer();
    const running = await start({
      now,
      publicUrl: ORIGIN,
      mail: { url: `smtp://localhost:${server.port}`, from: 'De Lange Adem <winkel@langeadem.example>' },
    });
    const { html, form } = await guest(running);
    expect(textOf(html)).toContain('Je krijgt je ontvangstbewijs ook per mail.');
    await submit(running, form, typed);
    await expect.poll(() => server.taken.length, { timeout: 5000 }).toBe(1);
    const [{ mail, to }] = server.taken as [(typeof server.taken)[0]];
    expect(to).toEqual(['jan@voorbeeld.example']);
    expect(mail.subject).toContain('Je herroeping is ontvangen');
    expect(mail.text).toContain('Je herroept je overeenkomst.');
    expect(mail.text).toContain('22 november 2026 om 10:15');
    expect(mail.text).toContain('B-2207');
    // The whole content goes along, signed, so that it can be kept.
    const [jws] = mail.attachments.map(({ content }) => content.toString());
    const claims = JSON.parse(Buffer.from(jws!.split('.')[1]!, 'base64url').toString());
    expect(claims.content).toContain('Ik herroep mijn overeenkomst.');
    expect(claims.content).toContain('Jan & "Zn" <jan>');
  });

  test('sees where it stands under the reference', async () => {
    const running = await start({ now });
    const { form } = await guest(running);
    const receipt = await submit(running, form, typed);
    const status = linksOf(receipt).find((link) => link.includes('/status/'))!;
    const standing = async () => textOf(await (await running.get(status)).text());
    expect(await standing()).toContain('Ontvangen. Of het al verwerkt is, weten we hier nog niet.');
    const [event] = (await running.read<{ events: { case: string }[] }>('/v1/events')).events;
    const report = (outcome: string) =>
      running.receiver.fetch(
        new Request(`${ORIGIN}/v1/cases/${event!.case}/outcome`, {
          method: 'POST',
          body: JSON.stringify({ outcome }),
          headers: { authorization: `Bearer ${API_KEY}`, 'content-type': 'application/json' },
        }),
      );
    await report('failed');
    expect(await standing()).toContain('Je herroeping is wel ontvangen.');
    await report('scheduled');
    expect(await standing()).toContain('Je herroeping wordt afgehandeld.');
    await report('effective');
    expect(await standing()).toContain('Je herroeping is afgehandeld.');
    expect(await standing()).not.toContain('abonnement');
  });
});
