/**
 * One person's way from a button to a proof, whatever is declared: fetches words, law and parts, keeps the state, and turns
 * what the person does into inputs and a declaration. Draws nothing, and knows no field.
 */
import type { MessageData, MessageType } from '@fairwell/schema';
import { languageOf, type Words } from '../locale/locale.ts';
import { announce } from './announce.ts';
import { Courier, type Handler } from './courier.ts';
import { next } from './flow.ts';
import type { Acts, Input, Journey, Kind, PartName, Parts, State } from './journey.ts';
import type { Law } from './law-room.ts';
import type { Leader } from './sheet.ts';

export interface Session<K extends Kind> extends Leader<K['config']> {
  state: State<K>;
  config: Partial<K['config']>;
  /** UUID of this way through the flow, once it began. */
  id: string | undefined;
  readonly host: K['host'];
  /** Everything a step is drawn from; undefined until it is prepared. */
  readonly view: K['view'] | undefined;
  input(input: Input<K>): void;
  /** Hands over to the page where it wants that, else to the outbox; `begin` moves the flow on under the new id. */
  deliver<T extends MessageType>(
    type: T,
    data: MessageData<T>,
    handler: Handler<T> | undefined,
    begin: (id: string) => void,
  ): void;
  /** Fetches a part, and draws it. What stands there without it is enough; it is tried again when it is next needed. */
  need: (name: PartName<K>) => Promise<void>;
  /** Tries one declaration again now. */
  retry(id: string): void;
}

export function startSession<K extends Kind>(host: K['host'], journey: Journey<K>): Session<K> {
  let words: Words<K['strings']> | undefined;
  let law: Law<K['rights']> | undefined;
  let rights: K['rights'] | undefined;
  let parts: Parts<K> = {};
  let preparing: Promise<void> | undefined;
  const needed = new Set<PartName<K>>();
  const courier = new Courier((id, state) => {
    session.input({ type: 'progress', id, state });
    return host.isConnected && id === declared();
  });

  const tagNow = (): string => languageOf(host, session.config);
  const judge = (theLaw = law, theWords = words): K['rights'] | undefined =>
    theWords && theLaw?.rightsAt(host.clock(), theWords);

  const fetchPart = async (name: PartName<K>, tag: string, into: Parts<K>): Promise<void> => {
    if (into[name]) return;
    const { prepare } = await journey.parts[name]();
    into[name] = await prepare(tag, session.config);
  };

  const adopt = (): void => {
    for (const part of Object.values(parts)) host.adopt(...(part?.styles ?? []));
  };

  const fetchAll = async (): Promise<void> => {
    const { config } = session;
    const tag = tagNow();
    const fetched: Parts<K> = {};
    const useful = journey.usefulPart?.(config);
    if (useful) needed.add(useful);
    const [newWords, newLaw] = await Promise.all([
      journey.loadWords(tag, config),
      journey
        .readLaw?.()
        .then(({ readLaw }) => readLaw(config, tag))
        .catch(() => undefined),
      // What was on the screen is there again, perhaps in another language; should that not come, as it was.
      ...[...needed].map((name) =>
        fetchPart(name, tag, fetched).catch(() => {
          fetched[name] = parts[name];
        }),
      ),
    ]);
    const newRights = judge(newLaw, newWords);
    const first = journey.firstPart?.(config, newRights);
    if (first) await fetchPart(first, tag, fetched);
    if (config !== session.config) return session.prepare();
    words = newWords;
    law = newLaw;
    rights = newRights;
    parts = fetched;
    adopt();
    // What was asked for meanwhile went to the parts that were just replaced.
    for (const name of needed) void session.need(name);
    if (rights) law?.adviseOnLabel(rights, host);
    const { type, entered } = session.state;
    if (type === 'closed') session.input({ type: 'enter', entered: journey.begin(config, entered) });
    host.requestUpdate();
  };

  const confirm = (): void => {
    const { view, state } = session;
    if (state.type !== 'review' || !view) return;
    const { entered } = state;
    const errors = journey.errorsIn(view, entered);
    if (Object.keys(errors).length > 0) return session.input({ type: 'refuse', errors });
    const { data, ...declared } = journey.draftOf(view, entered);
    session.deliver(journey.type, data, journey.handlerOf(host), (id) =>
      session.input({ type: 'declare', declaration: { ...declared, id } }),
    );
  };

  /** Id of what was declared. */
  const declared = (): string => ('declaration' in session.state ? session.state.declaration.id : '');

  const acts: Acts<K['entered']> = {
    close: () => session.input({ type: 'close' }),
    enter: (change) => session.input({ type: 'enter', entered: { ...session.state.entered, ...change } }),
    confirm,
    retry: () => courier.retry(declared()),
    revise() {
      const id = declared();
      session.input({ type: 'revise' });
      courier.drop(id);
    },
    async useForm() {
      await courier.setAside(declared());
      host.button.submitNatively();
    },
    discard: () => courier.drop(declared()),
  };

  const session: Session<K> = {
    host,
    config: {},
    state: { type: 'closed', entered: journey.begin({}) },
    // Set from the start, so that a page with an `id` on every object does not lend it one.
    id: undefined,

    get way() {
      return session.config.endpoint ?? journey.handlerOf(host);
    },

    configure(config) {
      session.config = config;
      if (!preparing) return;
      preparing = undefined;
      void session.prepare().catch(() => undefined);
    },

    restart() {
      session.state = { type: 'closed', entered: journey.begin(session.config) };
      session.id = undefined;
    },

    prepare: () =>
      (preparing ??= fetchAll().catch((error: unknown) => {
        preparing = undefined;
        throw error;
      })),

    async open() {
      await session.prepare();
      // The day may have changed since it was prepared.
      rights = judge();
      session.id ??= host.mail.newId();
      session.input({ type: 'open' });
      // Early enough to be there when it is needed, and not before what is needed now is drawn.
      await host.updateComplete;
      void session.need('after');
    },

    async resume() {
      const { resume } = await journey.leftBehind();
      await resume(session, courier);
    },

    input(input) {
      const before = session.state;
      const after = (session.state = journey.next?.(before, input, parts) ?? next(before, input));
      // Tried before, while the first step was read; what failed then may work now.
      if ('declaration' in after) void session.need('after');
      host.requestUpdate();
      announce(host, before, after, journey.events);
      journey.happened?.(session, before, parts);
    },

    async need(name) {
      needed.add(name);
      try {
        await fetchPart(name, tagNow(), parts);
      } catch {
        return;
      }
      adopt();
      host.requestUpdate();
    },

    get view() {
      if (!words) return undefined;
      return journey.viewOf(
        {
          ...words,
          config: session.config,
          hasForm: host.button.hasForm,
          mark: host.mark,
          law,
          rights,
          parts,
          act,
        },
        session,
      );
    },

    deliver(type, data, handler, begin) {
      const { config, id: way } = session;
      if (handler && !config.preview) {
        const id = host.mail.newId();
        begin(id);
        return courier.hand(handler, { id, data });
      }
      const { endpoint = '' } = config;
      begin(courier.send(host.mail, { type, data, locale: tagNow(), session: way }, { ...config, endpoint }));
    },

    retry: (id) => courier.retry(id),
  };
  const act = { ...acts, ...journey.acts?.(session, acts) };
  return session;
}
