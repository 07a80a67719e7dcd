/** The melding as a dialogue: its questions, the read-back, and filing it. */
import { gewensteVelden } from '../../domain/melding';
import type { MeldingInvoer } from '../../domain/melding';
import { meldingRegistreren } from '../../app/melding-registreren';
import { eersteUitkomst, voerUit } from '../../app/use-case';
import { geenZaak, mag } from '../../domain/policy';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { foutZin } from '../../texts/fouten';
import { knopTekst, meldingTekst } from '../../texts/melding';
import { meldingVragen } from '../../texts/meldingvragen';
import { namensTekst } from '../../texts/melding-namens';
import { vervang, zeg } from '../beurt';
import type { Beurt } from '../beurt';
import { toonAntwoord, volgendeVraag } from '../dialoog/welke-vraag';
import type { Draft } from '../dialogue';
import type { Kaart } from '../messages';
import type { Bron, Dialoog } from './dialoog';
import { meldingStappen } from './melding-vragen';

export const meldingDialoog: Dialoog<MeldingInvoer> = {
  wat: meldingTekst.wat,
  stappen: meldingStappen,
  vragen: meldingVragen,
  samenvatting: {
    kop: meldingTekst.samenvattingKop,
    uitleg: meldingTekst.samenvattingUitleg,
    wieZiet: meldingTekst.wieZiet,
    gemist: gewensteVelden,
  },
  bladen: [
    ['over', 'soort'],
    ['nummers', 'voornemen', 'omschrijving', 'acuut'],
    ['acuutToelichting', 'sinds', 'gebieden', 'jeugdhulpvormen'],
    ['aantalJeugdigen', 'bekendBij', 'ondernomen'],
    ['bestuurWeet', 'melderNoemen', 'functie', 'contact'],
  ],
  verhaal: 'omschrijving',
  genoemdNaar: 'over',
  intro: introKaart,
  async voltooi(beurt, alles, _, sleutel) {
    const doe = alles === null ? eersteUitkomst : voerUit;
    const uitkomst = await doe(beurt, meldingRegistreren, alles ?? legeInvoer, sleutel);
    if (!uitkomst.ok) return { gelukt: false, antwoord: zeg(foutZin(uitkomst.fout)) };
    const kop = meldingTekst.verstuurdKop(uitkomst.value.nummer);
    // Who goes on before the receipt is there, means this one.
    const kaart = {
      ...berichtKaart({ kop, alineas: [meldingTekst.verstuurd] }),
      gaatOver: [{ melding: uitkomst.value.id }],
    };
    const antwoord = vervang(kaart);
    return { gelukt: true, antwoord, meldingId: uitkomst.value.id };
  },
};

/** Only passed along with a key that was used before: the first result comes back and nothing of this is read. */
const legeInvoer = {} as MeldingInvoer;

/** Who sees it and whether the aanbieder hears the name, and what was understood already. */
function introKaart({ actor }: Beurt, draft: Draft<MeldingInvoer>, over: string, bron?: Bron): Kaart {
  const rijen = draft.volgorde.map((veld) => ({
    label: meldingVragen[veld].label,
    waarde: toonAntwoord(meldingStappen, veld, draft),
  }));
  return berichtKaart({
    kop: knopTekst.meldingDoen,
    alineas: [
      meldingTekst.intro,
      ...bijGevaar(draft),
      ...(rijen.length > 0
        ? [{ tekst: bron ? meldingTekst.ingevuldUit[bron] : meldingTekst.ingevuld, vet: true }]
        : []),
    ],
    rijen,
    knoppen: [
      button(knopTekst.lieverFormulier, 'dialoog.formulier', { dialoog: 'melding', ...(over === '' ? {} : { over }) }),
      ...(mag(actor, 'melding.namens-registreren', geenZaak) ? [button(namensTekst.knop, 'melding.namens', {})] : []),
    ],
  });
}

/** Danger that was not understood meets the number all the same; the question whether it is acute says it itself. */
const bijGevaar = (draft: Draft<MeldingInvoer>) =>
  volgendeVraag(meldingStappen, draft) === 'acuut' ? [] : [{ tekst: meldingTekst.gevaar, subtiel: true }];
