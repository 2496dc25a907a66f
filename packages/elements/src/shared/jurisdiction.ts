/** The region code for "not known" (Unicode CLDR). No law is loaded for it. */
export const UNKNOWN_JURISDICTION = 'ZZ';
