/** Sentences around what somebody wants with the melding that stands before him. */
import type { MeldingStatus } from '../domain/melding-status';
import type { JaNee } from '../domain/melding';
import type { Meldingwens } from '../domain/meldingwens';
import { werkStatusNaam } from './melding-status';
import { uitlegTekst } from './wedervraag';

const naam: Readonly<Record<Meldingwens, string>> = {
  inhoud: 'De melding lezen',
  melder: 'Zien wie meldde',
  status: 'Zien hoe het ermee staat',
  verloop: 'Zien wat er is gebeurd',
  oppakken: 'De melding oppakken',
  geven: 'De melding aan een collega geven',
  vragen: 'De melder iets vragen',
  koppelen: 'De melding aan een casus koppelen',
  'casus-openen': 'Een nieuwe casus openen',
  doorverwijzen: 'De melding doorverwijzen',
  afsluiten: 'De melding afsluiten',
  samen: 'Andere meldingen hierover',
  aanvullen: 'De melding aanvullen',
  intrekken: 'De melding intrekken',
  kopie: 'Een afschrift (PDF) maken',
  'wie-ziet': 'Zien wie dit leest',
  aanbieder: 'De trede van de aanbieder bekijken',
  casus: 'Zien of er een casus loopt',
};

/** What only the meldpunt does, for who asks it of his own melding. */
type VanHetMeldpunt = 'oppakken' | 'geven' | 'vragen' | 'koppelen' | 'casus-openen' | 'doorverwijzen' | 'afsluiten';
const alleenMeldpunt = 'Dit doet een medewerker van het meldpunt.';
const vanHetMeldpunt: Readonly<Record<VanHetMeldpunt, string>> = {
  oppakken: `Een melding oppakken: ${alleenMeldpunt.toLowerCase()}`,
  geven: `Een melding aan iemand geven: ${alleenMeldpunt.toLowerCase()}`,
  vragen: `De melder iets vragen: ${alleenMeldpunt.toLowerCase()}`,
  koppelen: `Een melding aan een casus koppelen: ${alleenMeldpunt.toLowerCase()}`,
  'casus-openen': `Een casus openen bij een melding: ${alleenMeldpunt.toLowerCase()}`,
  doorverwijzen: `Een melding doorverwijzen: ${alleenMeldpunt.toLowerCase()}`,
  afsluiten: `Een melding afsluiten: ${alleenMeldpunt.toLowerCase()}`,
};

const naamVanMelder: Readonly<Record<JaNee | 'onbekend', string>> = {
  ja: 'De melder vindt het goed dat de organisatie zijn naam hoort.',
  nee: 'De melder vindt het niet goed dat de organisatie zijn naam hoort.',
  onbekend: 'Of de organisatie de naam van de melder mag horen, staat niet in de melding. Vraag het de melder.',
};

const uwNaam: Readonly<Record<JaNee | 'onbekend', string>> = {
  ja: 'U vindt het goed dat de organisatie uw naam hoort.',
  nee: 'U vindt het niet goed dat de organisatie uw naam hoort.',
  onbekend:
    'De organisatie hoort uw naam alleen als u dat goed vindt. In deze melding heeft u daar nog niets over gezegd.',
};

export const meldingwensTekst = {
  naam,
  alsAanvulling:
    'Ik heb dit ingevuld als aanvulling op uw melding. Er is nog niets verstuurd: kies ‘Aanvullen’. Gaat het over iets anders? Typ dan ‘nieuwe melding:’ met uw tekst erachter.',
  gok: 'Gaat het over deze melding? Kies dan hieronder. Zo niet, schrijf het in andere woorden.',
  vanHetMeldpunt: (wens: VanHetMeldpunt): string => vanHetMeldpunt[wens],
  /** Beside it, for who filed it himself. */
  zelfKunt: 'Weet u meer, of is uw melding niet meer nodig? Vul haar aan of trek haar in.',
  zelfGemeld: 'U heeft deze melding zelf gedaan.',
  stand: (status: MeldingStatus, behandelaar: string | null): string =>
    `Stand: ${werkStatusNaam[status]}. ${behandelaar === null ? 'Nog niemand heeft deze melding opgepakt.' : `Behandelaar: ${behandelaar}.`}`,
  verloop: 'Onder het kopje ‘Wat er is gebeurd’ staat wat er met deze melding is gedaan, en wanneer.',
  alVanU: 'Deze melding staat al op uw naam.',
  alGekoppeld: 'Deze melding is al aan een casus gekoppeld. Met ‘Casus tonen’ opent u die.',
  geenAnderen: 'Over deze organisatie zijn er in dezelfde tijd geen andere meldingen.',
  anderen:
    'Andere meldingen over deze organisatie staan onderaan de kaart. Meldingen horen bij elkaar als zij aan dezelfde casus zijn gekoppeld.',
  vanAnderen: uitlegTekst.dubbel.zinnen,
  intrekkenDoetMelder: 'Intrekken doet de melder zelf. Het meldpunt kan een melding afsluiten.',
  afschriftVoorMelder: 'Een afschrift is er alleen voor de melder. U leest de melding hier.',
  geenAanbieder: 'Deze organisatie staat niet als aanbieder in het register. Daarom weet ik er verder niets van.',
  nietVoorU:
    'Dat kan ik u niet laten zien. Vraag het de accountmanager van de regio. Hieronder staat wat u van deze organisatie wel kunt zien.',
  wieZietKop: 'Wie ziet deze melding?',
  wieZiet: (noemen: JaNee | null): readonly string[] => [
    'Alleen het meldpunt en de adviseurs van de autoriteit zien deze melding, en wie haar deed. De organisatie waarover het gaat ziet haar niet.',
    naamVanMelder[noemen ?? 'onbekend'],
  ],
  wieZietUw: (noemen: JaNee | null): readonly string[] => [
    ...uitlegTekst['wie-ziet'].zinnen(),
    uwNaam[noemen ?? 'onbekend'],
    'Het meldpunt ziet wel wie meldt.',
  ],
} as const;
