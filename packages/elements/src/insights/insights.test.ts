import type { Comments, Overview } from '@fairwell/schema';
import axe from 'axe-core';
import { html } from 'lit';
import { afterEach, describe, expect, test } from 'vitest';
import { cleanup, render } from 'vitest-browser-lit';
import { page, userEvent } from 'vitest/browser';
import { sampleClient, sampleNow } from '../../test/insights-sample.ts';
import './fairwell-insights.ts';
import { httpClient, type InsightsClient } from './insights.client.ts';
import type { FairwellInsights } from './insights.ts';

const ENDPOINT = 'https://leave.example/v1/insights';

const overview: Overview = {
  query: { from: '2026-08-25', to: '2026-11-22', interval: 'week', zone: 'Europe/Amsterdam', mode: 'live' },
  totals: { cancellations: 14, undone: 2, surveys: 7, responseRate: 0.5, comments: 1 },
  reasons: [
    { code: 'other', category: 'other', label: 'Iets anders', answers: 1, share: 1 / 7 },
    { code: 'too_expensive', category: 'price', label: 'Te duur', answers: 6, share: 6 / 7 },
    { code: 'content', category: 'product', label: 'Past niet meer', answers: 2, share: 2 / 7 },
  ],
  overTime: [
    { from: '2026-11-09', to: '2026-11-15', cancellations: 9, undone: 2, reasons: { too_expensive: 6 } },
    { from: '2026-11-16', to: '2026-11-22', cancellations: 5, undone: 0, reasons: {} },
  ],
};
const comment = (id: number, text: string): Comments['comments'][number] => ({
  id: `01939d5e-0000-7000-8000-00000000000${id}`,
  receivedAt: '2026-11-20T10:00:00+01:00',
  text,
  reasons: [{ code: 'too_expensive', label: 'Te duur' }],
  plan: 'Weekblad',
  jurisdiction: 'NL',
  locale: 'nl-NL',
});
const words = (...texts: string[]): Comments => ({
  comments: texts.map((text, at) => comment(at, text)),
  next: null,
});
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });

/** A receiver that answers from a table, and remembers what it was asked. */
function receiver(
  answers: { overview?: () => Response; comments?: (asked: URLSearchParams) => Response } = {},
) {
  const asked: { url: URL; headers: Headers }[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    asked.push({ url, headers: new Headers(init?.headers) });
    const { overview: whole = () => json(overview), comments = () => json(words('Veel te duur geworden.')) } =
      answers;
    return Promise.resolve(url.pathname.endsWith('/overview') ? whole() : comments(url.searchParams));
  };
  return { asked, client: httpClient(ENDPOINT, fetch) };
}

function show(client: InsightsClient, config: FairwellInsights['config'] = { token: 'secret' }) {
  const screen = render(html`
    <main>
      <fairwell-insights
        lang="nl"
        .now=${() => sampleNow}
        .client=${client}
        .config=${config}
      ></fairwell-insights>
    </main>
  `);
  const element = screen.container.querySelector('fairwell-insights');
  if (!element) throw new Error('The element is not on the page.');
  return { screen, element };
}

/** What has the focus inside the element; the page itself only knows that the element has it. */
const focusIn = (element: FairwellInsights) => expect.poll(() => element.shadowRoot?.activeElement);

afterEach(async () => {
  cleanup();
  history.replaceState(null, '', location.pathname + location.search);
  document.documentElement.style.colorScheme = '';
  await page.viewport(800, 900);
});

describe('reading', () => {
  test('says in a sentence what happened, and shows every number with its definition one click away', async () => {
    const { screen } = show(receiver().client);
    await expect
      .element(screen.getByText(/Van 25 augustus tot en met 22 november 2026 kwamen 14 opzeggingen binnen/))
      .toBeVisible();
    await expect.element(screen.getByText('50% respons')).toBeVisible();
    const definition = screen.getByText(/telt dat één keer/);
    await expect.element(definition).not.toBeVisible();
    await screen
      .getByText(/Wat telt mee/)
      .first()
      .click();
    await expect.element(definition).toBeVisible();
  });

  test('asks with the key, the reader’s zone and the days of the period', async () => {
    const { client, asked } = receiver();
    const { screen } = show(client, { token: 'secret', site: 'weekblad-nl' });
    await expect.element(screen.getByRole('heading', { name: 'De redenen' })).toBeVisible();
    const { url, headers } = asked[0]!;
    expect(url.href).toBe(
      `${ENDPOINT}/overview?from=2026-08-25&to=2026-11-22&interval=week&zone=Europe%2FAmsterdam&mode=live&site=weekblad-nl`,
    );
    expect(headers.get('Authorization')).toBe('Bearer secret');
  });

  test('ranks reasons and marks where four fifths are reached', async () => {
    const { screen, element } = show(receiver().client);
    await expect.element(screen.getByText('Tot hier: 80% van alle gegeven redenen')).toBeVisible();
    const labels = [...element.shadowRoot!.querySelectorAll('.reason')].map((one) => one.textContent?.trim());
    expect(labels).toEqual(['Te duur', 'Past niet meer', 'Iets anders']);
    expect(element.shadowRoot!.querySelectorAll('.leading')).toHaveLength(2);
  });

  test.each([
    [
      'De redenen',
      [
        ['Te duur', 'Prijs', '6', '86%', '67%'],
        ['Past niet meer', 'Aanbod', '2', '29%', '89%'],
        ['Iets anders', 'Anders', '1', '14%', '100%'],
      ],
    ],
    [
      'Door de tijd',
      [
        ['9 november – 15 november 2026', '9', '2'],
        ['16 november – 22 november 2026', '5', '0'],
      ],
    ],
  ])('the table of %s has the numbers of the chart', async (title, rows) => {
    const { screen, element } = show(receiver().client);
    const toggle = screen.getByRole('button', { name: `Toon als tabel: ${title}` });
    await expect.element(toggle).toBeVisible();
    toggle.element().focus();
    await userEvent.keyboard('{Enter}');
    const rowsShown = [...element.shadowRoot!.querySelectorAll('tbody tr')];
    await expect.element(screen.getByRole('table', { name: title })).toBeVisible();
    expect(rowsShown.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual(rows);
    await screen.getByRole('button', { name: `Toon als grafiek: ${title}` }).click();
    await expect.element(screen.getByRole('table')).not.toBeInTheDocument();
  });

  test('the drawing of the bars has the same numbers, and a name that sums them up', async () => {
    const { screen, element } = show(receiver().client);
    await expect
      .element(
        screen.getByRole('img', {
          name: /14 opzeggingen\. De meeste, 9, van 9 november tot en met 15 november/,
        }),
      )
      .toBeVisible();
    const heights = [...element.shadowRoot!.querySelectorAll('.column .up')].map((bar) =>
      Number.parseFloat(bar.getAttribute('height') ?? ''),
    );
    expect(heights[0]! / heights[1]!).toBeCloseTo(9 / 5, 2);
  });

  test('what people wrote stays text, whatever it looks like', async () => {
    const nasty =
      '<img src=x onerror="document.title=`hacked`"><script>1</script> {{constructor}} javascript:alert(1)';
    const { screen, element } = show(receiver({ comments: () => json(words(nasty)) }).client);
    await expect.element(screen.getByText(nasty)).toBeVisible();
    expect(element.shadowRoot!.querySelectorAll('blockquote *, img, script, a')).toHaveLength(0);
  });

  test('a reason leads to its comments, and a search narrows them', async () => {
    const { client, asked } = receiver();
    const { screen, element } = show(client);
    await screen.getByRole('button', { name: 'Te duur: lees de toelichtingen' }).click();
    await expect.poll(() => asked.at(-1)?.url.searchParams.get('reason')).toBe('too_expensive');
    await focusIn(element).toHaveProperty('textContent', 'In hun eigen woorden');
    await expect.element(screen.getByRole('combobox', { name: 'Reden' })).toHaveValue('too_expensive');
    await screen.getByRole('searchbox').fill('post');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => asked.at(-1)?.url.searchParams.get('search')).toBe('post');
    expect(asked.filter(({ url }) => url.pathname.endsWith('/overview'))).toHaveLength(1);
  });

  test('more comments come after the ones that are there, and reading goes on at the first new one', async () => {
    const { screen, element } = show(
      receiver({
        comments: (asked) =>
          json(
            asked.has('cursor') ? words('De derde.') : { ...words('De eerste.', 'De tweede.'), next: 'c1' },
          ),
      }).client,
    );
    await screen.getByRole('button', { name: 'Toon meer' }).click();
    await expect.element(screen.getByText('De derde.')).toBeVisible();
    await expect.element(screen.getByText('De eerste.')).toBeVisible();
    await focusIn(element).toHaveProperty('textContent', expect.stringContaining('De derde.'));
    await expect.element(screen.getByRole('button', { name: 'Toon meer' })).not.toBeInTheDocument();
  });

  test('comments that could not be fetched can be asked again, and the charts stay', async () => {
    let fails = true;
    const { screen } = show(
      receiver({ comments: () => (fails ? json({}, 503) : json(words('Daar ben ik.'))) }).client,
    );
    await expect.element(screen.getByText(/Het is nu te druk/)).toBeVisible();
    await expect.element(screen.getByRole('heading', { name: 'De redenen' })).toBeVisible();
    fails = false;
    await screen.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await expect.element(screen.getByText('Daar ben ik.')).toBeVisible();
  });
});

describe('choosing', () => {
  test('another period is asked for, stays in the address, and survives a reload', async () => {
    const { client, asked } = receiver();
    const { screen } = show(client);
    await expect.element(screen.getByRole('heading', { name: 'De redenen' })).toBeVisible();
    await screen.getByRole('radio', { name: '30 dagen' }).click();
    await expect.poll(() => asked.at(-2)?.url.searchParams.get('from')).toBe('2026-10-24');
    expect(location.hash).toContain('period=30');
    cleanup();
    const again = show(receiver().client);
    await expect.element(again.screen.getByRole('radio', { name: '30 dagen' })).toBeChecked();
  });

  test('own dates are asked for when they are sent', async () => {
    const { client, asked } = receiver();
    const { screen } = show(client);
    await expect.element(screen.getByRole('heading', { name: 'De redenen' })).toBeVisible();
    await screen.getByRole('radio', { name: 'Eigen periode' }).click();
    // The fields open on the days that are on the screen, so there is nothing new to ask.
    expect(asked).toHaveLength(2);
    await screen.getByLabelText('Van').fill('2026-03-01');
    await screen.getByLabelText('Tot en met').fill('2026-03-31');
    await screen.getByRole('button', { name: 'Toon deze periode' }).click();
    await expect.poll(() => asked.length).toBe(4);
    expect(Object.fromEntries(asked.at(-2)!.url.searchParams)).toMatchObject({
      from: '2026-03-01',
      to: '2026-03-31',
    });
  });

  test('the arrow keys move through the choices', async () => {
    const { screen } = show(receiver().client);
    await expect.element(screen.getByRole('radio', { name: 'week' })).toBeChecked();
    screen.getByRole('radio', { name: 'week' }).element().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(screen.getByRole('radio', { name: 'maand' })).toBeChecked();
  });

  test('test data says that it is test data', async () => {
    const { client, asked } = receiver();
    const { screen } = show(client);
    await expect.element(screen.getByText('Testgegevens')).not.toBeInTheDocument();
    await screen.getByRole('radio', { name: 'Test' }).click();
    await expect.element(screen.getByText('Testgegevens')).toBeVisible();
    expect(asked.at(-1)?.url.searchParams.get('mode')).toBe('test');
  });

  test('an older answer that comes late is not shown', async () => {
    const slow: ((response: Response) => void)[] = [];
    const client = httpClient(ENDPOINT, (input) =>
      input instanceof URL && input.pathname.endsWith('/comments')
        ? Promise.resolve(json(words()))
        : new Promise((resolve) => slow.push(resolve)),
    );
    const { screen, element } = show(client);
    await screen.getByRole('radio', { name: '30 dagen' }).click();
    await expect.poll(() => slow.length).toBe(2);
    slow[0]!(json({ ...overview, totals: { ...overview.totals, cancellations: 111 } }));
    slow[1]!(json({ ...overview, totals: { ...overview.totals, cancellations: 222 } }));
    const seen: string[] = [];
    await expect
      .poll(() => seen.push(element.shadowRoot?.querySelector('.lead')?.textContent ?? '') && seen.at(-1))
      .toContain('222');
    expect(seen.join()).not.toContain('111');
  });

  test('with no-url-state the address is left alone', async () => {
    const { element, screen } = show(receiver().client);
    element.noUrlState = true;
    await screen.getByRole('radio', { name: '30 dagen' }).click();
    await expect.element(screen.getByRole('radio', { name: '30 dagen' })).toBeChecked();
    expect(location.hash).toBe('');
  });
});

describe('when there is nothing to show', () => {
  test('without a key it asks for one, and the right one opens the page', async () => {
    const { client, asked } = receiver();
    const { screen, element } = show(client, {});
    const field = screen.getByLabelText('Sleutel');
    await expect.element(field).toBeVisible();
    expect(asked).toHaveLength(0);
    await field.fill('typed');
    await userEvent.keyboard('{Enter}');
    await focusIn(element).toHaveProperty('textContent', 'Waarom mensen opzeggen');
    expect(asked[0]?.headers.get('Authorization')).toBe('Bearer typed');
    const stored = [localStorage, sessionStorage].flatMap((store) => Object.values<string>(store));
    expect([...stored, location.href].join()).not.toContain('typed');
  });

  test('a key that is refused says so at the field, and the field has the focus again', async () => {
    const { screen, element } = show(receiver({ overview: () => json({}, 403) }).client, {});
    await screen.getByLabelText('Sleutel').fill('wrong');
    await screen.getByRole('button', { name: 'Bekijk de cijfers' }).click();
    await focusIn(element).toHaveProperty('name', 'key');
    await expect
      .element(screen.getByLabelText('Sleutel'))
      .toHaveAccessibleDescription(/Met deze sleutel kun je deze cijfers niet lezen/);
  });

  test.each([
    [
      'a proxy’s page with status 200',
      () => new Response('<!doctype html><p>Log in', { status: 200 }),
      /niet begrijpen/,
    ],
    ['JSON that is no overview', () => json({ ok: true }), /niet begrijpen/],
    ['half an overview', () => json({ ...overview, totals: { cancellations: 3 } }), /niet begrijpen/],
    [
      'a number that is a text',
      () => json({ ...overview, totals: { ...overview.totals, undone: '2' } }),
      /niet begrijpen/,
    ],
    ['no content', () => new Response(null, { status: 204 }), /niet begrijpen/],
    ['not found', () => json({}, 404), /niet begrijpen/],
    ['too busy', () => json({}, 503), /te druk/],
    ['a question it does not take', () => json({}, 400), /Kies een andere periode/],
  ])('%s is an error with a way out, never numbers', async (_, answer, sentence) => {
    let good = false;
    const { screen, element } = show(receiver({ overview: () => (good ? json(overview) : answer()) }).client);
    await expect.element(screen.getByText(sentence).first()).toBeVisible();
    await expect.element(screen.getByRole('heading', { name: 'De redenen' })).not.toBeInTheDocument();
    good = true;
    await screen.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await expect.element(screen.getByRole('heading', { name: 'De redenen' })).toBeVisible();
    await focusIn(element).toHaveProperty('textContent', 'Waarom mensen opzeggen');
  });

  test('nobody reached', async () => {
    const { screen } = show(httpClient(ENDPOINT, () => Promise.reject(new TypeError('Failed to fetch'))));
    await expect.element(screen.getByText(/geen verbinding/).first()).toBeVisible();
  });

  test.each(['', 'http://leave.example/v1/insights', 'javascript:alert(1)'])(
    'the address “%s” is not asked, because the key must not travel in the open',
    async (endpoint) => {
      let isAsked = false;
      const client = httpClient(endpoint, () => {
        isAsked = true;
        return Promise.resolve(json(overview));
      });
      const { screen } = show(client);
      await expect.element(screen.getByText(/Controleer de instelling/).first()).toBeVisible();
      expect(isAsked).toBe(false);
    },
  );

  test('a period without anything says so kindly', async () => {
    const totals = { cancellations: 0, undone: 0, surveys: 0, responseRate: null, comments: 0 };
    const { screen } = show(receiver({ overview: () => json({ ...overview, totals, reasons: [] }) }).client);
    await expect.element(screen.getByRole('heading', { name: 'Nog niets te lezen' })).toBeVisible();
    await expect.element(screen.getByRole('radio', { name: '365 dagen' })).toBeVisible();
  });
});

describe('for everybody', () => {
  test.each(['light', 'dark'])('axe finds nothing in the %s', async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    const { screen } = show(sampleClient());
    await expect.element(screen.getByRole('button', { name: 'Toon meer' })).toBeVisible();
    await screen.getByRole('button', { name: 'Toon als tabel: De redenen' }).click();
    await screen
      .getByText(/Wat telt mee/)
      .first()
      .click();
    const { violations } = await axe.run(screen.container);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html: where }) => where)])).toEqual([]);
  });

  test.each(['ltr', 'rtl'])('nothing to scroll sideways at 320 px, %s', async (direction) => {
    await page.viewport(320, 900);
    const { screen, element } = show(sampleClient());
    element.dir = direction;
    await expect.element(screen.getByRole('button', { name: 'Toon meer' })).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await screen.getByRole('button', { name: 'Toon als tabel: De redenen' }).click();
    await screen.getByRole('radio', { name: 'Eigen periode' }).click();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  test('speaks the language of the page around it', async () => {
    const { screen, element } = show(sampleClient());
    await expect.element(screen.getByRole('heading', { name: 'Waarom mensen opzeggen' })).toBeVisible();
    element.setAttribute('locale', 'de-AT');
    await expect.element(screen.getByRole('heading', { name: 'Warum Menschen kündigen' })).toBeVisible();
  });

  test('progress is announced', async () => {
    const { screen } = show(receiver().client);
    await expect
      .element(screen.getByRole('status'))
      .toHaveTextContent('De cijfers zijn bijgewerkt. Eén toelichting getoond.');
  });
});
