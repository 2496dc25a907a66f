/** Svenska, för överblicken över rättigheter. */
import why from '../why/sv.ts';
import type { RightsStrings } from './nl.ts';

const sv: RightsStrings = {
  ...why,
  title: 'Dina rättigheter i korthet',
  loading: 'Vi letar upp reglerna…',
  choice: {
    undo: (until) => `Du kan fortfarande ångra köpet till och med den ${until}.`,
    stop: (ends) => `Vill du sluta? Om du säger upp i dag gäller ditt abonnemang till och med den ${ends}.`,
    justStop: 'Vill du sluta? Då kan du säga upp.',
    instead: (ends) => `Om du säger upp i stället fortsätter ditt abonnemang till och med den ${ends}.`,
    later: 'Efter det kan du säga upp.',
    ended: (day) => `Ditt abonnemang tog slut av sig självt den ${day}. Du behöver inte säga upp det.`,
    past: 'Din ångerfrist är över, så långt vi kan räkna ut.',
    unknown: 'Om du också fortfarande kan ångra köpet är inte fastställt.',
  },
  cancel: {
    title: 'Säga upp',
    lead: 'Att säga upp är att sluta framöver. Till och med din sista dag är allt som vanligt.',
  },
  withdraw: {
    title: 'Ångra köpet',
    lead: 'När du ångrar dig går köpet tillbaka. Du får pengar tillbaka, och det du fått hem skickar du tillbaka.',
    past: 'Har ingen berättat om ångerrätten för dig? Då kan du ha längre tid på dig.',
  },
  notices: {
    title: 'Det här måste företaget berätta för dig',
    lead: 'Det måste ske i tid, så att du fortfarande kan välja.',
    due: {
      renewal: 'Senast då måste du få veta att ditt abonnemang förlängs',
      trial: 'Senast då måste du få veta att din provperiod tar slut',
    },
    was: {
      renewal: 'Senast då skulle du ha fått veta att ditt abonnemang förlängs',
      trial: 'Senast då skulle du ha fått veta att din provperiod tar slut',
    },
  },
  facts: {
    endsOn: 'Om du säger upp i dag är det här din sista dag',
    ended: 'Ditt abonnemang gällde till och med',
    charges: 'Det här ska du fortfarande betala fram till dess',
    nextRenewal: 'Nästa period, om du inte gör något',
    latestNotice: 'Sista dagen att säga upp före den perioden',
    latestNoticePast: 'Sista dagen att säga upp före den perioden var',
    withdrawal: 'Hur länge du kan ångra dig',
    withdrawalOpen: 'Till och med den här dagen kan du fortfarande ångra dig',
    withdrawalPast: 'Din ångerfrist gällde till och med',
    refund: 'Om du ångrar dig i dag får du tillbaka',
  },
  daysLeft: (days) => ['i dag är sista dagen', 'i morgon är sista dagen'][days] ?? `${days} dagar kvar`,
  charges: (times, last) => (times === 1 ? `den ${last}` : `${times} betalningar, den sista den ${last}`),
  nothingMore: 'Inget mer',
  by: (day, distance) => `senast den ${day}, ${distance}`,
  anyTime: 'När som helst',
  noRenewal: 'Ingen',
  notEstablished: 'Inte fastställt',
  why: 'Varför?',
  whyUnknown: 'Varför vet vi inte det?',
  disputed: 'Det här är källorna inte överens om',
  rules: 'Läs själva reglerna',
  force: {
    'in-force': '',
    adopted: 'Antagen, gäller inte ännu',
    announced: 'Aviserad',
    proposed: 'Förslag',
    vacated: 'Upphävd av en domstol',
    repealed: 'Gäller inte längre',
  },
  reviewed: (day) => `De här reglerna gicks senast igenom den ${day}.`,
  unconfigured:
    'Vi vet inte tillräckligt om det här abonnemanget för att visa dina datum. Du kan säga upp det ändå.',
  failed: 'Reglerna kunde inte hämtas. Du kan säga upp ändå.',
  retry: 'Försök en gång till',
};

export default sv;
