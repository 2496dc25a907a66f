/**
 * What the keys of an element are, and those that several know. Checked against the schema where an element lists its own,
 * so that no browser has to carry the schema itself.
 */

/** What a value must be. A list of words means: one of these. */
export type Kind = 'text' | 'flag' | 'object' | 'list' | 'flag-or-object' | 'address' | readonly string[];

/** The keys of one element. */
export type Keys = Readonly<Record<string, Kind>>;

/** What every element that sends knows. */
export const wire = {
  endpoint: 'address',
  site: 'text',
  mode: ['live', 'test'],
  locale: 'text',
  address: ['formal', 'informal'],
  acknowledgement: ['signed', 'echo', 'status'],
  keys: 'list',
  token: 'text',
  support: 'object',
} as const;
