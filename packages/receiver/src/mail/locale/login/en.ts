/** English, for the link that somebody of the team logs in with. */
import type { LoginMailWords } from './nl.ts';

const en: LoginMailWords = {
  title: (host) => `Log in to ${host}`,
  lead: (minutes) =>
    `The button below logs you in to the insights. It works once, and for ${minutes} minutes from now.`,
  forWhom: 'For',
  button: 'Log in',
  notYou: 'Did you not ask for this? Then there is nothing you need to do: nobody gets in without this mail.',
};

export default en;
