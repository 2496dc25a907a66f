/** European rules to read on. Nothing is computed from them. */
import type { Citation, Rule } from '../../model.ts';
import { recalled, secondary } from '../standing.ts';

const crd = (article: string): [Citation] => [
  { locator: `2011/83/EU art. ${article}`, url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj' },
];
const inForce = { from: '2026-06-19', by: 'as-of-date' } as const;

export const reading: readonly Rule[] = [
  {
    ...secondary,
    id: 'eu.crd.6-1-h',
    effective: inForce,
    kind: 'informational',
    title: {
      nl: 'Vooraf horen waar de knop staat',
      en: 'Told beforehand where the button is',
      de: 'Vorher erfahren, wo die Schaltfläche steht',
      fr: 'Savoir à l’avance où se trouve le bouton',
    },
    summary: {
      nl: 'Het bedrijf vertelt je vooraf dat er een knop is om je te bedenken, en waar die staat. Doet het dat niet, dan kan je bedenktijd tot twaalf maanden langer zijn.',
      en: 'The company tells you beforehand that there is a button to withdraw, and where it is. If it does not, you may have up to twelve months more.',
      de: 'Das Unternehmen sagt Ihnen vorher, dass es eine Widerrufsfunktion gibt und wo sie steht. Tut es das nicht, kann die Widerrufsfrist bis zu zwölf Monate länger sein.',
      fr: 'L’entreprise vous dit à l’avance qu’il existe un bouton pour se rétracter, et où il se trouve. Sinon, vous pouvez avoir jusqu’à douze mois de plus.',
    },
    params: {},
    citations: crd('6(1)(h)'),
  },
  {
    ...recalled,
    id: 'eu.crd.11',
    kind: 'informational',
    title: {
      nl: 'Je bedenkt je in je eigen woorden',
      en: 'Withdrawing in your own words',
      de: 'Widerrufen mit eigenen Worten',
      fr: 'Se rétracter avec ses propres mots',
    },
    summary: {
      nl: 'Je mag een formulier gebruiken, maar elke duidelijke verklaring is genoeg. Vul je op de site een formulier in, dan krijg je meteen een bevestiging om te bewaren. Dit hebben we in de richtlijn niet nagekeken.',
      en: 'You may use a form, but any clear statement will do. If you fill in a form on the site, you get an acknowledgement to keep straight away. We have not checked this in the directive.',
      de: 'Sie dürfen ein Formular benutzen, aber jede eindeutige Erklärung genügt. Füllen Sie auf der Website ein Formular aus, bekommen Sie sofort eine Bestätigung zum Aufbewahren. In der Richtlinie haben wir das nicht geprüft.',
      fr: 'Vous pouvez utiliser un formulaire, mais toute déclaration claire suffit. Si vous remplissez un formulaire sur le site, vous recevez aussitôt un accusé de réception à garder. Nous ne l’avons pas vérifié dans la directive.',
    },
    params: {},
    citations: crd('11'),
  },
  {
    ...recalled,
    id: 'eu.crd.11a-5',
    effective: inForce,
    kind: 'informational',
    title: {
      nl: 'Op tijd is op tijd verstuurd',
      en: 'Sent in time is in time',
      de: 'Rechtzeitig abgeschickt genügt',
      fr: 'Envoyé à temps, c’est à temps',
    },
    summary: {
      nl: 'Wie online verklaart dat hij zich bedenkt voordat de bedenktijd voorbij is, is op tijd. Dit hebben we niet nagekeken.',
      en: 'Whoever withdraws online before the period is over is in time. We have not checked this.',
      de: 'Wer online widerruft, bevor die Frist vorbei ist, ist rechtzeitig. Das haben wir nicht geprüft.',
      fr: 'Qui se rétracte en ligne avant la fin du délai est dans les temps. Nous ne l’avons pas vérifié.',
    },
    params: {},
    citations: crd('11a(5)'),
  },
  {
    ...recalled,
    id: 'eu.crd.14-4',
    kind: 'informational',
    title: {
      nl: 'Niets betalen als je nergens om vroeg',
      en: 'Nothing to pay if you did not ask for it',
      de: 'Nichts zahlen, was Sie nicht verlangt haben',
      fr: 'Rien à payer si vous n’avez rien demandé',
    },
    summary: {
      nl: 'Vroeg je niet om meteen te beginnen, of vertelde het bedrijf je niet over de bedenktijd, dan betaal je niets voor de dagen dat de dienst al liep. Dit hebben we in de richtlijn niet nagekeken.',
      en: 'If you did not ask for a start straight away, or the company did not tell you about the right, you pay nothing for the days already supplied. We have not checked this in the directive.',
      de: 'Haben Sie keinen sofortigen Beginn verlangt oder wurden Sie nicht belehrt, zahlen Sie nichts für die Tage, an denen der Dienst schon lief. In der Richtlinie haben wir das nicht geprüft.',
      fr: 'Si vous n’avez pas demandé à commencer tout de suite, ou si l’entreprise ne vous a pas informé de ce droit, vous ne payez rien pour les jours déjà fournis. Nous ne l’avons pas vérifié dans la directive.',
    },
    params: {},
    citations: crd('14(4)'),
  },
  {
    ...recalled,
    id: 'eu.crd.16-a',
    kind: 'informational',
    title: {
      nl: 'Een dienst die helemaal klaar is',
      en: 'A service that was carried out in full',
      de: 'Ein Dienst, der ganz erbracht ist',
      fr: 'Un service entièrement exécuté',
    },
    summary: {
      nl: 'Is een dienst helemaal uitgevoerd, en stemde je daar vooraf mee in terwijl je wist wat je opgaf, dan kan de bedenktijd eerder stoppen. Een abonnement dat nog loopt, is niet helemaal uitgevoerd. Dit hebben we niet nagekeken.',
      en: 'Once a service was carried out in full, and you agreed to that beforehand knowing what you gave up, the right may end earlier. A subscription that still runs was not carried out in full. We have not checked this.',
      de: 'Ist ein Dienst ganz erbracht und haben Sie vorher zugestimmt und gewusst, was Sie aufgeben, kann die Frist früher enden. Ein Abonnement, das noch läuft, ist nicht ganz erbracht. Das haben wir nicht geprüft.',
      fr: 'Si un service a été entièrement exécuté, avec votre accord préalable et en sachant à quoi vous renoncez, ce droit peut s’arrêter plus tôt. Un abonnement en cours n’est pas entièrement exécuté. Nous ne l’avons pas vérifié.',
    },
    params: {},
    citations: crd('16(a)'),
  },
  {
    ...recalled,
    id: 'eu.crd.2-16',
    kind: 'informational',
    title: {
      nl: 'Streamen en online leren zijn een dienst',
      en: 'Streaming and online learning are services',
      de: 'Streaming und Online-Lernen sind Dienste',
      fr: 'Streaming et cours en ligne : des services',
    },
    summary: {
      nl: 'Doet een online abonnement meer dan bestanden leveren, dan geldt het als dienst. De bedenktijd stopt dan niet zodra je het gebruikt. Zo lezen wij de Europese uitleg; die hebben we niet zelf gezien.',
      en: 'If an online subscription does more than deliver files, it counts as a service. The right then does not end as soon as you use it. That is how we understand the European guidance, which we have not read ourselves.',
      de: 'Leistet ein Online-Abonnement mehr als Dateien zu liefern, gilt es als Dienst. Die Widerrufsfrist endet dann nicht, sobald Sie es nutzen. So verstehen wir die europäischen Leitlinien; selbst gelesen haben wir sie nicht.',
      fr: 'Si un abonnement en ligne fait plus que fournir des fichiers, il compte comme un service. Ce droit ne s’arrête donc pas dès que vous l’utilisez. C’est ainsi que nous comprenons les orientations européennes, que nous n’avons pas lues nous-mêmes.',
    },
    params: {},
    citations: crd('2(16)'),
  },
  {
    ...recalled,
    id: 'eu.dcd.18',
    kind: 'informational',
    title: {
      nl: 'Werkt het niet goed? Dan mag je eruit',
      en: 'If it does not work properly, you may leave',
      de: 'Funktioniert es nicht richtig? Dann dürfen Sie gehen',
      fr: 'Si cela ne marche pas bien, vous pouvez partir',
    },
    summary: {
      nl: 'Deugt digitale inhoud of een digitale dienst niet, of verandert het bedrijf die in je nadeel, dan kun je het contract beëindigen en komt je geld binnen veertien dagen terug. Dat staat los van de bedenktijd. Dit hebben we niet nagekeken.',
      en: 'If digital content or a digital service is not as it should be, or the company changes it for the worse, you can end the contract and your money comes back within fourteen days. This is apart from the right to withdraw. We have not checked this.',
      de: 'Ist ein digitaler Inhalt oder Dienst mangelhaft oder ändert das Unternehmen ihn zu Ihrem Nachteil, können Sie den Vertrag beenden und bekommen Ihr Geld innerhalb von vierzehn Tagen zurück. Das ist vom Widerruf getrennt. Das haben wir nicht geprüft.',
      fr: 'Si un contenu ou un service numérique n’est pas conforme, ou si l’entreprise le modifie à votre détriment, vous pouvez mettre fin au contrat et être remboursé sous quatorze jours. C’est distinct de la rétractation. Nous ne l’avons pas vérifié.',
    },
    params: {},
    citations: [{ locator: '(EU) 2019/770 art. 18', url: 'https://eur-lex.europa.eu/eli/dir/2019/770/oj' }],
  },
  {
    ...recalled,
    id: 'eu.ucpd.9-d',
    kind: 'informational',
    title: {
      nl: 'Geen hindernissen bij het opzeggen',
      en: 'No hurdles on the way out',
      de: 'Keine Hürden beim Kündigen',
      fr: 'Pas d’obstacles à la résiliation',
    },
    summary: {
      nl: 'Een bedrijf dat opzeggen veel moeilijker maakt dan nodig is, kan zich schuldig maken aan een oneerlijke praktijk. Dit hebben we niet nagekeken.',
      en: 'A company that makes leaving much harder than it needs to be may commit an unfair practice. We have not checked this.',
      de: 'Ein Unternehmen, das das Kündigen viel schwerer macht als nötig, kann unlauter handeln. Das haben wir nicht geprüft.',
      fr: 'Une entreprise qui rend la résiliation bien plus difficile que nécessaire peut commettre une pratique déloyale. Nous ne l’avons pas vérifié.',
    },
    params: {},
    citations: [{ locator: '2005/29/EC art. 9(d)', url: 'https://eur-lex.europa.eu/eli/dir/2005/29/oj' }],
  },
  {
    ...secondary,
    id: 'eu.dsa.25-3',
    kind: 'informational',
    title: {
      nl: 'Stoppen niet moeilijker dan beginnen',
      en: 'Leaving no harder than joining',
      de: 'Beenden nicht schwerer als beginnen',
      fr: 'Partir pas plus difficile que s’inscrire',
    },
    summary: {
      nl: 'Bij een online platform mag stoppen met een dienst niet moeilijker zijn dan je ervoor aanmelden.',
      en: 'On an online platform, ending a service may not be harder than signing up for it.',
      de: 'Auf einer Online-Plattform darf es nicht schwerer sein, einen Dienst zu beenden, als sich anzumelden.',
      fr: 'Sur une plateforme en ligne, mettre fin à un service ne doit pas être plus difficile que s’y inscrire.',
    },
    params: {},
    citations: [
      { locator: '(EU) 2022/2065 art. 25(3)(c)', url: 'https://eur-lex.europa.eu/eli/reg/2022/2065/oj' },
    ],
  },
];
