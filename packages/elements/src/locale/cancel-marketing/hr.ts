/** Hrvatski, za one koji više ne žele ni reklame. */
import type { MarketingStrings } from './nl.ts';

const hr: MarketingStrings = {
  button: 'Ne šaljite mi više ni reklame',
  hint: 'Poruke o otkazu i dalje ćete dobivati.',
  declared: 'Ne šaljite mi više reklame.',
  receipt: 'Prikaži potvrdu o ovom zahtjevu',
  sending: 'Prosljeđujemo vaš zahtjev.',
  waiting: 'Zahtjev da vam se više ne šalju reklame još nije primljen. Pokušavamo i dalje.',
  attention: 'Zahtjev da vam se više ne šalju reklame nije primljen.',
  received: (moment) =>
    moment ? `Ne želite više reklame. Primljeno ${moment}.` : 'Ne želite više reklame. To je primljeno.',
  sent: 'Ne želite više reklame. To je poslano. Ovdje ne vidimo je li stiglo.',
};

export default hr;
