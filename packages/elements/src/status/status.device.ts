/**
 * What still waits on this device: what it is, since when, how far it has come, and what can be done about it. Fetched only
 * where something may wait.
 */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { DeviceStrings } from '../locale/status-device/nl.ts';
import { loadFrom, type Sources, type Words } from '../locale/locale.ts';
import type { Delivery } from '../outbox/delivery.ts';
import { mayHaveDraft } from '../outbox/draft-mark.ts';
import { forgetDrafts } from '../outbox/draft.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { css, type FairwellElement } from '../shared/element.ts';
import { formatMoment } from '../shared/format.ts';
import { isRecord, textIn } from '../shared/record.ts';
import type { View } from './status.view.ts';

const sources: Sources<DeviceStrings> = {
  nl: () => import('../locale/status-device/nl.ts'),
  en: () => import('../locale/status-device/en.ts'),
  de: () => import('../locale/status-device/de.ts'),
  more: () => import('../locale/status-device/more.ts'),
};

const styles = css`
  .device {
    margin-block-start: 2rem;
    padding-block-start: 1.5rem;
    border-block-start: 1px solid var(--_line);
  }
  .device h3 {
    margin: 0 0 0.25rem;
    font-size: 1em;
    font-weight: 650;
  }
  .device ul {
    padding: 0;
    list-style: none;
  }
  .device li {
    padding-block: 1rem;
    border-block-start: 1px solid var(--_line);
  }
  .device p {
    margin: 0 0 0.25rem;
  }
  .device .actions {
    margin-block-start: 0.75rem;
  }
`;

interface Host extends FairwellElement {
  readonly mail: Outbox;
  device: ((view: View) => unknown) | undefined;
}

/** What is being asked about: an id, or the draft of an answer. */
type Doubted = string;
const DRAFT: Doubted = 'draft';

/** Looks once, and has it drawn; what becomes of it is drawn as it happens. */
export async function lookOn(host: Host): Promise<void> {
  const found = (await host.mail.pending()).filter(isOfAPerson);
  host.adopt(styles);
  let words: Words<DeviceStrings> | undefined;
  let asked: string | undefined;
  let doubted: Doubted | undefined;
  let isDraftDeleted = false;
  for (const delivery of found) delivery.subscribe(() => host.requestUpdate());

  const speak = async (tag: string): Promise<void> => {
    asked = tag;
    words = await loadFrom(tag, sources).catch(() => words);
    host.requestUpdate();
  };
  /** The button goes that had the focus. */
  const lead = async (place: string): Promise<void> => {
    host.requestUpdate();
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>(place)?.focus();
  };
  const doubt = (what: Doubted | undefined): void => {
    doubted = what;
    void lead(what ? '#sure' : '#device');
  };
  const remove = (what: Doubted, work: () => unknown): void => {
    isDraftDeleted ||= what === DRAFT;
    doubted = undefined;
    work();
    void lead('#device');
  };

  const renderDelete = (what: Doubted, strings: DeviceStrings, work: () => unknown): TemplateResult =>
    doubted === what
      ? html`<p id="sure" tabindex="-1">${what === DRAFT ? strings.sureDraft : strings.sure}</p>
          <div class="actions">
            <button type="button" class="quiet" @click=${() => remove(what, work)}>${strings.yes}</button>
            <button type="button" class="quiet" @click=${() => doubt(undefined)}>${strings.no}</button>
          </div>`
      : html`<button
          type="button"
          class="link"
          aria-describedby=${`what-${what}`}
          @click=${() => doubt(what)}
        >
          ${strings.delete}
        </button>`;

  const renderOne = (delivery: Delivery, strings: DeviceStrings, locale: string): TemplateResult => {
    const { entry, state, id } = delivery;
    const names: Record<string, string | undefined> = strings.names;
    const told =
      state.type === 'received'
        ? strings.received(state.acknowledgement.reference)
        : strings.state[state.type];
    const plan = planOf(entry.message.data);
    const isOpen = !delivery.isOver && state.type !== 'sending';
    return html`<li>
      <strong id=${`what-${id}`}>${names[entry.message.type] ?? strings.other}</strong>
      ${plan ? html`<bdi>${plan}</bdi>` : nothing}
      <p class="hint">${strings.since(formatMoment(entry.message.occurredAt, locale))}</p>
      <p role="status">${told}</p>
      ${
        !isOpen
          ? nothing
          : doubted === id
            ? renderDelete(id, strings, () => delivery.discard())
            : html`<div class="actions">
                <button
                  type="button"
                  class="quiet"
                  aria-describedby=${`what-${id}`}
                  @click=${() => delivery.retry()}
                >
                  ${strings.send}
                </button>
                ${renderDelete(id, strings, () => delivery.discard())}
              </div>`
      }
    </li>`;
  };

  host.device = ({ locale }) => {
    if (asked !== locale) void speak(locale);
    const hasDraft = mayHaveDraft() || isDraftDeleted;
    if (!words || (found.length === 0 && !hasDraft)) return nothing;
    const { strings, language, dir, locale: spoken } = words;
    return html`<section class="device" aria-labelledby="device" lang=${language} dir=${dir}>
      <h3 id="device" tabindex="-1">${strings.title}</h3>
      ${found.length > 0 ? html`<p>${strings.lead}</p>` : nothing}
      <ul>
        ${found.map((delivery) => renderOne(delivery, strings, spoken))}
        ${
          hasDraft
            ? html`<li>
                <p id=${`what-${DRAFT}`}>${isDraftDeleted ? strings.state.gone : strings.draft}</p>
                ${isDraftDeleted ? nothing : renderDelete(DRAFT, strings, forgetDrafts)}
              </li>`
            : nothing
        }
      </ul>
    </section>`;
  };
  host.requestUpdate();
}

/** How far somebody came in a flow is nothing they sent, and what leaves at this moment does not wait. */
const isOfAPerson = ({ entry, state }: Delivery): boolean =>
  entry.message.type !== 'flow.step' && !(state.type === 'sending' && state.attempt === 1);

const planOf = (data: unknown): string | undefined =>
  isRecord(data) ? textIn(data['subscription'], 'plan') : undefined;
