/** Dansk, til spørgsmålet om hvorfor. */
import type { SurveyStrings } from './nl.ts';

const da: SurveyStrings = {
  title: 'Vil du fortælle os hvorfor?',
  hint: 'Du behøver ikke. Det ændrer ikke noget ved din opsigelse.',
  hintAlone: 'Du behøver ikke. Du må gerne lade alt stå tomt.',
  comment: 'Er der noget, du gerne vil sige om det?',
  optional: '(valgfrit)',
  send: 'Send mit svar',
  skip: 'Spring over',
  sending: 'Vi sender dit svar.',
  received: 'Tak. Dit svar er nået frem.',
  sent: 'Tak. Dit svar er sendt.',
  waiting: 'Tak. Dit svar er ikke nået frem endnu. Vi bliver ved med at prøve.',
  attention: 'Dit svar er ikke nået frem. Det ændrer ikke noget ved din opsigelse.',
  skipped: 'Helt i orden, du behøver ikke fortælle noget.',
  reasons: {
    not_valued: 'Jeg følte mig ikke værdsat som kunde',
    customer_service: 'Jeg fik ikke svar, eller det kom for sent',
    too_expensive: 'Det er for dyrt for mig',
    unused: 'Jeg bruger det for lidt',
    missing_features: 'Jeg mangler noget, eller kvaliteten skuffede',
    switched_service: 'Jeg har fundet noget andet',
    circumstances_changed: 'Min situation har ændret sig',
    other: 'Noget andet',
  },
};

export default da;
