import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ENDPOINT, focused, json, receiver, show, tidy, words } from '../../test/insights-page.ts';
import { sampleClient } from '../../test/insights-sample.ts';

afterEach(tidy);

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
    await expect.element(screen.getByRole('table', { name: title })).toBeVisible();
    const rowsShown = [...element.shadowRoot!.querySelectorAll('tbody tr')];
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
    await expect.poll(() => focused(element)).toHaveProperty('textContent', 'In hun eigen woorden');
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
    await expect
      .poll(() => focused(element))
      .toHaveProperty('textContent', expect.stringContaining('De derde.'));
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

describe('for everybody', () => {
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
      .element(screen.getByRole('status').last())
      .toHaveTextContent('De cijfers zijn bijgewerkt. Eén toelichting getoond.');
  });
});
