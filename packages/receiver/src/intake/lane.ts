/** Which queue a message waits in. */
import type { MessageType } from '@fairwell/schema';
import type { Lane } from '../store/store.ts';

export const laneOf: Record<MessageType, Lane> = {
  'cancellation.requested': 'declaration',
  'cancellation.undone': 'declaration',
  'withdrawal.requested': 'declaration',
  'contact.submitted': 'contact',
  'preferences.changed': 'contact',
  'survey.answered': 'survey',
  'flow.step': 'step',
};
