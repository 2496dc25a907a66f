/** Українська, для тих, у кого не одна підписка. */
import type { ChoiceStrings } from './nl.ts';

const uk: ChoiceStrings = {
  missing: 'Спершу виберіть, яку підписку хочете скасувати.',
  canceled: (day) => (day ? `Заяву вже подано, підписка діє до кінця дня ${day}` : 'Заяву вже подано'),
  again: {
    lead: (plan) => `Зараз ви подали заяву лише щодо підписки ${plan}.`,
    button: 'Скасувати ще одну підписку',
  },
};

export default uk;
