/** Magyar, a jogok áttekintéséhez. A dátum pontra végződik, ezért utána nincs pont. */
import why from '../why/hu.ts';
import type { RightsStrings } from './nl.ts';

const hu: RightsStrings = {
  ...why,
  title: 'Az Ön jogai röviden',
  loading: 'Megkeressük a szabályokat…',
  choice: {
    undo: (until) => `A vásárlástól még elállhat: ${until} az utolsó nap.`,
    stop: (ends) => `Abba szeretné hagyni? Ha ma lemondja, ${ends} lesz az előfizetés utolsó napja.`,
    justStop: 'Abba szeretné hagyni? Akkor mondja le.',
    instead: (ends) => `Ha ehelyett lemondja, ${ends} lesz az előfizetés utolsó napja.`,
    later: 'Azután lemondhatja.',
    ended: (day) => `Az előfizetése magától véget ért: ${day} volt az utolsó nap. Lemondani már nem kell.`,
    past: 'Az elállási határidő letelt, amennyire ki tudjuk számítani.',
    unknown: 'Nincs megállapítva, hogy a vásárlástól is elállhat-e még.',
  },
  cancel: {
    title: 'Lemondás',
    lead: 'A lemondás a jövőre szól. Az utolsó napig minden marad, ahogy van.',
  },
  withdraw: {
    title: 'Elállás (ha meggondolta magát)',
    lead: 'Az elállással visszalép a vásárlástól. Pénzt kap vissza, és visszaküldi, amit kiszállítottak.',
    past: 'Senki sem szólt az elállási jogról? Akkor hosszabb lehet a határidő.',
  },
  notices: {
    title: 'Amit a cégnek közölnie kell Önnel',
    lead: 'Időben kell megtennie, hogy Ön még dönthessen.',
    due: {
      renewal: 'Eddig kell megtudnia, hogy az előfizetés meghosszabbodik',
      trial: 'Eddig kell megtudnia, hogy a próbaidőszak véget ér',
    },
    was: {
      renewal: 'Eddig kellett megtudnia, hogy az előfizetés meghosszabbodik',
      trial: 'Eddig kellett megtudnia, hogy a próbaidőszak véget ér',
    },
  },
  facts: {
    endsOn: 'Ha ma lemondja, ez az utolsó nap',
    ended: 'Az előfizetés utolsó napja ez volt',
    charges: 'Amit addig még fizet',
    nextRenewal: 'Következő időszak, ha nem tesz semmit',
    latestNotice: 'Utolsó nap a lemondásra az új időszak előtt',
    latestNoticePast: 'Az utolsó nap a lemondásra az új időszak előtt ez volt',
    withdrawal: 'Meddig állhat el a vásárlástól',
    withdrawalOpen: 'Az utolsó nap, amikor még elállhat',
    withdrawalPast: 'Az elállás utolsó napja ez volt',
    refund: 'Ha ma eláll, ennyit kap vissza',
  },
  daysLeft: (days) => ['ma van az utolsó nap', 'holnap van az utolsó nap'][days] ?? `még ${days} nap`,
  charges: (times, last) => (times === 1 ? last : `${times} fizetés, az utolsó: ${last}`),
  nothingMore: 'Már semmit',
  by: (day, distance) => `legkésőbb: ${day}, ${distance}`,
  anyTime: 'Bármikor',
  noRenewal: 'Nincs',
  notEstablished: 'Nincs megállapítva',
  why: 'Miért?',
  whyUnknown: 'Miért nem tudjuk?',
  disputed: 'Amiben a források nem egyeznek',
  rules: 'Olvassa el magukat a szabályokat',
  force: {
    'in-force': '',
    adopted: 'Elfogadták, még nem hatályos',
    announced: 'Bejelentették',
    proposed: 'Javaslat',
    vacated: 'Bíróság hatályon kívül helyezte',
    repealed: 'Már nem hatályos',
  },
  reviewed: (day) => `Ezeket a szabályokat utoljára ekkor néztük át: ${day}`,
  unconfigured:
    'Nem tudunk eleget erről az előfizetésről, hogy megmutassuk a dátumokat. Ettől még lemondhatja.',
  failed: 'A szabályokat nem sikerült betölteni. Az előfizetést ettől még lemondhatja.',
  retry: 'Próbálja meg újra',
};

export default hu;
