/** Help, and the buttons under "bedoelt u een van deze dingen". */
import { berichtKaart } from '../../cards/bericht';
import type { BerichtView } from '../../cards/bericht';
import { button } from '../../cards/button';
import type { Knop } from '../../cards/button';
import { belZin } from '../../texts/contact';
import { dialoogTekst } from '../../texts/dialoog';
import { hierVoorRollen, hulpTekst, meldingVoorbeeld, voorbeeldenVoor, voorstelNaam } from '../../texts/hulp';
import { opsomming } from '../../texts/lijst';
import { knopTekst } from '../../texts/melding';
import { intents } from '../begrip/begrepen';
import type { Begrepen, Intent } from '../begrip/begrepen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Kan } from '../getoond/gok-rechten';
import { leesAlle, noem } from '../dialoog/concept';
import { eigenAanbieder } from '../namen/genoemd';
import type { Handlers } from '../handler';
import type { Kaart } from '../messages';

/** In the place of an intent: nothing was understood of the words yet. */
export const ALS_GETYPT = 'als-getypt';

type Naam = 'hulp.tonen' | 'voorstel.kiezen' | 'casus.vraag' | 'pagina.kiezen';

export const wegwijsHandlers: Pick<Handlers, Naam> = {
  'hulp.tonen': toonHulp,
  'pagina.kiezen': (beurt, { pagina, tekst, over }) => beurt.openPagina(pagina, tekst, over),
  'casus.vraag': (beurt, { casus, vraag, gezegd }) => beurt.overCasus(vraag, casus, gezegd),
  async 'voorstel.kiezen'(beurt, { intent, tekst, over }) {
    if (intent === ALS_GETYPT) return beurt.alsGetypt(tekst, over);
    const gekozen = intents.find((een) => een === intent);
    return gekozen ? beurt.volg(gekozen, tekst, over) : zeg(hulpKaart(beurt));
  },
};

/** Examples that fit the role; the same card greets somebody who is new here. */
export function hulpKaart(beurt: Beurt, welkom = false): Kaart {
  const voorbeelden = voorbeeldenVoor(beurt.actor.rollen, eigenNaam(beurt));
  const [kop, alineas] = welkom
    ? [hulpTekst.welkomKop(beurt.actor.naam), welkomstwoorden(beurt)]
    : [hulpTekst.kop, [`${hulpTekst.altijd} ${belZin()}`, ...inGesprek(beurt)]];
  return berichtKaart({
    kop,
    alineas,
    rijen: voorbeelden.map(({ titel, zin }) => ({ label: titel, waarde: hulpTekst.zo(zin) })),
    knoppen: voorbeelden.includes(meldingVoorbeeld) ? [button(knopTekst.meldingDoen, 'melding.starten', {})] : [],
  });
}

/** Of the aanbieder somebody works for. */
const eigenNaam = (beurt: Beurt): string | undefined => eigenAanbieder(beurt)?.naam;

const welkomstwoorden = (beurt: Beurt): NonNullable<BerichtView['alineas']> => [
  [hulpTekst.welkom, ...hierVoorRollen(beurt.actor.rollen, eigenNaam(beurt))].join(' '),
  hulpTekst.gevaar,
  hulpTekst.ditKunt,
];

/** Help is read in the personal chat; who asked it among others wants to know what works there. */
const inGesprek = ({ inbound }: Beurt): readonly string[] =>
  inbound.plek === 'persoonlijk' ? [] : [hulpTekst.inGesprek];

/** Who comes back asks for help first: what rests half-way is named with it. */
export async function toonHulp(beurt: Beurt): Promise<BeurtAntwoord> {
  const alle = beurt.inbound.plek === 'persoonlijk' ? await leesAlle(beurt) : [];
  const rust = alle.filter(({ draft }) => draft.rust);
  return zeg(hulpKaart(beurt), ...(rust.length > 0 ? [dialoogTekst.ookOpen(opsomming(rust.map(noem)))] : []));
}

/** Below guesses about what stands before somebody: the way to everything else. */
export const hulpknop = (): Knop =>
  button(voorstelNaam['hulp'] ?? 'hulp', 'voorstel.kiezen', { intent: 'hulp', tekst: 'hulp' });

/** What the words say themselves, called by what it is there. */
export interface Gok {
  readonly intent: Intent;
  readonly titel: string;
}

/** Below certainty: the three best guesses as buttons, and never an action. `kan`: what he may do; `eerst`: one that the words say themselves. */
export function voorstellen(begrepen: Begrepen, tekst: string, kan: Kan<Intent>, eerst: Gok | null = null) {
  const keuzes = begrepen.kandidatenIntents
    .map(({ intent }) => intent)
    .filter((intent): intent is Intent => intent in voorstelNaam);
  const nodig = [
    ...new Set<Intent>([
      ...(eerst === null ? [] : [eerst.intent]),
      ...keuzes,
      'melding.starten',
      'hulp',
      'trede.opvragen',
    ]),
  ]
    .filter(kan)
    .slice(0, 3);
  return nodig.map((intent) =>
    button(intent === eerst?.intent ? eerst.titel : (voorstelNaam[intent] ?? intent), 'voorstel.kiezen', {
      intent,
      tekst,
    }),
  );
}

export const voorstelKaart = (knoppen: readonly Knop[]): Kaart =>
  berichtKaart({
    kop: hulpTekst.nietBegrepenKop,
    alineas: [hulpTekst.nietBegrepen, { tekst: belZin(), subtiel: true }],
    knoppen,
  });
