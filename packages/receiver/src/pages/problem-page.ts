/** A problem as a page, for whoever came with a browser. */
import { problemStatus } from '@fairwell/schema';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { html } from 'hono/html';
import { problemResponse } from '../problem.ts';
import type { Refusal } from '../problem.ts';
import type { Room } from '../room.ts';
import { page } from './layout.ts';
import { otherWays } from './other-ways.ts';
import { askedLanguage, spoken } from './words.ts';

/** Programs get problem details; a browser that asked for a page gets one. */
export function problemAnswer(c: Context, room: Room, refusal: Refusal): Response | Promise<Response> {
  const supports = ['application/problem+json', 'text/html'];
  const wanted = accepts(c, { header: 'Accept', supports, default: 'application/problem+json' });
  if (wanted !== 'text/html') return problemResponse(refusal);
  const language = spoken(room.settings.page?.locale ?? askedLanguage(c));
  const { problem } = language.words;
  const status = problemStatus[refusal.code];
  const sentence = () => {
    if (status === 403) return problem.forbidden;
    if (status === 404) return problem.notFound;
    if (status === 410) return problem.erased;
    if (status === 413) return problem.tooLarge;
    if (status === 429 || status === 503) return problem.busy;
    return status === 500 ? problem.internal : problem.malformed;
  };
  return page(c, room, {
    spoken: language,
    title: problem.title,
    status:
      status === 403 ||
      status === 404 ||
      status === 410 ||
      status === 413 ||
      status === 429 ||
      status === 500 ||
      status === 503
        ? status
        : 400,
    body: html`<h1>${problem.title}</h1>
      <p class="lead">${sentence()}</p>
      ${otherWays(room, language.words)}`,
  });
}
