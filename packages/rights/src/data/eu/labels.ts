/**
 * The words of Directive (EU) 2023/2673 for the two buttons of the withdrawal function, in the official languages. Taken
 * from a source that names the directive; those in Dutch, English, Finnish, French, German, Italian and Spanish were
 * confirmed by a second one.
 */
import type { ButtonLabel } from '../../model.ts';

const withdrawEntry = {
  bg: 'Откажете се от договора тук',
  cs: 'Zde odstoupit od smlouvy',
  da: 'Fortryd aftale',
  de: 'Vertrag widerrufen',
  el: 'Πατήστε εδώ για υπαναχώρηση',
  en: 'Withdraw from contract here',
  es: 'Desistir del contrato aquí',
  et: 'Taganen lepingust',
  fi: 'Peruuta sopimus tästä',
  fr: 'Renoncer au contrat ici',
  ga: 'Tarraing siar ón gconradh anseo',
  hr: 'Odustati od ugovora',
  hu: 'Elállás a szerződéstől',
  it: 'Recedi dal contratto qui',
  lt: 'Atsisakyti sutarties čia',
  lv: 'Atteikties no līguma',
  mt: 'Irtira mill-kuntratt hawnhekk',
  nl: 'Hier de overeenkomst herroepen',
  pl: 'Odstąp od umowy tutaj',
  pt: 'Retrate-se do contrato aqui',
  ro: 'Retrageți-vă din contract aici',
  sk: 'Odstúpiť od zmluvy tu',
  sl: 'Kliknite tukaj za odstop od pogodbe',
  sv: 'Ångra avtalet här',
};
const withdrawConfirm = {
  bg: 'Потвърждавам отказа',
  cs: 'Potvrdit odstoupení od smlouvy',
  da: 'Bekræft fortrydelse',
  de: 'Widerruf bestätigen',
  el: 'Επιβεβαίωση υπαναχώρησης',
  en: 'Confirm withdrawal',
  es: 'Confirmar desistimiento',
  et: 'Kinnitan taganemise',
  fi: 'Vahvista peruuttaminen',
  fr: 'Confirmer la rétractation',
  ga: 'Dearbhaigh an tarraingt siar',
  hr: 'Potvrditi odustajanje',
  hu: 'Elállás megerősítése',
  it: 'Conferma recesso',
  lt: 'Patvirtinti sutarties atsisakymą',
  lv: 'Apstiprināt atteikumu',
  mt: 'Ikkonferma r-reċess',
  nl: 'Herroeping bevestigen',
  pl: 'Potwierdź odstąpienie od umowy',
  pt: 'Confirmar retratação',
  ro: 'Confirmați retragerea',
  sk: 'Potvrdiť odstúpenie od zmluvy',
  sl: 'Potrdi odstop od pogodbe',
  sv: 'Bekräfta frånträde',
};

/** Languages the words are known in. */
export const languages: readonly string[] = Object.keys(withdrawEntry);

/** Both labels; the law fixes their words. */
export const withdrawalLabels: readonly ButtonLabel[] = [
  { role: 'withdrawEntry', mandated: true, text: withdrawEntry },
  { role: 'withdrawConfirm', mandated: true, text: withdrawConfirm },
];
