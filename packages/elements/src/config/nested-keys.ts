/** The keys of the objects inside a configuration, for help with typing errors. As one text, because that packs best. */
export const nestedKeys = {
  contract:
    'jurisdiction region audience subject lessThanMonthly channel concluded start delivered term renewal notice interval price paid informedOfWithdrawal startedOnRequest trial introductory',
  support: 'company email phone address',
  subscription: 'id plan reference since segment',
  order: 'id name reference items',
  customer: 'id name email number',
  situation: 'kind endsOn receipt owed until price afterwards store package sku',
  consequences: 'access data account seats credits refund',
  survey: 'reasons comment notify',
  offers: 'list service reason cooldown shown',
} as const;
