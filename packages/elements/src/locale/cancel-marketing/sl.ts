/** Slovenščina, za vse, ki tudi oglasov ne želijo več. */
import type { MarketingStrings } from './nl.ts';

const sl: MarketingStrings = {
  button: 'Ne pošiljajte mi več niti oglasov',
  hint: 'Sporočila o odpovedi boste še dobivali.',
  declared: 'Ne pošiljajte mi več oglasov.',
  receipt: 'Prikaži potrdilo o tej zahtevi',
  sending: 'Posredujemo vašo zahtevo.',
  waiting: 'Zahteva, da vam ne pošiljajo več oglasov, še ni prejeta. Poskušamo naprej.',
  attention: 'Zahteva, da vam ne pošiljajo več oglasov, ni bila prejeta.',
  received: (moment) =>
    moment ? `Oglasov ne želite več. Prejeto: ${moment}.` : 'Oglasov ne želite več. To je prejeto.',
  sent: 'Oglasov ne želite več. To je poslano. Ali je prispelo, tu ne vidimo.',
};

export default sl;
