import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  ENDPOINT,
  focused,
  groups,
  json,
  noSessions,
  reasons,
  receiver,
  show,
  tidy,
  words,
} from '../../test/insights-page.ts';
import { sampleClient, sampleConfig } from '../../test/insights-sample.ts';

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
    await expect.element(screen.getByRole('heading', { name: 'Waarom gaan mensen weg?' })).toBeVisible();
    const { url, headers } = asked[0]!;
    expect(url.href).toBe(
      `${ENDPOINT}/outcomes?from=2026-08-25&to=2026-11-22&zone=Europe%2FAmsterdam&mode=live&site=weekblad-nl&interval=week&again=30`,
    );
    expect(headers.get('Authorization')).toBe('Bearer secret');
  });

  test('ranks reasons, says how it was before, and marks where four fifths are reached', async () => {
    const { screen, element } = show(receiver().client);
    await expect.element(screen.getByText('Tot hier: samen minstens 80%').first()).toBeVisible();
    const bars = [...element.shadowRoot!.querySelectorAll('[aria-labelledby=why] .bars > li')];
    const said = bars.map((bar) =>
      [...bar.querySelectorAll('.reason, .figure')].map((one) => one.textContent?.trim()),
    );
    expect(said[0]).toEqual(['Prijs', '6', '86%', 'was 50%']);
    expect(said[2]).toEqual(['Iets anders', '1', '14%', 'was 0%']);
    expect(bars.filter((bar) => bar.matches('.leading'))).toHaveLength(2);
  });

  test.each([
    [
      'Waarom gaan mensen weg?',
      [
        ['Prijs', '', '6', '86%', '50%', '67%', '86%', '50%'],
        ['Past niet meer', 'Aanbod', '2', '29%', '50%', '89%', '29%', '–'],
        ['Iets anders', 'Anders', '1', '14%', '0%', '100%', '14%', '–'],
      ],
    ],
    [
      'Sinds wanneer?',
      [
        ['9 november – 15 november 2026', '9', '4', '1', '0'],
        ['16 november – 22 november 2026', '5', '2', '1', '1'],
      ],
    ],
    [
      'Wie zijn het?',
      [
        ['Prijs', '2', '3', '1'],
        ['Past niet meer', '1', '1', '0'],
        ['Iets anders', '0', '0', '1'],
      ],
    ],
    [
      'Wat werd er van de opzeggingen?',
      [
        ['Opgezegd', '12', '86%', '10'],
        ['Ingetrokken, afloop onbekend', '1', '7,1%', '0'],
        ['Toch weg', '0', '0%', '0'],
        ['Toch beëindigd', '1', '7,1%', '0'],
      ],
    ],
    [
      'Is opzeggen makkelijk?',
      [
        ['Geopend', '20', '100%'],
        ['Opgezegd', '14', '70%'],
        ['Kreeg een aanbod te zien', '0', '0%'],
        ['Nam dat aanbod aan', '0', '0%'],
        ['Nam een aanbod aan', '0', '0%'],
        ['Weggegaan', '5', '25%'],
        ['Vastgelopen', '1', '5%'],
        ['Nog bezig', '0', '0%'],
      ],
    ],
  ])('the table of “%s” has the numbers of the chart', async (title, rows) => {
    const { screen } = show(receiver().client);
    const toggle = screen.getByRole('button', { name: `Toon als tabel: ${title}` });
    await expect.element(toggle).toBeVisible();
    toggle.element().focus();
    await userEvent.keyboard('{Enter}');
    const table = screen.getByRole('table', { name: title });
    await expect.element(table).toBeVisible();
    const shown = [...table.element().querySelectorAll('tbody tr')];
    expect(shown.map((row) => [...row.children].map((cell) => cell.textContent?.trim()))).toEqual(rows);
    await screen.getByRole('button', { name: `Toon als grafiek: ${title}` }).click();
    await expect.element(table).not.toBeInTheDocument();
  });

  test('the groups as a table say how many of how many, and nothing of parts or shades', async () => {
    const { screen } = show(receiver().client);
    const section = screen.getByRole('region', { name: 'Wie zijn het?' });
    await expect.element(section.getByText(/Elk vak zegt welk deel/)).toBeVisible();
    await section.getByRole('button', { name: /^Toon als tabel/ }).click();
    await expect
      .element(section.getByRole('columnheader', { name: '5 jaar of langer (4 met reden)' }))
      .toBeVisible();
    await expect.element(section.getByText(/Elk vak zegt welk deel/)).not.toBeInTheDocument();
  });

  test('whoever asked to stay and was ended all the same is not overlooked', async () => {
    const { screen } = show(receiver().client);
    await expect
      .element(
        screen.getByText(
          'Let op: één abonnement is beëindigd nadat de opzegging was ingetrokken. Wie dat deed, wilde blijven.',
        ),
      )
      .toBeVisible();
  });

  test('the drawing of the bars has the same numbers, and a name that sums them up', async () => {
    const { screen, element } = show(receiver().client);
    await expect
      .element(
        screen.getByRole('img', {
          name: /Opzeggingen: 14 in totaal\. De meeste, 9, van 9 november tot en met 15 november/,
        }),
      )
      .toBeVisible();
    const heights = [...element.shadowRoot!.querySelectorAll('.strip .up')].map((bar) =>
      Number.parseFloat(bar.getAttribute('height') ?? ''),
    );
    expect(heights[0]! / heights[1]!).toBeCloseTo(9 / 5, 2);
  });

  test('a bar that is twice as high is twice as many, whichever of the reasons it is about', async () => {
    const { screen, element } = show(sampleClient());
    await expect.element(screen.getByRole('heading', { name: 'Sinds wanneer?' })).toBeVisible();
    await expect.poll(() => element.shadowRoot!.querySelectorAll('.strip').length).toBeGreaterThan(3);
    // The first is of all cancellations, and has a scale of its own.
    const [, ...strips] = element.shadowRoot!.querySelectorAll('.strip');
    const bars = strips.flatMap((strip) => [...strip.querySelectorAll('g')]);
    const each = bars.flatMap((bar) => {
      const count = Number(bar.querySelector('title')?.textContent?.split(' ').at(-1));
      return count > 0 ? [Number.parseFloat(bar.querySelector('.up')!.getAttribute('height')!) / count] : [];
    });
    expect(each.length).toBeGreaterThan(4);
    expect(Math.max(...each) - Math.min(...each)).toBeLessThan(0.1);
  });

  test('each question has its answer in short at the top, and leads to the whole answer', async () => {
    const { screen, element } = show(sampleClient(), { token: 'secret', ...sampleConfig });
    await expect.element(screen.getByText(/De cijfers zijn bijgewerkt/)).toBeInTheDocument();
    const answers = [...element.shadowRoot!.querySelectorAll('.summary li')].map(({ textContent }) =>
      textContent?.replaceAll(/\s+/g, ' ').trim(),
    );
    expect(answers).toEqual([
      expect.stringMatching(/^Waarom gaan mensen weg\? .+ \(\d+%\), en daarna .+ \(\d+%\)$/),
      expect.stringMatching(
        /^Sinds wanneer\? Sinds ongeveer .+ “Het werd me te duur” als reden: \d+%, daarvoor/,
      ),
      expect.stringMatching(/^Wie zijn het\? De grootste groep is/),
      expect.stringMatching(/^Wat kost het\? €\s[\d.]+ per maand minder$/),
      'Wie wacht nog op antwoord? 3 wachten, 1 te lang',
      'Is opzeggen makkelijk? De helft is klaar binnen 41 seconden',
    ]);
    await screen.getByRole('button', { name: 'Wat kost het?' }).click();
    await expect.poll(() => focused(element)).toHaveProperty('textContent', 'Wat kost het?');
  });

  test('what happened stands in the chart and beside the turn that it may explain', async () => {
    const { screen, element } = show(sampleClient(), { token: 'secret', ...sampleConfig });
    await expect.element(screen.getByText(/In die weken: prijsverhoging\./)).toBeVisible();
    await expect.element(screen.getByText('1 oktober 2026', { exact: true })).toBeVisible();
    // The other is the day since which the team mended something.
    await expect.element(screen.getByText('7 november 2026', { exact: true })).toBeVisible();
    expect(element.shadowRoot!.querySelectorAll('.lines line')).toHaveLength(2);
  });

  test('what nobody knows is said, with what it would take, and is never a zero', async () => {
    const { screen, element } = show(
      receiver({ sessions: () => json(noSessions), groups: () => json({ ...groups.tenure, groups: [] }) })
        .client,
    );
    await expect.element(screen.getByText(/“flow\.step”/)).toBeVisible();
    await expect.element(screen.getByText(/Zet in de instelling “prices”/)).toBeVisible();
    await expect.element(screen.getByText(/Zet in de instelling “loyalty”/)).toBeVisible();
    await expect
      .element(screen.getByText(/de facturatie heeft nog niet gemeld wie er blijft betalen/))
      .toBeVisible();
    await expect.element(screen.getByText(/“plan”, “since” en “segment”/).first()).toBeVisible();
    const facts = [...element.shadowRoot!.querySelectorAll('[aria-labelledby=ease] dd')];
    expect(facts.slice(0, 5).map((one) => one.textContent?.trim())).toEqual(
      Array.from({ length: 5 }, () => expect.stringMatching(/^niet bekend\. De knop stuurt niet mee/)),
    );
  });

  test('a key for the numbers only: no comments, nobody’s question, and dashes for few people', async () => {
    const refused = () => json({}, 403);
    const few = { ...reasons, withheld: 2, now: { answers: null, withReason: null } };
    const untold = { name: 'under_1_year', answers: null, withReason: null, reasons: [] };
    const told = { ...groups.tenure, groups: [...(groups.tenure?.groups ?? []), untold] };
    const { screen } = show(
      receiver({
        contacts: refused,
        comments: refused,
        reasons: () => json(few),
        groups: (asked) => json(asked.get('by') === 'tenure' ? told : groups.time),
        rows: refused,
      }).client,
    );
    await screen.getByRole('button', { name: 'Toon als tabel: Wie zijn het?' }).click();
    await expect.element(screen.getByRole('row', { name: 'Prijs 2 – 3 1' })).toBeVisible();
    await expect.element(screen.getByText(/Een streepje staat voor een aantal/).first()).toBeVisible();
    await expect.element(screen.getByText(/Met deze sleutel zie je niet wat mensen schreven/)).toBeVisible();
    await expect
      .element(screen.getByText(/Met deze sleutel zie je niet wie er op antwoord wacht/))
      .toBeVisible();
    await expect.element(screen.getByText(/2 regels staan hier niet/)).toBeVisible();
    await expect.element(screen.getByText('3 wachten, 1 te lang')).toBeVisible();
    await screen.getByRole('button', { name: 'Opzeggingen: CSV, voor een rekenblad' }).click();
    await expect.element(screen.getByText(/Met deze sleutel kun je geen regels ophalen/)).toBeVisible();
  });

  test('what people wrote stays text, whatever it looks like', async () => {
    const nasty =
      '<img src=x onerror="document.title=`hacked`"><script>1</script> {{constructor}} javascript:alert(1)';
    const { screen, element } = show(receiver({ comments: () => json(words(nasty)) }).client);
    await expect.element(screen.getByText(nasty)).toBeVisible();
    expect(element.shadowRoot!.querySelectorAll('blockquote *, img, script, a')).toHaveLength(0);
  });

  test('what comes up often leads to the comments with that word, and stays text', async () => {
    const { client, last } = receiver();
    const { screen } = show(client);
    await expect.element(screen.getByText(/2 mensen schreven bijna hetzelfde:/)).toBeVisible();
    await expect.element(screen.getByText('Veel te duur <b>geworden</b>.')).toBeVisible();
    await expect.element(screen.getByText('Ik luister podcasts.')).not.toBeInTheDocument();
    await screen.getByRole('button', { name: /^korting weg/ }).click();
    await expect.poll(() => last('comments')?.get('search')).toBe('korting');
    await expect.element(screen.getByRole('searchbox')).toHaveValue('korting');
  });

  test('a search narrows the comments, and asks for nothing else', async () => {
    const { client, asked, last } = receiver();
    const { screen } = show(client);
    await screen.getByRole('searchbox').fill('post');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => last('comments')?.get('search')).toBe('post');
    expect(asked.filter(({ url }) => url.pathname.endsWith('/outcomes'))).toHaveLength(1);
  });

  test('what is typed and not sent yet stays, whatever arrives meanwhile', async () => {
    const { screen, element } = show(receiver().client);
    await screen.getByRole('radio', { name: 'Eigen periode' }).click();
    await screen.getByLabelText('Van', { exact: true }).fill('2026-10-05');
    await screen.getByRole('searchbox').fill('post');
    // Everything is drawn anew.
    element.setAttribute('locale', 'de');
    await expect.element(screen.getByRole('searchbox', { name: /Kommentaren/ })).toHaveValue('post');
    await expect.element(screen.getByLabelText('Von', { exact: true })).toHaveValue('2026-10-05');
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
    await expect.element(screen.getByRole('heading', { name: 'Waarom gaan mensen weg?' })).toBeVisible();
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
    await screen.getByRole('button', { name: 'Toon als tabel: Waarom gaan mensen weg?' }).click();
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
