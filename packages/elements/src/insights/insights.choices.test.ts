import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { cleanup } from 'vitest-browser-lit';
import { userEvent } from 'vitest/browser';
import { ENDPOINT, focused, json, outcomes, receiver, show, tidy } from '../../test/insights-page.ts';
import { httpClient } from './insights.client.ts';

afterEach(tidy);

describe('choosing', () => {
  test('another period is asked for, stays in the address, and survives a reload', async () => {
    const { client, last } = receiver();
    const { screen } = show(client);
    await expect.element(screen.getByRole('heading', { name: 'Waarom gaan mensen weg?' })).toBeVisible();
    await screen.getByRole('radio', { name: '30 dagen' }).click();
    await expect.poll(() => last('outcomes')?.get('from')).toBe('2026-10-24');
    expect(location.hash).toContain('period=30');
    cleanup();
    const again = show(receiver().client);
    await expect.element(again.screen.getByRole('radio', { name: '30 dagen' })).toBeChecked();
  });

  test('a link with other choices opens them, and a jump to an anchor does not', async () => {
    const { client, asked } = receiver();
    const { screen } = show(client);
    await screen.getByRole('radio', { name: '30 dagen' }).click();
    const jumped = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = '#elsewhere';
    await jumped;
    location.hash = '#period=365&mode=test';
    await expect.element(screen.getByRole('radio', { name: '365 dagen' })).toBeChecked();
    await expect.element(screen.getByText('Testgegevens')).toBeVisible();
    const outcomesAsked = asked.filter(({ url }) => url.pathname.endsWith('/outcomes'));
    expect(outcomesAsked.map(({ url }) => url.searchParams.get('interval'))).toEqual([
      'week',
      'day',
      'month',
    ]);
  });

  test('a link whose period makes no sense says so, until another is chosen', async () => {
    history.replaceState(null, '', '#period=tomorrow&plan=Weekblad');
    const { client, last } = receiver();
    const { screen } = show(client);
    const said = screen.getByText('Deze keuze wordt niet begrepen. Kies een andere periode.');
    await expect.element(said).toBeVisible();
    await expect.element(screen.getByRole('radio', { name: '90 dagen' })).toBeChecked();
    expect(last('outcomes')?.get('plan')).toBe('Weekblad');
    await screen.getByRole('radio', { name: '30 dagen' }).click();
    await expect.element(said).not.toBeInTheDocument();
  });

  test('own dates are asked for when they are sent', async () => {
    const { client, asked, last } = receiver();
    const { screen } = show(client);
    await expect.element(screen.getByRole('heading', { name: 'Waarom gaan mensen weg?' })).toBeVisible();
    const figures = () => asked.filter(({ url }) => url.pathname.startsWith('/v1/insights/'));
    const before = figures().length;
    await screen.getByRole('radio', { name: 'Eigen periode' }).click();
    // The fields open on the days that are on the screen already, so there is nothing new to ask.
    await screen.getByLabelText('Van').fill('2026-03-01');
    expect(figures()).toHaveLength(before);
    await screen.getByLabelText('Tot en met').fill('2026-03-31');
    await screen.getByRole('button', { name: 'Toon deze periode' }).click();
    for (const name of ['outcomes', 'reasons', 'groups', 'figures', 'sessions', 'comments'] as const) {
      await expect
        .poll(() => Object.fromEntries(last(name) ?? []))
        .toMatchObject({ from: '2026-03-01', to: '2026-03-31' });
    }
  });

  test('the arrow keys move through the choices', async () => {
    const { screen } = show(receiver().client);
    await expect.element(screen.getByRole('radio', { name: 'week' })).toBeChecked();
    screen.getByRole('radio', { name: 'week' }).element().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(screen.getByRole('radio', { name: 'maand' })).toBeChecked();
  });

  test('test data says that it is test data', async () => {
    const { client, last } = receiver();
    const { screen } = show(client);
    await expect.element(screen.getByText('Testgegevens')).not.toBeInTheDocument();
    await screen.getByRole('radio', { name: 'Test' }).click();
    await expect.element(screen.getByText('Testgegevens')).toBeVisible();
    expect(last('outcomes')?.get('mode')).toBe('test');
    expect(last('contacts')?.get('mode')).toBe('test');
  });

  test('an older answer that comes late is not shown', async () => {
    const slow: ((response: Response) => void)[] = [];
    const { client: usual } = receiver();
    const late = httpClient(ENDPOINT, () => new Promise((resolve) => slow.push(resolve)));
    const { screen, element } = show({
      ...usual,
      figures: (name, ...asked) => (name === 'outcomes' ? late : usual).figures(name, ...asked),
    });
    await screen.getByRole('radio', { name: '30 dagen' }).click();
    await expect.poll(() => slow.length).toBe(2);
    const withCount = (cancellations: number) =>
      json({ ...outcomes, now: { ...outcomes.now, cancellations } });
    slow[0]!(withCount(111));
    slow[1]!(withCount(222));
    const seen: string[] = [];
    await expect
      .poll(() => seen.push(element.shadowRoot?.querySelector('.lead')?.textContent ?? '') && seen.at(-1))
      .toContain('222');
    expect(seen.join()).not.toContain('111');
  });

  test('a reason leads to what lies below it, step by step and back, and the address keeps it', async () => {
    const { client, last } = receiver();
    const { screen, element } = show(client);
    await screen.getByRole('button', { name: 'Prijs: kijk verder' }).click();
    await expect.poll(() => focused(element)).toHaveProperty('id', 'why');
    for (const name of ['outcomes', 'reasons', 'groups', 'comments'] as const) {
      await expect.poll(() => last(name)?.get('reason')).toBe('price');
    }
    await screen.getByRole('button', { name: 'Te duur: kijk verder' }).click();
    await screen.getByRole('button', { name: 'Werd duurder: kijk verder' }).click();
    await expect.poll(() => last('reasons')?.get('reason')).toBe('price_rise');
    expect(new URLSearchParams(location.hash.slice(1)).get('reason')).toBe('price/too_expensive/price_rise');
    await expect.element(screen.getByText(/Dieper gaat deze reden niet/)).toBeVisible();
    await expect.element(screen.getByText('Je ziet alleen: Reden: Werd duurder.')).toBeVisible();
    const way = screen.getByRole('navigation', { name: 'Waar je bent' });
    await way.getByRole('button', { name: 'Prijs' }).click();
    await expect.element(screen.getByRole('button', { name: 'Te duur: kijk verder' })).toBeVisible();
    await way.getByRole('button', { name: 'Alle redenen' }).click();
    await expect.poll(() => last('reasons')?.has('reason')).toBe(false);
    await expect.element(screen.getByRole('button', { name: 'Iets anders: kijk verder' })).toBeVisible();
  });

  test('only some people: what there is to choose from is looked up, everything is asked, and can be widened', async () => {
    const { client, last } = receiver();
    const { screen } = show(client);
    await screen.getByText('Alleen een deel bekijken').click();
    await screen.getByRole('combobox', { name: 'Abonnement' }).selectOptions('Weekblad');
    for (const name of ['outcomes', 'reasons', 'groups'] as const) {
      await expect.poll(() => last(name)?.get('plan')).toBe('Weekblad');
    }
    // A flow and a comment do not say a plan: nobody may think that these are of that plan only.
    expect([last('sessions')?.has('plan'), last('comments')?.has('plan')]).toEqual([false, true]);
    await expect.element(screen.getByText(/Deze cijfers gaan over iedereen/).first()).toBeVisible();
    await screen.getByRole('button', { name: 'Laat weer alles zien' }).click();
    await expect.poll(() => last('outcomes')?.has('plan')).toBe(false);
    expect(location.hash).not.toContain('plan');
  });

  test('what happened can be added: it stands in the chart and in the address, and asks for nothing', async () => {
    const { client, asked } = receiver();
    const { screen, element } = show(client);
    await screen.getByText('Zet erbij wat er gebeurde').click();
    const figures = () => asked.filter(({ url }) => url.pathname.startsWith('/v1/insights/'));
    const before = figures().length;
    await screen.getByLabelText('Dag').fill('2026-11-12');
    await screen.getByLabelText('Wat er gebeurde').fill('Storing & <b>boze</b> mails');
    await userEvent.keyboard('{Enter}');
    const remove = screen.getByRole('button', { name: 'Haal weg: Storing & <b>boze</b> mails' });
    await expect.element(remove).toBeVisible();
    expect(element.shadowRoot!.querySelectorAll('.lines line')).toHaveLength(1);
    expect(new URLSearchParams(location.hash.slice(1)).get('notes')).toBe(
      '2026-11-12 Storing & <b>boze</b> mails',
    );
    await remove.click();
    await expect.poll(() => focused(element)).toHaveProperty('id', 'since');
    await expect.poll(() => element.shadowRoot!.querySelectorAll('.lines line').length).toBe(0);
    expect(figures()).toHaveLength(before);
  });

  test('groups of another kind stand side by side, and nothing else is asked', async () => {
    const { client, asked, last } = receiver();
    const { screen } = show(client);
    await expect.element(screen.getByRole('columnheader', { name: /5 jaar of langer/ })).toBeVisible();
    await screen.getByRole('radio', { name: 'abonnement' }).click();
    await expect.element(screen.getByRole('columnheader', { name: /Weekblad/ })).toBeVisible();
    expect(last('groups')?.get('by')).toBe('plan');
    expect(location.hash).toContain('by=plan');
    expect(asked.filter(({ url }) => url.pathname.endsWith('/outcomes'))).toHaveLength(1);
  });

  test('rows of what is looked at come as a file, whole or not at all', async () => {
    let isWhole = true;
    const { client, last } = receiver({
      rows: () =>
        isWhole
          ? new Response('cursor\r\n1\r\n', { headers: { 'Content-Type': 'text/csv' } })
          : new Response('<p>Log in', { headers: { 'Content-Type': 'text/html' } }),
    });
    history.replaceState(null, '', '#period=90&plan=Weekblad');
    const { screen } = show(client);
    const saved: string[] = [];
    // A real download would leave a file on the machine of whoever runs this.
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push(this.download);
    });
    onTestFinished(() => clicked.mockRestore());
    await screen.getByRole('button', { name: 'Vragenlijsten: CSV, voor een rekenblad' }).click();
    await expect.element(screen.getByText('Het bestand is opgeslagen bij je downloads.')).toBeVisible();
    expect(saved).toEqual(['fairwell-surveys-2026-08-25-2026-11-22-part.csv']);
    expect(Object.fromEntries(last('rows') ?? [])).toMatchObject({ plan: 'Weekblad', format: 'csv' });
    await screen.getByRole('radio', { name: 'alles uit deze periode' }).click();
    isWhole = false;
    await screen.getByRole('button', { name: 'Opzeggingen: CSV, voor een rekenblad' }).click();
    await expect.element(screen.getByText(/Er kwam een antwoord dat we niet begrijpen/)).toBeVisible();
    expect(last('rows')?.has('plan')).toBe(false);
    expect(saved).toHaveLength(1);
  });

  test('with no-url-state the address is left alone', async () => {
    const { element, screen } = show(receiver().client);
    element.noUrlState = true;
    await screen.getByRole('radio', { name: '30 dagen' }).click();
    await expect.element(screen.getByRole('radio', { name: '30 dagen' })).toBeChecked();
    expect(location.hash).toBe('');
  });
});
