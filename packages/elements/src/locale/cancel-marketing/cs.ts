/** Čeština, pro toho, kdo už nechce ani reklamu. */
import type { MarketingStrings } from './nl.ts';

const cs: MarketingStrings = {
  button: 'Neposílejte mi už ani reklamu',
  hint: 'Zprávy o výpovědi vám budou chodit dál.',
  declared: 'Neposílejte mi už žádnou reklamu.',
  receipt: 'Zobrazit potvrzení této žádosti',
  sending: 'Předáváme to dál.',
  waiting: 'Žádost, aby vám už nechodila reklama, zatím nebyla doručena. Zkoušíme to dál.',
  attention: 'Žádost, aby vám už nechodila reklama, nebyla doručena.',
  received: (moment) =>
    moment
      ? `Už nechcete žádnou reklamu. Doručeno ${moment}.`
      : 'Už nechcete žádnou reklamu. Bylo to doručeno.',
  sent: 'Už nechcete žádnou reklamu. Bylo to odesláno. Jestli to dorazilo, tady nevidíme.',
};

export default cs;
