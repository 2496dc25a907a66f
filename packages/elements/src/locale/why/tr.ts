/** Türkçe, bir tarihin neden öyle olduğu için. */
import type { WhyStrings } from './nl.ts';

const tr: WhyStrings = {
  ask: (name) => `Şuraya sorun: ${name}`,
  confidence: {
    'primary-read': 'Bunu doğrudan yasada ya da yetkili kurumda okuduk.',
    'secondary-read': 'Bunu kaynağın kendisinde değil, kuralı açıklayan birinde okuduk.',
    recalled: 'Bunun bir kısmını henüz kontrol etmedik. Sizin için önemliyse kontrol edin.',
    conflict: 'Kaynaklar burada aynı şeyi söylemiyor. Sizin için en iyisini esas alıyoruz.',
  },
  sources: 'Nerede yazıyor',
};

export default tr;
