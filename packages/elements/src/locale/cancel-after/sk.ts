/** Slovenčina, pre čas po výpovedi: uchovať doklad a cesta späť. */
import type { AfterStrings } from './nl.ts';

const sk: AfterStrings = {
  notAccepted: 'To dokladá, že vaša výpoveď prišla a kedy. Nehovorí to, či je už vybavená.',
  receipt: 'Zobraziť potvrdenie o doručení',
  save: 'Uložiť ako súbor',
  fileName: 'potvrdenie-o-doruceni',
  otherWays: {
    title: 'Radšej inak?',
    lead: 'Aj to sa dá. Môžete použiť tento text.',
    textLabel: 'Text vašej výpovede',
    copy: 'Skopírovať text',
    copied: 'Skopírované',
    mail: 'E-mailom na',
    subject: 'Výpoveď predplatného',
    phone: 'Telefonicky na',
    post: 'Poštou na adresu',
  },
  undo: {
    declared: (moment) => `Beriem späť svoju výpoveď zo dňa ${moment}. Predplatné si chcem nechať.`,
    summary: 'Predsa len zostanete?',
    lead: 'Kým vaše predplatné trvá, môžete výpoveď vziať späť.',
    button: 'Vziať výpoveď späť',
    sending: 'Odosielame späťvzatie výpovede.',
    waiting: 'Späťvzatie zatiaľ nebolo doručené. Dovtedy vaša výpoveď platí. Skúšame to ďalej.',
    attention: 'Späťvzatie nebolo doručené. Vaša výpoveď teda naďalej platí.',
  },
};

export default sk;
