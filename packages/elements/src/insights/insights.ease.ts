/** Whether leaving is easy, and how flows end. What no message says is not known, and never zero. */
import type { Outcomes, SessionFigures, SessionsAnswer } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { renderBars, renderFacts, shareOf } from './insights.bars.ts';
import { valueOf } from './insights.flow.ts';
import type { Page } from './insights.page.ts';
import { renderSection, renderTable } from './insights.section.ts';

const steps = [
  'sessions',
  'canceled',
  'offered',
  'accepted',
  'deflected',
  'abandoned',
  'error',
  'open',
] as const satisfies readonly (keyof SessionFigures)[];

export function easeInShort({ now }: SessionsAnswer, { strings, formats }: Page): string {
  return now.medianSeconds === null
    ? strings.unknown
    : strings.ease.short(formats.duration(now.medianSeconds));
}

/** The seven figures of whether leaving is easy, each a text or `null`. */
function factsOf(now: SessionFigures, became: Outcomes | undefined, { strings, formats }: Page) {
  const { names, why } = strings.ease;
  const time = (seconds: number | null) => (seconds === null ? null : formats.duration(seconds));
  const percent = (part: number | null | undefined) =>
    part === null || part === undefined ? null : formats.percent(part);
  const used = now.medianActivations === null ? null : formats.count(now.medianActivations);
  return [
    { name: names.median, value: time(now.medianSeconds), why: why.flow },
    { name: names.p90, value: time(now.p90Seconds), why: why.flow },
    { name: names.activations, value: used, why: why.flow },
    { name: names.completion, value: percent(now.completion), why: why.flow },
    { name: names.troubled, value: percent(shareOf(now.troubled, now.sessions)), why: why.flow },
    { name: names.login, value: percent(became?.withoutLoginRate), why: why.login },
    { name: names.undo, value: percent(became?.undoRate), why: why.login },
  ];
}

export function renderEase(page: Page): TemplateResult {
  const { strings, formats, views, filters } = page;
  const words = strings.ease;
  return renderSection('ease', 'sessions', views.sessions, page, ({ now, clients }) => {
    const facts = factsOf(now, valueOf(views.outcomes)?.now, page);
    const shown = steps.filter((step) => now[step] !== null && (step === 'sessions' || now[step] !== 0));
    const isOfAll = filters.reason !== '' || filters.plan || filters.segment || filters.jurisdiction;
    return {
      intro: html`
        ${now.sessions === null ? html`<p>${words.none}</p>` : nothing}
        ${renderFacts(strings.questions.ease, facts, strings.unknown)}
        ${isOfAll ? html`<p class="note">${strings.narrow.notHere}</p>` : nothing}
      `,
      drawing:
        now.sessions === null
          ? nothing
          : html`<h4>${words.funnel}</h4>
              ${renderBars(
                shown.map((step) => ({
                  name: words.ends[step],
                  ...(step in words.definitions && {
                    text: words.definitions[step as keyof typeof words.definitions],
                  }),
                  size: shareOf(now[step], now.sessions),
                  values: [formats.count(now[step]), formats.percent(shareOf(now[step], now.sessions))],
                })),
              )}`,
      table:
        now.sessions === null
          ? null
          : {
              columns: [words.columns.step, words.columns.count, words.columns.share],
              numbersFrom: 1,
              rows: steps.map((step) => [
                words.ends[step],
                formats.count(now[step]),
                formats.percent(shareOf(now[step], now.sessions)),
              ]),
            },
      after: clients.length < 2 ? nothing : renderClients(clients, page),
    };
  });
}

/** A broken release stands out here. */
function renderClients(clients: SessionsAnswer['clients'], { strings, formats }: Page) {
  const words = strings.ease;
  return html`<h4>${words.clients}</h4>
    ${renderTable(words.clients, {
      columns: [words.client, words.ends.sessions, words.names.completion, words.names.troubled],
      numbersFrom: 1,
      rows: clients.map(({ client, sessions, completion, troubled }) => [
        client ?? strings.unknown,
        formats.count(sessions),
        formats.percent(completion),
        formats.percent(shareOf(troubled, sessions)),
      ]),
    })}`;
}
