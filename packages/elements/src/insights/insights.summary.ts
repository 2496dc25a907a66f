/** The questions with their answers in short, each leading to the whole answer. */
import { html, type TemplateResult } from 'lit/html.js';
import { costsInShort } from './insights.costs.ts';
import { waitingInShort } from './insights.contacts.ts';
import { easeInShort } from './insights.ease.ts';
import { type View, valueOf } from './insights.flow.ts';
import { groupsInShort } from './insights.groups.ts';
import { sinceInShort } from './insights.over-time.ts';
import type { Page } from './insights.page.ts';
import { reasonsInShort } from './insights.reasons.ts';
import type { SectionName } from './insights.section.ts';

export function renderSummary(page: Page): TemplateResult {
  const { strings, views, onGo } = page;
  const short = <T>(view: View<T>, say: (value: T, page: Page) => string): string => {
    if (view.type === 'error') return strings.summary.failed;
    const value = valueOf(view);
    return value === null && view.type === 'loading' ? strings.summary.pending : say(value as T, page);
  };
  const answers: [SectionName, string][] = [
    ['why', short(views.reasons, reasonsInShort)],
    ['since', short(views.overTime, sinceInShort)],
    ['who', short(views.groups, groupsInShort)],
    ['cost', short(views.costs, costsInShort)],
    ['waiting', short(views.contacts, waitingInShort)],
    ['ease', short(views.sessions, easeInShort)],
  ];
  return html`
    <nav class="summary" aria-label=${strings.summary.label}>
      <ul>
        ${answers.map(
          ([name, answer]) =>
            html`<li>
              <button type="button" class="quiet" @click=${() => onGo(name)}>
                ${strings.questions[name]}
              </button>
              <p>${answer}</p>
            </li>`,
        )}
      </ul>
    </nav>
  `;
}
