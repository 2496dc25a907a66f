/** Until when, what comes back, three fields and the one button. Nobody is asked why. */
import { daysBetween } from '@fairwell/rights';
import type { WithdrawRights } from '@fairwell/rights';
import type { WithdrawConfig } from '@fairwell/schema';
import { html } from 'hono/html';
import type * as z from 'zod';
import type { Room } from '../room.ts';
import { field, hidden } from './fields.ts';
import type { Html } from './layout.ts';
import { inLanguage } from './told-law.ts';
import type { Confirm } from './told-law.ts';
import { why } from './why.ts';
import type { Spoken } from './words.ts';

interface Filled {
  config: z.output<typeof WithdrawConfig>;
  locale: string;
  language: Spoken;
  rights: WithdrawRights;
  confirm: Confirm;
  /** False where the facts of the contract are not known, so that no date is told. */
  isKnown: boolean;
}

export function withdrawForm(filled: Filled, room: Room): Html {
  const { config, language, rights, confirm } = filled;
  const { words } = language;
  const { withdraw } = words;
  return html`
    ${config.mode === 'test' ? html`<p class="note">${words.test}</p>` : ''}
    <h1>${withdraw.title}</h1>
    ${period(filled)} ${consequences(filled)}
    <p>${withdraw.lead}</p>
    <form method="post" action="${room.path}/v1/messages">
      ${hiddenFields(filled, room)} ${itemChoices(filled)} ${details(filled, room)}
      <div class="actions">
        <button class="primary" ${inLanguage(confirm.language, language)}>${confirm.text}</button>
      </div>
    </form>
    <p>${withdraw.nothingSent}</p>
    <section class="after">
      <p>
        ${withdraw.instead}
        <a href="${config.cancel ?? `${room.path}/cancel`}">${withdraw.insteadLink}</a>
      </p>
      <p class="small" ${inLanguage(rights.language, language)}>${rights.disclaimer}</p>
    </section>
  `;
}

/** Until when; and where we think it is over, that it can be sent all the same. */
function period({ rights, language, isKnown }: Filled): Html {
  const { words, day } = language;
  const { withdrawal, today } = rights;
  const said = words.withdraw;
  if (!isKnown) return html`<p class="lead">${said.unknown}</p>`;
  const sentence = () => {
    if (!withdrawal.established) return said.unknown;
    const { until, open } = withdrawal.value;
    return open ? said.open(day(until), said.daysLeft(daysBetween(today, until) - 1)) : said.over(day(until));
  };
  return html`<p class="lead">${sentence()}</p>
    ${why(withdrawal.established ? words.cancel.why : words.cancel.whyUnknown, withdrawal, inLanguage(rights.language, language))}`;
}

/** Which dates a page may tell: none where it thinks that it is too late. */
const isOver = ({ withdrawal }: WithdrawRights) => withdrawal.established && !withdrawal.value.open;

function consequences({ config, rights, language, isKnown }: Filled): Html | '' {
  const said = language.words.withdraw;
  const { name, reference } = config.order ?? {};
  const what = [name, reference].filter((part) => part !== undefined).join(', ');
  const rows = what === '' ? [] : [[said.about, what]];
  if (isKnown && !isOver(rights)) rows.push(...dueRows(rights, language));
  return rows.length === 0
    ? ''
    : html`<dl>
        ${rows.map(
          ([label, value]) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>`;
}

function dueRows(
  { withdrawalRefund, refundBy, returnBy }: WithdrawRights,
  { words, day, money }: Spoken,
): string[][] {
  const said = words.withdraw;
  const amount = withdrawalRefund.established ? money(withdrawalRefund.value.amount) : undefined;
  return [
    ...(refundBy.established ? [[said.refund, said.refundBy(day(refundBy.value), amount)]] : []),
    ...(returnBy?.established ? [[said.goods, said.returnBy(day(returnBy.value))]] : []),
  ];
}

function itemChoices({ config, language: { words } }: Filled): Html | '' {
  const items = config.order?.items ?? [];
  return items.length < 2
    ? ''
    : html`<fieldset>
        <legend>${words.withdraw.items}</legend>
        <p class="hint">${words.withdraw.itemsHint}</p>
        ${items.map(
          (item) =>
            html`<label class="choice"
              ><input type="checkbox" name="data.contract.items[]" value="${item}" />
              <span>${item}</span></label
            >`,
        )}
      </fieldset>`;
}

/** What the law has people give: who they are, which contract, and where the confirmation goes (2011/83/EU art. 11a(2)). */
function details({ config, language: { words } }: Filled, room: Room): Html {
  const { customer } = config;
  const said = words.withdraw;
  const required = true;
  return html`<fieldset>
    <legend>${said.who}</legend>
    ${field('data.customer.name', words, { value: customer?.name, required })}
    ${isNamed(config) ? '' : field('data.contract.reference', words, { required, hint: said.orderHint })}
    ${field('data.customer.email', words, {
      value: customer?.email,
      required,
      hint: room.settings.mail === undefined ? undefined : said.mailed,
    })}
  </fieldset>`;
}

/** Whether the site says which contract it is. */
const isNamed = ({ order }: Filled['config']) => order?.id !== undefined || order?.reference !== undefined;

function hiddenFields({ config, locale, rights, confirm, isKnown }: Filled, room: Room): Html {
  const { id, name, reference } = config.order ?? {};
  const { id: customerId, number } = config.customer ?? {};
  const values: Record<string, string | undefined> = {
    // Made here and sent along, so that a second press of the button is the same message.
    id: room.newId(),
    type: 'withdrawal.requested',
    locale,
    site: config.site,
    mode: config.mode,
    token: config.token,
    'data.jurisdiction': config.contract.jurisdiction,
    'data.contract:json': JSON.stringify({ id, name, reference }),
    'data.customer:json': JSON.stringify({ id: customerId, number }),
    'data.expected:json': JSON.stringify(isKnown ? expected(rights) : { endsOn: null, ruleIds: [] }),
    'data.declared.buttonLabel': confirm.text,
    'data.declared.locale': locale,
  };
  return html`${Object.entries(values).map(([key, value]) => (value === undefined ? '' : hidden(key, value)))}`;
}

/** What this page told, as far as it told something. */
function expected(rights: WithdrawRights) {
  const { withdrawal, withdrawalRefund, refundBy, returnBy } = rights;
  const told = !isOver(rights);
  return {
    endsOn: null,
    withdrawUntil: withdrawal.established ? withdrawal.value.until : undefined,
    refund: withdrawalRefund.established ? withdrawalRefund.value.amount : undefined,
    refundBy: told && refundBy.established ? refundBy.value : undefined,
    returnBy: told && returnBy?.established ? returnBy.value : undefined,
    ruleIds: withdrawal.trace.ruleIds.slice(0, 40),
  };
}
