/** Puts one receiver together. */
import * as crypto from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { originOf } from './address.ts';
import { createApp } from './app.ts';
import { checkpointFiles } from './audit/checkpoint-file.ts';
import { ReadLog, keepAmong } from './audit/read-log.ts';
import { trustLog } from './audit/trust.ts';
import { watchLog } from './audit/watch.ts';
import { bearer } from './bearer.ts';
import { Announcer } from './causes/announcer.ts';
import { openAnswerTimes } from './contacts/answer-time.ts';
import { OverdueWatch } from './contacts/overdue-watch.ts';
import { openAddressees, openWebhooks } from './handover/addressees.ts';
import { LONGEST_MS } from './handover/backoff.ts';
import { startHandOver } from './handover/hand-over.ts';
import type { Timer } from './handover/pump.ts';
import { keyOf, openApiKeys, roleOf } from './identity/api-keys.ts';
import { openTokenKeys } from './identity/token-keys.ts';
import { openLimits } from './limits/limits.ts';
import { openLoginLimits } from './limits/login-limits.ts';
import { openSenders } from './limits/sender.ts';
import { unbreakable } from './log/unbreakable.ts';
import { openTeamLogin } from './login/team-login.ts';
import { readSettings } from './options.ts';
import type { Receiver, ReceiverOptions } from './options.ts';
import { adviseOnPage } from './pages/advice.ts';
import { loadKeys, publishedKeys } from './receipt/keys.ts';
import { RevocationWatch } from './receipt/revoked.ts';
import { measuredEngine, measuredStore } from './metrics/measured.ts';
import { createMetrics } from './metrics/metrics.ts';
import type { Room } from './room.ts';
import { openEngine, storeOn } from './store/open.ts';
import { TeamWatch } from './team/team-watch.ts';

/**
 * Opens the store, loads or makes the signing key, and answers requests.
 *
 * @throws {Error} with a sentence for people when an option is wrong, the folder is in use by another process, the
 * database was written by a newer program, records are missing or were tampered with, or the signing key is gone.
 */
export async function createReceiver(options: ReceiverOptions): Promise<Receiver> {
  const settings = readSettings(options);
  const apiKeys = openApiKeys(settings.keys);
  const tokenKeys = openTokenKeys(settings.tokenKeys);
  const now = options.now ?? (() => new Date());
  const newId = options.newId ?? orderedId;
  const timer = options.timer ?? onTheClock;
  const log = unbreakable(options.log ?? (() => {}));
  const webhooks = await openWebhooks(settings, { now, timer });
  if (settings.page) await adviseOnPage(settings.page, now(), log);
  const answerTimes = await openAnswerTimes(settings.answerTime, settings.zone);
  mkdirSync(settings.data, { recursive: true, mode: 0o700 });
  const metrics = createMetrics({
    now,
    reads: {
      destinations: () => store.outbox.states(),
      contactsOverdue: () =>
        store.contacts.countWaiting({ mode: 'live', site: null, promisedBy: now().getTime() }),
    },
  });
  const revocations = new RevocationWatch(log);
  const engine = revocations.around(
    measuredEngine(await openEngine(settings), metrics, () => performance.now()),
  );
  const store = measuredStore(
    storeOn(engine, (error) => log({ level: 'error', event: 'storage-failed', error: String(error.cause) })),
    metrics,
  );
  try {
    const { signing, published, created } = await loadKeys(settings.data, store, now());
    revocations.watch(signing);
    await trustLog(store.audit, published.keys, signing, checkpointFiles(settings));
    const handOver = startHandOver(await openAddressees(settings, webhooks, { store, signing, now, timer }), {
      store,
      now,
      timer,
      random: options.random ?? Math.random,
      log,
    });
    const logWatch = await watchLog(settings, { store, key: signing, handOver, now, timer, log });
    const { zone, proxies } = settings;
    const senders = proxies === undefined ? undefined : openSenders(proxies, log);
    const overdue = new OverdueWatch({ store, key: signing, zone, now, newId, handOver, timer, log });
    const isShared = settings.databaseUrl !== undefined;
    const announcer = new Announcer({
      store,
      key: signing,
      zone,
      now,
      newId,
      handOver,
      timer,
      log,
      isShared,
    });
    const login = await openTeamLogin(settings, { logins: store.logins, now, log });
    const reads = new ReadLog({
      last: () => store.dataReads.last(),
      keep: keepAmong(store, signing),
      key: signing,
      issuer: settings.publicUrl,
      now,
    });
    const room: Room = {
      settings,
      store,
      key: signing,
      publishedKeys: publishedKeys(store, published),
      role: (request) => roleOf(bearer(request), apiKeys),
      async reader(c) {
        const given = bearer(c.req.raw);
        // A key that is none of ours is not made good by a cookie.
        if (given === undefined) return (await login?.reader(c)) ?? null;
        const key = keyOf(given, apiKeys);
        return key && { by: 'key', who: key.name, role: key.role, site: null };
      },
      login,
      admitLogin: openLoginLimits(senders, () => performance.now()),
      reads,
      tokenKeys,
      admit: openLimits(senders, () => performance.now()),
      zone,
      now,
      newId,
      handOver,
      answerTimes,
      overdue,
      announcer,
      log,
      metrics,
      path: new URL(settings.publicUrl ?? 'http://receiver.invalid').pathname.replace(/\/$/, ''),
      base: (request) => settings.publicUrl ?? originOf(request.url),
    };
    const app = await createApp(room);
    const team = settings.team && new TeamWatch(settings.team, room, timer);
    return {
      fetch: async (request, connection) => app.fetch(request, connection),
      publicKeys: published,
      createdKey: created,
      async close() {
        // Waiting for a retry does not keep a process alive; ending in order does.
        const stay = setInterval(() => {}, LONGEST_MS);
        await Promise.all([
          team?.stop(),
          overdue.stop(),
          announcer.stop(),
          handOver.stop(),
          login?.settled(),
        ]);
        await logWatch.stop();
        clearInterval(stay);
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Ids that begin with the time keep what belongs together on the same pages of a database. Node has had them since 26. */
const orderedId: () => string = crypto.randomUUIDv7 ?? crypto.randomUUID;

/** A retry in an hour is no reason for a process to stay. */
const onTheClock: Timer = (work, ms) => {
  const timeout = setTimeout(work, ms).unref();
  return () => clearTimeout(timeout);
};
