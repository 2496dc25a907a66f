/**
 * A letter as HTML for mail programs: no pictures, nothing loaded from anywhere, no script, and readable where a program
 * throws the style sheet away, because what matters is also set on the elements themselves.
 */
import { html, raw } from 'hono/html';
import type { Html } from '../pages/layout.ts';
import { directionOf } from '../pages/tongue.ts';
import type { Letter, Section } from './letter.ts';
import type { Row } from './receipt-rows.ts';

/** The colours of the receipt page. Mail programs know neither `light-dark()` nor `color-mix()`. */
const STYLE = `
:root { color-scheme: light dark; }
.mail { max-width: 36rem; margin: 0 auto; padding: 24px 20px 40px; }
dl > div { padding: 10px 0; border-top: 1px solid #d5dadb; }
dt { color: #555d63; font-size: 14px; }
a { overflow-wrap: anywhere; }
@media (min-width: 480px) {
  .mail { padding: 40px 24px 56px; }
}
@media (prefers-color-scheme: dark) {
  body { background: #16191c !important; color: #eceef0 !important; }
  dl > div { border-color: #3b4248; }
  dt, .hint, .quiet { color: #adb4b9 !important; }
  a { color: #9ed3cf !important; }
  .button { background: #9ed3cf !important; color: #0d2526 !important; }
}
`;

const BODY =
  "margin:0;background:#fff;color:#1b1f23;font:16px/1.55 system-ui,-apple-system,'Segoe UI',sans-serif";
const TITLE = 'margin:0 0 12px;font-size:26px;line-height:1.2;font-weight:650';
const SUBTITLE = 'margin:40px 0 4px;font-size:19px;line-height:1.3;font-weight:650';
const NOTE = 'margin:0 0 20px;padding:8px 14px;border:2px dashed;border-radius:8px;font-weight:600';
/** As it was typed, line by line. */
const SAID = 'margin:0 0 16px;white-space:pre-line;overflow-wrap:anywhere';
const BUTTON =
  'display:inline-block;padding:12px 22px;border-radius:8px;background:#1d4d4f;color:#fff;font-weight:600;text-decoration:none';
const LINK = 'color:#1d4d4f';
const QUIET = 'color:#555d63;font-size:14px';
const CODE = 'font:600 16px/1.5 ui-monospace,Menlo,Consolas,monospace;overflow-wrap:anywhere';

export async function letterHtml({
  language,
  subject,
  title,
  lead,
  note,
  said,
  sections,
  closing,
}: Letter): Promise<string> {
  const isOne = sections.length === 1;
  const page = html`<!doctype html>
    <html lang="${language}" dir="${directionOf(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no" />
        <title>${subject}</title>
        <style>
          ${raw(STYLE)}
        </style>
      </head>
      <body style="${BODY}">
        <div class="mail" role="article" lang="${language}" dir="${directionOf(language)}">
          ${note === null ? '' : html`<p style="${NOTE}">${note}</p>`}
          <h1 style="${TITLE}">${title}</h1>
          <p style="margin:0 0 20px;font-size:18px">${lead}</p>
          ${said.map((words) => html`<p style="${SAID}">${words}</p> `)}
          ${sections.map((section) => sectionHtml(section, isOne))}
          <div class="quiet" style="margin-top:32px;${QUIET}">
            ${closing.map((sentence) => html`<p style="margin:0 0 10px">${sentence}</p> `)}
          </div>
        </div>
      </body>
    </html> `;
  return (await page).toString();
}

function sectionHtml({ title, rows, next, button, status }: Section, isOne: boolean): Html {
  return html`${isOne ? '' : html`<h2 style="${SUBTITLE}">${title}</h2>`}
    <dl style="margin:0 0 24px">${rows.map(rowHtml)}</dl>
    ${next.map((sentence) => html`<p style="margin:0 0 16px">${sentence}</p> `)}
    ${button === null ? '' : html`<p style="margin:24px 0 16px"><a class="button" style="${BUTTON}" href="${button.address}">${button.label}</a></p>`}
    ${status === null ? '' : html`<p style="margin:0 0 16px"><a style="${LINK}" href="${status.address}">${status.label}</a></p>`}`;
}

const rowHtml = ({ label, value, hint, isCode = false }: Row): Html =>
  html`<div>
    <dt>${label}</dt>
    <dd style="margin:0">
      ${isCode ? html`<code dir="ltr" style="${CODE}">${value}</code>` : value}${hint === undefined ? '' : html` <span class="hint" style="${QUIET}">(${hint})</span>`}
    </dd>
  </div> `;
