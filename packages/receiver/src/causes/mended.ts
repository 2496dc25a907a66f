/** `/v1/causes/<id>/…`: who asked to hear that it is mended, what they would get, and the word that sends it. */
import { MendedMark, letterLanguages } from '@fairwell/schema';
import type { Cause, CauseAsked, CauseEventData, CausePreview } from '@fairwell/schema';
import type { Context } from 'hono';
import { readerOf } from '../identity/asking.ts';
import { letterText } from '../mail/letter-text.ts';
import { letterLanguage, mendedLetter } from '../mail/mended-letter.ts';
import { Refusal } from '../problem.ts';
import { uuidOf } from '../receipt/uuid.ts';
import type { Room } from '../room.ts';
import { todayIn } from '../team/tell-spikes.ts';
import type { Marked } from './marks.ts';
import { askedFor, bodyOf, note, told } from './note.ts';
import { peopleAsking } from './people.ts';
import type { Person } from './people.ts';

/** How long whoever marks something as mended waits for everybody to have a notice; with many it goes on by itself. */
const PATIENCE_MS = 3000;

/**
 * From here on everybody who asked is told, each once; nothing calls that back.
 *
 * @throws {Refusal} `not-found`, or `invalid-message`: also for other words than those that people were told already.
 */
export async function markMended(c: Context, room: Room): Promise<Cause> {
  const given = await bodyOf(c, MendedMark);
  const { mode, marked } = await askedFor(c, room);
  if (marked.mended === null) {
    const people = await peopleNow(marked, room);
    requireLetters(given, people, room);
    const { of, path, first } = marked;
    const data = { of, path, cause: marked.id, ...given, by: readerOf(c).role };
    const id = uuidOf('cause.mended', first.site, marked.id);
    await note(id, { type: 'cause.mended', site: first.site, mode, about: marked.id, data }, c, room);
    room.announcer.wake();
    await Promise.race([
      room.announcer.settled(),
      new Promise((resolve) => setTimeout(resolve, PATIENCE_MS).unref()),
    ]);
  }
  const { marked: now } = await askedFor(c, room);
  if (now.mended && !isSaid(given, now.mended.data)) throw saidOtherwise();
  return told(marked.id, c, room);
}

const isSaid = (given: MendedMark, said: CauseEventData<'cause.mended'>) =>
  given.since === said.since &&
  letterLanguages.every((language) => given.text[language] === said.text[language]);

const saidOtherwise = () =>
  new Refusal('invalid-message', {
    errors: [
      {
        field: '/text',
        detail: 'it was said already, in other words or of another day, and whoever asked was told so',
      },
    ],
  });

/** @throws {Refusal} `not-found`. */
export async function whoAsked(c: Context, room: Room): Promise<CauseAsked> {
  const { marked } = await askedFor(c, room);
  const people = marked.mended === null ? await peopleNow(marked, room) : [];
  return { people: people.length, languages: languagesOf(people) };
}

/**
 * The letters as they would go out.
 *
 * @throws {Refusal} `not-found`, or `invalid-message`.
 */
export async function previewMended(c: Context, room: Room): Promise<CausePreview> {
  const given = await bodyOf(c, MendedMark);
  const { mode, marked } = await askedFor(c, room);
  const people = await peopleNow(marked, room);
  requireLetters(given, people, room);
  const languages = languagesOf(people);
  const sender = {
    name: room.settings.mail?.from.name || room.settings.mail?.from.address || '…',
    publicUrl: room.base(c.req.raw),
  };
  // Where nobody asked, one sees all the same what it would look like.
  const shown =
    languages.length > 0 ? languages : Object.keys(given.text).map((language) => ({ language, people: 0 }));
  return {
    people: people.length,
    letters: shown.map(({ language, people: count }) => {
      const text = Object.entries(given.text).find(([known]) => known === language)?.[1] ?? '';
      const facts = { since: given.since, text, mode, locale: language, survey: { site: '', id: '…' } };
      const letter = mendedLetter(facts, sender);
      return { language, people: count, subject: letter.subject, text: letterText(letter) };
    }),
  };
}

const peopleNow = (marked: Marked, { store }: Room) =>
  peopleAsking(marked, Number.MAX_SAFE_INTEGER, store.causes);

function languagesOf(people: readonly Person[]): CauseAsked['languages'] {
  return [...Map.groupBy(people, ({ survey }) => letterLanguage(survey.locale))]
    .map(([language, { length }]) => ({ language, people: length }))
    .toSorted((a, b) => b.people - a.people);
}

/** Nobody gets a letter half in a language they may not read. */
function requireLetters({ since, text }: MendedMark, people: readonly Person[], room: Room): void {
  const errors = languagesOf(people)
    .filter(({ language }) => text[language] === undefined)
    .map(({ language }) => ({
      field: `/text/${language}`,
      detail: 'a sentence in this language: somebody who asked reads it',
    }));
  if (since > todayIn(room))
    errors.push({ field: '/since', detail: 'today or an earlier day: people are told that it is mended' });
  if (errors.length > 0) throw new Refusal('invalid-message', { errors });
}
