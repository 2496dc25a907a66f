/** Ελληνικά, για ό,τι δεν μετράει. */
import type { RehearsalStrings } from './nl.ts';

const el: RehearsalStrings = {
  preview: 'Προεπισκόπηση: δεν στέλνεται τίποτα.',
  test: 'Δοκιμή: αυτό στέλνεται, αλλά δεν μετράει.',
};

export default el;
