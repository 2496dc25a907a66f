/** Svenska, för det som följer på ett skäl. */
import type { DeeperStrings } from './nl.ts';

const sv: DeeperStrings = {
  more: 'Vill du säga det mer exakt?',
  narrower: {
    not_valued: {
      loyalty_unnoticed: 'Att jag varit kund länge räknades inte',
      new_customers_first: 'Nya kunder fick det bättre',
      not_listened: 'Ingen lyssnade på mig',
      impersonal: 'Jag var bara ett nummer',
    },
    customer_service: {
      no_reply: 'Jag fick inget svar',
      late_reply: 'Svaret kom för sent',
      not_solved: 'Mitt problem löstes inte',
      hard_to_reach: 'Jag fick inte tag i någon',
    },
    too_expensive: {
      price_increase: 'Priset höjdes',
      not_worth_it: 'Jag fick för lite för pengarna',
      unexpected_costs: 'Det kom kostnader som jag inte väntade mig',
      budget: 'Jag måste se över mina utgifter',
    },
    unused: {
      no_time: 'Jag hinner inte',
      no_longer_needed: 'Jag behöver det inte längre',
      temporary_need: 'Jag behövde det bara ett tag',
      forgotten: 'Jag hade glömt att jag hade det',
    },
    missing_features: {
      something_missing: 'Något som jag behöver saknas',
      low_quality: 'Kvaliteten är för dålig',
      late_delivery: 'Det kom för sent eller inte alls',
      too_complex: 'Det är för krångligt',
      technical_problems: 'Det fungerar inte bra',
    },
    switched_service: {
      cheaper_elsewhere: 'Det är billigare någon annanstans',
      better_elsewhere: 'Något annat passar mig bättre',
      free_alternative: 'Jag använder nu något som är gratis',
    },
    circumstances_changed: {
      moving: 'Jag ska flytta',
      household_changed: 'Något har ändrats hemma',
      income_changed: 'Mitt arbete eller min inkomst har ändrats',
      bereavement: 'Den som det var till för har gått bort',
    },
  },
  replies: {
    not_valued: 'Det är vi ledsna för. Så skulle det inte ha känts.',
    loyalty_unnoticed: 'Det är vi ledsna för. Att du varit kund så länge borde ha räknats.',
    not_listened: 'Det är vi ledsna för. Vi borde ha lyssnat bättre.',
    customer_service: 'Förlåt att du fick vänta. Det borde ha gått annorlunda.',
    no_reply: 'Förlåt att du inte fick något svar. Det borde inte ha hänt.',
    not_solved: 'Förlåt att vi inte hjälpte dig. Det borde ha gått annorlunda.',
    hard_to_reach: 'Förlåt att du inte kunde nå oss. Det borde ha gått annorlunda.',
    too_expensive: 'Det förstår vi. Tack för att du säger det.',
    unexpected_costs: 'Kostnader ska aldrig komma som en överraskning. Förlåt för det.',
    unused: 'Då är det rimligt att sluta.',
    missing_features: 'Tråkigt att det inte var som du kunde vänta dig. Förlåt för det.',
    late_delivery: 'Förlåt att du fick vänta på något som du betalade för.',
    switched_service: 'Bra att du har hittat något som passar bättre.',
    circumstances_changed: 'Tack för att du berättar. Vi önskar dig allt gott.',
    bereavement: 'Vi beklagar sorgen och önskar dig mycket styrka.',
    other: 'Berätta gärna med egna ord.',
  },
  questions: {
    not_valued: 'Vad borde vi ha gjort annorlunda?',
    customer_service: 'Vad gällde din fråga?',
    too_expensive: 'Vad hade varit ett rimligt pris?',
    unexpected_costs: 'Vilka kostnader var det?',
    unused: 'Vad använde du det till?',
    missing_features: 'Vad saknade du, eller vad var dåligt?',
    something_missing: 'Vad saknade du?',
    low_quality: 'Vad var dåligt?',
    late_delivery: 'Vad kom för sent eller inte alls?',
    too_complex: 'Vad var svårt?',
    technical_problems: 'Vad gick fel?',
    switched_service: 'Vad tycker du är bättre där?',
    other: 'Vilket är ditt skäl?',
  },
  notify: {
    label: 'Säg till mig när det här är åtgärdat',
    hint: 'Vi använder din adress bara till det.',
    email: 'Din e-postadress',
    missing: 'Fyll i din e-postadress eller ta bort bocken i rutan.',
    malformed: 'E-postadressen stämmer inte riktigt ännu. Den ska se ut som namn@exempel.se.',
    promised: 'När det här är åtgärdat hör vi av oss.',
  },
};

export default sv;
