/** What a receiver is made with. */
import { SiteName } from '@fairwell/schema';
import type { KeySet } from '@fairwell/schema';
import * as z from 'zod';
import { RetentionSetting } from './audit/retention.ts';
import { AnswerTime } from './contacts/answer-time.ts';
import type { Destination } from './handover/destination.ts';
import { checkNames } from './handover/names.ts';
import type { Timer } from './handover/pump.ts';
import { WebhookSetting } from './handover/webhook/webhook-settings.ts';
import { ApiKeySetting } from './identity/api-keys.ts';
import { TokenKeySetting } from './identity/token-keys.ts';
import type { Connection } from './limits/sender.ts';
import { InsightsSettings, checkLogin } from './login/insights-settings.ts';
import type { InsightsSettingsInput } from './login/insights-settings.ts';
import { MailSettings } from './mail/mail-settings.ts';
import type { MailSettingsInput } from './mail/mail-settings.ts';
import { CancelPageDefaults } from './pages/defaults.ts';
import { TeamSetting } from './team/team-settings.ts';
import type { TeamSettingInput } from './team/team-settings.ts';

/** One line for the operator's log. Never holds what a subscriber sent. */
export interface LogEntry {
  level: 'info' | 'warn' | 'error';
  event: string;
  [detail: string]: unknown;
}

export interface ReceiverOptions {
  /** Folder for the database and the signing key; created if missing. */
  data: string;
  /**
   * Whether the embedded database gets a thread of its own, so that requests are read while it waits for the disk, and the
   * insights get one with either database, so that a question about ten years holds nobody up. Worth it for a receiver that
   * has a process to itself. Default: no.
   */
  thread?: boolean | undefined;
  /** Address of a PostgreSQL database, `postgres://…`, for the records; the keys stay in `data`. Default: SQLite in `data`. */
  databaseUrl?: string | undefined;
  /**
   * Absolute address under which the receiver is reached, mount path included, e.g. `https://leave.example`. Links and
   * the issuer of receipts are made with it. Default: the origin of each request.
   */
  publicUrl?: string | undefined;
  /** Bearer key of servers: the feed, the outbox, the outcome of cases. Without one those routes answer 401. */
  apiKey?: string | undefined;
  /** Bearer key that may read the insights; `apiKey` may too. */
  insightsKey?: string | undefined;
  /**
   * Who may log in to the page at `/insights`: `people` by a link in a mail, or everybody whom your own login service
   * (`oidc`) knows. Needs `publicUrl` with https. Default: nobody; the page asks for a key.
   */
  insights?: InsightsSettingsInput | undefined;
  /** More keys, each with a role: `viewer`, `agent`, `admin` or `server`. Any key may stand as `sha256:<hex>`. */
  keys?: ApiKeySetting[] | undefined;
  /** Keys that your back ends sign embed tokens with. The audience of those tokens is `publicUrl`. */
  tokenKeys?: TokenKeySetting[] | undefined;
  /** Who reads `/metrics`: whoever has the key of servers (`key`, the default), or everybody who reaches it (`open`). */
  metrics?: 'key' | 'open' | undefined;
  /** Folder with the built script-tag files, served at `/fairwell.js` and in the folder that it names. */
  assets?: string | undefined;
  /** What the hosted cancel page assumes when a visitor arrives without a configuration. */
  page?: CancelPageDefaults | undefined;
  /** How soon questions and complaints are answered. Default: after 2 and 5 working days, Dutch holidays off. */
  answerTime?: AnswerTime | undefined;
  /**
   * Who is told of every event, by a name of your own: `{ billing: async (event) => { … } }`. What is stored from now on
   * waits under that name until it was taken, also over restarts; a new name starts with new events.
   */
  destinations?: Record<string, Destination> | undefined;
  /** Addresses that every event is posted to, signed as Standard Webhooks has it. Names as for `destinations`. */
  webhooks?: WebhookSetting[] | undefined;
  /** The mail server that receipts leave through. Needs `publicUrl`, because a mail holds links. Default: no mails. */
  mail?: MailSettingsInput | undefined;
  /** What the team is told without asking: spikes the day after, a digest every week. Default: nothing. */
  team?: TeamSettingInput | undefined;
  /**
   * How long each kind of message is kept before its content is erased, e.g. `{ 'survey.answered': 'P1Y' }`; `null` keeps
   * it for ever. Default: steps 90 days, surveys 2 years, everything else 7 years.
   */
  retention?: RetentionSetting | undefined;
  /**
   * A file outside `data`, best on another machine's disk, that signed checkpoints are added to as well: with a copy that
   * nobody here can change, records that were changed or removed are found. `checkpoints.jsonl` in `data` is always kept.
   */
  checkpointFile?: string | undefined;
  /**
   * How many proxies of your own stand in front of the receiver; 0 for none. Only with this it knows from which address a
   * message came, and asks whoever sends far more than people do to slow down. Default: nobody is asked to.
   */
  proxies?: number | undefined;
  /** IANA zone of the business. Default `Europe/Amsterdam`. */
  zone?: string | undefined;
  now?: (() => Date) | undefined;
  /** Makes random ids; must never repeat one. */
  newId?: (() => string) | undefined;
  log?: ((entry: LogEntry) => void) | undefined;
  /** Waits before a delivery is tried again. Default `setTimeout`, without keeping the process alive. */
  timer?: Timer | undefined;
  /** A number from 0 up to 1, to spread those waits. Default `Math.random`. */
  random?: (() => number) | undefined;
}

export interface Receiver {
  /**
   * Answers one request. Mount it in any server that speaks web-standard requests.
   *
   * @param connection what the server knows of whoever asks; used for nothing but `proxies`.
   */
  fetch(request: Request, connection?: Connection): Promise<Response>;
  /** Keys that receipts verify against, as they were at the start. `/.well-known/jwks.json` has them as they are. */
  readonly publicKeys: KeySet;
  /** Where a signing key was made by this start, or `null` where there was one already. */
  readonly createdKey: string | null;
  /** Finishes what is being stored and handed over (at most 5 s more) and closes the database. */
  close(): Promise<void>;
}

const { key } = ApiKeySetting.shape;

const Settings = z
  .strictObject({
    data: z.string().min(1, 'the folder to keep the database and keys in'),
    thread: z.boolean().default(false),
    databaseUrl: z
      .url({ protocol: /^postgres(ql)?$/, error: 'an address such as postgres://user@host/database' })
      .optional(),
    publicUrl: z
      .url({ protocol: /^https?$/, error: 'an absolute http or https address' })
      .transform((address) => address.replace(/\/+$/, ''))
      .optional(),
    apiKey: key.optional(),
    insightsKey: key.optional(),
    insights: InsightsSettings.prefault({}),
    keys: z.array(ApiKeySetting).max(100).default([]),
    tokenKeys: z.array(TokenKeySetting).max(100).default([]),
    metrics: z.enum(['key', 'open']).default('key'),
    assets: z.string().min(1).optional(),
    page: CancelPageDefaults.optional(),
    answerTime: AnswerTime.prefault({}),
    webhooks: z.array(WebhookSetting).max(20).default([]),
    mail: MailSettings.optional(),
    team: TeamSetting.optional(),
    destinations: z
      .record(
        SiteName,
        z.custom<Destination>((given) => typeof given === 'function', 'a function that takes an event'),
      )
      .default({}),
    retention: RetentionSetting.default({}),
    checkpointFile: z.string().min(1).optional(),
    proxies: z.int('a whole number, 0 for none').min(0).max(10).optional(),
    zone: z
      .string()
      .refine(isZone, 'a zone from the IANA list, such as Europe/Amsterdam')
      .default('Europe/Amsterdam'),
  })
  .superRefine(checkNames)
  .superRefine(checkLogin)
  .refine(({ team, mail }) => team?.mailTo === undefined || mail !== undefined, {
    path: ['team', 'mailTo'],
    message: 'needs the mail server too: set `mail`, or leave mailTo out',
  })
  .refine(({ mail, publicUrl }) => mail === undefined || publicUrl !== undefined, {
    path: ['publicUrl'],
    message: 'is needed for mails, because the links in them lead there',
  })
  .refine(({ tokenKeys, publicUrl }) => tokenKeys.length === 0 || publicUrl !== undefined, {
    path: ['publicUrl'],
    message: 'is needed for tokens, because each says which receiver it is for',
  })
  .transform(({ apiKey, insightsKey, keys, ...settings }) => ({
    ...settings,
    keys: [
      ...keys,
      ...(apiKey === undefined ? [] : [{ role: 'server' as const, key: apiKey, name: 'apiKey' }]),
      ...(insightsKey === undefined
        ? []
        : [{ role: 'agent' as const, key: insightsKey, name: 'insightsKey' }]),
    ],
  }));

/** Checked settings, defaults filled in. */
export type Settings = z.infer<typeof Settings>;

/**
 * @throws {Error} naming every option that is wrong and the remedy.
 */
export function readSettings({
  now: _now,
  newId: _newId,
  log: _log,
  timer: _timer,
  random: _random,
  ...settings
}: ReceiverOptions): Settings {
  const result = Settings.safeParse(settings);
  if (result.success) return result.data;
  const wrong = result.error.issues.map(({ path, message }) => `${path.join('.') || 'options'}: ${message}`);
  throw new Error(`The receiver cannot start with these options. ${wrong.join('. ')}.`);
}

export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
