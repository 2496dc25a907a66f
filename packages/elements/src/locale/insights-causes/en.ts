/** The causes on the page of figures: what the team knows, and who hears that it is mended. */
import type { CausesStrings } from './nl.ts';

const count = (n: number) => new Intl.NumberFormat('en').format(n);

const en: CausesStrings = {
  language: 'en',
  title: 'Causes you know',
  known: (day) => `Cause known since ${day}.`,
  mended: (day) => `Fixed since ${day}.`,
  compared: (since, before) => `Since then: ${since}. In the same number of days before: ${before}.`,
  mark: (what, of) => `Fixed${of === 'topic' ? ' (questions and complaints)' : ''}: ${what}`,
  told: (told, people) =>
    people === 0
      ? 'Nobody had asked to hear it.'
      : told === people
        ? `Sent to ${people === 1 ? 'the one person who asked' : `all ${count(people)} people who asked`} to hear it.`
        : `Sent to ${count(told)} of the ${count(people)} people who asked to hear it.`,
  unreached: (n) => (n === 1 ? 'One message did not arrive.' : `${count(n)} messages did not arrive.`),
  finding: 'The messages are going out now. Look again in a moment.',
  handed: 'This receiver sends no mail itself: the messages are ready for your own system.',
  add: {
    open: 'Know the cause? Write it down',
    text: 'What is the cause?',
    hint: 'Only your team reads this.',
    button: 'Write it down',
  },
  drop: 'Not the cause after all',
  mend: {
    open: 'Fixed? Tell whoever asked',
    nobody: 'No mail goes out about this. Those who still wait are listed above.',
    looking: 'Looking for who asked…',
    asked: (people) =>
      people === 0
        ? 'Nobody asked to hear when this is fixed, so no mail goes out.'
        : people === 1
          ? 'One person asked to hear when this is fixed.'
          : `${count(people)} people asked to hear when this is fixed.`,
    since: 'Fixed since',
    text: (language, people) =>
      people === 0 ? `What is fixed? In ${language}` : `What is fixed? In ${language}, for ${count(people)}`,
    hint: 'They read this. Write what is different now, without an offer. The mail does not say which reason they gave.',
    look: 'See the mail',
    letter: (people) =>
      people === 0
        ? 'This is what the mail would look like'
        : `This mail goes to ${people === 1 ? 'one person' : `${count(people)} people`}`,
    once: 'Everybody gets it once. It cannot be called back.',
    send: (people) =>
      people === 0
        ? 'Mark as fixed'
        : people === 1
          ? 'Send to one person'
          : `Send to ${count(people)} people`,
    back: 'Change something',
  },
  sending: 'One moment…',
  done: 'It is written down.',
  wrong:
    'This could not be done. Choose a day that is not in the future, and write a sentence in each language.',
  failed: 'Nothing was kept and nothing was sent.',
};

export default en;
