/** Every route of the receiver, on one screen. */
import { MAX_MESSAGE_BYTES } from '@fairwell/schema';
import { Hono } from 'hono';
import type { Context, Handler, MiddlewareHandler, Next } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { pathOf } from './address.ts';
import {
  answeringPages,
  anyPage,
  headersFrom,
  readingPages,
  secured,
  unlessWhole,
} from './answer-headers.ts';
import { noteRead } from './audit/note-read.ts';
import { dataReads } from './audit/reads.ts';
import { listCauses } from './causes/causes.ts';
import { dropCause, markKnown } from './causes/known.ts';
import { markMended, previewMended, whoAsked } from './causes/mended.ts';
import { readCase, reportOutcome } from './cases/outcome.ts';
import { answerContact, waitingContacts } from './contacts/contacts.ts';
import { promisedNow } from './contacts/promise.ts';
import { exportCases, exportSurveys } from './exports/exports.ts';
import { feed } from './handover/feed.ts';
import { outbox } from './handover/outbox.ts';
import { redrive } from './handover/redrive.ts';
import { refuseHops } from './handover/webhook/hop.ts';
import { opens, questionOf, readerOf } from './identity/asking.ts';
import type { Permission } from './identity/roles.ts';
import { comments } from './insights/comments.ts';
import { putTags } from './insights/put-tags.ts';
import { quotedIn, views } from './insights/views.ts';
import { FORM, mediaType, readJsonBody } from './intake/body.ts';
import { takeJson } from './intake/intake.ts';
import { postCancel, showCancel } from './pages/cancel-page.ts';
import { contactPage, postContact } from './pages/contact-page.ts';
import type { TeamLogin } from './login/team-login.ts';
import { followUpPage, postFollowUp } from './pages/follow-up-page.ts';
import { insightsPage } from './pages/insights-page.ts';
import { takeJudgementForm } from './pages/judge-form.ts';
import { linkPage, postLink } from './pages/login-link-page.ts';
import { postLogin, postLogout } from './pages/login-page.ts';
import { fromLoginService, toLoginService } from './pages/login-service.ts';
import { problemAnswer } from './pages/problem-page.ts';
import { readsPage } from './pages/reads-page.ts';
import { statusPage } from './pages/status-page.ts';
import { teamSpoken, teamTongue } from './pages/team-words.ts';
import { postWithdraw, showWithdraw } from './pages/withdraw-page.ts';
import { openApi } from './openapi.ts';
import { serveAssets } from './pages/assets.ts';
import { takeForm } from './pages/take-form.ts';
import { noteAnswers, routeOf } from './log/answers.ts';
import { showMetrics } from './metrics/route.ts';
import { Refusal, problemResponse, refusalFrom } from './problem.ts';
import { showReceipt } from './receipt/receipts.ts';
import type { Room } from './room.ts';
import { takeJudgement } from './status/judgement.ts';
import { showStatus } from './status/status.ts';

const tooLarge = () => {
  throw new Refusal('too-large', { detail: `Send at most ${MAX_MESSAGE_BYTES} bytes.` });
};
const counted = bodyLimit({ maxSize: MAX_MESSAGE_BYTES, onError: tooLarge });

/** Where the length is announced, the server holds the sender to it, and opening the body as a stream would only cost time. */
const limited: MiddlewareHandler = (c, next) => {
  const announced = c.req.header('content-length');
  if (announced === undefined || c.req.header('transfer-encoding') !== undefined) return counted(c, next);
  return Number(announced) > MAX_MESSAGE_BYTES ? tooLarge() : next();
};

const NO_SCRIPT_TAG =
  'This receiver was started without the script tag. Build it with `npx -y pnpm@12 build`, then start again with `--assets packages/elements/dist/cdn`.';

export async function createApp(room: Room): Promise<Hono> {
  const intakeHeaders = await headersFrom(secured, anyPage);
  const app = new Hono({ getPath: pathBelow(room.settings.publicUrl) });
  app.use(
    noteAnswers(
      (answered) => {
        room.log({ level: 'info', event: 'request', ...answered });
        room.metrics.answered(answered);
      },
      () => performance.now(),
    ),
  );
  app.use(unlessWhole(secured));
  app.use(findNothingAtNul);
  app.onError((error, c) => problemAnswer(c, room, refusalFrom(error, routeOf(c), room)));
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (_c, methods) =>
        problemResponse(new Refusal('method-not-allowed'), { Allow: methods.join(', ') }),
    }),
  );
  const only = (what: Permission) => opens(what, room);
  app.notFound((c) => problemAnswer(c, room, refusalFrom(new Refusal('not-found'), routeOf(c), room)));

  app.use('/v1/messages', unlessWhole(anyPage));
  app.post('/v1/messages', refuseHops, limited, (c) =>
    mediaType(c.req.raw.headers) === FORM ? takeForm(c, room) : takeJson(c, room, intakeHeaders),
  );
  app.get('/v1/receipts/:file', (c) => showReceipt(c, room));
  app.get('/v1/cases/:id', async (c) => c.json(await readCase(c.req.param('id'), room)));
  app.post('/v1/cases/:id/outcome', only('outcomes.report'), limited, async (c) => {
    const { value } = await readJsonBody(c.req.raw);
    return c.json(await reportOutcome(c.req.param('id'), value, room));
  });
  app.use('/v1/contacts', answeringPages);
  app.use('/v1/contacts/*', answeringPages);
  app.get('/v1/contacts', only('contacts.answer'), async (c) => {
    const waiting = await waitingContacts(questionOf(c), room);
    await noteRead(c, room, 'contacts', waiting.contacts.length);
    return c.json(waiting);
  });
  app.post('/v1/contacts/:id/answer', only('contacts.answer'), limited, async (c) => {
    const answered = await answerContact(c, room);
    await noteRead(c, room, 'contacts', 1, { id: answered.id });
    return c.json(answered);
  });
  app.use('/v1/causes', answeringPages);
  app.use('/v1/causes/*', answeringPages);
  app.get('/v1/causes', only('insights.numbers'), async (c) => c.json(await listCauses(c, room)));
  app.post('/v1/causes', only('causes.mark'), limited, async (c) => c.json(await markKnown(c, room)));
  app.post('/v1/causes/:id/dropped', only('causes.mark'), async (c) => c.json(await dropCause(c, room)));
  app.get('/v1/causes/:id/asked', only('causes.mark'), async (c) => c.json(await whoAsked(c, room)));
  app.post('/v1/causes/:id/preview', only('causes.mark'), limited, async (c) =>
    c.json(await previewMended(c, room)),
  );
  app.post('/v1/causes/:id/mended', only('causes.mark'), limited, async (c) =>
    c.json(await markMended(c, room)),
  );
  app.get('/v1/answer-times', readingPages, (c) =>
    c.json(promisedNow(room), 200, { 'Cache-Control': 'no-store' }),
  );
  app.get('/v1/status/:key', readingPages, (c) => showStatus(c, room));
  app.use('/v1/status/:id/judgement', anyPage);
  app.post('/v1/status/:id/judgement', limited, (c) => takeJudgement(c, room));
  app.get('/v1/events', only('events.read'), async (c) => {
    const found = await feed(c.req.query(), room.store);
    // Systems read all of it, all the time.
    if (readerOf(c).role !== 'server') await noteRead(c, room, 'events', found.events.length);
    return c.json(found);
  });
  app.get('/v1/outbox', only('outbox.read'), async (c) => c.json(await outbox(c.req.query(), room)));
  app.post('/v1/outbox/redrive', only('outbox.redrive'), limited, async (c) => {
    const { value } = await readJsonBody(c.req.raw);
    return c.json(await redrive(value, room));
  });
  app.use('/v1/insights/comments/tags', answeringPages);
  app.use('/v1/insights/*', readingPages);
  app.use('/v1/exports/*', readingPages);
  for (const [name, view] of Object.entries(views)) {
    app.get(`/v1/insights/${name}`, only('insights.numbers'), async (c) => {
      const told = await view(questionOf(c), room, readerOf(c).role);
      const quoted = quotedIn(told);
      if (quoted > 0) await noteRead(c, room, 'comments', quoted);
      return c.json(told);
    });
  }
  app.get('/v1/insights/comments', only('insights.numbers'), async (c) => {
    const asked = c.req.query('locale');
    const { language } = asked === undefined ? teamSpoken(c) : teamTongue(asked);
    const found = await comments(questionOf(c), room, readerOf(c).role, language);
    await noteRead(c, room, 'comments', found.comments.length);
    return c.json(found);
  });
  app.post('/v1/insights/comments/tags', only('comments.tag'), limited, async (c) =>
    c.json(await putTags(c, room)),
  );
  app.get('/v1/exports/surveys', only('insights.rows'), (c) =>
    exportSurveys(questionOf(c), room, (records) => noteRead(c, room, 'surveys', records)),
  );
  app.get('/v1/exports/cases', only('insights.rows'), (c) =>
    exportCases(questionOf(c), room, (records) => noteRead(c, room, 'cases', records)),
  );
  app.get('/v1/audit/reads', only('audit.read'), async (c) =>
    c.json(await dataReads(c.req.query(), room.store.dataReads)),
  );
  app.get('/.well-known/jwks.json', readingPages, async (c) => c.json(await room.publishedKeys()));
  app.get('/openapi.json', readingPages, (c) => c.json(openApi(room.base(c.req.raw))));
  app.get('/health', (c) => c.json({ status: 'ok' }));
  app.get('/ready', async (c) => {
    if (room.store.failure() !== null || room.key.isRevoked) return c.json({ status: 'stopped' }, 503);
    return (await room.store.isReachable())
      ? c.json({ status: 'ready' })
      : c.json({ status: 'unreachable' }, 503);
  });

  const metricsReaders = room.settings.metrics === 'open' ? anybody : only('metrics.read');
  app.get('/metrics', metricsReaders, () => showMetrics(room.metrics));

  app.get('/cancel', (c) => showCancel(c, room));
  app.post('/cancel', limited, (c) => postCancel(c, room));
  app.get('/withdraw', (c) => showWithdraw(c, room));
  app.post('/withdraw', limited, (c) => postWithdraw(c, room));
  app.get('/contact', (c) => contactPage(c, room));
  app.post('/contact', limited, (c) => postContact(c, room));
  app.get('/follow-up/:id', (c) => followUpPage(c, room));
  app.post('/follow-up/:id', limited, (c) => postFollowUp(c, room));
  app.get('/status/:reference?', (c) => statusPage(c, room));
  app.post('/status/:reference', limited, (c) => takeJudgementForm(c, room));
  app.get('/insights', (c) => insightsPage(c, room));
  app.get('/insights/reads', withLogin(readsPage, room));
  app.post('/insights/login', limited, withLogin(postLogin, room));
  app.get('/insights/login/:secret', withLogin(linkPage, room));
  app.post('/insights/login/:secret', limited, withLogin(postLink, room));
  app.get('/insights/oidc', withLogin(toLoginService, room));
  app.get('/insights/oidc/callback', withLogin(fromLoginService, room));
  app.post('/insights/logout', limited, withLogin(postLogout, room));
  app.use(serveAssets(room.settings.assets));
  app.get('/fairwell.js', () => {
    throw new Refusal('not-found', { detail: NO_SCRIPT_TAG });
  });
  return app;
}

const anybody = (_c: Context, next: Next) => next();

/** Nothing is kept under a name with NUL in it, and PostgreSQL would not even take the question. */
function findNothingAtNul(c: Context, next: Next): Promise<void> {
  if (!c.req.url.includes('%00')) return next();
  throw new Refusal(pathOf(c.req.url).includes('%00') ? 'not-found' : 'invalid-query');
}

/** A page of the login, which is there only where people can log in. */
function withLogin(
  answer: (c: Context, room: Room, login: TeamLogin) => Response | Promise<Response>,
  room: Room,
): Handler {
  return (c) => {
    if (room.login === null) throw new Refusal('not-found');
    return answer(c, room, room.login);
  };
}

/** Mounted below a path, some servers pass the whole path on and some strip it; both reach the same routes. */
function pathBelow(publicUrl: string | undefined): (request: Request) => string {
  const mount = publicUrl === undefined ? '' : new URL(publicUrl).pathname.replace(/\/$/, '');
  return (request) => {
    const pathname = pathOf(request.url);
    return mount !== '' && pathname.startsWith(`${mount}/`) ? pathname.slice(mount.length) : pathname;
  };
}
