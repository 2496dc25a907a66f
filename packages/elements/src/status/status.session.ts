/**
 * One person's look at how it stands: fetches words and status, keeps the state, and turns what the person does into inputs,
 * judgements and an undo. Draws nothing.
 */
import type { Judgement, Status, StatusConfig } from '@fairwell/schema';
import type { Courier, Handler } from '../journey/courier.ts';
import { languageOf, loadFrom, type Sources, type Words } from '../locale/locale.ts';
import type { StatusStrings } from '../locale/status/nl.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { cleanText } from '../shared/clean.ts';
import { isStatus, readStatus, type Reading, sendJudgement } from './status.client.ts';
import { StatusJudgedEvent, StatusShownEvent } from './status.events.ts';
import { type Input, next, start, type State } from './status.flow.ts';
import { keyIn } from './status.key.ts';
import { lastDay } from './status.shown.ts';
import type { Actions, Held, Undo, View } from './status.view.ts';

const sources: Sources<StatusStrings> = {
  nl: () => import('../locale/status/nl.ts'),
  en: () => import('../locale/status/en.ts'),
  de: () => import('../locale/status/de.ts'),
  more: () => import('../locale/status/more.ts'),
};

/** What the session needs of its element. */
export interface SessionHost extends HTMLElement {
  requestUpdate(): void;
  adopt(...styles: CSSStyleSheet[]): void;
  readonly mail: Outbox;
  clock: () => number;
  handleStatus: ((key: string) => Promise<Status>) | undefined;
  handleJudgement: ((id: string, judgement: Judgement) => Promise<Status>) | undefined;
  handleUndo: Handler<'cancellation.undone'> | undefined;
}

export class StatusSession {
  state: State = start;
  config: Partial<StatusConfig> = {};

  readonly #host: SessionHost;
  #words: Words<StatusStrings> | undefined;
  #held: Held | undefined;
  #part: Undo | undefined;
  #undo: View['undo'];
  #courier: Courier | undefined;
  /** What was looked up last because the page says so. */
  #given: string | undefined;

  constructor(host: SessionHost) {
    this.#host = host;
  }

  /** Takes a new configuration; looks up what it names. */
  configure(config: Partial<StatusConfig>): void {
    this.config = config;
    void this.#fetchWords();
    this.lookAtGiven();
  }

  /** Looks up what the page names, or its address does. Answers whether that is something new. */
  lookAtGiven(): boolean {
    const { receipt, reference } = this.config;
    const given = receipt ?? reference ?? new URLSearchParams(location.hash.slice(1)).get('receipt');
    const key = keyIn(given ?? '');
    if (key === this.#given || !this.#canAsk) return false;
    this.#given = key;
    if (key) void this.#look(key);
    return key !== undefined;
  }

  async #fetchWords(): Promise<void> {
    try {
      this.#words = await loadFrom(this.#tag, sources);
      if (this.#undo) void this.#fetchUndo();
    } catch {
      // Without words nothing is shown; what the page has inside the element stays.
    }
    this.#host.requestUpdate();
  }

  input(input: Input): void {
    const before = this.state;
    this.state = next(before, input);
    this.#host.requestUpdate();
    this.#announce(before, this.state);
  }

  #announce(before: State, after: State): void {
    if (before.type === 'loading' && after.type === 'shown')
      this.#host.dispatchEvent(new StatusShownEvent({ status: after.status }));
    if (before.type !== 'undoing' || after.type !== 'undone' || !after.acknowledgement || !this.#undo) return;
    const { CancelUndoneEvent } = this.#undo.part;
    this.#host.dispatchEvent(
      new CancelUndoneEvent({
        declaration: after.status.holder?.id ?? '',
        acknowledgement: after.acknowledgement,
      }),
    );
  }

  get #canAsk(): boolean {
    return this.config.endpoint !== undefined || this.#host.handleStatus !== undefined;
  }

  async #look(key: string): Promise<void> {
    this.input({ type: 'look', key });
    const { handleStatus } = this.#host;
    const { endpoint = '', site } = this.config;
    const [reading] = await Promise.all([
      handleStatus ? handled(handleStatus(key)) : readStatus(key, { endpoint, site }),
      // Only the id of a receipt opens what is in there.
      key.includes('-') && this.#fetchHeld(),
    ]);
    if (reading.type === 'found') {
      this.input({ type: 'found', key, status: reading.status });
      if (reading.status.holder?.canUndo) void this.#fetchUndo();
    } else if (reading.type === 'unknown') this.input({ type: 'unknown', key });
    else this.input({ type: 'fail', key, why: reading.type });
  }

  /** Without it the standing alone is shown; looking again tries again. */
  async #fetchHeld(): Promise<void> {
    try {
      this.#held ??= await import('./status.held.ts');
      this.#host.adopt(...this.#held.styles);
    } catch {
      // Shown without.
    }
  }

  /** Without it the receipt's own page still has the way back. */
  async #fetchUndo(): Promise<void> {
    try {
      this.#part ??= await import('./status.undo.ts');
      this.#undo = {
        part: this.#part,
        words: await this.#part.loadUndoWords(this.#words?.locale ?? this.#tag),
      };
    } catch {
      return;
    }
    this.#host.requestUpdate();
  }

  /** Everything a step is drawn from; undefined until the words are there. */
  get view(): View | undefined {
    const words = this.#words;
    if (!words) return undefined;
    const zone = 'status' in this.state ? this.state.status.zone : undefined;
    return {
      config: this.config,
      ...words,
      today: dayIn(zone, this.#host.clock()),
      held: this.#held,
      undo: this.config.endpoint || this.#host.handleUndo ? this.#undo : undefined,
      act: this.#act,
    };
  }

  get #tag(): string {
    return languageOf(this.#host, this.config);
  }

  readonly #act: Actions = {
    type: (typed) => this.input({ type: 'type', typed }),
    look: () => {
      if (this.state.type !== 'asking') return;
      const { typed } = this.state;
      const key = keyIn(typed);
      if (key) void this.#look(key);
      else this.input({ type: 'refuse', problem: typed.trim() ? 'unreadable' : 'missing' });
    },
    again: () => 'key' in this.state && void this.#look(this.state.key),
    leave: () => this.input({ type: 'leave' }),
    judge: (solved, missing) => void this.#judge(solved, missing),
    undo: () => this.#takeBack(),
    retryUndo: () => this.state.type === 'undoing' && this.#courier?.retry(this.state.undo.id),
    saveDate: () => void this.#saveDate(),
  };

  async #judge(solved: boolean, missing: string): Promise<void> {
    const { state } = this;
    if (state.type !== 'shown' && state.type !== 'unjudged') return;
    const { id, answer } = state.status.holder ?? {};
    if (!id || !answer) return;
    const judgement: Judgement = { answer, solved, missing: cleanText(missing, 5000) };
    this.input({ type: 'judge', judgement });
    const { handleJudgement } = this.#host;
    const { endpoint = '', site } = this.config;
    const reading = await (handleJudgement
      ? handled(handleJudgement(id, judgement))
      : sendJudgement(id, judgement, { endpoint, site }));
    if (reading.type !== 'found') return this.input({ type: 'misjudged' });
    this.input({ type: 'judged', status: reading.status });
    this.#host.dispatchEvent(new StatusJudgedEvent({ status: reading.status, solved }));
  }

  /** The same declaration, on the same way, as in the cancel flow. */
  #takeBack(): void {
    const { state, view } = this;
    const undo = this.#undo;
    if (state.type !== 'shown' || !view || !undo) return;
    const { status } = state;
    const data = undo.part.undoData(status, undo.words, view.locale);
    if (!data) return;
    const courier = (this.#courier ??= new undo.part.Courier((id, progress) => {
      this.input({ type: 'progress', id, state: progress });
      return true;
    }));
    const { mail, handleUndo } = this.#host;
    if (handleUndo) {
      const id = mail.newId();
      this.input({ type: 'undo', id });
      return courier.hand(handleUndo, { id, data });
    }
    const { endpoint = '', site, token, acknowledgement, keys } = this.config;
    const draft = { type: 'cancellation.undone' as const, data, locale: this.#tag };
    // A test takes back a test, whatever the page is set to.
    const destination = { endpoint, site, mode: status.mode, token, acknowledgement, keys };
    this.input({ type: 'undo', id: courier.send(mail, draft, destination) });
  }

  async #saveDate(): Promise<void> {
    const { state, view } = this;
    const status = 'status' in state ? state.status : undefined;
    const day = status && lastDay(status);
    if (!status?.holder || !day || !view) return;
    const { saveCalendar } = await import('./status.calendar.ts');
    saveCalendar(day, status, status.holder.id, view.strings.calendar);
  }
}

/** What a page answered that does the work itself. Anything but a status, or a rejection, means: not known. */
async function handled(answer: Promise<Status>): Promise<Reading> {
  try {
    const status: unknown = await answer;
    return isStatus(status) ? { type: 'found', status } : { type: 'error' };
  } catch {
    return { type: 'error' };
  }
}

/** E.g. `2026-11-22`, on the calendar of a zone. */
function dayIn(timeZone: string | undefined, now: number): string {
  try {
    return new Intl.DateTimeFormat('sv', { timeZone }).format(now);
  } catch {
    // A zone this browser does not know.
    return new Intl.DateTimeFormat('sv').format(now);
  }
}
