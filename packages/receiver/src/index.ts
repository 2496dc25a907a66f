export type { AnswerTime } from './contacts/answer-time.ts';
export type { Destination } from './handover/destination.ts';
export type { LogEntry, Receiver, ReceiverOptions } from './options.ts';
export type { CancelPageDefaults } from './pages/defaults.ts';
export { createReceiver } from './receiver.ts';
