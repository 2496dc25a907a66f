/** What truly happened in a made-up year of exits: the side that the receiver never sees, and is compared with. */
import type { MessageInput } from '@fairwell/schema';

export const ZONE = 'Europe/Amsterdam';

export interface Person {
  site: string;
  mode: 'live' | 'test';
  plan: string;
  country: string;
  locale: string;
  client: string | null;
  segment: string | null;
  /** First day of the subscription. */
  since: string | null;
  contract: string;
}

/** One time that somebody ended a contract. */
export interface Exit extends Person {
  /** When the first declaration came in. */
  at: number;
  isLoggedIn: boolean;
  declarations: string[];
  undoneAt: number | null;
  payingOn: string | null;
  /** Taken below the proof, and the cancellation taken back for it. */
  offer: { id: string; madeTo: 'everyone' | 'leaving' | null; at: number } | null;
  /** Billing ended it although it was taken back. */
  isEnded: boolean;
  outcome: 'scheduled' | 'effective' | 'failed' | null;
}

export interface Given {
  path: string[];
  label: string;
  category: string;
}

export interface Answer {
  id: string;
  at: number;
  site: string;
  mode: 'live' | 'test';
  locale: string;
  client: string | null;
  /** What the survey itself says. */
  plan: string | null;
  country: string | null;
  about: Exit | null;
  reasons: Given[];
  options: string[];
  comment: string | null;
}

export interface Flow {
  site: string;
  mode: 'live' | 'test';
  locale: string;
  client: string | null;
  steps: {
    at: number;
    step: string;
    offer?: string;
    offerId?: string;
    madeTo?: 'everyone' | 'leaving';
    activations?: number;
  }[];
  /** The offer for which a cancellation was taken back in it. */
  takenBackFor: string | null;
  declaredAt: number | null;
}

export interface Contact {
  id: string;
  at: number;
  site: string;
  mode: 'live' | 'test';
  kind: 'question' | 'complaint';
  topic: string[];
  answeredAt: number | null;
  judged: 'solved' | 'reopened' | null;
}

/** What the receiver is told, in the order in which it happens. */
export type Told = { at: number } & (
  | { does: 'send'; message: MessageInput; isFromServer?: boolean }
  | { does: 'report'; declaration: string; body: object }
  | { does: 'answer'; contact: Contact }
  | { does: 'judge'; contact: Contact; isSolved: boolean }
);

export interface Year {
  told: Told[];
  exits: Exit[];
  answers: Answer[];
  flows: Flow[];
  contacts: Contact[];
  /** When everything has happened. */
  end: number;
}
