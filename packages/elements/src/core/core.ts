/**
 * For whoever draws everything themselves: the state machine, the outbox and the law, without Lit and without a pixel.
 * Importing it defines nothing and sends nothing.
 */
export { Cancelling, type CancellingOptions } from './cancelling.ts';
export type { Field } from '../cancel/cancel.entered.ts';
export type {
  Declaration,
  Entered,
  FieldErrors,
  FieldName,
  State,
  StateType,
  Typing,
} from '../cancel/cancel.flow.ts';
export type { Drafted } from '../cancel/cancel.declaration.ts';
export type { Handed, Handled, Handler } from '../journey/courier.ts';
export { Delivery, type Doors } from '../outbox/delivery.ts';
export type * from '../outbox/entry.ts';
export { Outbox } from '../outbox/outbox.ts';
export { pageOutbox } from '../outbox/page.ts';
export { previewOutbox } from '../outbox/preview.ts';
export { deviceStore, type Store } from '../outbox/store.ts';
export type { CancelRights } from '@fairwell/rights';
export type { CancelConfig } from '@fairwell/schema';
