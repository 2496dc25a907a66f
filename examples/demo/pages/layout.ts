/** The page around each demo page: the masthead of the paper and the way between the variants. */
import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Texts } from '../texts.ts';

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** JSON for a script element: `<` is the only character that could end it early. */
export const scriptJson = (value: unknown) => raw(JSON.stringify(value).replaceAll('<', '\\u003c'));

/** Where in the demo a page stands. */
export type Place = 'nl' | 'de' | 'plain' | 'follow' | 'insights' | 'arrivals';

const addresses: Record<Place, string> = {
  nl: '/',
  de: '/de',
  plain: '/no-javascript',
  follow: '/follow',
  insights: '/demo/insights',
  arrivals: '/arrivals',
};

/** What is real about a page on which nobody cancels. */
const told: Partial<Record<Place, 'demoThere' | 'demoInsights'>> = {
  follow: 'demoThere',
  arrivals: 'demoThere',
  insights: 'demoInsights',
};

export function layout(place: Place, texts: Texts, title: string, body: Html, scripts: Html | '' = ''): Html {
  const links = Object.entries(addresses).map(
    ([name, address]) =>
      html`<li>
        <a href="${address}" ${name === place ? html`aria-current="page"` : ''}
          >${texts.nav[name as Place]}</a
        >
      </li>`,
  );
  return html`<!doctype html>
    <html lang="${texts.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} – ${texts.paper}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/demo/demo.css" />
        ${scripts}
      </head>
      <body>
        <nav class="demo" aria-label="${texts.nav.label}">
          <p>${texts.demo} ${texts[told[place] ?? 'demoHere']}</p>
          <ul>
            ${links}
          </ul>
        </nav>
        <header class="masthead">
          <p class="paper">${texts.paper}</p>
          <p class="motto">${texts.motto}</p>
        </header>
        <main class="${place === 'insights' ? 'wide' : ''}">${body}</main>
      </body>
    </html>`;
}
