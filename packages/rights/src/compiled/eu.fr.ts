// Written by scripts/write-law.ts from src/data. Change the law there.
import type { ReadOn } from '../compiled.ts';

export const rules: ReadOn = [
  {
    ruleId: 'eu.crd.9',
    language: 'fr',
    title: 'Quatorze jours pour changer d’avis',
    summary:
      'Si vous achetez ou vous abonnez à distance, vous avez quatorze jours pour changer d’avis. Pour des biens livrés régulièrement, les jours se comptent à partir de la première livraison.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.9',
      locator: '2011/83/EU art. 9',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Quatorze jours pour changer d’avis',
    },
  },
  {
    ruleId: 'eu.crd.10',
    language: 'fr',
    title: 'Un délai plus long si vous n’étiez pas informé',
    summary:
      'Si l’entreprise ne vous a pas parlé de ce droit, vous avez jusqu’à douze mois de plus. Si elle vous informe plus tard, vous avez quatorze jours à partir de ce jour-là.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.10',
      locator: '2011/83/EU art. 10',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Un délai plus long si vous n’étiez pas informé',
    },
  },
  {
    ruleId: 'eu.crd.11a',
    language: 'fr',
    title: 'Un bouton pour se rétracter',
    summary:
      'Si vous avez conclu un contrat en ligne, vous pouvez vous rétracter en ligne : avec un bouton clair, un écran de confirmation et un accusé de réception que vous pouvez garder.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.11a',
      locator: '2011/83/EU art. 11a',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Un bouton pour se rétracter',
    },
  },
  {
    ruleId: 'eu.crd.11a-4',
    language: 'fr',
    title: 'Accusé de réception',
    summary:
      'Si vous vous rétractez en ligne, vous recevez sans retard un accusé de réception que vous pouvez garder, avec ce que vous avez déclaré, la date et l’heure.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.11a-4',
      locator: '2011/83/EU art. 11a(4)',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Accusé de réception',
    },
  },
  {
    ruleId: 'eu.crd.13',
    language: 'fr',
    title: 'Remboursement sous quatorze jours',
    summary:
      'Si vous vous rétractez à temps, l’entreprise rembourse sous quatorze jours ce que vous avez payé, par le même moyen de paiement.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.13',
      locator: '2011/83/EU art. 13(1)',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Remboursement sous quatorze jours',
    },
  },
  {
    ruleId: 'eu.crd.14',
    language: 'fr',
    title: 'Payer ce que vous avez déjà utilisé',
    summary:
      'Si vous avez demandé que le service commence tout de suite et que vous vous rétractez, vous ne payez que la part déjà fournie. Le mode de calcul n’est pas fixé : nous comptons en jours calendaires et arrondissons au centime.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.14',
      locator: '2011/83/EU art. 14(3)',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Payer ce que vous avez déjà utilisé',
    },
  },
  {
    ruleId: 'eu.crd.16-j',
    language: 'fr',
    title: 'L’abonnement à un journal compte aussi',
    summary:
      'Ce droit ne vaut pas pour un journal ou un magazine acheté au numéro. Il vaut pour un abonnement.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.16-j',
      locator: '2011/83/EU art. 16(j)',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'L’abonnement à un journal compte aussi',
    },
  },
  {
    ruleId: 'eu.crd.16-m',
    language: 'fr',
    title: 'Contenu numérique fourni tout de suite',
    summary:
      'Pour un contenu numérique, ce droit peut s’arrêter plus tôt. Il faut pour cela votre accord préalable, en sachant à quoi vous renoncez, et une confirmation.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.16-m',
      locator: '2011/83/EU art. 16(m)',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Contenu numérique fourni tout de suite',
    },
  },
  {
    ruleId: 'eu.reg1182-71.3',
    language: 'fr',
    title: 'Comment on compte les jours',
    summary:
      'Le jour de l’événement ne compte pas. Un délai qui se termine un week-end ou un jour férié continue jusqu’au jour ouvrable suivant. Un délai compté à rebours ne bouge pas.',
    force: 'in-force',
    source: {
      ruleId: 'eu.reg1182-71.3',
      locator: '1182/71 art. 3',
      url: 'https://eur-lex.europa.eu/eli/reg/1971/1182/oj',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Comment on compte les jours',
    },
  },
  {
    ruleId: 'eu.cjeu.c-565-22',
    language: 'fr',
    title: 'Un nouveau délai après un essai peu clair',
    summary:
      'Un essai gratuit qui devient payant donne ce droit une fois. S’il n’était pas clair à l’avance que vous alliez payer, vous l’avez une deuxième fois. Le jour où il commence est notre lecture.',
    force: 'in-force',
    source: {
      ruleId: 'eu.cjeu.c-565-22',
      locator: 'C-565/22 (Sofatutor)',
      url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62022CJ0565',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Un nouveau délai après un essai peu clair',
    },
  },
  {
    ruleId: 'eu.dfa',
    language: 'fr',
    title: 'De nouvelles règles européennes annoncées',
    summary:
      'La Commission européenne veut proposer des règles sur la résiliation, le renouvellement et les essais (Digital Fairness Act). Il n’y avait pas encore de proposition quand nous avons regardé.',
    force: 'announced',
    source: {
      ruleId: 'eu.dfa',
      locator: 'Digital Fairness Act',
      url: 'https://commission.europa.eu',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'De nouvelles règles européennes annoncées',
    },
  },
  {
    ruleId: 'eu.crd.13-3',
    language: 'fr',
    title: 'Pour des biens, l’entreprise peut attendre',
    summary:
      'Si vous renvoyez des biens, l’entreprise peut attendre de les avoir reçus, ou que vous montriez que vous les avez envoyés. Nous ne l’avons pas vérifié.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.13-3',
      locator: '2011/83/EU art. 13(3)',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Pour des biens, l’entreprise peut attendre',
    },
  },
  {
    ruleId: 'eu.crd.14-1',
    language: 'fr',
    title: 'Renvoyer sous quatorze jours',
    summary:
      'Si vous vous rétractez, vous renvoyez sous quatorze jours ce que vous avez reçu. Un envoi le dernier jour suffit. Nous ne l’avons pas vérifié.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.14-1',
      locator: '2011/83/EU art. 14(1)',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Renvoyer sous quatorze jours',
    },
  },
  {
    ruleId: 'eu.crd.6-1-h',
    language: 'fr',
    title: 'Savoir à l’avance où se trouve le bouton',
    summary:
      'L’entreprise vous dit à l’avance qu’il existe un bouton pour se rétracter, et où il se trouve. Sinon, vous pouvez avoir jusqu’à douze mois de plus.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.6-1-h',
      locator: '2011/83/EU art. 6(1)(h)',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Savoir à l’avance où se trouve le bouton',
    },
  },
  {
    ruleId: 'eu.crd.11',
    language: 'fr',
    title: 'Se rétracter avec ses propres mots',
    summary:
      'Vous pouvez utiliser un formulaire, mais toute déclaration claire suffit. Si vous remplissez un formulaire sur le site, vous recevez aussitôt un accusé de réception à garder. Nous ne l’avons pas vérifié dans la directive.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.11',
      locator: '2011/83/EU art. 11',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Se rétracter avec ses propres mots',
    },
  },
  {
    ruleId: 'eu.crd.11a-5',
    language: 'fr',
    title: 'Envoyé à temps, c’est à temps',
    summary:
      'Qui se rétracte en ligne avant la fin du délai est dans les temps. Nous ne l’avons pas vérifié.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.11a-5',
      locator: '2011/83/EU art. 11a(5)',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Envoyé à temps, c’est à temps',
    },
  },
  {
    ruleId: 'eu.crd.14-4',
    language: 'fr',
    title: 'Rien à payer si vous n’avez rien demandé',
    summary:
      'Si vous n’avez pas demandé à commencer tout de suite, ou si l’entreprise ne vous a pas informé de ce droit, vous ne payez rien pour les jours déjà fournis. Nous ne l’avons pas vérifié dans la directive.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.14-4',
      locator: '2011/83/EU art. 14(4)',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Rien à payer si vous n’avez rien demandé',
    },
  },
  {
    ruleId: 'eu.crd.16-a',
    language: 'fr',
    title: 'Un service entièrement exécuté',
    summary:
      'Si un service a été entièrement exécuté, avec votre accord préalable et en sachant à quoi vous renoncez, ce droit peut s’arrêter plus tôt. Un abonnement en cours n’est pas entièrement exécuté. Nous ne l’avons pas vérifié.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.16-a',
      locator: '2011/83/EU art. 16(a)',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Un service entièrement exécuté',
    },
  },
  {
    ruleId: 'eu.crd.2-16',
    language: 'fr',
    title: 'Streaming et cours en ligne : des services',
    summary:
      'Si un abonnement en ligne fait plus que fournir des fichiers, il compte comme un service. Ce droit ne s’arrête donc pas dès que vous l’utilisez. C’est ainsi que nous comprenons les orientations européennes, que nous n’avons pas lues nous-mêmes.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.2-16',
      locator: '2011/83/EU art. 2(16)',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Streaming et cours en ligne : des services',
    },
  },
  {
    ruleId: 'eu.dcd.18',
    language: 'fr',
    title: 'Si cela ne marche pas bien, vous pouvez partir',
    summary:
      'Si un contenu ou un service numérique n’est pas conforme, ou si l’entreprise le modifie à votre détriment, vous pouvez mettre fin au contrat et être remboursé sous quatorze jours. C’est distinct de la rétractation. Nous ne l’avons pas vérifié.',
    force: 'in-force',
    source: {
      ruleId: 'eu.dcd.18',
      locator: '(EU) 2019/770 art. 18',
      url: 'https://eur-lex.europa.eu/eli/dir/2019/770/oj',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Si cela ne marche pas bien, vous pouvez partir',
    },
  },
  {
    ruleId: 'eu.ucpd.9-d',
    language: 'fr',
    title: 'Pas d’obstacles à la résiliation',
    summary:
      'Une entreprise qui rend la résiliation bien plus difficile que nécessaire peut commettre une pratique déloyale. Nous ne l’avons pas vérifié.',
    force: 'in-force',
    source: {
      ruleId: 'eu.ucpd.9-d',
      locator: '2005/29/EC art. 9(d)',
      url: 'https://eur-lex.europa.eu/eli/dir/2005/29/oj',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Pas d’obstacles à la résiliation',
    },
  },
  {
    ruleId: 'eu.dsa.25-3',
    language: 'fr',
    title: 'Partir pas plus difficile que s’inscrire',
    summary:
      'Sur une plateforme en ligne, mettre fin à un service ne doit pas être plus difficile que s’y inscrire.',
    force: 'in-force',
    source: {
      ruleId: 'eu.dsa.25-3',
      locator: '(EU) 2022/2065 art. 25(3)(c)',
      url: 'https://eur-lex.europa.eu/eli/reg/2022/2065/oj',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Partir pas plus difficile que s’inscrire',
    },
  },
];
