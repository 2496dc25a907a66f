/** What is left of a record when its content is gone: its place in the chain, when it came and what kind it was. */
import type { StoredEvent } from '../store/records.ts';

export const isErased = ({ message }: Pick<StoredEvent, 'message'>): boolean => message === '';
