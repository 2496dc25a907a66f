/** European rules on what was delivered, when somebody withdraws. */
import type { Citation, Rule } from '../../model.ts';
import { recalled } from '../standing.ts';

const crd = (article: string): [Citation] => [
  { locator: `2011/83/EU art. ${article}`, url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj' },
];
const goods = { fact: 'subject', in: ['goods-regular'] } as const;

export const returning: readonly Rule[] = [
  {
    ...recalled,
    id: 'eu.crd.13-3',
    kind: 'refund-withheld',
    title: {
      nl: 'Bij spullen mag het bedrijf even wachten',
      en: 'With goods, the company may wait a while',
      de: 'Bei Waren darf das Unternehmen warten',
      fr: 'Pour des biens, l’entreprise peut attendre',
    },
    summary: {
      nl: 'Stuur je spullen terug, dan mag het bedrijf met terugbetalen wachten tot het ze heeft, of tot je laat zien dat je ze hebt verstuurd. Dit hebben we niet nagekeken.',
      en: 'If you send goods back, the company may wait with the refund until it has them, or until you show that you sent them. We have not checked this.',
      de: 'Schicken Sie Waren zurück, darf das Unternehmen mit der Erstattung warten, bis es sie hat oder bis Sie zeigen, dass Sie sie abgeschickt haben. Das haben wir nicht geprüft.',
      fr: 'Si vous renvoyez des biens, l’entreprise peut attendre de les avoir reçus, ou que vous montriez que vous les avez envoyés. Nous ne l’avons pas vérifié.',
    },
    appliesWhen: goods,
    params: {},
    citations: crd('13(3)'),
  },
  {
    ...recalled,
    id: 'eu.crd.14-1',
    kind: 'return-goods',
    title: {
      nl: 'Terugsturen binnen veertien dagen',
      en: 'Sending back within fourteen days',
      de: 'Rücksendung innerhalb von vierzehn Tagen',
      fr: 'Renvoyer sous quatorze jours',
    },
    summary: {
      nl: 'Bedenk je je, dan stuur je wat je kreeg binnen veertien dagen terug. Versturen op de laatste dag is op tijd. Dit hebben we niet nagekeken.',
      en: 'If you withdraw, you send back what you received within fourteen days. Sending it on the last day is in time. We have not checked this.',
      de: 'Wer widerruft, schickt das Erhaltene innerhalb von vierzehn Tagen zurück. Absenden am letzten Tag genügt. Das haben wir nicht geprüft.',
      fr: 'Si vous vous rétractez, vous renvoyez sous quatorze jours ce que vous avez reçu. Un envoi le dernier jour suffit. Nous ne l’avons pas vérifié.',
    },
    appliesWhen: goods,
    params: { duration: 'P14D' },
    citations: crd('14(1)'),
  },
];
