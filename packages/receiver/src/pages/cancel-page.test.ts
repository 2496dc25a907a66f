import { describe, expect, test } from 'vitest';
import { choicesOf, formsOf, linksOf, textOf } from '../../test/html.ts';
import { start } from '../../test/kit.ts';
import { config, kept, now, review, submit } from '../../test/leaving.ts';
import { readKept, verifyKept } from '../receipt/verify-file.ts';

describe('leaving without JavaScript, in Dutch', () => {
  test('goes from the first click to the receipt, the survey and back', async () => {
    const running = await start({ now });
    const { html, form } = await review(running, config('NL'));
    const page = textOf(html);
    expect(page).toContain('De Lange Adem opzeggen');
    expect(page).toContain('loopt je abonnement nog tot en met 22 december 2026.');
    expect(page).toContain('Waarom deze datum?');
    expect(page).toContain('BW 6:236 q');
    expect(form.visible).toEqual([]);
    expect(form.buttons).toHaveLength(1);

    const receipt = await submit(running, form);
    expect(textOf(receipt)).toContain('Je opzegging is ontvangen Ontvangen op 22 november 2026 om 10:15.');
    expect(textOf(receipt)).toContain('22 december 2026 (volgens de pagina waar je opzegde)');
    const declared = form.sent.get('data.declared.text')!;
    expect(declared).toContain('Ik zeg mijn abonnement op De Lange Adem op.');
    expect(page).toContain(declared.replaceAll('\n', ' '));
    expect(textOf(receipt)).toContain(declared.replaceAll('\n', ' '));
    expect(await kept(running)).toMatchObject([
      {
        type: 'cancellation.requested',
        data: {
          subscription: config('NL').subscription,
          customer: config('NL').customer,
          kind: 'ordinary',
          when: 'atPeriodEnd',
          jurisdiction: 'NL',
          declared: { text: declared, buttonLabel: form.buttons[0], locale: 'nl-NL' },
          expected: { endsOn: '2026-12-22', ruleIds: expect.arrayContaining(['nl.bw.6-236-q']) },
        },
      },
    ]);

    const [survey] = formsOf(receipt);
    const reasons = choicesOf(receipt, 'data.reasons[]:json');
    expect(reasons).toHaveLength(8);
    expect(reasons.at(-1)).toContain('"other"');
    expect(survey!.sent.has('data.reasons[]:json')).toBe(false);
    const chosen = reasons.find((reason) => reason.includes('"customer_service"'))!;
    const thanks = await submit(running, survey!, {
      'data.reasons[]:json': chosen,
      'data.comment': 'Na elf jaar\r\ngeen antwoord. <b>Jammer</b> & klaar.',
    });
    expect(textOf(thanks)).toContain('Dank je wel');
    const about = (await kept(running))[0]!;
    expect((await kept(running))[1]).toMatchObject({
      type: 'survey.answered',
      data: {
        about: about.id,
        reasons: [{ code: 'customer_service', category: 'service', path: ['customer_service'] }],
        comment: 'Na elf jaar\ngeen antwoord. <b>Jammer</b> & klaar.',
        plan: 'De Lange Adem',
        jurisdiction: 'NL',
      },
    });

    // Back on the receipt nobody is asked a second time.
    const back = linksOf(thanks).find((link) => link.includes('/v1/receipts/'))!;
    const again = await (await running.get(back)).text();
    const forms = formsOf(again);
    expect(forms.map(({ buttons }) => buttons)).toEqual([
      ['Stuur me ook geen reclame meer'],
      ['Opzegging intrekken'],
    ]);

    const status = linksOf(again).find((link) => link.includes('/status/'))!;
    const standing = await (await running.get(status)).text();
    expect(textOf(standing)).toContain('Ontvangen. Of het al verwerkt is, weten we hier nog niet.');
    const undone = await submit(running, forms[1]!);
    expect(textOf(undone)).toContain(
      'Je intrekking is ontvangen Of je abonnement doorloopt, hoor je van je aanbieder.',
    );
    expect((await kept(running))[2]).toMatchObject({
      type: 'cancellation.undone',
      data: { declaration: about.id },
    });
    const afterwards = await (await running.get(status)).text();
    expect(textOf(afterwards)).toContain('Je intrekking is ontvangen.');
    expect(formsOf(await (await running.get(back)).text())).toEqual([]);
  });

  test('pressing the button twice is one cancellation and one receipt', async () => {
    const running = await start({ now });
    const { form } = await review(running, config('NL'));
    const reference = (page: string) => /Kenmerk (\S+)/.exec(textOf(page))?.[1];
    const first = reference(await submit(running, form));
    expect(first).toMatch(/^[0-9A-Z-]{14}$/);
    expect(reference(await submit(running, form))).toBe(first);
    expect(await kept(running)).toHaveLength(1);
  });

  test('taken back, then confirmed once more from the page before: nobody is told of what does not stand', async () => {
    const running = await start({ now });
    const { form } = await review(running, config('NL'));
    const receipt = await submit(running, form);
    await submit(
      running,
      formsOf(receipt).find(({ buttons }) => buttons[0] === 'Opzegging intrekken')!,
    );
    const response = await running.form(form.sent, form.action);
    expect(response.status).toBe(422);
    const page = await response.text();
    expect(textOf(page)).toContain(
      'Deze opzegging was al ontvangen, en daarna heb je hem ingetrokken. Hij geldt dus niet meer. Wil je toch opzeggen?',
    );
    const [again] = formsOf(page);
    expect(again!.buttons).toEqual(['Verstuur als nieuw bericht']);
    expect(textOf(await submit(running, again!))).toContain('Je opzegging is ontvangen');
    expect((await kept(running)).map(({ type }) => type)).toEqual([
      'cancellation.requested',
      'cancellation.undone',
      'cancellation.requested',
    ]);
  });

  test('one of two taken back: every page says that the other one stands, until it is taken back too', async () => {
    const running = await start({ now });
    const receipts: string[] = [];
    for (let at = 0; at < 2; at++) {
      const { form } = await review(running, config('NL'));
      const { headers } = await running.form(form.sent, form.action);
      receipts.push(headers.get('location')!);
    }
    const read = async (path: string) => {
      const response = await running.get(path);
      expect(response.status).toBe(200);
      return response.text();
    };
    const savedAs = (path: string) => `${path}&save=1`;
    const takeBack = async (path: string) => {
      const undo = formsOf(await read(path)).find(({ buttons }) => buttons[0] === 'Opzegging intrekken')!;
      return (await running.form(undo.sent, undo.action)).headers.get('location')!;
    };
    const undone = await takeBack(receipts[0]!);
    const status = linksOf(await read(receipts[0]!)).find((link) => link.includes('/status/'))!;
    const stands = 'Maar een andere opzegging of herroeping geldt nog. Wil je blijven? Trek die dan ook in';
    for (const path of [undone, receipts[0]!, status]) expect(textOf(await read(path))).toContain(stands);
    for (const path of [receipts[1]!, savedAs(receipts[0]!)])
      expect(textOf(await read(path))).not.toContain(stands);
    // Its own receipt says each thing once, and asks nothing that it answers, on the page and in what is kept of it.
    for (const path of [undone, savedAs(undone)]) {
      const text = textOf(await read(path));
      expect(text).toContain(`Je intrekking is ontvangen ${stands}`);
      expect(text.match(/Je intrekking is ontvangen|geldt nog/g)).toHaveLength(2);
      expect(text).not.toContain('Of je abonnement doorloopt');
    }
    const saved = readKept(await read(savedAs(undone)));
    expect(verifyKept(saved, running.receiver.publicKeys.keys).claims.type).toBe('cancellation.undone');

    await takeBack(receipts[1]!);
    for (const path of [receipts[0]!, status])
      expect(textOf(await read(path))).toContain(
        'Je intrekking is ontvangen. Of je abonnement doorloopt, hoor je van je aanbieder.',
      );
    expect(textOf(await read(undone))).not.toContain(stands);
  });

  test('who is not known yet is asked, and what was typed stands in the words', async () => {
    const running = await start({ now });
    const { form } = await review(running, config('NL', { subscription: undefined, customer: undefined }));
    expect(form.visible).toEqual(['data.customer.name', 'data.customer.number', 'data.customer.email']);
    const receipt = await submit(running, form, {
      'data.customer.name': 'Jan & "Zn" <jan>',
      'data.customer.number': ' DLA-1 ',
    });
    expect(textOf(receipt)).toContain('Naam: Jan & "Zn" <jan>. Klantnummer of contractnummer: DLA-1.');
    expect(receipt).not.toContain('<jan>');
    const [event] = await kept(running);
    expect(event!.data).toMatchObject({ subscription: {}, customer: { number: 'DLA-1' } });
  });

  test('the number that was typed is the number of a customer: two cancellations under it are two cases', async () => {
    const running = await start({ now });
    for (const plan of ['Weekblad', 'Maandblad']) {
      const page = await (await running.get('/cancel')).text();
      const [form] = formsOf(page);
      await submit(running, form!, { 'data.customer.number': 'K-77', 'data.subscription.plan': plan });
    }
    const events = await kept(running);
    expect(events.map(({ type }) => type)).toEqual(['cancellation.requested', 'cancellation.requested']);
    expect(events[0]!.data['subscription']).toEqual({ plan: 'Weekblad' });
  });

  test('the words say what the person says, and not what only the site knows', async () => {
    const running = await start({ now });
    const { form } = await review(running, config('NL'));
    expect(form.sent.get('data.declared.text')!.split('\n')).toEqual([
      'Ik zeg mijn abonnement op De Lange Adem op.',
      'Volgens deze pagina is 22 december 2026 de laatste dag.',
      'Klantnummer of contractnummer: DLA-11093.',
    ]);
    const german = await review(running, config('DE'));
    await submit(running, german.form, { 'data.customer.number': 'K-77', 'data.customer.name': '' });
    const [event] = await kept(running);
    expect(event!.data).toMatchObject({
      subscription: config('DE').subscription,
      customer: { number: 'K-77' },
      declared: {
        text: [
          'Ich kündige meinen Vertrag über De Lange Adem.',
          'Zum frühestmöglichen Zeitpunkt.',
          'Kundennummer oder Vertragsnummer: K-77.',
          'E-Mail-Adresse: m@voorbeeld.example.',
        ].join('\n'),
      },
    });
  });

  test('a plan or a name alone names nobody, so the page asks', async () => {
    const running = await start({ now });
    const given = { subscription: { plan: 'De Lange Adem' }, customer: { name: 'M. de Boer' } };
    const { form } = await review(running, config('NL', given));
    expect(form.visible).toEqual(['data.customer.name', 'data.customer.number', 'data.customer.email']);
    expect(form.sent.get('data.customer.name')).toBe('M. de Boer');
  });

  test('a visitor nobody told us about can cancel too', async () => {
    const running = await start({ now, page: { contract: { jurisdiction: 'NL' }, locale: 'nl-NL' } });
    const page = await (await running.get('/cancel')).text();
    expect(textOf(page)).toContain(
      'Wanneer je abonnement stopt, weten we hier niet zeker. Opzeggen kan wel gewoon.',
    );
    const [form] = formsOf(page);
    const receipt = await submit(running, form!, { 'data.customer.email': 'a@b.example' });
    expect(textOf(receipt)).toContain('Dat hoor je nog');
    expect(await kept(running)).toMatchObject([
      {
        data: {
          jurisdiction: 'NL',
          expected: { endsOn: null, ruleIds: [] },
          customer: { email: 'a@b.example' },
        },
      },
    ]);
  });

  test('facts that no subscription can have keep nobody from cancelling', async () => {
    const running = await start({ now });
    const { html, form } = await review(running, {
      ...config('NL'),
      contract: { ...config('NL').contract, concluded: '9999-12-31' },
    });
    expect(textOf(html)).toContain('weten we hier niet zeker');
    await submit(running, form);
    expect(await kept(running)).toMatchObject([{ data: { expected: { endsOn: null } } }]);
  });

  test('a site nobody knows the law of leads to the same end', async () => {
    const running = await start({ now });
    const { html, form } = await review(running, {
      ...config('NL'),
      contract: { ...config('NL').contract, jurisdiction: 'XX' },
    });
    expect(textOf(html)).toContain('Waarom is dat niet bekend?');
    await submit(running, form);
    expect(await kept(running)).toHaveLength(1);
  });
});

describe('leaving in German', () => {
  const fields = [
    'data.kind',
    'data.cause',
    'data.customer.name',
    'data.customer.number',
    'data.when.date',
    'data.customer.email',
  ];

  test('is one page with the fields the law lists, the button it words, and nothing else', async () => {
    const running = await start({ now });
    const { html, form } = await review(running, config('DE'));
    expect(form.visible.toSorted()).toEqual(fields.toSorted());
    expect(form.buttons).toEqual(['jetzt kündigen']);
    expect(form.sent.get('data.kind')).toBe('ordinary');
    expect(form.sent.get('data.cause')).toBe('');
    expect(html).not.toContain('<details');
    expect(linksOf(html)).toEqual([]);
    const receipt = await submit(running, form);
    expect(textOf(receipt)).toContain('Ihre Kündigung ist eingegangen');
    expect(textOf(receipt)).toContain('Ich kündige meinen Vertrag');
    // The page told no day, so nobody is made to say that it did.
    expect(textOf(receipt)).toContain('Zum frühestmöglichen Zeitpunkt.');
    expect(textOf(receipt)).not.toContain('Nach Angabe dieser Seite');
    expect(await kept(running)).toMatchObject([
      { data: { kind: 'ordinary', declared: { buttonLabel: 'jetzt kündigen', locale: 'de-DE' } } },
    ]);
  });

  test('keeps the special reason and the day that was asked for', async () => {
    const running = await start({ now });
    const { form } = await review(running, config('DE'));
    const receipt = await submit(running, form, {
      'data.kind': 'extraordinary',
      'data.cause': 'Umzug ins Ausland',
      'data.when.date': '2027-03-31',
    });
    expect(textOf(receipt)).toContain('Ich kündige außerordentlich. Grund: Umzug ins Ausland');
    expect(textOf(receipt)).toContain('Der Vertrag soll am 31. März 2027 enden.');
    expect(await kept(running)).toMatchObject([
      {
        data: {
          cause: 'Umzug ins Ausland',
          when: { date: '2027-03-31' },
          expected: { endsOn: '2027-03-31' },
        },
      },
    ]);
  });

  test('a special reason is declared also where the choice of kind was left as it stood', async () => {
    const running = await start({ now });
    const { form } = await review(running, config('DE'));
    const receipt = await submit(running, form, { 'data.cause': 'Umzug ins Ausland' });
    expect(textOf(receipt)).toContain('Ich kündige meinen Vertrag über De Lange Adem.');
    expect(textOf(receipt)).toContain('Als Grund nenne ich: Umzug ins Ausland');
    expect(textOf(receipt)).not.toContain('außerordentlich');
  });

  test('a prefilled field that was emptied is not sent behind somebody’s back', async () => {
    const running = await start({ now });
    const { form } = await review(running, config('DE'));
    await submit(running, form, { 'data.kind': 'ordinary', 'data.customer.email': '' });
    const [event] = await kept(running);
    expect(JSON.stringify(event!.data)).not.toContain('m@voorbeeld.example');
  });
});

test('what is sent from a preview without its script is kept as a test, and says so', async () => {
  const running = await start({ now });
  const { html, form } = await review(running, { ...config('NL'), preview: true });
  expect(textOf(html)).toContain('Dit is een test. Er wordt niets echt opgezegd.');
  expect(textOf(await submit(running, form))).toContain('Dit is een test.');
  expect(await kept(running)).toMatchObject([{ type: 'cancellation.requested', mode: 'test' }]);
});
