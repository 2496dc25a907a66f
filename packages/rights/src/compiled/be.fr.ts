// Written by scripts/write-law.ts from src/data. Change the law there.
import type { ReadOn } from '../compiled.ts';

export const rules: ReadOn = [
  {
    ruleId: 'be.wer.vi-91',
    language: 'fr',
    title: 'Résilier à tout moment après la reconduction',
    summary:
      'Quand un contrat de service a été reconduit tacitement, vous pouvez le résilier à tout moment, avec un préavis de deux mois au maximum.',
    force: 'in-force',
    source: {
      ruleId: 'be.wer.vi-91',
      locator: 'WER VI.91',
      url: 'https://www.ejustice.just.fgov.be',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Résilier à tout moment après la reconduction',
    },
  },
  {
    ruleId: 'be.wer.vi-91-clause',
    language: 'fr',
    title: 'La reconduction figure en gras, dans un cadre',
    summary:
      'Si un service se renouvelle tout seul, cela figure en gras, dans un cadre, sur la première page du contrat.',
    force: 'in-force',
    source: {
      ruleId: 'be.wer.vi-91-clause',
      locator: 'WER VI.91',
      url: 'https://www.ejustice.just.fgov.be',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'La reconduction figure en gras, dans un cadre',
    },
  },
  {
    ruleId: 'be.wet.2026-04-20',
    language: 'fr',
    title: 'Un message quinze jours avant la date limite',
    summary:
      'À partir du 1er mai 2027, l’entreprise doit vous prévenir que le contrat se renouvelle, au moins quinze jours avant le dernier jour pour refuser. Cela ne vaut pas pour les périodes d’un mois ou moins.',
    force: 'adopted',
    source: {
      ruleId: 'be.wet.2026-04-20',
      locator: 'Wet van 20 april 2026',
      url: 'https://www.ejustice.just.fgov.be',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Un message quinze jours avant la date limite',
    },
  },
  {
    ruleId: 'be.withdrawal-function-unclear',
    language: 'fr',
    title: 'La fonction de rétractation en Belgique : pas clair',
    summary:
      'Les sources se contredisent sur la date à partir de laquelle la fonction européenne de rétractation s’applique en Belgique. En attendant, nous suivons la directive.',
    force: 'in-force',
    source: {
      ruleId: 'be.withdrawal-function-unclear',
      locator: '2011/83/EU art. 11a',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'conflict',
      lastVerified: '2026-11-22',
      title: 'La fonction de rétractation en Belgique : pas clair',
    },
  },
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
];
