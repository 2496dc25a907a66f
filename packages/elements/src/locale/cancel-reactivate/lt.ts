/** Lietuvių kalba, tam, kas norės sugrįžti vėliau. */
import type { ReactivateStrings } from './nl.ts';

const lt: ReactivateStrings = {
  later: (day) => `Po ${day} galite pradėti iš naujo, kada tik norite. Esate laukiami.`,
  ended: (day) => `Jūsų prenumerata galiojo iki ${day} imtinai.`,
  link: 'Pradėti iš naujo',
};

export default lt;
