/**
 * `/follow-up/<id>`: where somebody who asked to hear when it is mended stops that. Opening it does nothing yet, because programs
 * that look through mail open every link in it; the button does, and so does the one of a mail program (RFC 8058).
 */
import { MessageId } from '@fairwell/schema';
import type { Context } from 'hono';
import { html } from 'hono/html';
import { isErased } from '../audit/erased.ts';
import { addressIn } from '../causes/people.ts';
import { stopNotices } from '../causes/stop.ts';
import { Refusal } from '../problem.ts';
import { followUpLink } from '../receipt/links.ts';
import type { Room } from '../room.ts';
import type { StoredEvent } from '../store/records.ts';
import { page } from './layout.ts';
import { spoken } from './words.ts';

export async function followUpPage(c: Context, room: Room): Promise<Response> {
  const survey = await surveyOf(c, room);
  return showPage(c, room, survey, await room.store.isAbout(survey, 'notice.stopped'));
}

/** Answered with the page itself: a mail program follows no redirect (RFC 8058, section 3.1). */
export async function postFollowUp(c: Context, room: Room): Promise<Response> {
  const survey = await surveyOf(c, room);
  await stopNotices(survey, room);
  return showPage(c, room, survey, true);
}

/** @throws {Refusal} `not-found` or `erased`. */
async function surveyOf(c: Context, { store }: Room): Promise<StoredEvent> {
  const id = MessageId.safeParse(c.req.param('id')).data;
  const survey = id === undefined ? null : await store.eventById(id, c.req.query('site'));
  if (survey?.type !== 'survey.answered') throw new Refusal('not-found');
  if (isErased(survey)) throw new Refusal('erased');
  if (addressIn(survey) === null) throw new Refusal('not-found');
  return survey;
}

function showPage(
  c: Context,
  room: Room,
  survey: StoredEvent,
  isStopped: boolean,
): Response | Promise<Response> {
  const language = spoken(survey.locale);
  const { stop } = language.words.survey.notify;
  return page(c, room, {
    spoken: language,
    title: stop.title,
    body: html`
      ${survey.mode === 'test' ? html`<p class="note">${language.words.test}</p>` : ''}
      <h1>${stop.title}</h1>
      <p class="lead">${isStopped ? stop.done : stop.lead}</p>
      ${
        isStopped
          ? ''
          : html`<form method="post" action="${followUpLink(room.path, survey)}">
              <div class="actions"><button class="primary">${stop.button}</button></div>
            </form>`
      }
    `,
  });
}
