/** A melding that somebody of the meldpunt writes down for who told it by telephone: first the caller, then the melding itself. */
import { gewensteVelden } from '../../domain/melding';
import type { Beller, MeldingInvoer } from '../../domain/melding';
import { meldingNamensRegistreren } from '../../app/melding-registreren';
import { eersteUitkomst, voerUit } from '../../app/use-case';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { foutZin } from '../../texts/fouten';
import { knopTekst, meldingTekst } from '../../texts/melding';
import { meldingVragen } from '../../texts/meldingvragen';
import { namensTekst, namensVragen } from '../../texts/melding-namens';
import { vervang, zeg } from '../beurt';
import { toonAntwoord } from '../dialoog/welke-vraag';
import type { Dialoog } from './dialoog';
import { beller, metVerhaalVanBeller } from './beller-vragen';
import type { Gebeld } from './beller-vragen';
import { meldingStappen } from './melding-vragen';

/** What the caller is and how to reach him is asked once, of him. */
type Rest = Omit<MeldingInvoer, 'functie' | 'contact'>;
export type NamensInvoer = Gebeld & Rest;

const { functie: _functie, contact: _contact, ...overMelding } = meldingStappen;
const rest = metVerhaalVanBeller(overMelding);
const { functie: __functie, contact: __contact, ...vragen } = meldingVragen;

export const meldingNamensDialoog: Dialoog<NamensInvoer> = {
  wat: namensTekst.wat,
  stappen: { ...beller, ...rest },
  vragen: { ...namensVragen, ...vragen, ...namensAnders() },
  samenvatting: {
    kop: meldingTekst.samenvattingKop,
    uitleg: namensTekst.samenvatting,
    wieZiet: meldingTekst.wieZiet,
    gemist: gewensteVelden.map((veld) => (veld === 'contact' ? 'bellerContact' : veld)),
  },
  verhaal: 'omschrijving',
  genoemdNaar: 'over',
  intro: (_, draft, over) =>
    berichtKaart({
      kop: namensTekst.kop,
      alineas: [
        namensTekst.intro(draft.antwoorden.bellerNaam !== undefined),
        { tekst: meldingTekst.gevaar, subtiel: true },
        ...(draft.volgorde.length > 0 ? [{ tekst: meldingTekst.ingevuld, vet: true }] : []),
      ],
      rijen: draft.volgorde.map((veld) => ({
        label: { ...namensVragen, ...vragen }[veld].label,
        waarde: toonAntwoord({ ...beller, ...rest }, veld, draft),
      })),
      knoppen: [
        button(knopTekst.lieverFormulier, 'dialoog.formulier', {
          ...{ dialoog: 'melding-namens', ...(over === '' ? {} : { over }) },
        }),
        button(namensTekst.eigenKnop, 'melding.op-eigen-naam', over === '' ? {} : { over }),
      ],
    }),
  bladen: [
    ['bellerNaam', 'bellerOrganisatie', 'bellerFunctie', 'bellerContact'],
    ['over', 'soort'],
    ['nummers', 'voornemen', 'omschrijving', 'acuut'],
    ['acuutToelichting', 'sinds', 'gebieden', 'jeugdhulpvormen'],
    ['aantalJeugdigen', 'bekendBij', 'ondernomen'],
    ['bestuurWeet', 'melderNoemen'],
  ],
  async voltooi(beurt, alles, _, sleutel) {
    const invoer = alles ? { namens: bellerUit(alles), invoer: meldingUit(alles) } : leeg;
    const doe = alles ? voerUit : eersteUitkomst;
    const uitkomst = await doe(beurt, meldingNamensRegistreren, invoer, sleutel);
    if (!uitkomst.ok) return { gelukt: false, antwoord: zeg(foutZin(uitkomst.fout)) };
    const kop = meldingTekst.verstuurdKop(uitkomst.value.nummer);
    const antwoord = vervang(berichtKaart({ kop, alineas: [namensTekst.verstuurd] }));
    return { gelukt: true, antwoord, meldingId: uitkomst.value.id };
  },
};

/** Only passed along with a key that was used before. */
const leeg = {} as { namens: Beller; invoer: MeldingInvoer };

const bellerUit = ({ bellerNaam, bellerOrganisatie, bellerFunctie, bellerContact }: NamensInvoer): Beller => ({
  naam: bellerNaam,
  organisatie: bellerOrganisatie,
  functie: bellerFunctie,
  contact: bellerContact,
});

function meldingUit({ bellerNaam: _n, bellerOrganisatie: _o, bellerFunctie, bellerContact, ...over }: NamensInvoer) {
  return { ...over, functie: bellerFunctie, contact: bellerContact };
}

/** Put to who writes it down, about the caller. */
function namensAnders() {
  const { bestuurWeet, melderNoemen } = namensTekst.vragen;
  return {
    bestuurWeet: { ...meldingVragen.bestuurWeet, ...bestuurWeet },
    melderNoemen: { ...meldingVragen.melderNoemen, ...melderNoemen },
  };
}
