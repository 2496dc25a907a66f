/** English, for whoever of the team logs in. */
import type { LoginWords } from './nl.ts';

const en: LoginWords = {
  title: 'Log in',
  lead: 'Here you read why people leave, and answer their questions and complaints.',
  email: 'Your e-mail address',
  wrongEmail: 'Fill in an e-mail address, such as name@company.example.',
  send: 'Mail me a login link',
  service: (name) => `Log in with ${name}`,
  noMail:
    'We cannot mail you a login link from here. Ask your administrator for one: “fairwell login” makes it.',
  sent: {
    title: 'Check your mail',
    lead: (email) => `If ${email} has access here, a mail with a link to log in is now on its way.`,
    once: (minutes) => `The link works once, and for ${minutes} minutes.`,
    nothing:
      'Nothing arrived? Look among the spam, or ask your administrator whether this address has access.',
    again: 'Fill in another address',
  },
  link: {
    lead: (email) => `You are logging in as ${email}.`,
    go: 'Log in',
    notYou: 'Not an address you know? Then close this page: nothing has happened yet.',
  },
  gone: {
    title: 'This link does not work any more',
    lead: (minutes) =>
      `A login link works once, and for ${minutes} minutes. You are welcome to ask for a new one.`,
  },
  failed: {
    title: 'You could not be logged in',
    unreachable: (name) => `${name} does not answer right now. Try again in a moment.`,
    refused: (name) => `${name} did not confirm who you are. Please try again.`,
    noRole: (who) =>
      `You were recognised as ${who}, but you do not have access here yet. Ask your administrator for it.`,
  },
  back: 'To the login page',
  as: (who) => `Logged in as ${who}`,
  reads: {
    title: 'Who read what',
    lead: 'Every time somebody of the team reads what people wrote, it is noted here. What they wrote is not.',
    none: 'Nobody has read anything yet.',
    older: 'Earlier',
    link: 'Who read what',
    back: 'Back to the insights',
  },
  logOut: 'Log out',
  everywhere: 'Log out everywhere',
  insights: {
    title: 'Insights',
    noScript: 'This page needs JavaScript.',
    noAssets:
      'The files of this page are not set up. Start the receiver with --assets and the folder of the script tag.',
  },
};

export default en;
