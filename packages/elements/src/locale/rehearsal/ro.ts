/** Română, pentru ce nu contează. */
import type { RehearsalStrings } from './nl.ts';

const ro: RehearsalStrings = {
  preview: 'Previzualizare: nu se trimite nimic.',
  test: 'Test: acesta se trimite, dar nu contează.',
};

export default ro;
