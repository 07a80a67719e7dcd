/** Help, and the buttons under "bedoelt u een van deze dingen". */
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { belZin } from '../../texts/contact';
import { hulpTekst, meldingVoorbeeld, voorbeeldenVoor, voorstelNaam } from '../../texts/hulp';
import { knopTekst } from '../../texts/melding';
import { intents } from '../begrip/begrepen';
import type { Begrepen, Intent } from '../begrip/begrepen';
import { zeg } from '../beurt';
import type { Beurt } from '../beurt';
import type { Handlers } from '../handler';
import type { Kaart } from '../messages';

type Naam = 'hulp.tonen' | 'voorstel.kiezen';

export const wegwijsHandlers: Pick<Handlers, Naam> = {
  'hulp.tonen': (beurt) => Promise.resolve(zeg(hulpKaart(beurt))),
  async 'voorstel.kiezen'(beurt, { intent, tekst }) {
    const gekozen = intents.find((een) => een === intent);
    return gekozen ? beurt.volg(gekozen, tekst) : zeg(hulpKaart(beurt));
  },
};

/** Examples that fit the role; the same card greets somebody who is new here. */
export function hulpKaart(beurt: Beurt, welkom = false): Kaart {
  const voorbeelden = voorbeeldenVoor(beurt.actor.rollen);
  const [kop, alineas] = welkom
    ? [hulpTekst.welkomKop(beurt.actor.naam), [hulpTekst.welkom, hulpTekst.ditKunt]]
    : [hulpTekst.kop, [`${hulpTekst.altijd} ${belZin()}`]];
  return berichtKaart({
    kop,
    alineas,
    rijen: voorbeelden.map(({ titel, zin }) => ({ label: titel, waarde: hulpTekst.zo(zin) })),
    knoppen: voorbeelden.includes(meldingVoorbeeld) ? [button(knopTekst.meldingDoen, 'melding.starten', {})] : [],
  });
}

/** Below certainty: the three best guesses as buttons, and never an action. */
export function voorstelKaart(begrepen: Begrepen, tekst: string): Kaart {
  const keuzes = begrepen.kandidatenIntents
    .map(({ intent }) => intent)
    .filter((intent): intent is Intent => intent in voorstelNaam);
  const nodig = [...new Set<Intent>([...keuzes, 'melding.starten', 'hulp', 'trede.opvragen'])].slice(0, 3);
  return berichtKaart({
    kop: hulpTekst.nietBegrepenKop,
    alineas: [hulpTekst.nietBegrepen, { tekst: belZin(), subtiel: true }],
    knoppen: nodig.map((intent) => button(voorstelNaam[intent] ?? intent, 'voorstel.kiezen', { intent, tekst })),
  });
}
