/**
 * One receipt as a page to read, print and keep. It needs nothing but itself: style, proof and key are inside, and a
 * small script checks the proof where it can. What only makes sense online stands apart and is not saved.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { PublicKey, ReceiptClaims } from '@fairwell/schema';
import type { Context } from 'hono';
import { html, raw } from 'hono/html';
import { canBeUndone } from '../cases/undo.ts';
import { acknowledgementOf } from '../receipt/acknowledgement.ts';
import { receiptLinks, statusLink } from '../receipt/links.ts';
import { kidOf, readClaims } from '../receipt/sign.ts';
import type { Room } from '../room.ts';
import type { StoredEvent } from '../store/records.ts';
import { frame, stylesheet } from './layout.ts';
import type { Html } from './layout.ts';
import { isOffered, marketingForm } from './marketing-form.ts';
import { quoted } from './quoted.ts';
import { sealed } from './seal.ts';
import { startAgain } from './start-again.ts';
import { surveyForm } from './survey-form.ts';
import { promisedIn } from './survey-notify.ts';
import { surveyStyle } from './survey-style.ts';
import { undoForm } from './undo-form.ts';
import { withdrawalNext } from './withdraw-next.ts';
import { spoken, undoneBesideAnother } from './words.ts';
import type { Spoken } from './words.ts';

const script = readFileSync(new URL('../../public/verify-receipt.js', import.meta.url), 'utf8');

// Not written inside a template: whatever a formatter adds there would change the hash.
const inlineScript = raw(`<script type="module">${script}</script>`);
const style = stylesheet + surveyStyle;
const inlineStyle = raw(`<style>${style}</style>`);

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const POLICY = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'`;

export async function receiptPage(c: Context, event: StoredEvent, room: Room): Promise<Response> {
  const { receipt } = acknowledgementOf(event);
  const claims = readClaims(receipt);
  const language = spoken(claims.locale);
  const isKept = c.req.query('save') !== undefined;
  const title = `${language.words.receipt.document} ${claims.reference}`;
  c.header('Content-Security-Policy', `${POLICY}; form-action 'self'; frame-ancestors 'none'`);
  if (isKept) c.header('Content-Disposition', attachmentOf(title));
  // The saved page takes its policy along, because nobody sends it headers any more.
  const head = html`<meta http-equiv="Content-Security-Policy" content="${POLICY}; form-action 'self'" />
    ${inlineStyle}`;
  const { keys } = await room.publishedKeys();
  const isUndo = event.type === 'cancellation.undone';
  const undone = isUndo ? null : await takenBack(event, language, room);
  const lead = isUndo ? await leadOfUndo(event, language, room) : null;
  const body = html`
    ${isKept || undone === null ? '' : html`<p class="note">${undone}</p>`}
    ${await sealed(receiptBody(claims, lead, language), claims.jti, room.key)}
    ${isKept ? '' : await online(event, claims, undone !== null, language, room)}
    ${claims.type === 'survey.answered' ? '' : proof(receipt, keys, language, room)}
  `;
  return c.html(frame({ spoken: language, title, head, body }));
}

/** What there is to say of a cancellation that was taken back; `null` for nothing. */
async function takenBack(event: StoredEvent, { words }: Spoken, { store }: Room): Promise<string | null> {
  if (event.caseId === null || !(await store.isAbout(event, 'cancellation.undone'))) return null;
  const found = await store.case(event.caseId);
  if (found?.state === 'open') return undoneBesideAnother(words);
  // What has ended has ended.
  return found?.state === 'closed' ? null : words.status.undone;
}

/** What follows for the contract, once it was received that one declaration about it is taken back. */
async function leadOfUndo({ caseId }: StoredEvent, { words }: Spoken, { store }: Room): Promise<string> {
  const found = caseId === null ? null : await store.case(caseId);
  return found?.state === 'open' ? `${words.status.stands} ${words.status.standsNext}` : words.receipt.undone;
}

/** Its own letters (RFC 6266), and those that every program knows. */
function attachmentOf(title: string): string {
  const own = `${title.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')}.html`;
  const plain = own
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9.-]+/g, '')
    .replace(/^-+/, '');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(own)}`;
}

/**
 * What was received. The values carry the name of their claim, so that the script can compare them with the proof.
 *
 * @param lead what is said first; `null` for the moment it was received.
 */
function receiptBody(claims: ReceiptClaims, lead: string | null, { words, day, moment }: Spoken): Html {
  const said = words.receipt;
  const received = moment(claims.receivedAt, claims.zone);
  if (claims.type === 'survey.answered') {
    return html`<h1>${said.title[claims.type]}</h1>
      <p class="lead">${said.thanks}</p>`;
  }
  const declaresEnd = claims.type === 'cancellation.requested';
  return html`
    ${claims.mode === 'test' ? html`<p class="note">${words.test}</p>` : ''}
    <h1>${said.title[claims.type]}</h1>
    <p class="lead">${lead ?? said.receivedAt(received)}</p>
    <dl>
      <div>
        <dt>${said.reference}</dt>
        <dd class="reference" data-claim="reference">${claims.reference}</dd>
      </div>
      <div>
        <dt>${said.received}</dt>
        <dd>
          <time datetime="${claims.receivedAt}" data-claim="receivedAt">${received}</time>
          <span class="hint">(${said.zone(claims.zone)})</span>
        </dd>
      </div>
      ${
        declaresEnd
          ? html`<div>
              <dt>${said.endsOn}</dt>
              <dd>
                ${claims.endsOn === null ? said.endsUnknown : html`<time datetime="${claims.endsOn}" data-claim="endsOn">${day(claims.endsOn)}</time> <span class="hint">(${said.endsAccording})</span>`}
              </dd>
            </div>`
          : ''
      }
      ${
        claims.answerBy === undefined
          ? ''
          : html`<div>
              <dt>${said.answerBy}</dt>
              <dd>
                <time datetime="${claims.answerBy}" data-claim="answerBy"
                  >${moment(claims.answerBy, claims.zone)}</time
                >
              </dd>
            </div>`
      }
    </dl>
    ${claims.content === null ? '' : quoted(said.declared, claims.content)}
    <p>${said.notAccepted}</p>
  `;
}

/** What makes sense only while this page is online: saving, the survey, and the way back. */
async function online(
  event: StoredEvent,
  claims: ReceiptClaims,
  isTakenBack: boolean,
  language: Spoken,
  room: Room,
): Promise<Html> {
  const said = language.words.receipt;
  const isAfterwards = claims.type === 'survey.answered' || claims.type === 'preferences.changed';
  const wayBack = isAfterwards ? await linkBack(event, said.back, room) : html``;
  if (claims.type === 'survey.answered') return html`${await promisedIn(event, language, room)} ${wayBack}`;
  const { html: link } = receiptLinks(room.path, { id: event.id, site: event.site });
  const saved = new URL(link, 'http://receiver.invalid');
  saved.searchParams.set('save', '1');
  const isCancellation = claims.type === 'cancellation.requested';
  const isWithdrawal = claims.type === 'withdrawal.requested';
  const asksWhy = isCancellation && !isTakenBack && !(await room.store.isAbout(event, 'survey.answered'));
  return html`<div class="online">
    <p class="actions"><a class="quiet" href="${saved.pathname}${saved.search}" download>${said.save}</a></p>
    <p>${said.keep}</p>
    ${isWithdrawal ? withdrawalNext(event, language) : ''}
    ${isCancellation || isWithdrawal || claims.type === 'contact.submitted' ? html`<p><a href="${statusLink(room.path, event)}">${said.status}</a></p>` : ''}
    ${asksWhy ? surveyForm(event, language, room) : ''}
    ${(await isOffered(event, room)) ? marketingForm(event, language, room) : ''}
    ${(await canBeUndone(event, room)) ? undoForm(event, language, room) : await startAgain(event, language, room)}
    ${wayBack}
  </div>`;
}

/** To the receipt of the declaration this was about, if it is here. */
async function linkBack({ about: id, site }: StoredEvent, label: string, room: Room): Promise<Html> {
  if (id === null || (await room.store.eventById(id, site)) === null) return html``;
  return html`<p><a href="${receiptLinks(room.path, { id, site }).html}">${label}</a></p>`;
}

function proof(receipt: string, published: PublicKey[], { words }: Spoken, room: Room): Html {
  const said = words.receipt;
  const signers = new Set([kidOf(receipt), room.key.kid]);
  const keys = published.filter(({ kid }) => signers.has(kid));
  return html`<section class="after">
    <p
      id="verdict"
      role="status"
      data-genuine="${said.genuine}"
      data-altered="${said.altered}"
      data-unable="${said.unable}"
    >
      ${said.checking}
    </p>
    <details>
      <summary>${said.proof}</summary>
      <p>${said.proofHow}</p>
      <h2>${said.jws}</h2>
      <pre id="receipt" tabindex="0">${receipt}</pre>
      <h2>${said.key}</h2>
      <pre id="key" tabindex="0">${JSON.stringify({ keys }, null, 2)}</pre>
    </details>
    ${inlineScript}
  </section>`;
}
