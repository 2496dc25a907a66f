/** Українська, для того, що не враховується. */
import type { RehearsalStrings } from './nl.ts';

const uk: RehearsalStrings = {
  preview: 'Приклад: нічого не надсилається.',
  test: 'Перевірка: це надсилається, але не враховується.',
};

export default uk;
