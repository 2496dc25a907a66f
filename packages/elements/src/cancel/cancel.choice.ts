/**
 * Which of several subscriptions it is about. Choosing one gives the session the facts of that one alone, as if the page knew
 * of no other: law, dates and words follow by themselves. Comes with the fields, because before nothing can be declared.
 */
import type { Situation, SubscriptionChoice } from '@fairwell/schema';
import { fits } from '../config/check.ts';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ChoiceStrings as Words } from '../locale/cancel-choice/nl.ts';
import { loadFrom, type Sources } from '../locale/locale.ts';
import { formatDay } from '../shared/format.ts';
import { isOpen } from '../journey/sheet.ts';
import { isRecord, textIn } from '../shared/record.ts';
import type { Config } from './cancel.config.ts';
import type { FieldErrors } from './cancel.flow.ts';
import type { CancelSession } from './cancel.journey.ts';
import { choiceStyles } from './cancel.choice.styles.ts';
import type { View } from './cancel.view.ts';

const sources: Sources<Words> = {
  nl: () => import('../locale/cancel-choice/nl.ts'),
  en: () => import('../locale/cancel-choice/en.ts'),
  de: () => import('../locale/cancel-choice/de.ts'),
  more: () => import('../locale/cancel-choice/more.ts'),
};

/** Which one it is about, for whoever draws and judges the fields. */
export interface Which {
  isChosen: boolean;
  render(errors: FieldErrors): TemplateResult;
}

type Known = Partial<Config>;

/** What a person did so far in one session. Outlives the words, which are fetched anew with every change. */
interface Made {
  /** Of the one that was chosen, where the page tells its facts anew. */
  key?: string | undefined;
  /** Whether the law and the words are those of the one that was chosen. */
  isReady: boolean;
  /** What was cancelled in this visit, by key. The page will only know on its next visit. */
  canceled: Map<string, Situation>;
}
const sessions = new WeakMap<CancelSession, Made>();

function madeIn(session: CancelSession): Made {
  const made = sessions.get(session) ?? { isReady: false, canceled: new Map() };
  sessions.set(session, made);
  return made;
}

/** So long a name is no longer one to read on a button. */
const LONGEST_ON_BUTTON = 80;

export async function prepare(tag: string) {
  const { strings, language } = await loadFrom(tag, sources);
  return {
    styles: [choiceStyles],
    /** @param legend - The question, in the words of the fields. */
    asking: (view: View, session: CancelSession, legend: string) =>
      asking(view, session, { ...strings, legend, language }),
  };
}

type Said = Words & { legend: string; language: string };

/** The view of somebody who chooses, or has chosen. Undefined where nothing on the list makes sense. */
function asking(view: View, session: CancelSession, words: Said): View | undefined {
  const { config, rights, parts } = view;
  const made = madeIn(session);
  const all = choicesIn(config, made);
  if (all.length === 0) return undefined;
  const chosen = all.find(({ subscription }) => subscription === config.subscription);
  const known = all.find((one) => keyOf(one) === made.key);
  // A proof that somebody is reading stays, although the page no longer lists what it is of.
  const isDropped = made.key !== undefined && !known && 'declaration' in session.state;
  if (isDropped && !isOpen(session.state)) queueMicrotask(() => config === session.config && forget(session));
  const waiting = chosen || isDropped ? undefined : all.length === 1 ? all[0] : known;
  // The page told its facts anew, or there is nothing to choose.
  if (waiting) queueMicrotask(() => config === session.config && choose(session, waiting));
  const which: Which = {
    isChosen: chosen !== undefined,
    render: (errors) => renderChoices(view, words, { all, chosen, errors, session }),
  };
  const { situation } = parts;
  const { state } = session;
  const errors = state.type === 'review' ? state.errors : {};
  const isSettled = chosen !== undefined && made.isReady;
  const label = rights?.labels.cancelConfirm;
  const plan = chosen && nameOf(chosen);
  return {
    ...view,
    which,
    // No day of one may be told, or declared, of another.
    rights: isSettled ? rights : withoutDay(rights),
    confirmLabel:
      plan && plan.length <= LONGEST_ON_BUTTON && !label?.mandated
        ? `${view.confirmLabel}: ${plan}`
        : view.confirmLabel,
    parts: {
      ...parts,
      // Above everything that depends on it, so that nothing moves away under the finger.
      situation: {
        // Whoever has to choose reads first.
        opened: undefined,
        renderSent: undefined,
        endTold: (inner) => situation?.endTold(inner),
        refundTold: (inner, day) => situation?.refundTold(inner, day),
        render: (inner, ends, entered) =>
          html`${all.length > 1 ? which.render(errors) : nothing}
            <div aria-live="polite">
              ${isSettled ? (situation?.render(inner, ends, entered) ?? ends) : nothing}
            </div>`,
        renderReceived: (inner) =>
          html`${situation?.renderReceived(inner)} ${renderAgain(words, all, chosen, session)}`,
      },
    },
  };
}

/** Those that make sense, with what is known since. */
function choicesIn({ subscriptions = [] }: Known, { canceled }: Made): SubscriptionChoice[] {
  return subscriptions
    .filter((one) => isRecord(one) && keyOf(one))
    .map((one) => ({ ...one, situation: canceled.get(keyOf(one) ?? '') ?? one.situation }));
}

const keyOf = ({ subscription }: Pick<SubscriptionChoice, 'subscription'>): string | undefined =>
  textIn(subscription, 'id') ?? textIn(subscription, 'reference');

const nameOf = (one: SubscriptionChoice): string => textIn(one.subscription, 'plan') ?? keyOf(one) ?? '';

/** Gives the session the facts of one, or of none. */
async function choose(session: CancelSession, one?: SubscriptionChoice): Promise<void> {
  const made = madeIn(session);
  made.key = one && keyOf(one);
  made.isReady = false;
  const none = {
    subscription: undefined,
    contract: undefined,
    situation: undefined,
    consequences: undefined,
  };
  // As for a single one: a receiver refuses what says it is under the law of no place.
  const contract = fits(one?.contract, 'object') ? one?.contract : undefined;
  const config = Object.assign(Object.create(null), session.config, none, one, { contract }) as Known;
  session.configure(config);
  try {
    await session.prepare();
    if (session.config === config) made.isReady = true;
  } catch {
    // No day is told, and it can be cancelled all the same.
  }
  session.host.requestUpdate();
}

/** Begins anew, with all that are left. */
function forget(session: CancelSession): void {
  madeIn(session).key = undefined;
  session.restart();
  session.host.requestUpdate();
}

function withoutDay(rights: View['rights']): View['rights'] {
  if (!rights) return rights;
  const { confidence } = rights.endsOn.trace;
  const unknown = {
    established: false as const,
    trace: { ruleIds: [], steps: [], confidence, sources: [] },
    authority: { name: '', url: '' },
  };
  return { ...rights, endsOn: unknown, charges: unknown };
}

interface Choice {
  all: SubscriptionChoice[];
  chosen: SubscriptionChoice | undefined;
  errors: FieldErrors;
  session: CancelSession;
}

function renderChoices(
  { locale }: View,
  words: Said,
  { all, chosen, errors, session }: Choice,
): TemplateResult {
  const isMissing = errors.contract !== undefined && !chosen;
  return html`<fieldset
    class="field"
    data-which=${chosen ? 'chosen' : 'open'}
    role="radiogroup"
    tabindex="-1"
    aria-required="true"
    aria-invalid=${isMissing ? 'true' : 'false'}
    aria-describedby=${isMissing ? 'which-error' : nothing}
  >
    <legend>${words.legend}</legend>
    ${
      isMissing
        ? html`<p class="error" id="which-error" lang=${words.language} dir="auto">${words.missing}</p>`
        : nothing
    }
    ${all.map((one) => {
      const { situation } = one;
      const reference = textIn(one.subscription, 'reference');
      const day = situation?.kind === 'canceled' ? situation.endsOn : undefined;
      return html`<label class="choice">
        <input
          type="radio"
          name="which"
          required
          .checked=${one === chosen}
          @change=${() => void choose(session, one)}
        />
        <span>
          <bdi>${nameOf(one)}</bdi>
          ${reference ? html`<bdi class="hint">${reference}</bdi>` : nothing}
          ${
            situation?.kind === 'canceled'
              ? html`<span class="hint" lang=${words.language} dir="auto"
                  >${words.canceled(day && formatDay(day, locale))}</span
                >`
              : nothing
          }
        </span>
      </label>`;
    })}
  </fieldset>`;
}

/** After the proof: the way to the next one, for whoever came to end more than one. */
function renderAgain(
  words: Said,
  all: SubscriptionChoice[],
  chosen: SubscriptionChoice | undefined,
  session: CancelSession,
): TemplateResult | typeof nothing {
  const left = all.filter((one) => one !== chosen && one.situation?.kind !== 'canceled');
  if (!chosen || left.length === 0) return nothing;
  return html`<section lang=${words.language}>
    <p>${words.again.lead(nameOf(chosen))}</p>
    <button type="button" class="quiet" @click=${() => void another(session, chosen)}>
      ${words.again.button}
    </button>
  </section>`;
}

/** Begins anew, and knows what was cancelled just now. */
async function another(session: CancelSession, done: SubscriptionChoice): Promise<void> {
  const { state, host } = session;
  if (state.type !== 'received') return;
  const { endsOn, links } = state.acknowledgement;
  const day = endsOn ?? state.declaration.endsOn ?? undefined;
  madeIn(session).canceled.set(keyOf(done) ?? '', { kind: 'canceled', endsOn: day, receipt: links?.html });
  await choose(session);
  // At once, so that the sheet stays open.
  session.restart();
  session.id = host.mail.newId();
  session.input({ type: 'open' });
}
