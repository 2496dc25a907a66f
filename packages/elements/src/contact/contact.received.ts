/** What stands there once the proof is in: until when the answer comes, and where it can be read. Says received, never answered. */
import type { ContactConfig } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { renderFact } from '../journey/fact.ts';
import type { LaterStrings } from '../locale/contact-later/nl.ts';
import type { Acknowledgement } from '../outbox/entry.ts';
import { safeAddress } from '../shared/address.ts';
import { formatMoment } from '../shared/format.ts';
import type { StateOf } from './contact.flow.ts';
import type { View } from './contact.view.ts';

export function renderReceived(
  view: View,
  words: LaterStrings['received'],
  state: StateOf<'received'>,
): TemplateResult {
  const { strings, locale, config, times, act } = view;
  const { entered, declaration: question, acknowledgement } = state;
  const { reference, receivedAt, zone, answerBy, links } = acknowledgement;
  // What the receipt says counts; where it says nothing, the page's own word does.
  const by = answerBy ?? question.told;
  const say = (moment: string): string => formatMoment(moment, locale, zone ?? times.zone);
  const isLater = answerBy && question.told && Date.parse(answerBy) > Date.parse(question.told);
  const follow = followAddress(config, acknowledgement);
  const receipt = safeAddress(links?.html);
  return html`<h2 id="title" tabindex="-1">${strings.received.title}</h2>
    ${entered.kind === 'complaint' ? html`<p class="lead">${words.sorry}</p>` : nothing}
    <p class="lead">${by ? words.promised(say(by)) : entered.noAnswer ? words.none : words.unknown}</p>
    ${isLater ? html`<p>${words.later(say(question.told ?? ''))}</p>` : nothing}
    <dl>
      ${reference ? renderFact(strings.received.reference, html`<strong class="reference">${reference}</strong>`) : nothing}
      ${receivedAt ? renderFact(words.at, say(receivedAt)) : nothing}
      ${by ? renderFact(words.answerBy, say(by)) : nothing}
    </dl>
    ${follow && by ? html`<p>${words.keep}</p>` : nothing}
    <div class="actions">
      ${follow ? html`<a class="primary" href=${follow}>${words.follow}</a>` : nothing}
      ${
        receipt
          ? html`<a class="quiet" href=${receipt} target="_blank" rel="noopener noreferrer"
              >${words.receipt}</a
            >`
          : nothing
      }
      <button type="button" class="quiet" @click=${act.again}>${words.again}</button>
    </div>
    <p class="small">${words.notAnswered}</p>
    <div class="after"><slot name="own"></slot></div>`;
}

/** Where the answer will be: the site's own page, else the receiver's. An endpoint without receipts has none. */
export function followAddress(
  { status, endpoint }: Partial<ContactConfig>,
  { id, reference, receipt }: Acknowledgement,
): string | undefined {
  if (!receipt) return undefined;
  if (!status) return endpoint && reference && new URL(`../status/${reference}?receipt=${id}`, endpoint).href;
  const page = new URL(status);
  // What stands behind # is not sent to any server, nor to the next page.
  page.hash = `receipt=${id}`;
  return page.href;
}
