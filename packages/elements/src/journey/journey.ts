/** What is particular about one kind of journey, for the session that leads a person along it. */
import type { CancelConfig, MessageData, MessageType } from '@fairwell/schema';
import type { Words } from '../locale/locale.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { Rehearsal } from '../shared/rehearsal.ts';
import type { Events } from './announce.ts';
import type { Courier, Handler } from './courier.ts';
import type * as flow from './flow.ts';
import type { KnownFacts, OwnWords } from './law-answers.ts';
import type { Law } from './law-room.ts';
import type { LightButton } from './opener.ts';
import type { Session } from './session.ts';

/** What a session needs of its element. */
export interface SessionHost extends HTMLElement {
  requestUpdate(): void;
  readonly updateComplete: Promise<void> | undefined;
  adopt(...styles: CSSStyleSheet[]): void;
  readonly mail: Outbox;
  readonly mark: Rehearsal | undefined;
  clock: () => number;
  readonly button: Pick<LightButton, 'hasForm' | 'isThere' | 'submitNatively' | 'press'>;
}

/** The types of one kind of journey. */
export interface Kind {
  type: MessageType;
  host: SessionHost;
  config: Pick<
    CancelConfig,
    'endpoint' | 'site' | 'mode' | 'token' | 'acknowledgement' | 'keys' | 'preview' | 'locale' | 'address'
  > & { contract?: KnownFacts };
  strings: OwnWords;
  /** What is typed. */
  entered: object;
  declaration: flow.Declared;
  /** States that only this journey has, and the inputs that lead there. */
  beyond: flow.Beyond;
  input: { type: 'undo' | 'again' };
  /** What the law says; never where it is not asked. */
  rights: unknown;
  /** What is fetched when it is needed. Everyone needs `after` once something is declared. */
  parts: { after: Part };
  view: object;
  /** What can be done here beside {@link Acts}. */
  acts: object;
}

export type State<K extends Kind> = flow.State<K['entered'], K['declaration']> | K['beyond'];
export type Input<K extends Kind> = flow.Input<K['entered'], K['declaration']> | K['input'];
export type PartName<K extends Kind> = keyof K['parts'];
/** The parts that are here, ready to draw. */
export type Parts<K extends Kind> = Partial<K['parts']>;

interface Part {
  styles?: CSSStyleSheet[];
}

/** What can be done on every journey. */
export interface Acts<Entered> {
  close: () => void;
  enter: (change: Partial<Entered>) => void;
  confirm: () => void;
  retry: () => void;
  revise: () => void;
  useForm: () => void;
  discard: () => void;
}

/** What every step of every journey is drawn from. */
export interface Drawing<K extends Kind> extends Words<K['strings']> {
  config: Partial<K['config']>;
  /** Marks what does not count; undefined where it does. */
  mark: Rehearsal | undefined;
  /** Whether the page has a form of its own, which works where this page may not send. */
  hasForm: boolean;
  /** Undefined where the law could not be read, or is not asked; the flow works all the same. */
  law: Law<K['rights']> | undefined;
  rights: K['rights'] | undefined;
  /** What was fetched so far of what comes later. */
  parts: Parts<K>;
  act: Acts<K['entered']> & K['acts'];
}

export interface Journey<K extends Kind> {
  type: K['type'];
  events: Events;
  /** The page's own hand, where it does the work itself. */
  handlerOf(host: K['host']): Handler<K['type']> | undefined;
  /** Rejects where they cannot be had. */
  loadWords(tag: string, config: Partial<K['config']>): Promise<Words<K['strings']>>;
  /** Nothing may depend on it. */
  readLaw?: () => Promise<{
    readLaw: (config: Partial<K['config']>, tag: string) => Promise<Law<K['rights']>>;
  }>;
  /** How to fetch each part: a file whose `prepare` brings it in the language of a tag. */
  parts: {
    [Name in PartName<K>]: () => Promise<{
      prepare: (tag: string, config: Partial<K['config']>) => Promise<K['parts'][Name]>;
    }>;
  };
  /** A part that the first step has a use for. */
  usefulPart?(config: Partial<K['config']>): PartName<K> | undefined;
  /** A part without which the first step cannot be drawn. */
  firstPart?(config: Partial<K['config']>, rights: K['rights'] | undefined): PartName<K> | undefined;
  /** Goes on with what an earlier visit left on the device. */
  leftBehind: () => Promise<{ resume: (session: Session<K>, courier: Courier) => Promise<void> }>;
  /** What the form starts with: what the page knows, and what may stay of what was typed. */
  begin(config: Partial<K['config']>, typed?: K['entered']): K['entered'];
  /** What follows, where that is more than what every declaration goes through; undefined where it is not. */
  next?(state: State<K>, input: Input<K>, parts: Parts<K>): State<K> | undefined;
  /** What else is to be done after an input. */
  happened?(session: Session<K>, before: State<K>, parts: Parts<K>): void;
  viewOf(drawing: Drawing<K>, session: Session<K>): K['view'];
  acts?(session: Session<K>, acts: Acts<K['entered']>): Partial<Acts<K['entered']>> & K['acts'];
  errorsIn(view: K['view'], entered: K['entered']): flow.FieldErrors<K['entered']>;
  /** What is declared, and the message that says so. */
  draftOf(
    view: K['view'],
    entered: K['entered'],
  ): Omit<K['declaration'], 'id'> & { data: MessageData<K['type']> };
}
