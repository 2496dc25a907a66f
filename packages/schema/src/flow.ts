/**
 * What a cancel flow shows, written down so that it can be judged: by hand as JSON, or made from the configuration of
 * an element. Whoever leaves something out says that it is as in Fairwell's own flow.
 * Knows what there is to see; refuses to know what is fair.
 */
import * as z from 'zod';
import { CivilDate, LanguageTag, line } from './value.ts';

const label = line(200);
/** The words a screen reader says, where they are not those on the control. */
const accessibleName = label.optional();
/** How far the words stand out from what is behind them: 4.5 means 4.5:1 (WCAG 2.2, 1.4.3). */
const contrast = z.number().min(1).max(21).default(7);

/** A button or link, as it looks and where it stands. */
const control = {
  label,
  accessibleName,
  contrast,
  /** In CSS pixels. */
  fontSize: z.number().positive().max(200).default(16),
  /** As in CSS, 1 to 1000. */
  fontWeight: z.int().min(1).max(1000).default(600),
  /** A name for the part of the screen it stands in; controls with the same name stand together. */
  region: line(60).default('actions'),
};
const tabOrder = z.int().min(1).max(1000);

/** The control that ends the subscription. */
const confirmControl = z.strictObject({
  ...control,
  /** Place in the order of the Tab key: 1 comes first. */
  tabOrder: tabOrder.default(1),
});
/** A control that does something else than ending it: stay, or take an offer. */
const otherControl = z.strictObject({ ...control, tabOrder: tabOrder.default(2) });

/** The button or link a subscriber begins with. */
const flowEntry = z.strictObject({
  label,
  accessibleName,
  contrast,
  /** Clicks or taps it takes to use it, from the page that is furthest away; 1 where it stands on every page. */
  activationsFromAnyPage: z.int().min(1).max(50).default(1),
  /** Whether something must be opened before it can be seen. */
  behindMenu: z.boolean().default(false),
  /** How many other links stand in the same list. */
  peers: z.int().min(0).max(1000).default(0),
  smallerThanPeers: z.boolean().default(false),
  fainterThanPeers: z.boolean().default(false),
});

/** Ways out of the page that a subscriber may be sent along. */
const channels = ['phone', 'chat', 'email', 'letter', 'idUpload', 'app'] as const;
export type FlowChannel = (typeof channels)[number];
const notNeeded = z.boolean().default(false);

const flowOffer = z.strictObject({
  kind: z.enum(['discount', 'pause', 'plan_change', 'trial_extension', 'contact', 'redirect', 'custom']),
  accept: otherControl,
  /** The words for "no", where they are not those of the control that ends it. */
  decline: label.optional(),
});

/** A field a page asks; the law's names for the usual ones: kind, cause, name, contract, endDate, email, phoneLine. */
const flowField = z.strictObject({ id: line(60), required: z.boolean().default(false) });

/** One screen between the entry and the receipt. */
const flowScreen = z.strictObject({
  kind: z.enum(['review', 'survey', 'offer', 'confirm', 'summary']),
  fields: z.array(flowField).max(50).default([]),
  /** Whether fields or the confirm control only appear once others are filled in. */
  revealed: z.boolean().default(false),
  offers: z.array(flowOffer).max(20).default([]),
  /** Whether it repeats what will be sent, so that it can be checked and corrected. */
  summary: z.boolean().default(true),
  /** Whether it asks to log in. */
  login: z.boolean().default(false),
  /** What the subscriber has to use to get past it. */
  channel: z.enum(['page', ...channels]).default('page'),
});

const receiptParts = ['statement', 'date', 'time', 'endDate', 'effects', 'reference'] as const;
export type ReceiptPart = (typeof receiptParts)[number];

/** The whole flow. Only the language and the words on the two buttons have no default. */
export const FlowDescription = z.strictObject({
  language: LanguageTag,
  entry: flowEntry,
  confirm: confirmControl,
  /** The control to stay; null where there is none. */
  keep: otherControl.nullable().default(null),
  /** Screens from the entry to the receipt, in order; what comes after the receipt does not count. */
  steps: z
    .array(flowScreen)
    .min(1)
    .max(20)
    .prefault([{ kind: 'confirm' }]),
  /** The exit survey; null where there is none. */
  survey: z
    .strictObject({
      position: z.enum(['before', 'after']).default('after'),
      required: z.boolean().default(false),
      questions: z.int().min(1).max(100).default(1),
    })
    .nullable()
    .prefault({}),
  offers: z
    .strictObject({
      /** How many offers one attempt to cancel meets at most. */
      perAttempt: z.int().min(0).max(100).default(0),
      /** Whether those that stand in `steps` stand in for each other, so that nobody meets more than `perAttempt` of them. */
      alternatives: z.boolean().default(false),
      /** Whether another one follows a refusal. */
      afterRefusal: z.boolean().default(false),
      /** Whether a control that completes the cancellation stands in sight all the time beside each offer. */
      simultaneousCancel: z.boolean().default(false),
      /** Whether the subscriber is first asked to hear offers. */
      permission: z.boolean().default(false),
    })
    .prefault({}),
  /** What a subscriber cannot do without. */
  channels: z
    .strictObject({
      phone: notNeeded,
      chat: notNeeded,
      email: notNeeded,
      letter: notNeeded,
      idUpload: notNeeded,
      app: notNeeded,
    })
    .prefault({}),
  /** Logging in before or during the flow. `with-alternative`: there is a way for people who cannot. */
  login: z.enum(['none', 'optional', 'with-alternative', 'required']).default('none'),
  /** Whether an account has to be made first. */
  account: z.enum(['not-needed', 'must-create']).default('not-needed'),
  /** A clock that runs down; `boundTo`: the real day it runs down to. */
  countdown: z.strictObject({ boundTo: CivilDate.optional() }).nullable().default(null),
  /** What is already chosen before the subscriber chose. */
  preselected: z
    .array(z.enum(['keep', 'pause', 'offer', 'reason', 'marketing']))
    .max(5)
    .default([]),
  /** Other sentences the flow shows, to be looked over for pressure. */
  texts: z.array(z.string().min(1).max(1000)).max(200).default([]),
  receipt: z
    .strictObject({
      contents: z
        .array(z.enum(receiptParts))
        .max(receiptParts.length)
        .default(['statement', 'date', 'time', 'endDate', 'reference']),
      /** How it can be kept; empty where it only stands on the screen. */
      medium: z
        .array(z.enum(['download', 'email']))
        .max(2)
        .default(['download']),
      /** Whether it is there as soon as the cancellation is received. */
      atOnce: z.boolean().default(true),
    })
    .prefault({}),
  /** What happens when something breaks. */
  failure: z
    .strictObject({
      retry: z.boolean().default(true),
      /** Whether an address, a number or a mailbox is shown. */
      otherWay: z.boolean().default(true),
      /** Whether a cancellation stops when an offer cannot be fetched. */
      offersBlock: z.boolean().default(false),
    })
    .prefault({}),
  /** When the entry is there. */
  availability: z
    .strictObject({
      wholeContract: z.boolean().default(true),
      /** Not hidden by an experiment or for a group of subscribers. */
      everyone: z.boolean().default(true),
      withoutScript: z.boolean().default(true),
    })
    .prefault({}),
  /** The right to withdraw, where this flow or its entry also serves that; null where it stands apart altogether. */
  withdrawal: z
    .strictObject({
      separateEntry: z.boolean().default(true),
      label,
      confirmLabel: label,
      fields: z.array(flowField).max(50).default([]),
      /** Whether it has a receipt of its own. */
      receipt: z.boolean().default(true),
    })
    .nullable()
    .default(null),
  accessibility: z
    .strictObject({
      /** Everything has a name, a role and a state that assistive technology can read. */
      named: z.boolean().default(true),
      keyboard: z.boolean().default(true),
      /** The focus can always leave again. */
      focusFree: z.boolean().default(true),
      errorsAnnounced: z.boolean().default(true),
    })
    .prefault({}),
});
/** A flow with everything that was left out filled in. */
export type FlowDescription = z.infer<typeof FlowDescription>;
/** A flow as a person writes it down. */
export type FlowDescriptionInput = z.input<typeof FlowDescription>;
