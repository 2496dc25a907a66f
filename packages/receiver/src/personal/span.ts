/** Where something about a person stands in a text, and what it is. */
export const personalKinds = ['email', 'iban', 'card', 'phone'] as const;
export type PersonalKind = (typeof personalKinds)[number];

export interface Span {
  kind: PersonalKind;
  /** Index of the first character, in UTF-16 units as everywhere in JavaScript. */
  start: number;
  /** Index behind the last one. */
  end: number;
}
