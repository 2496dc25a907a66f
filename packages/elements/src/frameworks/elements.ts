/** Written by `pnpm build` from what the elements say about themselves; a test compares it. */
import type {
  FairwellCancel,
  CancelOpenedEvent,
  CancelClosedEvent,
  CancelReceivedEvent,
  CancelSentEvent,
  CancelUnreceivedEvent,
  CancelAttentionEvent,
  CancelUndoneEvent,
  CancelOfferPresentedEvent,
  CancelOfferAcceptedEvent,
  CancelOfferDeclinedEvent,
  FairwellContact,
  ContactOpenedEvent,
  ContactClosedEvent,
  ContactReceivedEvent,
  ContactSentEvent,
  ContactUnreceivedEvent,
  ContactAttentionEvent,
  FairwellInsights,
  FairwellRights,
  FairwellStatus,
  StatusShownEvent,
  StatusJudgedEvent,
  FairwellSurvey,
  SurveyAnsweredEvent,
  SurveySkippedEvent,
  FairwellWithdraw,
  WithdrawOpenedEvent,
  WithdrawClosedEvent,
  WithdrawReceivedEvent,
  WithdrawSentEvent,
  WithdrawUnreceivedEvent,
  WithdrawAttentionEvent,
} from '../index.ts';

/** What each element takes and tells, for typings of frameworks. */
export interface FairwellElements {
  /** Ends a subscription: what ends and when, one confirmation, and the proof that it was received. Put the page's own form inside, so that the button works without script too. */
  'fairwell-cancel': {
    element: FairwellCancel;
    attributes: {
      /** The full address messages are posted to. */
      'endpoint'?: string | undefined;
      /** Name of the site, where one receiver serves several. */
      'site'?: string | undefined;
      /** `test` is kept apart everywhere and never counted. */
      'mode'?: 'live' | 'test' | undefined;
      /** Walks through the whole flow and sends nothing, marked on the screen. Needs no endpoint. */
      'preview'?: boolean | undefined;
      /** Language of the texts; without it the nearest `lang` counts. */
      'locale'?: string | undefined;
      /** How to address the person, in languages that know two ways. Each has one of its own accord. */
      'address'?: 'formal' | 'informal' | undefined;
      /** Over the page, or in it. Default `dialog`. */
      'display'?: 'dialog' | 'inline' | undefined;
      /** Short for `contract.jurisdiction`. */
      'jurisdiction'?: string | undefined;
      /** The least proof that counts. Default `echo`; `signed` needs `keys`. */
      'acknowledgement'?: 'signed' | 'echo' | 'status' | undefined;
      /** Whether to ask why afterwards. Default true. */
      'survey'?: 'true' | 'false' | undefined;
      /** Embed token; better through `config`, because pages get cached. */
      'token'?: string | undefined;
      /** Whether to offer afterwards to stop the marketing mail too. Default true. */
      'marketing'?: 'true' | 'false' | undefined;
      /** Whether to tell the endpoint how far a flow came. Default true. */
      'steps'?: 'true' | 'false' | undefined;
      /** Whether to offer a later day than the earliest one. Default false. */
      'later'?: 'true' | 'false' | undefined;
      /** Whether to ask for a confirmation, where the law lets you not to. Default true. */
      'confirm'?: 'true' | 'false' | undefined;
      /** Where somebody can start again once the subscription has ended. */
      'reactivate'?: string | undefined;
    };
    properties: Partial<Pick<FairwellCancel, 'handleCancel' | 'handleUndo' | 'handleOffer' | 'handleOffers' | 'config' | 'outbox' | 'clock'>>;
    events: {
      /** The person opened the flow. */
      'fairwell-opened': CancelOpenedEvent;
      /** The person closed the flow. */
      'fairwell-closed': CancelClosedEvent;
      /** The cancellation was received; carries the proof. */
      'fairwell-received': CancelReceivedEvent;
      /** The cancellation was sent to an endpoint that proves nothing. */
      'fairwell-sent': CancelSentEvent;
      /** Not received yet; kept and tried again. */
      'fairwell-unreceived': CancelUnreceivedEvent;
      /** Refused for good; the person has to mend something. */
      'fairwell-attention': CancelAttentionEvent;
      /** The person took the cancellation back, and that was received. */
      'fairwell-undone': CancelUndoneEvent;
      /** The person has an offer before their eyes. */
      'fairwell-offer-presented': CancelOfferPresentedEvent;
      /** The person took the offer: it is done, or they followed its link. */
      'fairwell-offer-accepted': CancelOfferAcceptedEvent;
      /** The person did not want the offer: they said so, or cancelled beside it. */
      'fairwell-offer-declined': CancelOfferDeclinedEvent;
    };
  };
  /** Takes a question or a complaint: what it is about, how to answer, the promised time, and the proof that it was received. Put the page's own form inside, so that the button works without script too. */
  'fairwell-contact': {
    element: FairwellContact;
    attributes: {
      /** The full address messages are posted to. */
      'endpoint'?: string | undefined;
      /** Name of the site, where one receiver serves several. */
      'site'?: string | undefined;
      /** `test` is kept apart everywhere and never counted. */
      'mode'?: 'live' | 'test' | undefined;
      /** Walks through the whole flow and sends nothing, marked on the screen. Needs no endpoint. */
      'preview'?: boolean | undefined;
      /** Language of the texts; without it the nearest `lang` counts. */
      'locale'?: string | undefined;
      /** How to address the person, in languages that know two ways. Each has one of its own accord. */
      'address'?: 'formal' | 'informal' | undefined;
      /** Over the page, or in it. Default `dialog`. */
      'display'?: 'dialog' | 'inline' | undefined;
      /** Your page with `<fairwell-status>`. Default: the receiver's own. */
      'status'?: string | undefined;
      /** The least proof that counts. Default `echo`; `signed` needs `keys`. */
      'acknowledgement'?: 'signed' | 'echo' | 'status' | undefined;
      /** Embed token; better through `config`, because pages get cached. */
      'token'?: string | undefined;
    };
    properties: Partial<Pick<FairwellContact, 'handleContact' | 'config' | 'outbox' | 'clock'>>;
    events: {
      /** The person opened the form. */
      'fairwell-contact-opened': ContactOpenedEvent;
      /** The person closed the form. */
      'fairwell-contact-closed': ContactClosedEvent;
      /** It was received; carries the proof. */
      'fairwell-contact-received': ContactReceivedEvent;
      /** It was sent to an endpoint that proves nothing. */
      'fairwell-contact-sent': ContactSentEvent;
      /** Not received yet; kept and tried again. */
      'fairwell-contact-unreceived': ContactUnreceivedEvent;
      /** Refused for good; the person has to mend something. */
      'fairwell-contact-attention': ContactAttentionEvent;
    };
  };
  /** Answers six questions: why people leave, since when, who they are, what it costs, who still waits for an answer, and whether leaving is easy. Whoever may answer sees which questions and complaints wait, and answers them; and writes down what causes a reason, and tells whoever asked once it is mended. */
  'fairwell-insights': {
    element: FairwellInsights;
    attributes: {
      /** Leaves the address of the page alone. */
      'no-url-state'?: boolean | undefined;
      /** Address of the receiver's read models, e.g. `https://leave.example/v1/insights`. */
      'endpoint'?: string | undefined;
      /** Shows one of several sites behind one receiver. */
      'site'?: string | undefined;
      /** Which data is shown first; `live` without it. */
      'mode'?: 'live' | 'test' | undefined;
      /** Language tag; without it the nearest `lang` counts, then the browser's language. */
      'locale'?: string | undefined;
      /** Bearer key of a role that may read; better through `config`, because pages get cached. */
      'token'?: string | undefined;
      /** Where people log in, on the receiver's own page; their session then opens it, and no key is asked for. */
      'login'?: string | undefined;
    };
    properties: Partial<Pick<FairwellInsights, 'config' | 'noUrlState' | 'client' | 'now'>>;
    events: Record<never, Event>;
  };
  /** Shows a subscriber what the law says about their contract, as dates: each with the reason, where it is written and how sure that is. What is not known is called *not established*, with the authority that can be asked. */
  'fairwell-rights': {
    element: FairwellRights;
    attributes: {
      /** Whose law applies, e.g. `NL`; short for `contract.jurisdiction`. */
      'jurisdiction'?: string | undefined;
      /** Language tag; without it the nearest `lang` counts, then the browser's language. */
      'locale'?: string | undefined;
      /** How to address the person, in languages that know two ways. Each has one of its own accord. */
      'address'?: 'formal' | 'informal' | undefined;
    };
    properties: Partial<Pick<FairwellRights, 'config' | 'now' | 'loadLaw'>>;
    events: Record<never, Event>;
  };
  /** Shows where something stands that was received: from its reference, or from the id of its receipt, which opens the answer and the way back too. Without either it looks for `#receipt=…` in the address of the page, and else asks the person. */
  'fairwell-status': {
    element: FairwellStatus;
    attributes: {
      /** The full address messages are posted to; the status stands next to it. */
      'endpoint'?: string | undefined;
      /** The short name on a receipt: tells where it stands, and nothing about who or what. */
      'reference'?: string | undefined;
      /** Id of a receipt: opens everything about it, so only for the page of the person it belongs to. */
      'receipt'?: string | undefined;
      /** Where somebody can start again once the subscription has ended. */
      'reactivate'?: string | undefined;
      /** Name of the site, where one receiver serves several. */
      'site'?: string | undefined;
      /** Language of the texts; without it the nearest `lang` counts. */
      'locale'?: string | undefined;
      /** How to address the person, in languages that know two ways. Each has one of its own accord. */
      'address'?: 'formal' | 'informal' | undefined;
      /** The least proof that counts for an undo. Default `echo`. */
      'acknowledgement'?: 'signed' | 'echo' | 'status' | undefined;
      /** `test` is kept apart everywhere and never counted. */
      'mode'?: 'live' | 'test' | undefined;
      /** Embed token; better through `config`, because pages get cached. */
      'token'?: string | undefined;
    };
    properties: Partial<Pick<FairwellStatus, 'config' | 'handleStatus' | 'handleJudgement' | 'handleUndo' | 'outbox' | 'clock'>>;
    events: {
      /** The person sees where it stands. */
      'fairwell-status-shown': StatusShownEvent;
      /** The person said whether the answer solved it, and that was received. */
      'fairwell-judged': StatusJudgedEvent;
      /** The person took the cancellation back, and that was received. */
      'fairwell-undone': CancelUndoneEvent;
    };
  };
  /** Asks one optional question: why somebody leaves. Every part may be left out, and what was cancelled stays cancelled. */
  'fairwell-survey': {
    element: FairwellSurvey;
    attributes: {
      /** The full address the answer is posted to. */
      'endpoint'?: string | undefined;
      /** Id of the declaration the answer belongs to. */
      'about'?: string | undefined;
      /** Name of the site, where one receiver serves several. */
      'site'?: string | undefined;
      /** `test` is kept apart everywhere and never counted. */
      'mode'?: 'live' | 'test' | undefined;
      /** Asks and sends nothing, marked on the screen. Needs no endpoint. */
      'preview'?: boolean | undefined;
      /** Language of the texts; without it the nearest `lang` counts. */
      'locale'?: string | undefined;
      /** How to address the person, in languages that know two ways. Each has one of its own accord. */
      'address'?: 'formal' | 'informal' | undefined;
      /** Whether to ask for a comment. Default true. */
      'comment'?: 'true' | 'false' | undefined;
      /** Whether to offer to tell the person when it is mended. Say `false` where nobody would. Default true. */
      'notify'?: 'true' | 'false' | undefined;
      /** Whose law the contract was under; sent along for the figures. */
      'jurisdiction'?: string | undefined;
      /** What was subscribed to; sent along for the figures. */
      'plan'?: string | undefined;
      /** The least proof that counts. Default `echo`; `signed` needs `keys`. */
      'acknowledgement'?: 'signed' | 'echo' | 'status' | undefined;
      /** Embed token; better through `config`, because pages get cached. */
      'token'?: string | undefined;
    };
    properties: Partial<Pick<FairwellSurvey, 'config' | 'outbox' | 'session' | 'random'>>;
    events: {
      /** The person answered; the answer is on its way. */
      'fairwell-answered': SurveyAnsweredEvent;
      /** The person would rather not say. */
      'fairwell-skipped': SurveySkippedEvent;
    };
  };
  /** The right of withdrawal: until when, what comes back, and a button with the words of the law. Put the page's own form inside, so that the button works without script too. Cancelling for the future is `<fairwell-cancel>`. */
  'fairwell-withdraw': {
    element: FairwellWithdraw;
    attributes: {
      /** The full address messages are posted to. */
      'endpoint'?: string | undefined;
      /** Name of the site, where one receiver serves several. */
      'site'?: string | undefined;
      /** `test` is kept apart everywhere and never counted. */
      'mode'?: 'live' | 'test' | undefined;
      /** Walks through the whole flow and sends nothing, marked on the screen. Needs no endpoint. */
      'preview'?: boolean | undefined;
      /** Language of the texts; without it the nearest `lang` counts. */
      'locale'?: string | undefined;
      /** How to address the person, in languages that know two ways. Each has one of its own accord. */
      'address'?: 'formal' | 'informal' | undefined;
      /** Over the page, or in it. Default `dialog`. */
      'display'?: 'dialog' | 'inline' | undefined;
      /** Short for `contract.jurisdiction`. */
      'jurisdiction'?: string | undefined;
      /** The full address of the page for those who would rather cancel. */
      'cancel'?: string | undefined;
      /** The least proof that counts. Default `echo`; `signed` needs `keys`. */
      'acknowledgement'?: 'signed' | 'echo' | 'status' | undefined;
      /** Embed token; better through `config`, because pages get cached. */
      'token'?: string | undefined;
    };
    properties: Partial<Pick<FairwellWithdraw, 'handleWithdraw' | 'config' | 'outbox' | 'clock'>>;
    events: {
      /** The person opened the flow. */
      'fairwell-withdrawal-opened': WithdrawOpenedEvent;
      /** The person closed the flow. */
      'fairwell-withdrawal-closed': WithdrawClosedEvent;
      /** The withdrawal was received; carries the proof. */
      'fairwell-withdrawal-received': WithdrawReceivedEvent;
      /** The withdrawal was sent to an endpoint that proves nothing. */
      'fairwell-withdrawal-sent': WithdrawSentEvent;
      /** Not received yet; kept and tried again. */
      'fairwell-withdrawal-unreceived': WithdrawUnreceivedEvent;
      /** Refused for good; the person has to mend something. */
      'fairwell-withdrawal-attention': WithdrawAttentionEvent;
    };
  };
}

/** What a wrapper has to know while a page runs. `spelledOut`: attributes in which `false` is a word of its own. */
export const partsOf = {
  'fairwell-cancel': {
    spelledOut: ['survey', 'marketing', 'steps', 'later', 'confirm'],
    properties: ['handleCancel', 'handleUndo', 'handleOffer', 'handleOffers', 'config', 'outbox', 'clock'],
    events: ['fairwell-opened', 'fairwell-closed', 'fairwell-received', 'fairwell-sent', 'fairwell-unreceived', 'fairwell-attention', 'fairwell-undone', 'fairwell-offer-presented', 'fairwell-offer-accepted', 'fairwell-offer-declined'],
  },
  'fairwell-contact': {
    spelledOut: [],
    properties: ['handleContact', 'config', 'outbox', 'clock'],
    events: ['fairwell-contact-opened', 'fairwell-contact-closed', 'fairwell-contact-received', 'fairwell-contact-sent', 'fairwell-contact-unreceived', 'fairwell-contact-attention'],
  },
  'fairwell-insights': {
    spelledOut: [],
    properties: ['config', 'noUrlState', 'client', 'now'],
    events: [],
  },
  'fairwell-rights': {
    spelledOut: [],
    properties: ['config', 'now', 'loadLaw'],
    events: [],
  },
  'fairwell-status': {
    spelledOut: [],
    properties: ['config', 'handleStatus', 'handleJudgement', 'handleUndo', 'outbox', 'clock'],
    events: ['fairwell-status-shown', 'fairwell-judged', 'fairwell-undone'],
  },
  'fairwell-survey': {
    spelledOut: ['comment', 'notify'],
    properties: ['config', 'outbox', 'session', 'random'],
    events: ['fairwell-answered', 'fairwell-skipped'],
  },
  'fairwell-withdraw': {
    spelledOut: [],
    properties: ['handleWithdraw', 'config', 'outbox', 'clock'],
    events: ['fairwell-withdrawal-opened', 'fairwell-withdrawal-closed', 'fairwell-withdrawal-received', 'fairwell-withdrawal-sent', 'fairwell-withdrawal-unreceived', 'fairwell-withdrawal-attention'],
  },
} as const;
