import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import type { Status, StatusConfig } from '@fairwell/schema';
import { html } from 'lit';
import { device, focused, heading, json, offline, received } from '../../test/account-page.ts';
import {
  ANSWER,
  answered,
  bare,
  cancelled,
  holder,
  ID,
  look,
  no,
  question,
  receipt,
  reopened,
  status,
  title,
  typed,
} from '../../test/status-page.ts';
import { keyIn } from './status.key.ts';

const asked = vi.spyOn(globalThis, 'fetch');
// A body can be read once.
beforeEach(() => {
  asked.mockImplementation(async () => json(question, 200));
});
afterEach(() => {
  asked.mockReset();
  history.replaceState(null, '', location.pathname + location.search);
});
const answers = (...statuses: Status[]) => {
  for (const next of statuses) asked.mockResolvedValueOnce(json(next, 200));
};
const requests = () => asked.mock.calls.map(([url, init]) => `${init?.method ?? 'GET'} ${(url as URL).href}`);

describe('what somebody knows', () => {
  test.each([
    ['7KXM-2QPD-9T4H', '7KXM2QPD9T4H'],
    [' 7kxm 2qpd 9t4h ', '7KXM2QPD9T4H'],
    [`https://leave.example/v1/receipts/${ID.toUpperCase()}.html?site=one`, ID],
    [`Ontvangstbewijs\nKenmerk: 7KXM-2QPD-9T4H\nID: ${ID}`, ID],
    ['7KXM-2QPD', undefined],
    ['', undefined],
  ])('%j leads to %s', (text, key) => {
    expect(keyIn(text)).toBe(key);
  });

  test('is asked for where the page does not know, and mended where it leads nowhere', async () => {
    asked.mockResolvedValueOnce(json({ status: 404 }, 404));
    status();
    await look().click();
    await expect.element(page.getByText('Vul het kenmerk in, of plak de link.')).toBeVisible();
    expect(focused()).toBe(typed().element());
    await typed().fill('4711');
    await look().click();
    await expect.element(page.getByText(/Dit is geen kenmerk/)).toBeVisible();
    expect(asked).not.toHaveBeenCalled();
    await typed().fill('7KXM-2QPD-9T4H');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/We vinden niets met dit kenmerk/)).toBeVisible();
    answers(bare);
    await look().click();
    await expect
      .element(page.getByText(/Je krijgt uiterlijk op 27 november 2026 om 17:00 antwoord/))
      .toBeVisible();
    expect(focused()).toBe(title().element());
    expect(requests().at(-1)).toBe('GET https://leave.example/v1/status/7KXM2QPD9T4H');
  });

  test('may stand behind # in the address of the page', async () => {
    location.hash = `receipt=${ID}`;
    status({ site: 'de-courant' });
    await expect.element(page.getByText('De krant komt steeds op maandag.')).toBeVisible();
    expect(requests()).toEqual([`GET https://leave.example/v1/status/${ID}?site=de-courant`]);
    // What comes with the page must not take the focus.
    expect(document.activeElement).toBe(document.body);
  });

  test('is looked up once, however often the page sets it', async () => {
    const element = status({ receipt: ID });
    await expect.element(title()).toBeVisible();
    element.config = { ...element.config!, locale: 'de' };
    await expect.element(heading('Wie es steht')).toBeVisible();
    expect(requests()).toHaveLength(1);
  });

  test('may be looked up by the page itself', async () => {
    const handleStatus = vi.fn<(key: string) => Promise<Status>>(async () => answered);
    const own = { locale: 'nl', receipt: ID } as StatusConfig;
    render(html`<fairwell-status .handleStatus=${handleStatus} .config=${own}></fairwell-status>`);
    await expect.element(page.getByText('Je bericht is beantwoord.')).toBeVisible();
    expect(handleStatus).toHaveBeenCalledExactlyOnceWith(ID);
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('a bare reference', () => {
  test('shows where it stands, and offers nothing that only the receipt opens', async () => {
    answers({ ...bare, standing: 'answered' });
    const element = status({ reference: bare.reference });
    await expect
      .element(page.getByText(/Open de link naar je ontvangstbewijs om het antwoord te lezen/))
      .toBeVisible();
    const buttons = page
      .getByRole('button')
      .elements()
      .map((button) => button.textContent.trim());
    expect(buttons).toEqual(['Kijk opnieuw']);
    expect(page.getByRole('link').elements()).toEqual([]);
    expect(element.shadowRoot?.querySelector('blockquote')).toBeNull();
  });
});

describe('an answer', () => {
  test('is read as text, and judged with what is missing', async () => {
    answers(answered, reopened);
    const element = status({ receipt: ID });
    const judged = vi.fn<(event: Event) => void>();
    element.addEventListener('fairwell-judged', judged);
    await expect.element(page.getByText('Het spijt ons. <b>Zaterdag</b>.')).toBeVisible();
    await page.getByRole('textbox').fill('Hij kwam weer niet.');
    await no().click();
    await expect.element(page.getByText(/Je liet weten dat het nog niet is opgelost/)).toBeVisible();
    expect(requests()[1]).toBe(`POST https://leave.example/v1/status/${ID}/judgement`);
    const [, init] = asked.mock.calls[1] ?? [];
    expect(JSON.parse(init?.body as string)).toEqual({
      answer: ANSWER,
      solved: false,
      missing: 'Hij kwam weer niet.',
    });
    // No header that would need a preflight.
    expect(init?.headers).toEqual({ 'Content-Type': 'text/plain;charset=UTF-8' });
    expect(judged).toHaveBeenCalledOnce();
    expect(focused()?.id).toBe('standing');
  });

  test('is not called judged before that arrived, and the words stay', async () => {
    answers(answered);
    asked.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    status({ receipt: ID });
    await page.getByRole('textbox').fill('Hij kwam weer niet.');
    await no().click();
    await expect.element(page.getByText(/Dit is nog niet aangekomen/)).toBeVisible();
    expect(focused()?.id).toBe('outcome');
    await expect.element(page.getByRole('textbox')).toHaveValue('Hij kwam weer niet.');
    answers(reopened);
    await no().click();
    await expect.element(page.getByText(/Je liet weten dat het nog niet is opgelost/)).toBeVisible();
  });

  test('that was solved may turn out not to be', async () => {
    answers({ ...answered, standing: 'solved' }, reopened);
    status({ receipt: ID });
    await page.getByText('Toch niet opgelost?').click();
    expect(page.getByRole('button', { name: 'Ja, opgelost' }).elements()).toEqual([]);
    await no().click();
    await expect.element(page.getByText(/Je liet weten dat het nog niet is opgelost/)).toBeVisible();
  });

  test('that is late is apologised for, with another way to reach the company', async () => {
    answers({ ...question, standing: 'reported' });
    status({ receipt: ID, support: { email: 'lezers@courant.example' } });
    await expect
      .element(page.getByText(/Dat is niet gelukt, en dat spijt ons.*We hebben doorgegeven/))
      .toBeVisible();
    await expect.element(page.getByRole('link', { name: 'lezers@courant.example' })).toBeVisible();
  });
});

describe('a cancellation', () => {
  test('shows its last day, what to do, and the receipt to keep', async () => {
    answers(cancelled);
    status({ receipt: ID, reactivate: 'https://courant.example/opnieuw' });
    await expect.element(page.getByText('22 december 2026')).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Bekijk ontvangstbewijs' }))
      .toHaveAttribute('href', receipt('html'));
    await expect
      .element(page.getByRole('link', { name: 'Bewaar ontvangstbewijs' }))
      .toHaveAttribute('href', `${receipt('html')}?save=1`);
    await expect
      .element(page.getByRole('link', { name: /JSON/ }))
      .toHaveAttribute('href', `${receipt('json')}?save=1`);
    expect(page.getByRole('link', { name: 'Opnieuw beginnen' }).elements()).toEqual([]);
  });

  test('taken back beside another one that stands does not sound as if the subscription went on', async () => {
    const back = { ...cancelled.holder!, canUndo: false };
    answers({ ...cancelled, standing: 'undone', stands: true, holder: back });
    status({ receipt: ID });
    await expect.element(page.getByText(/een andere opzegging of herroeping geldt nog/)).toBeVisible();
    await expect.element(page.getByText(/Wil je blijven\? Trek die dan ook in/)).toBeVisible();
    expect(page.getByText(/Of je abonnement doorloopt/).elements()).toEqual([]);
  });

  test('taken back here beside another one that stands does not sound so either', async () => {
    answers(cancelled);
    const { outbox } = device(async (message, at) => {
      const answer = await received(message, at);
      return Response.json({ ...(await answer.json()), stands: true }, { status: 201 });
    });
    status({ receipt: ID }, { outbox });
    await page.getByText('Toch blijven?').click();
    await page.getByRole('button', { name: 'Opzegging intrekken' }).click();
    await expect.element(page.getByText(/geldt nog\. Wil je blijven\? Trek die dan ook in/)).toBeVisible();
    expect(page.getByText(/Of je abonnement doorloopt/).elements()).toEqual([]);
  });

  test('offers the way back in once its last day has passed', async () => {
    answers({ ...cancelled, holder: { ...cancelled.holder!, endsOn: '2026-11-21', canUndo: false } });
    status({ receipt: ID, reactivate: 'https://courant.example/opnieuw' });
    await expect
      .element(page.getByRole('link', { name: 'Opnieuw beginnen' }))
      .toHaveAttribute('href', 'https://courant.example/opnieuw');
    await expect.element(page.getByText('Je abonnement liep tot en met')).toBeVisible();
    expect(page.getByRole('button', { name: /agenda/ }).elements()).toEqual([]);
  });

  test('gives its last day to the calendar', async () => {
    answers({
      ...cancelled,
      standing: 'scheduled',
      effectiveOn: '2026-12-31',
      updatedAt: '2026-11-23T09:00:00Z',
    });
    status({ receipt: ID });
    let name = '';
    let file: Blob | undefined;
    vi.spyOn(URL, 'createObjectURL').mockImplementationOnce((blob) => {
      file = blob as Blob;
      return 'blob:x';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementationOnce(function (this: HTMLAnchorElement) {
      name = this.download;
    });
    await page.getByRole('button', { name: 'Zet de einddatum in je agenda' }).click();
    await expect.poll(() => name).toBe('einddatum-7KXM-2QPD-9T4H.ics');
    const text = await file!.text();
    expect(text).toContain('DTSTART;VALUE=DATE:20261231\r\n');
    expect(text).toContain(`UID:${ID}@fairwell\r\n`);
    expect(text).toContain('DTSTAMP:20261123T090000Z\r\n');
  });

  test('is taken back through the outbox, in the words of the cancel flow', async () => {
    answers(cancelled);
    const { outbox, sent } = device(received);
    const element = status({ receipt: ID }, { outbox });
    const undone = vi.fn<(event: Event) => void>();
    element.addEventListener('fairwell-undone', undone);
    await page.getByText('Toch blijven?').click();
    await page.getByRole('button', { name: 'Opzegging intrekken' }).click();
    await expect.element(heading('Je intrekking is ontvangen')).toBeVisible();
    expect(sent).toMatchObject([
      {
        type: 'cancellation.undone',
        mode: 'live',
        data: {
          declaration: ID,
          declared: {
            text: 'Ik trek mijn opzegging van 22 november 2026 om 10:15 in. Ik wil mijn abonnement houden.',
            buttonLabel: 'Opzegging intrekken',
          },
        },
      },
    ]);
    expect(undone).toHaveBeenCalledOnce();
    expect(focused()?.textContent).toBe('Je intrekking is ontvangen');
    await expect
      .element(page.getByRole('link', { name: 'Bekijk ontvangstbewijs' }))
      .toHaveAttribute('href', 'https://leave.example/v1/receipts/1.html');
  });

  test('stands as long as taking it back has not arrived', async () => {
    answers(cancelled);
    const { outbox, given } = device(offline);
    status({ receipt: ID }, { outbox });
    await page.getByText('Toch blijven?').click();
    await page.getByRole('button', { name: 'Opzegging intrekken' }).click();
    await expect.element(page.getByText(/Tot dat zo is, geldt je opzegging/)).toBeVisible();
    given.answer = received;
    await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
    await expect.element(heading('Je intrekking is ontvangen')).toBeVisible();
  });
});

describe('what cannot be seen', () => {
  test.each([
    ['nobody answers', () => Promise.reject(new TypeError('Failed to fetch')), /er is geen verbinding/],
    ['a proxy answers', () => Promise.resolve(new Response('<h1>Welkom</h1>')), /er ging iets mis/],
    ['the receiver fails', () => Promise.resolve(json({ status: 500 }, 500)), /er ging iets mis/],
    [
      'half a status comes',
      () => Promise.resolve(json({ reference: 'x', holder: {} }, 200)),
      /er ging iets mis/,
    ],
  ])('is said where %s, and can be tried again', async (_, answer, words) => {
    asked.mockImplementationOnce(answer);
    status({ receipt: ID });
    await expect.element(page.getByText(words)).toBeVisible();
    await expect.element(page.getByText(/Aan wat je hebt verstuurd, verandert dat niets/)).toBeVisible();
    await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
    await expect.element(page.getByText('De krant komt steeds op maandag.')).toBeVisible();
    expect(focused()).toBe(title().element());
  });

  test('is never led to by a link that runs code', async () => {
    const link = 'javascript:alert(1)';
    const links = { html: link, json: link, jwt: link };
    answers({ ...question, holder: { ...holder, links } });
    status({ receipt: ID });
    await expect.element(page.getByText('De krant komt steeds op maandag.')).toBeVisible();
    expect(page.getByRole('link').elements()).toEqual([]);
  });
});

test('the keyboard alone leads to the answer and says that it did not solve it', async () => {
  answers(answered, reopened);
  status({ receipt: ID });
  await expect.element(no()).toBeVisible();
  await userEvent.keyboard('{Tab}Hij kwam weer niet.{Tab}{Tab}');
  expect(focused()?.textContent?.trim()).toBe('Nee, nog niet');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(/Je liet weten dat het nog niet is opgelost/)).toBeVisible();
});
