/** Who they are: reasons of groups of people side by side, the darker the more often. */
import type { Group, GroupsAnswer } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { difference, others, TOO_MUCH_FOR_CHANCE } from './insights.chance.ts';
import { groupings } from './insights.filters.ts';
import { valueOf } from './insights.flow.ts';
import type { Page } from './insights.page.ts';
import { labelIn } from './insights.reasons.ts';
import { renderSection, type Table } from './insights.section.ts';
import { below, standing } from './insights.tree.ts';

const MOST_COLUMNS = 8;
const MOST_ROWS = 8;
/** Steps from nobody to the most; the number stands in the cell as well. */
const SHADES = 8;

/** What a group is called: by its own name, or that of a country, or how long they stayed. */
export function groupName(by: string, name: string | null, { strings, formats }: Page): string {
  if (name === null) return strings.unknown;
  if (by === 'tenure') return (strings.who.tenures as Partial<Record<string, string>>)[name] ?? name;
  if (by === 'jurisdiction') return formats.region(name);
  return by === 'language' ? formats.language(name) : name;
}

interface Cell {
  answers: number | null;
  share: number | null;
}

function cellOf({ reasons, withReason }: Group, path: readonly string[]): Cell {
  const found = reasons.find((reason) => reason.path.join('/') === path.join('/'));
  // What is not listed was given by nobody, unless the whole is not told.
  return found ?? { answers: withReason === null ? null : 0, share: withReason ? 0 : null };
}

const known = ({ groups }: GroupsAnswer) => groups.filter(({ name }) => name !== null);

function rowsOf(answer: GroupsAnswer, { filters, views, strings }: Page) {
  const nodes = valueOf(views.reasons)?.reasons ?? answer.reasons;
  const path = standing(nodes, filters.reason);
  return below(answer.reasons, path)
    .slice(0, MOST_ROWS)
    .map((node) => ({ path: node.path, name: labelIn([...nodes, ...answer.reasons], node.path, strings) }));
}

/** Which group gives which reason more often than the others, the clearest of all. */
function outstanding(answer: GroupsAnswer, page: Page): string | null {
  const { strings, formats, filters } = page;
  const groups = known(answer).filter(({ withReason }) => withReason !== null);
  let found: { size: number; sentence: string } | null = null;
  for (const { path, name } of rowsOf(answer, page)) {
    const parts = groups.map((group) => ({
      gave: cellOf(group, path).answers ?? 0,
      of: group.withReason ?? 0,
    }));
    const whole = parts.reduce((sum, { gave, of }) => ({ gave: sum.gave + gave, of: sum.of + of }), {
      gave: 0,
      of: 0,
    });
    for (const [at, part] of parts.entries()) {
      const rest = others(whole, part);
      const size = difference(part, rest);
      const [own, theirs] = [part.gave / part.of, rest.gave / rest.of];
      if (size <= (found?.size ?? TOO_MUCH_FOR_CHANCE) || own <= theirs) continue;
      const group = groupName(filters.by, groups[at]?.name ?? null, page);
      const sentence = strings.who.standsOut(group, name, formats.percent(own), formats.percent(theirs));
      found = { size, sentence };
    }
  }
  return found?.sentence ?? null;
}

function largest(answer: GroupsAnswer, page: Page): string | null {
  const { strings, formats, filters } = page;
  const total = answer.groups.reduce((sum, { answers }) => sum + (answers ?? 0), 0);
  const first = known(answer).toSorted((a, b) => (b.answers ?? 0) - (a.answers ?? 0))[0];
  if (!first?.answers) return null;
  return strings.who.most(groupName(filters.by, first.name, page), formats.percent(first.answers / total));
}

export const groupsInShort = (answer: GroupsAnswer, page: Page): string =>
  outstanding(answer, page) ?? largest(answer, page) ?? page.strings.who.none;

export function renderGroups(page: Page): TemplateResult {
  const { strings, formats, filters, views, onFilters } = page;
  const words = strings.who;
  const chooser = html`<fieldset class="choice">
    <legend>${words.by}</legend>
    ${groupings.map(
      (by) =>
        html`<label>
          <input
            type="radio"
            name="by"
            .checked=${live(by === filters.by)}
            @change=${() => onFilters({ ...filters, by })}
          />
          <span>${words.groupings[by]}</span>
        </label>`,
    )}
  </fieldset>`;
  return renderSection('who', 'groups', views.groups, page, (answer) => {
    const groups = inOrder(answer).slice(0, MOST_COLUMNS);
    const rows = rowsOf(answer, page);
    if (known(answer).length === 0)
      return {
        intro: html`${chooser}
          <p>${words.none}</p>`,
      };
    const omitted = answer.groups.length - groups.length + answer.omitted;
    const isWithheld = groups.some((group) => group.answers === null || group.withReason === null);
    return {
      intro: html`${chooser}
        <p>${largest(answer, page)} ${outstanding(answer, page)}</p>`,
      drawing: html`${renderHeat(groups, rows, answer.query.by, page)}
        <p class="note">${words.cells}</p>`,
      table: tableOf(groups, rows, answer.query.by, page),
      after: html`
        ${omitted > 0 ? html`<p class="note">${words.omitted(omitted)}</p>` : nothing}
        ${isWithheld ? html`<p class="note">${strings.withheld}</p>` : nothing}
      `,
    };
  });

  function renderHeat(groups: Group[], rows: { path: string[]; name: string }[], by: string, at: Page) {
    const cells = rows.map(({ path }) => groups.map((group) => cellOf(group, path)));
    const most = Math.max(...cells.flat().map(({ share }) => share ?? 0), 0) || 1;
    const shade = (share: number | null) => Math.round(((share ?? 0) / most) * SHADES);
    return html`<div class="scroll" role="group" aria-label=${strings.questions.who} tabindex="0">
      <table class="heat">
        <thead>
          <tr>
            <th scope="col">${words.reason}</th>
            ${groups.map(
              (group) =>
                html`<th scope="col" class="number">
                  ${groupName(by, group.name, at)}
                  <span class="note">${words.answered(formats.count(group.withReason))}</span>
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ name }, row) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${(cells[row] ?? []).map(
                  ({ share }) =>
                    html`<td class="number shade-${shade(share)}">${formats.percent(share)}</td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  function tableOf(groups: Group[], rows: { path: string[]; name: string }[], by: string, at: Page): Table {
    return {
      columns: [
        words.reason,
        ...groups.map(
          ({ name, withReason }) =>
            `${groupName(by, name, at)} (${words.answered(formats.count(withReason))})`,
        ),
      ],
      numbersFrom: 1,
      rows: rows.map(({ path, name }) => [
        name,
        ...groups.map((group) => formats.count(cellOf(group, path).answers)),
      ]),
    };
  }
}

/** How long they stayed has an order of its own; everything else goes by size. What nobody knows comes last. */
function inOrder({ groups, query }: GroupsAnswer): Group[] {
  const order = ['under_3_months', 'under_1_year', 'under_2_years', 'under_5_years', '5_years_or_more'];
  const place = ({ name }: Group, at: number) => {
    if (name === null) return groups.length + order.length;
    return query.by === 'tenure' ? order.indexOf(name) : at;
  };
  return groups
    .map((group, at) => ({ group, place: place(group, at) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ group }) => group);
}
