/** The letter of the aanbieder to clients and parents: first whether the help goes on, then the rest, in short sentences. */
import type { Document } from '../../domain/document';
import type { Zicht } from '../../domain/dossier';
import type { Tekst } from '../../domain/feit';
import type { PlanSoort } from '../../domain/plan';
import type { Keuze, Zinsdeel } from '../../domain/zin';
import { als, alsOfZonder, bijVlag, indienBekend, kies, zin } from '../../domain/zin';
import { eigenBrief, oordeelOverOns, planVanOns, rolVanAutoriteit } from './eigen-brief';
import { aanbieder, inspectieKijktBijOns, zonderInspectie } from './frasen';
import { bijStoppen, stoppen, totDeStop } from './frasen-hulp';
import { gezegd } from './frasen-woorden';
import type { Opdracht } from './opdracht';
import { alinea, sectie } from './opbouw';
import type { Ontwerp, Zinnen } from './opbouw';

type ClientenZicht = Zicht<'clienten'>;

export const clientenbrief = (z: ClientenZicht, opdracht: Opdracht): Document =>
  eigenBrief(
    opdracht,
    { soort: 'clientenbrief', titel: 'Brief aan cliënten en ouders', gegevens: z.clientenbrief },
    {
      onderwerp:
        indienBekend(z.aanbieder.soort, (soort) =>
          soort === 'gi' ? zin`uw begeleiding door ${aanbieder(z)}` : zin`uw hulp van ${aanbieder(z)}`,
        ) ?? zin`uw hulp van ${aanbieder(z)}`,
      aanhef: zin`Beste cliënten en ouders,`,
    },
    [
      alinea('aanleiding', {
        waarom: waarom(z, opdracht.datum),
        doel: zin`Wij leggen uit wat er bij ons aan de hand is en wat dat voor u betekent.`,
      }),
      ...sectie('hulp', zin`Gaat de hulp door?`, { doorgang: doorgang(z, opdracht.datum) }),
      ...sectie('situatie', zin`Wat is er aan de hand?`, {
        ...oordeelOverOns(z),
        betekenis: bijStoppen<Keuze>(
          z,
          null,
          zin`Daarom is er nu extra aandacht voor onze organisatie, zodat kinderen en jongeren de hulp houden die zij nodig hebben.`,
        ),
        autoriteit: rolVanAutoriteit(z),
      }),
      ...sectie('plan', zin`Wat gebeurt er nu?`, {
        ...watWeDoen(z),
        inspectie: zonderInspectie(z) ? null : bijVlag(z.igj.betrokken, inspectieKijktBijOns),
      }),
      ...vragen(z),
    ],
  );

/** Where the help stops, the letter may come after the last day of it. */
function waarom(z: ClientenZicht, datum: string | null): Keuze {
  const hulp = totDeStop(z, datum, {
    nu: zin`U krijgt deze brief omdat u of uw kind hulp krijgt van ${aanbieder(z)}.`,
    ofEerder: zin`U krijgt deze brief omdat u of uw kind hulp krijgt of heeft gekregen van ${aanbieder(z)}.`,
  });
  const begeleid = totDeStop(z, datum, {
    nu: zin`U krijgt deze brief omdat u of uw kind wordt begeleid door ${aanbieder(z)}.`,
    ofEerder: zin`U krijgt deze brief omdat u of uw kind wordt of werd begeleid door ${aanbieder(z)}.`,
  });
  return kies(z.aanbieder.soort, { stichting: hulp, concern: hulp, 'andere-rechtsvorm': hulp, gi: begeleid });
}

/** Parents never heard of such a plan: what it is comes before what this one is for. */
const watWeDoen = (z: ClientenZicht): Zinnen => {
  const { plan = null, ...verder } = planVanOns(z);
  return {
    plan,
    uitleg: alsOfZonder<PlanSoort, Keuze>(
      z.plan.soort,
      (soort) => indienBekend(soort, (welk) => planuitleg[welk]),
      null,
    ),
    ...verder,
  };
};

/** Bron: who recovers what by which plan, as the draaiboek divides it. */
const planuitleg: Readonly<Record<PlanSoort, Zinsdeel>> = {
  verbeterplan: zin`In zo’n plan staat wat een organisatie beter gaat doen.`,
  herstelplan: zin`In zo’n plan staat hoe een organisatie haar problemen oplost.`,
  continuiteitsplan: zin`In zo’n plan staat hoe de hulp aan kinderen en jongeren in de regio kan doorgaan.`,
};

/** No promise that nobody made: the answer is the fact, or that it is not known. */
const doorgang = (z: ClientenZicht, datum: string | null): Keuze =>
  kies(z.hulp.doorgang, {
    'gaat-door': zin`Ja, de hulp gaat op dit moment door zoals u gewend bent. U hoeft zelf niets te doen. Verandert er later iets, dan hoort u dat van ons.`,
    'nog-niet-bekend': zin`Dat weten wij nog niet zeker. U hoeft nu zelf niets te doen. Zodra er voor u iets verandert, hoort u dat van ons.`,
    'stopt-bij-deze-aanbieder': stoppen(
      z,
      datum,
      ({ de, nietDoor, daarna }) =>
        zin`Nee, bij ons gaat ${de} ${nietDoor}. ${daarna} Dit kan moeilijk nieuws voor u zijn. Onderaan deze brief leest u bij wie u terechtkunt met vragen.`,
    ),
  });

const vragen = (z: ClientenZicht): readonly Ontwerp[] =>
  sectie('vragen', zin`Heeft u vragen?`, {
    contact: zin`Wij begrijpen dat u zich misschien zorgen maakt. U kunt daarover praten met ${gezegd(z.loket.contact)}.`,
    telefoon: als<Tekst, Keuze>(z.loket.telefoon, (nummer) => zin`U kunt ook bellen met ${nummer}.`, null),
    onafhankelijk: als<Tekst, Keuze>(
      z.loket.onafhankelijk,
      (wie) => zin`Praat u liever met iemand die niet bij ons werkt? Dan kunt u terecht bij ${wie}.`,
      null,
    ),
  });
