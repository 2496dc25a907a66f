/** A year as a page to publish: whole in itself, to be read on a phone, printed and kept. */
import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import { stylesheet } from '../pages/layout.ts';
import type { Html } from '../pages/layout.ts';
import { teamTongue } from '../pages/team-words.ts';
import type { ReportAsked, ReportFigures } from './figures.ts';
import de from './locale/de.ts';
import en from './locale/en.ts';
import nl from './locale/nl.ts';
import type { ReportWords } from './locale/nl.ts';

const languages: Record<'nl' | 'de' | 'en', ReportWords> = { nl, de, en };

/** Bars are drawn as pictures, because printers leave backgrounds out. */
const STYLE = `
section { margin-block: 2.5rem; break-inside: avoid; }
dl.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 0 2rem; margin: 0; }
dl.figures > div { display: block; padding-block: 0.75rem; border-block-start: 1px solid var(--line); }
dl.figures dd { margin: 0; font-size: 1.25rem; font-weight: 600; font-variant-numeric: tabular-nums; }
dl.figures dd.untold { font-size: 1rem; font-weight: 400; color: var(--quiet); }
table { inline-size: 100%; border-collapse: collapse; }
caption { text-align: start; color: var(--quiet); padding-block-end: 0.5rem; }
th, td { padding: 0.5rem 0; text-align: start; vertical-align: top; border-block-start: 1px solid var(--line); font-weight: 400; }
th + th, td { padding-inline-start: 1rem; text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
thead th { color: var(--quiet); border: 0; font-size: 0.875rem; }
svg { display: block; inline-size: 100%; block-size: 0.375rem; margin-block-start: 0.375rem; fill: var(--accent); }
.definitions dt { font-weight: 600; }
.definitions dd { margin: 0 0 0.75rem; }
@media print { main { max-inline-size: none; padding: 0; } }
`;
const style = stylesheet + STYLE;
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`;

export interface ReportPage {
  figures: ReportFigures;
  asked: ReportAsked;
  /** As people know the company; '' for none. */
  name: string;
  year: string;
  language: string;
  /** The day it was made, in the zone of the business. */
  today: string;
  /** Whether days of the year are missing at its end. */
  isSoFar: boolean;
}

export async function reportPage({
  figures,
  asked,
  name,
  year,
  language,
  today,
  isSoFar,
}: ReportPage): Promise<string> {
  const tongue = teamTongue(language);
  const words = languages[tongue.language];
  const write = writer(tongue.language, words);
  const title = words.title(name, year);
  const page = html`<!doctype html>
    <html lang="${tongue.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <title>${title}</title>
        ${raw(`<style>${style}</style>`)}
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          <p class="lead">${words.lead}</p>
          <p>${words.period(tongue.day(asked.from), tongue.day(asked.to))}. ${isSoFar ? words.soFar : ''}</p>
          ${ends(figures, words, write)} ${ease(figures, words, write)} ${why(figures, words, write)}
          ${contacts(figures, words, write)}
          <section class="definitions" aria-labelledby="definitions">
            <h2 id="definitions">${words.definitions.title}</h2>
            <dl>
              ${words.definitions.list.map(
                ([term, meaning]) =>
                  html`<dt>${term}</dt>
                    <dd>${meaning}</dd>`,
              )}
            </dl>
            <p>${words.privacy} ${words.tests}</p>
            <p>${words.made(tongue.day(today), asked.zone)}</p>
          </section>
        </main>
      </body>
    </html> `;
  return (await page).toString();
}

type Writer = ReturnType<typeof writer>;

function writer(language: string, words: ReportWords) {
  const numbers = new Intl.NumberFormat(language);
  const shares = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  return {
    count: (count: number | null) => (count === null ? null : numbers.format(count)),
    share: (share: number | null) => (share === null ? null : shares.format(share)),
    duration: (seconds: number | null) => (seconds === null ? null : duration(seconds, language)),
    counted: (count: number | null, share: number | null) =>
      count === null
        ? null
        : share === null
          ? numbers.format(count)
          : `${numbers.format(count)} (${shares.format(share)})`,
    small: words.small,
    unknown: words.unknown,
  };
}

function unitOf(seconds: number): [unit: string, length: number] {
  if (seconds < 90) return ['second', 1];
  if (seconds < 90 * 60) return ['minute', 60];
  return seconds < 48 * 3600 ? ['hour', 3600] : ['day', 86_400];
}

/** In the unit that says most: `40 seconds`, `7 minutes`, `5.5 hours`, `3 days`. */
function duration(seconds: number, language: string): string {
  const [unit, length] = unitOf(seconds);
  const decimals = unit === 'day' || unit === 'hour' ? 1 : 0;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: decimals,
  }).format(seconds / length);
}

const figure = (label: string, value: string | null, otherwise: string): Html =>
  html`<div>
    <dt>${label}</dt>
    ${value === null ? html`<dd class="untold">${otherwise}</dd>` : html`<dd>${value}</dd>`}
  </div> `;

const section = (id: string, title: string, body: Html): Html =>
  html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${body}
  </section>`;

function ends(figures: ReportFigures, { ends: words }: ReportWords, write: Writer): Html {
  const { cancellations, withoutLogin, undone, failed } = figures;
  return section(
    'ends',
    words.title,
    html`<dl class="figures">
      ${figure(words.cancellations, write.count(cancellations), write.small)}
      ${figure(words.withoutLogin, write.counted(withoutLogin.count, withoutLogin.share), write.small)}
      ${figure(words.undone, write.count(undone), write.small)}
      ${figure(words.failed, write.count(failed), write.small)}
    </dl>`,
  );
}

function ease({ seconds, troubled }: ReportFigures, { ease: words }: ReportWords, write: Writer): Html {
  return section(
    'ease',
    words.title,
    html`<dl class="figures">
      ${figure(words.median, write.duration(seconds?.median ?? null), write.unknown)}
      ${figure(words.p90, write.duration(seconds?.p90 ?? null), write.unknown)}
      ${figure(words.troubled, write.share(troubled), seconds === null ? write.unknown : write.small)}
    </dl>`,
  );
}

function why({ reasons, responseRate }: ReportFigures, { why: words }: ReportWords, write: Writer): Html {
  const response = write.share(responseRate);
  const most = Math.max(...reasons.map(({ answers }) => answers));
  const row = ({ name, answers, share }: ReportFigures['reasons'][number]) =>
    html`<tr>
      <th scope="row">
        ${name}<svg aria-hidden="true"><rect height="100%" width="${(100 * answers) / most}%" /></svg>
      </th>
      <td>${write.count(answers)}</td>
      <td>${write.share(share) ?? '–'}</td>
    </tr>`;
  const table = html`<table>
    <caption>
      ${words.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.reason}</th>
        <th scope="col">${words.answers}</th>
        <th scope="col">${words.share}</th>
      </tr>
    </thead>
    <tbody>
      ${reasons.map(row)}
    </tbody>
  </table>`;
  return section(
    'why',
    words.title,
    html`${response === null ? '' : html`<p>${words.response(response)}</p>`}
    ${reasons.length === 0 ? html`<p>${words.none}</p>` : table}`,
  );
}

function contacts({ contacts: found }: ReportFigures, { contacts: words }: ReportWords, write: Writer): Html {
  return section(
    'contacts',
    words.title,
    html`<dl class="figures">
      ${figure(words.received, write.count(found.received), write.small)}
      ${figure(words.answered, write.count(found.answered), write.small)}
      ${figure(words.inTime, write.share(found.inTime), write.small)}
      ${figure(words.late, write.count(found.late), write.small)}
      ${figure(words.open, write.count(found.open), write.small)}
      ${figure(words.median, write.duration(found.median), write.unknown)}
      ${figure(words.p90, write.duration(found.p90), write.unknown)}
    </dl>`,
  );
}
