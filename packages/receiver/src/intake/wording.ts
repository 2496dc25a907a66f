/** What is wrong with a field, in a sentence's second half: it follows the name of the field. Never says what was sent. */
import type * as z from 'zod';

const formats: Record<string, string> = {
  uuid: 'must be a UUID',
  date: 'must be a calendar day such as 2026-12-22',
  datetime: 'must be a moment with its offset, such as 2026-11-22T10:15:30+01:00',
  url: 'must be an absolute address',
  email: 'must be an e-mail address',
};

/** Words for the errors that a schema has no words of its own for. */
export const wording: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `must be of type ${issue.expected}`;
    case 'invalid_format':
      return formats[issue.format];
    case 'invalid_value':
      return `must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      // Where one field decides what the others are.
      return 'options' in issue && Array.isArray(issue.options)
        ? `must be one of ${issue.options.map(String).join(', ')}`
        : undefined;
    case 'too_big':
      return `must be at most ${issue.maximum}${unit(issue.origin)}`;
    case 'too_small':
      return `must be at least ${issue.minimum}${unit(issue.origin)}`;
    case 'unrecognized_keys':
      return 'has fields that are not known here; leave them out';
    default:
      return undefined;
  }
};

const units: Record<string, string> = { string: ' characters long', array: ' items long' };
const unit = (origin: string) => units[origin] ?? '';
