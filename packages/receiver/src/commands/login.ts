/** `fairwell login`: a link that logs one person in to the insights, where none is mailed. */
import { Email, InsightsSettings, isPrivate } from '../login/insights-settings.ts';
import { LINK_MINUTES, newLoginLink } from '../login/links.ts';
import { UsageError } from '../settings.ts';
import { openBeside } from '../store/beside.ts';
import { readFlags } from './command.ts';
import type { Command } from './command.ts';
import { languageFrom } from './input.ts';
import { wordsFor } from './locale/words.ts';
import { requireDatabase, settingsFrom } from './place.ts';

export const loginUsage = `fairwell login    prints a link that logs one person in to the insights

  --email <address>      somebody of insights.people in the settings file
  --data <folder>        where the database and the keys are kept (FAIRWELL_DATA; default .fairwell)
  --config <file>        settings as JSON (default: fairwell.config.json, if it is there)
  --lang <tag>           language of the answer: nl, en or de (default nl)
  --help                 shows this

Works beside a running receiver. The link works once, for ${LINK_MINUTES} minutes: give it to nobody but that person.
`;

const text = { type: 'string' } as const;

export const login: Command = async (args, now) => {
  const { values, positionals } = readFlags('login', args, {
    email: text,
    data: text,
    config: text,
    lang: text,
  });
  if (values.help === true) return { text: loginUsage, exitCode: 0 };
  const email = Email.safeParse(values.email ?? '').data;
  if (positionals.length > 0 || email === undefined) {
    throw new UsageError('Say whose link it is: `fairwell login --email name@company.example`.');
  }
  const words = wordsFor(languageFrom(values.lang ?? 'nl'));
  const settings = settingsFrom(values);
  const { people } = InsightsSettings.parse(settings.insights ?? {});
  if (!people.some((person) => person.email === email)) {
    throw new UsageError(
      `${email} is not among insights.people in the settings file. Add {"email": "${email}", "role": "viewer"}, and start the receiver again.`,
    );
  }
  const publicUrl = settings.publicUrl?.replace(/\/+$/, '');
  if (publicUrl === undefined || !isPrivate(publicUrl)) {
    throw new UsageError(
      'The link needs the address of the receiver: publicUrl in the settings file, or FAIRWELL_PUBLIC_URL, with https.',
    );
  }
  if (settings.databaseUrl === undefined) requireDatabase(settings.data);
  const { logins, close } = await openBeside(settings);
  try {
    const link = await newLoginLink(email, { logins, publicUrl, now });
    if (link === null) return { text: `${words.login.enough(LINK_MINUTES)}\n`, exitCode: 1 };
    return { text: `${words.login.link(email, LINK_MINUTES)}\n\n${link}\n`, exitCode: 0 };
  } finally {
    await close();
  }
};
