/** Everything for people who bundle: classes, events and types. Importing it defines no tag; the tag files do. */
export * from './cancel/cancel.events.ts';
export * from './cancel/cancel.offer.events.ts';
export type { OfferHandler } from './cancel/cancel.offer.conduct.ts';
export type { OffersHandler } from './cancel/cancel.offer.service.ts';
export * from './cancel/cancel.undo.events.ts';
export { FairwellCancel } from './cancel/cancel.ts';
export {
  ContactAttentionEvent,
  ContactClosedEvent,
  ContactOpenedEvent,
  ContactReceivedEvent,
  ContactSentEvent,
  ContactUnreceivedEvent,
} from './contact/contact.events.ts';
export { FairwellContact } from './contact/contact.ts';
export * from './exit-survey/exit-survey.events.ts';
export { FairwellSurvey } from './exit-survey/exit-survey.ts';
export { FairwellInsights } from './insights/insights.ts';
export { FairwellRights } from './rights-panel/rights-panel.ts';
export * from './status/status.events.ts';
export { FairwellStatus } from './status/status.ts';
export * from './withdraw/withdraw.events.ts';
export { FairwellWithdraw } from './withdraw/withdraw.ts';
export type { Handed, Handled, Handler } from './journey/courier.ts';
export { Delivery, type Doors } from './outbox/delivery.ts';
export type * from './outbox/entry.ts';
export { Outbox } from './outbox/outbox.ts';
export { pageOutbox } from './outbox/page.ts';
export { deviceStore, type Store } from './outbox/store.ts';
