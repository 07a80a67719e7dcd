/** What the letters of an aanbieder to its own people share: we, in short sentences, and no number of a trede. */
import type { Document } from '../../domain/document';
import type { Zicht } from '../../domain/dossier';
import { toon } from '../../domain/feit';
import type { Feit, OptioneelFeit, Tekst } from '../../domain/feit';
import type { Keuze, Zinsdeel } from '../../domain/zin';
import { als, bij, kies, zin } from '../../domain/zin';
import { datumVoluit, hoofdletter, opsomming, telwoord } from '../../texts/formaat';
import { autoriteit, rijtje, regioNaam } from './frasen';
import { doelUitgelegd } from './frasen-woorden';
import { bewaker, doelzin, geenPlan, heeftPlan, standVanPlan } from './frasen-plan';
import { bijStoppen } from './frasen-hulp';
import { autoriteitOp } from './frasen-autoriteit';
import { eenOfMeerRegios, werkwoordZonderNaam } from './frasen-trede';
import type { Opdracht } from './opdracht';
import { alinea, kop, stelSamen } from './opbouw';
import type { Ontwerp, Zinnen } from './opbouw';

/** What staff and clients both may see. */
type EigenZicht = Zicht<'medewerkers' | 'clienten'>;

interface Gegevens {
  readonly van: Feit<Tekst>;
  readonly datum: Feit<string>;
  readonly kenmerk: OptioneelFeit<Tekst>;
  readonly ondertekenaar: Feit<Tekst>;
  readonly functie: Feit<Tekst>;
}

interface EigenBrief {
  readonly soort: string;
  readonly titel: 'Brief aan de medewerkers' | 'Brief aan cliënten en ouders';
  readonly gegevens: Gegevens;
}

export function eigenBrief(
  opdracht: Opdracht,
  { soort, titel, gegevens }: EigenBrief,
  { onderwerp, aanhef }: { readonly onderwerp: Zinsdeel; readonly aanhef: Zinsdeel },
  inhoud: readonly Ontwerp[],
): Document {
  const { van, datum, kenmerk, ondertekenaar, functie } = gegevens;
  return stelSamen({ ...opdracht, soort, titel, afzender: van.status === 'bekend' ? van.waarde : '' }, [
    kop(
      'titel',
      titel === 'Brief aan de medewerkers' ? zin`Brief aan de medewerkers` : zin`Brief aan cliënten en ouders`,
    ),
    {
      soort: 'kopblok',
      regels: {
        Van: zin`${van}`,
        Datum: zin`${toon(datum, datumVoluit)}`,
        Kenmerk: als<Tekst, Keuze>(kenmerk, (nummer) => zin`${nummer}`, null),
        Onderwerp: onderwerp,
      },
    },
    alinea('aanhef', { aanhef }),
    ...inhoud,
    alinea('slot', { groet: zin`Met vriendelijke groet,` }),
    { soort: 'ondertekening', regels: { naam: zin`${ondertekenaar}`, functie: zin`${toon(functie, hoofdletter)}` } },
  ]);
}

export const oordeelOverOns = (z: EigenZicht): Zinnen => ({
  situatie: zin`De situatie bij onze organisatie is ${z.trede.label}.`,
  oordeel: bij(z.trede.vastgesteldDoor, (wie) => {
    const partijen = rijtje(
      wie.map((partij) => {
        if (partij === 'jeugdregios') return regios(z);
        return partij === 'autoriteit'
          ? autoriteitOp(z, z.trede.vastgesteldOp, wie.length > 1 ? 'in-rijtje' : 'voluit')
          : zin`onze Raad van Bestuur`;
      }),
    );
    const samen = wie.length > 1 ? zin`samen ` : zin``;
    return zin`Dat ${werkwoordZonderNaam(z, wie)} ${partijen} ${samen}vastgesteld.`;
  }),
});

/** In a letter to people who never heard of one; a region of one gemeente is called by it, for nobody works together there. */
const regios = (z: EigenZicht): Zinsdeel =>
  eenOfMeerRegios(
    z,
    zin`de jeugdregio (${toon(z.accounthouder.gemeenten, watRegioIs)})`,
    zin`de jeugdregio’s (waarin de gemeenten samenwerken)`,
  );

const watRegioIs = (namen: readonly string[]): string =>
  namen.length === 1 ? `de gemeente ${opsomming(namen)}` : `waarin ${telwoord(namen.length)} gemeenten samenwerken`;

/** What the autoriteit is for; where it watches the plan too, that is said there. */
export const rolVanAutoriteit = (z: EigenZicht): Keuze =>
  bij(z.trede.vastgesteldDoor, (wie) => (wie.includes('autoriteit') ? rolVolgens(z) : null));

function rolVolgens(z: EigenZicht): Keuze {
  const rol = zin`De ${autoriteit(z)} volgt landelijk of jeugdhulp beschikbaar blijft.`;
  const isStil = !heeftPlan(z) && z.plan.bewaker.status === 'onbekend';
  return isStil ? rol : kies(z.plan.bewaker, { autoriteit: null, regio: rol });
}

/** The plan in the words of who has to carry it out. */
export const planVanOns = (z: EigenZicht): Zinnen => ({
  plan: standVanPlan(
    z,
    (naam) => ({
      'in-voorbereiding': zin`Samen met de regio ${regioNaam(z)} werken wij aan een ${naam}.`,
      vastgesteld: zin`Samen met de regio ${regioNaam(z)} hebben wij een ${naam} gemaakt.`,
      'in-uitvoering': zin`Samen met de regio ${regioNaam(z)} voeren wij een ${naam} uit.`,
    }),
    geenPlan,
  ),
  // That everybody keeps the help is no sentence beside the one that it stops with us.
  doel: bijStoppen<Keuze>(z, null, heeftPlan(z) ? doelzin(z.plan, doelUitgelegd(z.plan.doel)) : null),
  bewaker: bewaker(z, {
    autoriteit: zin`De ${autoriteit(z)} volgt landelijk of jeugdhulp beschikbaar blijft, en dus ook hoe het met ons gaat.`,
    regio: zin`De regio ${regioNaam(z)} volgt hoe het met ons gaat.`,
  }),
});
