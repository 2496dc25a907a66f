/** What ends, when, what it still costs, and the one button. Where the law lists what may stand here, nothing else does. */
import { promisedRefund, type Rights } from '@fairwell/rights';
import type { CancelConfig } from '@fairwell/schema';
import { html } from 'hono/html';
import type * as z from 'zod';
import { declarationText } from './declaration.ts';
import { field, hidden, nameOfField } from './fields.ts';
import type { Html } from './layout.ts';
import { consequencesOf, situation } from './situation.ts';
import { quoted } from './quoted.ts';
import { inLanguage } from './told-law.ts';
import type { Confirm } from './told-law.ts';
import { unstopped } from './tongue.ts';
import { why } from './why.ts';
import type { Spoken } from './words.ts';

interface Review {
  config: z.output<typeof CancelConfig>;
  locale: string;
  language: Spoken;
  rights: Rights;
  confirm: Confirm;
  /** False where the facts of the contract are not known, so that no date is told. */
  isKnown: boolean;
  /** Made here and sent along, so that a second press of the button is the same message. */
  id: string;
  path: string;
  /** Address of this receiver. */
  base: string;
}

export function reviewBody(review: Review): Html {
  const { config, language, rights, confirm, path } = review;
  const { words } = language;
  const isBare = rights.page.nothingElse;
  const data = knownData(review);
  const asked = askedFields(review);
  return html`
    ${config.mode === 'test' ? html`<p class="note">${words.test}</p>` : ''}
    <h1>${words.cancel.title(config.subscription?.plan)}</h1>
    ${isBare ? '' : situation(config, rights, language, review.base)}
    ${isBare || config.situation?.kind === 'canceled' ? '' : consequences(review)}
    ${isBare ? '' : consequencesOf(config, language, data.expected.endsOn)}
    <form method="post" action="${path}/v1/messages">
      ${hiddenFields(review)}
      ${asked === '' ? quoted(words.cancel.messageLabel, declarationText(data, language)) : asked}
      <div class="actions">
        <button class="primary" ${inLanguage(confirm.language, language)}>${confirm.text}</button>
      </div>
    </form>
    ${
      isBare
        ? ''
        : html`<p>${words.cancel.nothingSent}</p>
            <p class="small" ${inLanguage(rights.language, language)}>${rights.disclaimer}</p>`
    }
  `;
}

function consequences({ rights, language, isKnown }: Review): Html {
  const { words, day, money } = language;
  const { endsOn, charges } = rights;
  const said = inLanguage(rights.language, language);
  if (!isKnown) return html`<p class="lead">${words.cancel.endsUnknown}</p>`;
  if (!endsOn.established) {
    return html`<p class="lead">${words.cancel.endsUnknown}</p>
      ${why(words.cancel.whyUnknown, endsOn, said)}`;
  }
  const costs = () => {
    if (!charges.established) return html`<dd>${words.cancel.chargesUnknown}</dd>`;
    if (charges.value.length === 0) return html`<dd>${words.cancel.nothingMore}</dd>`;
    return html`${charges.value.map(({ on, amount }) => html`<dd>${words.cancel.charge(money(amount), day(on))}</dd>`)}`;
  };
  return html`
    <p class="lead">${words.cancel.endsOn} <strong class="date">${unstopped(day(endsOn.value))}</strong>.</p>
    ${why(words.cancel.why, endsOn, said)}
    <dl>
      <div>
        <dt>${words.cancel.untilLabel}</dt>
        <dd>${words.cancel.until}</dd>
      </div>
      <div>
        <dt>${words.cancel.chargesLabel}</dt>
        ${costs()}
      </div>
    </dl>
  `;
}

/** The fields the law lists; else the ones that say who it is, where the site did not. */
function askedFields(review: Review): Html | '' {
  const { config, rights, language } = review;
  const { words } = language;
  const { customer, subscription } = config;
  const known: Record<string, string | undefined> = {
    // Everybody may end a contract this way and owes no reason for it (BGB § 312k(2)); who has a cause chooses the other.
    'data.kind': 'ordinary',
    'data.customer.name': customer?.name,
    'data.customer.number': subscription?.reference ?? customer?.number,
    'data.customer.email': customer?.email,
  };
  const listed = rights.page.fields?.map(({ id, required }) => ({ name: nameOfField[id], required }));
  if (listed) {
    const shown = listed.map(({ name, required }) => field(name, words, { value: known[name], required }));
    return html`<div class="fields">${shown}</div>`;
  }
  const later =
    config.later && config.situation?.kind !== 'canceled' && review.isKnown && rights.endsOn.established
      ? laterDay(words)
      : '';
  if (isIdentified(config)) return later;
  return html`${later}
    <fieldset>
      <legend>${words.fields.legend}</legend>
      ${field('data.customer.name', words, { value: customer?.name, required: true })}
      <p class="hint">${words.fields.identity}</p>
      ${field('data.customer.number', words, { required: false })}
      ${field('data.customer.email', words, { required: false })}
    </fieldset>`;
}

/** Folded away, because it is nothing to fill in for most. */
const laterDay = (words: Spoken['words']): Html =>
  html`<details>
    <summary>${words.cancel.later}</summary>
    ${field('data.when.date', words)}
  </details>`;

/** Many people have the same plan, and some the same name. */
function isIdentified({ subscription, customer }: Review['config']): boolean {
  const known = [subscription?.id, subscription?.reference, customer?.id, customer?.email, customer?.number];
  return known.some((value) => value !== undefined);
}

/** The `data` of the message as far as this page knows it. What is asked is left out: the field has the last word. */
function knownData({ config, rights, isKnown }: Review) {
  const asked = new Set(rights.page.fields?.map(({ id }) => nameOfField[id]));
  const unasked = (group: string, ref: object | undefined) =>
    Object.fromEntries(Object.entries(ref ?? {}).filter(([key]) => !asked.has(`data.${group}.${key}`)));
  const told = config.situation?.kind === 'canceled' ? config.situation.endsOn : undefined;
  const day = told ?? (isKnown && rights.endsOn.established ? rights.endsOn.value : null);
  return {
    subscription: unasked('subscription', config.subscription),
    customer: unasked('customer', config.customer),
    jurisdiction: config.contract.jurisdiction,
    expected: {
      endsOn: day,
      refund: promisedRefund(config.consequences?.refund, config.contract.paid, day)?.amount,
      ruleIds: day === null ? [] : rights.endsOn.trace.ruleIds.slice(0, 40),
    },
    // Where nothing but the fields may stand, no day is told, and nobody declares to have been told one.
    declared: day !== null && !rights.page.nothingElse ? { endsOn: day } : {},
  };
}

function hiddenFields(review: Review): Html {
  const { config, locale, language, confirm, id } = review;
  const data = knownData(review);
  const values: Record<string, string | undefined> = {
    id,
    type: 'cancellation.requested',
    locale,
    site: config.site,
    mode: config.mode,
    token: config.token,
    'data.jurisdiction': data.jurisdiction,
    'data.subscription:json': JSON.stringify(data.subscription),
    'data.customer:json': JSON.stringify(data.customer),
    'data.expected:json': JSON.stringify(data.expected),
    'data.declared.endsOn': data.declared.endsOn,
    'data.declared.buttonLabel': confirm.text,
    // Where somebody still types something, the words are written from what they typed.
    'data.declared.text': askedFields(review) === '' ? declarationText(data, language) : undefined,
    'data.declared.locale': locale,
  };
  return html`${Object.entries(values).map(([name, value]) => (value === undefined ? '' : hidden(name, value)))}`;
}
