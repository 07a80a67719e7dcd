/** What stands above a decision or a message that somebody opened by saying what he thinks of it. */
import { opsomming } from './lijst';
import { bepalingTekst } from './tredebepaling';

const { knop } = bepalingTekst;
const reden = (staat: boolean): string => (staat ? ' Wat u schreef staat bij de toelichting.' : '');
const druk = (naam: string): string => `Er is nog niets vastgelegd. Dat gebeurt als u op ‘${naam}’ drukt.`;

const zinnen = {
  eens: druk(knop.eens),
  oneens: druk(knop.oneens),
  vaststellen: `Er is nog niets vastgesteld. Dat gebeurt als u op ‘${knop.vaststellen}’ drukt.`,
  intrekken: `Er is nog niets ingetrokken. Dat gebeurt als u op ‘${knop.intrekken}’ drukt.`,
  datum:
    'De datum van een besluit dat is voorgelegd, verandert niet. Wie het voorlegde, kan het intrekken en opnieuw voorleggen. Is uw organisatie gevraagd? Dan kunt u laten weten dat u het zo niet eens bent.',
} as const;
const kanNiet = {
  eens: 'Bij dit besluit wordt u niet om een antwoord gevraagd. Er is niets vastgelegd.',
  oneens: 'Bij dit besluit wordt u niet om een antwoord gevraagd. Er is niets vastgelegd.',
  vaststellen: 'Dit besluit kunt u niet vaststellen. Op de kaart staat waarom, of hoe het er nu mee staat.',
  intrekken: 'Dit besluit kunt u niet intrekken.',
  datum: 'De datum van dit besluit verandert niet meer.',
} as const;

export const besluitTekst = {
  gezegd: (wens: keyof typeof zinnen | 'inzien' | 'gelezen' | 'advies', kan: boolean, metReden: boolean): string => {
    if (wens === 'inzien')
      return 'Op de kaart staat de grond, waar het besluit op rust en wie nog moet antwoorden, voor zover u dat mag lezen.';
    if (wens === 'advies')
      return 'Dat zeg ik niet: dit programma rekent geen trede uit en stelt er geen voor. Mensen beslissen dit samen. Op de kaart staat de grond, en wie er wat van vindt.';
    if (wens === 'gelezen') return 'Een besluit wordt niet als gelezen bevestigd. Dit is het besluit.';
    return kan ? `${zinnen[wens]}${reden(metReden)}` : kanNiet[wens];
  },
  bericht: 'Dit bericht wacht op uw bevestiging. Er is nog niets vastgelegd.',
  welke: 'Over welke gaat het? Er is nog niets vastgelegd.',
  legVoor: (mist: readonly string[]): string =>
    mist.length === 0
      ? `Dat doet u met de knop ‘${knop.voorleggen}’ op de kaart hierboven. Er is nog niets voorgelegd.`
      : `Er is nog niets voorgelegd. Op de kaart is nog leeg: ${opsomming(mist.map((een) => `‘${een}’`))}. Vul dat in of zeg het hier, en druk dan op ‘${knop.voorleggen}’. Heeft u op de kaart zelf iets ingevuld? Dat zie ik pas als u drukt.`,
  geenBericht: 'Er wacht nu geen bericht op uw bevestiging.',
  /** `gericht`: he asked about one casus, and elsewhere something may wait. */
  geenBesluit: (gericht: boolean): string =>
    `${gericht ? 'Over die casus wacht' : 'Er wacht'} nu geen tredebepaling op u. Een besluit dat al is vastgesteld, verandert alleen door een nieuwe tredebepaling of een correctie.`,
  geenOpen: (gericht: boolean): string =>
    gericht
      ? 'Over die casus zie ik voor u geen tredebepaling die nog openstaat.'
      : 'Er wacht nu geen tredebepaling op u. Wilt u weten hoe het staat met die over een aanbieder? Zet de naam in uw vraag.',
  /** The same for who may not know that the channel has a casus. */
  nietsHier:
    'Hier heb ik niets gevonden dat op uw antwoord wacht. Er is niets vastgelegd. Typ in deze chat ‘wat wacht er op mij’ om te zien wat er openstaat.',
} as const;
