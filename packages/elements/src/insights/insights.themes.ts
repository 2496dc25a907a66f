/** What people write where they give a reason, and what many say in nearly the same words. Each word leads to its comments. */
import type { AlikeComments, ThemesAnswer } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { valueOf } from './insights.flow.ts';
import type { Page } from './insights.page.ts';
import { labelIn } from './insights.reasons.ts';

/** Said by fewer, it is no theme. */
const FEWEST = 2;
const MOST = 5;

/** Nothing where nothing stands out; the comments below are there all the same. */
export function renderThemes(page: Page): TemplateResult | typeof nothing {
  const answer = valueOf(page.views.themes);
  if (!answer) return nothing;
  const reasons = answer.reasons.filter(({ phrases }) => phrases.length > 0);
  const alike = answer.groups.filter(({ people }) => people >= FEWEST).slice(0, MOST);
  if (reasons.length + alike.length === 0) return nothing;
  const words = page.strings.themes;
  return html`
    <h4>${words.title}</h4>
    ${
      reasons.length === 0
        ? nothing
        : html`<dl class="themes">${reasons.map((reason) => renderReason(reason, page))}</dl>
            <p class="note">${words.how}</p>`
    }
    ${
      alike.length === 0
        ? nothing
        : html`<ul class="alike">
            ${alike.map((one) => renderAlike(one, page))}
          </ul>`
    }
  `;
}

function renderReason(
  { path, phrases }: ThemesAnswer['reasons'][number],
  { views, strings, formats, onSearch }: Page,
) {
  const words = strings.themes;
  return html`<div>
    <dt>${labelIn(valueOf(views.reasons)?.reasons ?? [], path, strings)}</dt>
    <dd>
      ${phrases.map(
        ({ text, word, language, people }) =>
          html`<button type="button" class="quiet" @click=${() => onSearch(word)}>
            <q lang=${language} dir="auto">${text}</q>
            <span class="note">${words.people(formats.count(people))}</span>
          </button>`,
      )}
    </dd>
  </div>`;
}

/** What the first of them wrote, or the words that they share where nobody is told what one person wrote. */
function renderAlike({ people, language, words, example }: AlikeComments, { strings }: Page) {
  const said = example ?? words;
  return said === ''
    ? nothing
    : html`<li>${strings.themes.alike(people)} <q lang=${language} dir="auto">${said}</q></li>`;
}
