/** Which languages there are, and which flow is written in which. Types alone: nothing of this is downloaded. */

/** Spoken by every element, from its first day. */
export type CoreLanguage = 'nl' | 'en' | 'de';

/** The other official languages of the EU, and Arabic, Frisian, Turkish and Ukrainian. Spoken where {@link Written} says so. */
export type FurtherLanguage =
  | 'ar'
  | 'bg'
  | 'cs'
  | 'da'
  | 'el'
  | 'es'
  | 'et'
  | 'fi'
  | 'fr'
  | 'fy'
  | 'ga'
  | 'hr'
  | 'hu'
  | 'it'
  | 'lt'
  | 'lv'
  | 'mt'
  | 'pl'
  | 'pt'
  | 'ro'
  | 'sk'
  | 'sl'
  | 'sv'
  | 'tr'
  | 'uk';

/** What the words of an element may be in. What the law is explained in is for `@fairwell/rights` to say. */
export type Language = CoreLanguage | FurtherLanguage;

/** How a person is addressed. Each language has one form of its own accord; the other one is an overlay. */
export type Address = 'formal' | 'informal';

/** Words that differ from those of a language because a person is addressed otherwise, e.g. `nl.formal`. */
export type Overlay = `${Language}.${Address}`;

/** The other form of address, where it is written. */
type OtherAddress = 'de.informal' | 'es.formal' | 'fr.informal' | 'it.formal' | 'nl.formal';

/**
 * What each flow is written in besides the core languages. A name here is a promise about every folder of words that the
 * flow draws from: what is missing does not compile. A flow never mixes languages; in one it is not written in, it
 * speaks English.
 */
export interface Written {
  cancel: FurtherLanguage | OtherAddress;
  withdraw: FurtherLanguage | OtherAddress;
  survey: FurtherLanguage | OtherAddress;
  contact: FurtherLanguage | OtherAddress;
  status: FurtherLanguage | OtherAddress;
  rights: FurtherLanguage | 'nl.formal' | 'de.informal';
}

/** For words that every flow draws from. */
export type WrittenAnywhere = Written[keyof Written];
