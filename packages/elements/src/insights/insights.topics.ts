/** What questions and complaints are about: topics from most to least, and what lies below each of them. */
import type { TopicNode } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { daysIn, isNarrowed } from './insights.filters.ts';
import type { Page } from './insights.page.ts';
import { rank, renderPareto, renderWay } from './insights.pareto.ts';
import { renderSection } from './insights.section.ts';
import { below, standing } from './insights.tree.ts';

/** What is told of one, beside its name. */
const columns = ['received', 'before', 'questions', 'complaints', 'open', 'overdue', 'reopened'] as const;

export function renderTopics(page: Page): TemplateResult {
  const { strings, formats, filters, views, topicName: nameOf, onFilters } = page;
  const { all, none, topic, names } = strings.topics;
  const onPick = (path: readonly string[]) => onFilters({ ...filters, topic: path.join('/') });
  const tree = { ...strings.why, all, nameOf, onPick };
  const barOf = (node: TopicNode) => ({
    size: node.received,
    was: node.before,
    values: [
      formats.count(node.received),
      node.before === null ? null : strings.was(formats.count(node.before)),
    ],
    text: columns
      .slice(2)
      .filter((column) => node[column])
      .map((column) => `${names[column]}: ${formats.count(node[column])}`)
      .join(' · '),
  });
  return renderSection('topics', 'contacts', views.contacts, page, ({ topics, withheld, query }) => {
    const path = standing(topics, filters.topic);
    const ranked = rank(below(topics, path), ({ received }) => received);
    const days = daysIn(query.from, query.to);
    return {
      intro: html`${renderWay(path, tree)}
      ${isNarrowed(filters) ? html`<p class="note">${strings.narrow.notHere}</p>` : nothing}`,
      ...(ranked.length > 0
        ? {
            drawing: html`${renderPareto(ranked, barOf, strings.reasons.eighty, tree)}
              <p class="note">${strings.why.legend(strings.compared(days))}</p>`,
            table: {
              columns: [topic, ...columns.map((column) => names[column])],
              numbersFrom: 1,
              rows: ranked.map((node) => [
                nameOf(node.path),
                ...columns.map((column) => formats.count(node[column])),
              ]),
            },
          }
        : { drawing: html`<p>${none}</p>` }),
      after: html`${withheld > 0 ? html`<p class="note">${strings.why.withheld(withheld)}</p>` : nothing}
      ${page.causes?.render('topic', path, ranked, nameOf, page)}`,
    };
  });
}
