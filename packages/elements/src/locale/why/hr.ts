/** Hrvatski, o tome zašto je datum takav. */
import type { WhyStrings } from './nl.ts';

const hr: WhyStrings = {
  ask: (name) => `Pitajte: ${name}`,
  confidence: {
    'primary-read': 'To smo pročitali u samom zakonu ili kod nadležnog tijela.',
    'secondary-read': 'To smo pročitali kod nekoga tko pravilo objašnjava, a ne u samom izvoru.',
    recalled: 'Dio toga još nismo provjerili. Ako vam je važno, provjerite.',
    conflict: 'Izvori se tu ne slažu. Držimo se onoga što je za vas najpovoljnije.',
  },
  sources: 'Gdje to piše',
};

export default hr;
