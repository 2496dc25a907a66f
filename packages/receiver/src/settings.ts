/** What the command line was told: flags before environment before `fairwell.config.json` before defaults. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { RetentionSetting } from './audit/retention.ts';
import { AnswerTime } from './contacts/answer-time.ts';
import { WebhookSetting } from './handover/webhook/webhook-settings.ts';
import { ApiKeySetting } from './identity/api-keys.ts';
import { TokenKeySetting } from './identity/token-keys.ts';
import { logLevels } from './log/levels.ts';
import { InsightsSettings } from './login/insights-settings.ts';
import type { InsightsSettingsInput } from './login/insights-settings.ts';
import type { MailSettingsInput } from './mail/mail-settings.ts';
import { CancelPageDefaults } from './pages/defaults.ts';
import { TeamSetting } from './team/team-settings.ts';

export const usage = `fairwell serve    receives cancellations, keeps them, and answers with signed receipts

  --port <number>       port to listen on (PORT; default 8787)
  --host <name>         address to listen on (HOST; default: every address of this machine)
  --data <folder>       where the database and the keys are kept (FAIRWELL_DATA; default .fairwell)
  --public-url <url>    address the world reaches this receiver at (FAIRWELL_PUBLIC_URL)
  --assets <folder>     built script-tag files to serve at /fairwell.js (FAIRWELL_ASSETS)
  --zone <zone>         zone of the business (FAIRWELL_ZONE; default Europe/Amsterdam)
  --config <file>       settings as JSON (default: fairwell.config.json, if it is there)
  --metrics <who>       who reads /metrics: key or open (FAIRWELL_METRICS; default key)
  --log <level>         what is logged: silent, error, warn or info (FAIRWELL_LOG; default info)
  --help                shows this

Passwords and keys are never flags, because other users of a machine can read those:
  FAIRWELL_DATABASE_URL   PostgreSQL in place of the embedded database: postgres://user:password@host/database
  FAIRWELL_API_KEY        opens the feed and the outcome of cases
  FAIRWELL_INSIGHTS_KEY   opens the insights and nothing else
  FAIRWELL_MAIL_URL       mail server that receipts leave through: smtps://user:password@host
  FAIRWELL_MAIL_FROM      in whose name: De Zaterdag <abonnement@dezaterdag.example>
  FAIRWELL_OIDC_SECRET    what your login service knows this receiver by, where the settings file has insights.oidc
  FAIRWELL_PROXIES        how many proxies of yours stand in front, 0 for none: then floods from one address are held off
  FAIRWELL_WEBHOOK_URL    address that every event is posted to
  FAIRWELL_WEBHOOK_SECRETS  what signs them: whsec_…; two with a space between, newest first, while one is replaced
  FAIRWELL_WEBHOOK_ALLOW  networks of your own that it may be in: 10.1.2.0/24, several with a space between

Other commands:
  fairwell audit --help    who of the team read what subscribers wrote
  fairwell backup --help   copies everything while the receiver works; \`fairwell restore\` puts it back
  fairwell check --help    what is unfair about a way to cancel
  fairwell erase --help    takes one person out of the records; \`fairwell export\` writes down what is kept
  fairwell keys --help     the keys that sign receipts
  fairwell login --help    a link that logs somebody in to the insights
  fairwell migrate --help  moves everything to PostgreSQL, or back
  fairwell outbox --help   what billing, webhooks and mail have not taken yet; puts back what was given up
  fairwell rebuild --help  works out anew what the insights count by
  fairwell receipt --help  whether a receipt is genuine
  fairwell report --help   a year as a page to publish: how many left, how long it took, what was answered in time
  fairwell rights --help   what the law says about a contract
  fairwell verify --help   whether what was received is still what was received
`;

const metricsReaders = ['key', 'open'] as const;

/** What the settings file may hold; the same names as the options of createReceiver. */
const File = z.strictObject({
  logLevel: z.enum(logLevels).optional(),
  metrics: z.enum(metricsReaders).optional(),
  port: z.number().int().min(0).max(65_535).optional(),
  host: z.string().optional(),
  data: z.string().optional(),
  databaseUrl: z.string().optional(),
  publicUrl: z.string().optional(),
  assets: z.string().optional(),
  zone: z.string().optional(),
  apiKey: z.string().optional(),
  insightsKey: z.string().optional(),
  insights: InsightsSettings.optional(),
  keys: z.array(ApiKeySetting).optional(),
  tokenKeys: z.array(TokenKeySetting).optional(),
  page: CancelPageDefaults.optional(),
  webhooks: z.array(WebhookSetting).optional(),
  mail: z
    .strictObject({
      url: z.string().optional(),
      from: z.string().optional(),
      replyTo: z.string().optional(),
      unencrypted: z.boolean().optional(),
    })
    .optional(),
  team: TeamSetting.optional(),
  retention: RetentionSetting.optional(),
  checkpointFile: z.string().optional(),
  proxies: z.int().optional(),
  answerTime: AnswerTime.optional(),
});

export interface CliSettings extends Omit<z.infer<typeof File>, 'mail' | 'insights'> {
  port: number;
  data: string;
  mail?: MailSettingsInput | undefined;
  insights?: InsightsSettingsInput | undefined;
}

/** Something that whoever typed the command can mend. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/**
 * @returns the settings of `fairwell serve`, or `'help'`.
 * @throws {UsageError} with one sentence.
 */
export function readCommand(args: string[], env: NodeJS.ProcessEnv): CliSettings | 'help' {
  const { values, positionals } = parse(args);
  if (values.help === true) return 'help';
  const [command, ...rest] = positionals;
  if (command !== 'serve' || rest.length > 0) {
    throw new UsageError('There is no such command; `fairwell --help` shows what there is.');
  }
  const file = readFile(values.config);
  const settings = {
    ...file,
    port: portFrom(values.port ?? env['PORT'], file.port),
    data: resolve(values.data ?? env['FAIRWELL_DATA'] ?? file.data ?? '.fairwell'),
    logLevel: oneOf(logLevels, '--log', values.log ?? env['FAIRWELL_LOG']) ?? file.logLevel,
    metrics: oneOf(metricsReaders, '--metrics', values.metrics ?? env['FAIRWELL_METRICS']) ?? file.metrics,
    host: values.host ?? env['HOST'] ?? file.host,
    publicUrl: values['public-url'] ?? env['FAIRWELL_PUBLIC_URL'] ?? file.publicUrl,
    assets: values.assets ?? env['FAIRWELL_ASSETS'] ?? file.assets,
    zone: values.zone ?? env['FAIRWELL_ZONE'] ?? file.zone,
    checkpointFile: env['FAIRWELL_CHECKPOINT_FILE'] ?? file.checkpointFile,
    proxies: countFrom(env['FAIRWELL_PROXIES'], 'FAIRWELL_PROXIES') ?? file.proxies,
    databaseUrl: env['FAIRWELL_DATABASE_URL'] ?? file.databaseUrl,
    apiKey: env['FAIRWELL_API_KEY'] ?? file.apiKey,
    insightsKey: env['FAIRWELL_INSIGHTS_KEY'] ?? file.insightsKey,
    webhooks: [...(file.webhooks ?? []), ...webhookFrom(env)],
    mail: mailFrom(env, file.mail),
    insights: insightsFrom(env, file.insights),
  };
  return settings;
}

const text = { type: 'string' } as const;

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        port: text,
        host: text,
        data: text,
        'public-url': text,
        assets: text,
        zone: text,
        config: text,
        log: text,
        metrics: text,
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const [sentence = ''] = error instanceof Error ? error.message.split(/(?<=\.) |\n/) : [];
    throw new UsageError(`${sentence.replace(/\.?$/, '.')} \`fairwell --help\` shows the flags.`, {
      cause: error,
    });
  }
}

const listed = (value: string | undefined) => (value ?? '').split(/\s+/).filter((one) => one !== '');

/** The one webhook that needs no settings file. */
function webhookFrom(env: NodeJS.ProcessEnv): WebhookSetting[] {
  const url = env['FAIRWELL_WEBHOOK_URL'];
  if (url === undefined || url === '') return [];
  const secrets = listed(env['FAIRWELL_WEBHOOK_SECRETS']);
  return [{ name: 'webhook', url, secrets, allow: listed(env['FAIRWELL_WEBHOOK_ALLOW']) }];
}

function mailFrom(env: NodeJS.ProcessEnv, file: z.infer<typeof File>['mail']): MailSettingsInput | undefined {
  const url = env['FAIRWELL_MAIL_URL'] ?? file?.url;
  const from = env['FAIRWELL_MAIL_FROM'] ?? file?.from;
  if (url === undefined && from === undefined) return undefined;
  if (url === undefined || from === undefined) {
    throw new UsageError(
      'Mail needs both: the mail server (FAIRWELL_MAIL_URL, or mail.url in the settings file) and in whose name (FAIRWELL_MAIL_FROM, or mail.from).',
    );
  }
  return { ...file, url, from };
}

/** The secret of the login service may stay out of the file. */
function insightsFrom(
  env: NodeJS.ProcessEnv,
  file: z.infer<typeof File>['insights'],
): InsightsSettingsInput | undefined {
  const clientSecret = env['FAIRWELL_OIDC_SECRET'];
  if (file?.oidc === undefined || clientSecret === undefined) return file;
  return { ...file, oidc: { ...file.oidc, clientSecret } };
}

/**
 * @throws {UsageError} naming the words that are known.
 */
function oneOf<T extends string>(
  known: readonly T[],
  flag: string,
  value: string | undefined,
): T | undefined {
  const found = known.find((each) => each === value);
  if (found === undefined && value !== undefined) {
    throw new UsageError(`${flag} must be one of ${known.join(', ')}.`);
  }
  return found;
}

function portFrom(value: string | undefined, otherwise = 8787): number {
  if (value === undefined) return otherwise;
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new UsageError('The port must be a number from 0 to 65535; 0 takes any free port.');
}

function countFrom(value: string | undefined, name: string): number | undefined {
  if (value === undefined || value === '') return undefined;
  if (/^\d+$/.test(value)) return Number(value);
  throw new UsageError(`${name} must be a whole number, 0 for none.`);
}

function readFile(named: string | undefined): z.infer<typeof File> {
  const path = resolve(named ?? 'fairwell.config.json');
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch (error) {
    if (named === undefined) return {};
    throw new UsageError(`There is no settings file ${path}.`, { cause: error });
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
  } catch (error) {
    throw new UsageError(`${path} is not valid JSON.`, { cause: error });
  }
  const result = File.safeParse(parsed);
  if (result.success) return result.data;
  const [first] = result.error.issues;
  throw new UsageError(`${path} has a wrong setting: ${first?.path.join('.')} ${first?.message}.`);
}
