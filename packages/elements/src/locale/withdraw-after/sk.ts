/** Slovenčina, pre odstúpenie, ktoré len tak neprišlo, a na uchovanie dokladu. */
import type { AfterStrings } from './nl.ts';

const sk: AfterStrings = {
  save: 'Uložiť ako súbor',
  fileName: 'potvrdenie-o-doruceni',
  otherWays: {
    title: 'Radšej inak?',
    lead: 'Aj to sa dá. Môžete použiť tento text.',
    textLabel: 'Text vášho odstúpenia',
    copy: 'Skopírovať text',
    copied: 'Skopírované',
    mail: 'E-mailom na',
    subject: 'Odstúpenie od zmluvy',
    phone: 'Telefonicky na',
    post: 'Poštou na adresu',
  },
  attention: {
    lead: 'V tom, čo sme odoslali, niečo nesedí. Čo ste vyplnili, tu stále je.',
    field: (field) => `Skontrolujte ešte: ${field}.`,
    failed: 'Pri odosielaní sa niečo pokazilo. Čo ste vyplnili, tu stále je.',
    revise: 'Späť k mojim údajom',
    retry: 'Skúsiť ešte raz',
  },
  unsent: {
    lead: (day) => `Odstúpenie zo dňa ${day} nikdy neprišlo. Bez vášho súhlasu ho teraz neodošleme.`,
    send: 'Áno, odoslať moje odstúpenie',
    discard: 'Nie, neodosielať',
  },
  sent: {
    lead: (moment) => `Odoslané ${moment}.`,
    unproved: 'Tento web neposiela doklad, že vaše odstúpenie prišlo. Preto si tento text uložte.',
  },
};

export default sk;
