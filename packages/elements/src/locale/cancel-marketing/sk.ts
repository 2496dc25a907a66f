/** Slovenčina, pre toho, kto už nechce ani reklamu. */
import type { MarketingStrings } from './nl.ts';

const sk: MarketingStrings = {
  button: 'Neposielajte mi už ani reklamu',
  hint: 'Správy o výpovedi vám budú chodiť ďalej.',
  declared: 'Neposielajte mi už žiadnu reklamu.',
  receipt: 'Zobraziť potvrdenie tejto žiadosti',
  sending: 'Posúvame to ďalej.',
  waiting: 'Žiadosť, aby vám už nechodila reklama, zatiaľ nebola doručená. Skúšame to ďalej.',
  attention: 'Žiadosť, aby vám už nechodila reklama, nebola doručená.',
  received: (moment) =>
    moment
      ? `Už nechcete žiadnu reklamu. Doručené ${moment}.`
      : 'Už nechcete žiadnu reklamu. Bolo to doručené.',
  sent: 'Už nechcete žiadnu reklamu. Bolo to odoslané. Či to prišlo, tu nevidíme.',
};

export default sk;
