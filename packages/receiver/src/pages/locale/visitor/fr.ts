/** Français. */
import survey from '../survey/fr.ts';
import type { Words } from './nl.ts';

const fr: Words = {
  test: 'Ceci est un test. Rien n’est vraiment résilié.',
  cancel: {
    confirm: 'Résilier mon abonnement',
    title: (plan) => (plan ? `Résilier ${plan}` : 'Résilier votre abonnement'),
    endsOn: 'Si vous résiliez maintenant, votre abonnement court encore jusqu’à la fin du',
    endsUnknown:
      'Nous ne pouvons pas dire avec certitude quand votre abonnement prendra fin. Vous pouvez tout de même résilier.',
    why: 'Pourquoi cette date ?',
    whyUnknown: 'Pourquoi ne le sait-on pas ?',
    untilLabel: 'Jusqu’à ce jour',
    until: 'Rien ne change.',
    chargesLabel: 'Ce que vous payez encore',
    charge: (amount, day) => `${amount} le ${day}`,
    nothingMore: 'Plus rien',
    chargesUnknown:
      'Nous ne pouvons pas le dire avec certitude. Regardez votre contrat, ou posez la question.',
    messageLabel: 'Voici ce que nous envoyons pour vous',
    later: 'Arrêter plus tard ?',
    nothingSent: 'Finalement, vous restez ? Il suffit de fermer cette page. Rien n’a encore été envoyé.',
    withoutConfig: {
      help: 'Vous pouvez tout de même résilier ici.',
      go: 'Résilier sans ces informations',
    },
  },
  withdraw: {
    confirm: 'Confirmer la rétractation',
    title: 'Vous rétracter de votre contrat',
    lead: 'La rétractation annule l’achat. Vous n’avez pas à dire pourquoi.',
    open: (day, left) => `Vous pouvez encore changer d’avis jusqu’au ${day} inclus (${left}).`,
    daysLeft: (days) =>
      ['c’est aujourd’hui le dernier jour', 'le dernier jour est demain'][days] ?? `encore ${days} jours`,
    over: (day) =>
      `D’après notre calcul, vous pouviez changer d’avis jusqu’au ${day} inclus. Vous pouvez tout de même envoyer votre rétractation. Vous recevez alors un accusé de réception, et l’entreprise doit vous répondre.`,
    unknown:
      'Nous ne pouvons pas dire avec certitude jusqu’à quand vous pouvez changer d’avis. Vous pouvez tout de même envoyer votre rétractation.',
    about: 'De quoi il s’agit',
    refund: 'Votre remboursement',
    refundBy: (day, sum) => (sum ? `${sum}, au plus tard le ${day}` : `Au plus tard le ${day}`),
    goods: 'Ce que vous avez reçu',
    returnBy: (day) => `À renvoyer au plus tard le ${day}`,
    items: 'Pour une partie seulement ?',
    itemsHint: 'Cochez alors ce que vous ne voulez plus. Si vous ne cochez rien, tout est concerné.',
    who: 'Vos informations',
    orderHint: 'Vous ne connaissez pas le numéro ? Écrivez ce que vous avez acheté, et quand.',
    mailed: 'Vous recevez aussi l’accusé de réception par e-mail.',
    instead: 'Résilier, c’est autre chose : l’achat reste valable, et vous arrêtez pour l’avenir.',
    insteadLink: 'Je veux résilier, pas me rétracter',
    nothingSent: 'Rien n’a encore été envoyé. L’envoi se fait seulement quand vous appuyez sur le bouton.',
    next: 'La suite',
    nextLead: 'Ces dates figuraient sur la page où vous avez envoyé votre rétractation.',
    withoutConfig: {
      help: 'Vous pouvez tout de même vous rétracter ici.',
      go: 'Me rétracter sans ces informations',
    },
  },
  situation: {
    canceled: {
      title: 'Vous avez déjà résilié.',
      endsOn: (day) => `Votre abonnement court encore jusqu’à la fin du ${day}.`,
      ended: (day) => `Votre abonnement s’est arrêté à la fin du ${day}.`,
      receipt: 'Voir votre résiliation, ou l’annuler',
      again: 'Vous avez un doute ? Vous pouvez résilier encore une fois ci-dessous.',
    },
    pastDue: {
      lead: (owed) =>
        owed
          ? `Il reste ${owed} à payer. Vous pouvez tout de même résilier.`
          : 'Il reste quelque chose à payer. Vous pouvez tout de même résilier.',
      stays: 'Cela ne change rien à ce que vous deviez déjà payer.',
    },
    promotional: (price, until, then) =>
      `Vous payez en ce moment un prix spécial : ${price}, jusqu’à la fin du ${until}. Ensuite, ce serait ${then}.`,
    trial: {
      until: (day) => `Votre période d’essai court jusqu’à la fin du ${day}.`,
      free: 'Si vous résiliez maintenant, vous ne payez rien.',
    },
    appStore: {
      lead: (store) =>
        `Vous payez par ${store}. Arrêtez aussi votre abonnement là-bas, sinon ${store} continue de prélever.`,
      steps: (store) => [
        `Ouvrez vos abonnements chez ${store}.`,
        'Choisissez cet abonnement.',
        'Choisissez d’annuler, puis confirmez.',
      ],
      open: (store) => `Ouvrir vos abonnements chez ${store}`,
    },
    refund: {
      label: 'Ce qui vous est remboursé',
      none: 'Rien. Ce que vous avez déjà payé n’est pas remboursé.',
      by: (amount, day) => `${amount}, au plus tard le ${day}`,
      laterKnown: 'Cela dépend du dernier jour, que nous ne connaissons pas encore.',
      unknown: (until) =>
        `Nous ne le savons pas. Vous avez payé jusqu’à la fin du ${until}. Demandez si le reste vous est remboursé.`,
      how: 'Comment est-ce calculé ?',
      paid: (paid, from, until, total) =>
        `Vous avez payé ${paid} pour la période du ${from} au ${until} inclus. Cela fait ${total} ${total > 1 ? 'jours' : 'jour'}.`,
      left: (last, days) => `Après le ${last}, votre dernier jour, il en reste ${days}.`,
      share: (paid, days, total, share) => `${paid} × ${days} ÷ ${total} = ${share}, arrondi au centime.`,
    },
    consequences: {
      access: {
        label: 'Utilisation',
        'until-end': 'Jusqu’à la fin du dernier jour, vous pouvez tout utiliser.',
      },
      data: {
        label: 'Vos données',
        kept: 'Ce que vous avez enregistré est conservé.',
        'deleted-at-end':
          'Ce que vous avez enregistré est effacé après le dernier jour. Sauvegardez avant ce que vous voulez garder.',
      },
      account: {
        label: 'Votre compte',
        stays: 'Votre compte reste ouvert.',
        'closed-at-end': 'Votre compte est fermé après le dernier jour.',
        separate: 'Votre compte reste ouvert. Supprimer votre compte ne suffit pas pour résilier.',
      },
      seats: {
        label: 'Les autres',
        'end-too': 'Cela s’arrête le même jour pour toutes les personnes de cet abonnement.',
      },
      credits: {
        label: 'Votre crédit',
        kept: 'Vous gardez votre crédit.',
        'lost-at-end':
          'Vous pouvez utiliser votre crédit jusqu’à la fin du dernier jour. Ensuite, il est perdu.',
      },
    },
  },
  fields: {
    legend: 'De quel abonnement s’agit-il ?',
    identity:
      'Indiquez votre numéro de client ou votre adresse e-mail. On saura ainsi de quel abonnement il s’agit.',
    kind: 'De quelle résiliation s’agit-il ?',
    ordinary: 'Résiliation ordinaire',
    extraordinary: 'Résiliation pour un motif particulier',
    cause: 'Le motif particulier (seulement si vous en avez un)',
    name: 'Nom',
    contract: 'Numéro de client ou de contrat',
    order: 'Numéro de commande ou de contrat',
    phoneLine: 'Numéro de téléphone de la ligne',
    endDate: 'Date de fin (laissez vide pour arrêter dès que possible)',
    email: 'Adresse e-mail',
    comment: 'Voulez-vous ajouter quelque chose ?',
    message: 'Votre message',
    replyTo: 'Votre adresse e-mail, pour la réponse',
    missing: 'Pas encore résolu ? Écrivez ici ce qui manque.',
    optional: '(facultatif)',
  },
  contact: {
    title: 'Poser une question ou faire une réclamation',
    lead: 'Vous voyez tout de suite à quelle date vous aurez une réponse au plus tard.',
    kind: 'Que voulez-vous envoyer ?',
    question: 'Une question',
    complaint: 'Une réclamation',
    answerBy: (moment) => `(réponse au plus tard le ${moment})`,
    topic: 'De quoi s’agit-il ?',
    topics: {
      subscription: 'Mon abonnement',
      delivery: 'La livraison',
      payment: 'Un paiement ou une facture',
      account: 'Ma connexion ou mes données',
      product: 'Ce que je reçois ou utilise',
      service: 'L’aide que j’ai reçue',
      other: 'Autre chose',
    },
    noAnswer: 'Je n’ai pas besoin de réponse',
    needReply: 'Indiquez votre adresse e-mail, ou cochez que vous n’avez pas besoin de réponse.',
    send: 'Envoyer mon message',
  },
  declaration: {
    ordinary: (plan) => (plan ? `Je résilie mon abonnement à ${plan}.` : 'Je résilie mon abonnement.'),
    extraordinary: (cause) => `Je résilie pour un motif particulier : ${cause}`,
    cause: (cause) => `Le motif que j’indique : ${cause}`,
    endsOn: (day) => `D’après cette page, le dernier jour est le ${day}.`,
    asap: 'Dès que possible, s’il vous plaît.',
    wanted: (day) => `Je souhaite que cela s’arrête le ${day}.`,
    name: (name) => `Nom : ${name}.`,
    contract: (contract) => `Numéro de client ou de contrat : ${contract}.`,
    phoneLine: (number) => `Numéro de téléphone de la ligne : ${number}.`,
    email: (email) => `Adresse e-mail : ${email}.`,
    withdraw: (what) =>
      what ? `Je me rétracte de mon contrat : ${what}.` : 'Je me rétracte de mon contrat.',
    onlyItems: (items) => `Cela concerne seulement : ${items.join(' ; ')}.`,
    order: (reference) => `Numéro de commande ou de contrat : ${reference}.`,
    undo: (moment) => `J’annule ma résiliation du ${moment}. Je souhaite garder mon abonnement.`,
  },
  receipt: {
    title: {
      'cancellation.requested': 'Votre résiliation est reçue',
      'cancellation.undone': 'Votre demande de rester est reçue',
      'withdrawal.requested': 'Votre rétractation est reçue',
      'survey.answered': 'Merci',
      'contact.submitted': 'Votre message est reçu',
      'preferences.changed': 'Votre choix est reçu',
      'flow.step': 'Reçu',
    },
    document: 'Accusé de réception',
    receivedAt: (moment) => `Reçu le ${moment}.`,
    undone: 'Votre fournisseur vous confirmera si votre abonnement continue.',
    thanks: 'Votre réponse est arrivée. Nous allons la lire.',
    reference: 'Référence',
    received: 'Reçu le',
    zone: (zone) => `fuseau horaire ${zone}`,
    endsOn: 'Votre abonnement court jusqu’à la fin du',
    endsAccording: 'd’après la page où vous avez résilié',
    endsUnknown: 'On vous le dira',
    answerBy: 'Réponse au plus tard le',
    declared: 'Voici ce que vous avez envoyé',
    notAccepted:
      'C’est la preuve que votre message est arrivé, avec la date et l’heure. Il n’a peut-être pas encore été traité.',
    keep: 'Gardez cet accusé de réception : imprimez cette page ou enregistrez-la.',
    save: 'Enregistrer l’accusé de réception',
    status: 'Voir où cela en est',
    back: 'Retour à votre accusé de réception',
    proof: 'Pour qui veut vérifier que cet accusé de réception est authentique',
    proofHow:
      'Voici l’accusé de réception avec une signature numérique, et la clé qui permet de la vérifier.',
    checking:
      'Votre navigateur n’a pas encore vérifié cet accusé de réception. Il lui faut JavaScript pour cela.',
    genuine: 'Vérifié : la signature est bonne, et cette page dit la même chose que l’accusé de réception.',
    altered:
      'Attention : cet accusé de réception a été modifié. La signature n’est pas bonne, ou le texte de cette page ne correspond pas.',
    unable: 'Ce navigateur ne peut pas vérifier la signature.',
    jws: 'L’accusé de réception (JWS)',
    key: 'La clé (JWK)',
  },
  survey,
  marketing: {
    title: 'Ne plus recevoir de publicité ?',
    hint: 'Un clic suffit. Vous recevrez toujours les messages sur votre résiliation.',
    button: 'Arrêter aussi la publicité',
    declared: 'Ne m’envoyez plus de publicité.',
  },
  undo: {
    title: 'Finalement, vous restez ?',
    lead: 'Tant que votre abonnement court, vous pouvez annuler votre résiliation. Votre fournisseur vous confirmera alors si l’abonnement continue.',
    button: 'Annuler ma résiliation',
  },
  startAgain: {
    title: 'Recommencer ?',
    lead: 'Vous voulez revenir ? La porte reste ouverte.',
    link: 'Recommencer',
  },
  status: {
    title: 'Où en est votre demande',
    ask: 'Indiquez la référence qui figure sur votre accusé de réception.',
    reference: 'Référence',
    look: 'Voir',
    unknown: 'Nous ne trouvons rien avec cette référence. Vous pouvez vérifier encore une fois ?',
    received: 'C’est bien reçu. Nous ne savons pas encore si c’est traité.',
    undone:
      'Votre demande de rester est reçue. Votre fournisseur vous confirmera si votre abonnement continue.',
    stands:
      'Mais une autre résiliation ou rétractation a été reçue pour le même abonnement, et elle reste valable.',
    standsNext: 'Vous voulez rester ? Annulez-la aussi, ou demandez à votre fournisseur.',
    scheduled: (day) =>
      day
        ? `C’est traité : votre abonnement s’arrête le ${day}.`
        : 'C’est traité : votre abonnement va s’arrêter.',
    effective: (day) => (day ? `Votre abonnement s’est arrêté le ${day}.` : 'Votre abonnement s’est arrêté.'),
    failed:
      'Le traitement s’est mal passé. Votre résiliation est bien reçue. Gardez votre accusé de réception et demandez à votre fournisseur ce qu’il en est.',
    withdrawal: {
      scheduled: 'Votre rétractation est en cours de traitement.',
      effective: 'Votre rétractation est traitée.',
      failed:
        'Le traitement s’est mal passé. Votre rétractation est bien reçue. Gardez votre accusé de réception et demandez à votre fournisseur ce qu’il en est.',
    },
    updated: 'Dernière mise à jour',
    contact: {
      open: (moment) => `Votre message est reçu. Vous aurez une réponse au plus tard le ${moment}.`,
      overdue: (moment) =>
        `Vous deviez avoir une réponse au plus tard le ${moment}. Nous n’y sommes pas arrivés, et nous en sommes désolés. Votre message attend toujours une réponse.`,
      reported: 'Il a été signalé que vous attendez trop longtemps.',
      answered: 'Votre message a reçu une réponse.',
      unasked: 'Votre message est reçu. Vous ne vouliez pas de réponse.',
      readIt: 'Ouvrez votre accusé de réception pour lire la réponse.',
      solved: 'Vous nous avez dit que c’est résolu.',
      reopened: (moment) =>
        `Vous nous avez dit que ce n’est pas encore résolu. Vous aurez une nouvelle réponse au plus tard le ${moment}.`,
      you: (moment) => `Votre message du ${moment}`,
      team: (moment) => `Notre réponse du ${moment}`,
      erased: 'Ce texte a été effacé.',
      question: 'Est-ce que c’est résolu ?',
      yes: 'Oui, c’est résolu',
      no: 'Non, pas encore',
      stillNot: 'Finalement, ce n’est pas résolu ?',
    },
  },
  problem: {
    title: 'Cela n’a pas encore marché',
    notReceived: 'Rien n’a encore été reçu. Vous retrouvez ci-dessous ce que vous avez rempli.',
    fix: 'Merci de vérifier',
    again: 'Envoyer de nouveau',
    busy: 'Il y a trop de monde ici en ce moment. Attendez quelques secondes et envoyez de nouveau.',
    internal:
      'Quelque chose s’est mal passé ici. Envoyez encore une fois ; envoyer deux fois ne pose aucun problème.',
    tooLarge: 'Le texte est trop long. Raccourcissez-le et envoyez-le de nouveau.',
    reused: 'Un autre message a déjà été reçu depuis cette page.',
    reusedLead: 'Voulez-vous envoyer aussi ce texte ? C’est possible, comme nouveau message.',
    takenBack: 'Cette résiliation avait déjà été reçue, puis vous l’avez annulée. Elle ne compte donc plus.',
    takenBackLead: 'Voulez-vous résilier malgré tout ? C’est possible, comme nouveau message.',
    sendAsNew: 'Envoyer comme nouveau message',
    forbidden: 'Cela ne marche que depuis la page de ce service. Retournez-y et réessayez.',
    notFound: 'Cette page n’existe pas, ou n’existe plus.',
    erased:
      'Ce qui se trouvait ici a été effacé. Si vous avez gardé l’accusé de réception, il prouve toujours ce qui a été reçu, et quand.',
    config: 'Le site d’où vous venez a transmis des informations incorrectes.',
    configFor: 'Pour la personne qui gère le site :',
    otherWays: 'Faire autrement ?',
    mail: 'Par e-mail à',
    phone: 'Par téléphone au',
    post: 'Par courrier à',
    malformed: 'Ce n’est pas encore tout à fait ça. Pouvez-vous vérifier ?',
    missing: 'Merci de remplir ce champ.',
  },
};

export default fr;
