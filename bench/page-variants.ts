/** The same offer on the same account page, made in different ways. */

export interface Variant {
  name: string;
  /** What stands in the page, as often as asked for. */
  markup: string;
  /** Path of the module that brings it to life; undefined where nothing does. */
  script: string | undefined;
  /** Expression in the page: the heading of what a click opens, once it is there. */
  heading: string;
}

const config = {
  endpoint: 'https://leave.example/v1/messages',
  locale: 'nl',
  contract: {
    jurisdiction: 'NL',
    subject: 'periodical',
    concluded: '2025-09-01',
    term: 'P1Y',
    renewal: { into: 'indefinite' },
  },
  subscription: { id: 'sub_1', plan: 'De Wekelijkse Courant', reference: '4711' },
  customer: { name: 'Sanne de Wit', email: 'sanne@voorbeeld.example' },
};
const escaped = JSON.stringify(config).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const form = `<form method="post" action="https://leave.example/cancel"><input type="hidden" name="config" value="${escaped}"><button class="leave">Abonnement opzeggen</button></form>`;

const paragraphs = '<p>Je leest de Wekelijkse Courant sinds 1 september 2025.</p>'.repeat(6);

/** `floor` is HTML alone: what no script can be faster than. */
export const own: readonly Variant[] = [
  {
    name: 'floor',
    markup: `<button class="leave" commandfor="flow" command="show-modal">Abonnement opzeggen</button>
      <dialog id="flow"><h2>De Wekelijkse Courant opzeggen</h2>
      <p>Als je nu opzegt, loopt je abonnement nog tot en met <strong>22 december 2026</strong>.</p>
      <details><summary>Waarom deze datum?</summary><p>Je mag opzeggen met een maand opzegtermijn.</p></details>
      <form method="post" action="https://leave.example/cancel"><button>Nu opzeggen</button></form></dialog>`,
    script: undefined,
    heading: `document.querySelector('dialog[open] h2')`,
  },
  {
    name: 'vanilla',
    markup: `<vanilla-cancel>${form}</vanilla-cancel>`,
    script: '/built/vanilla-cancel.js',
    heading: `document.querySelector('vanilla-cancel').shadowRoot?.querySelector('dialog[open] h2')`,
  },
  {
    name: 'ours',
    markup: `<fairwell-cancel>${form}</fairwell-cancel>`,
    script: '/built/fairwell.js',
    heading: `document.querySelector('fairwell-cancel').shadowRoot?.querySelector('dialog[open] h2')`,
  },
];

/** The account page around it. */
export const pageWith = (markup: string): string => `<!doctype html><html lang="nl"><meta charset="utf-8">
<title>Mijn abonnement</title><body style="font-family:sans-serif;max-width:40rem;margin:2rem auto"><h1>Mijn abonnement</h1>
<div>${markup}</div>${paragraphs}</body></html>`;
