/** The body of the press release, from most to least important, so that an editor can cut from below. */
import type { Zicht } from '../../../domain/dossier';
import { toon } from '../../../domain/feit';
import type { Tekst } from '../../../domain/feit';
import type { Keuze } from '../../../domain/zin';
import { als, bij, bijVlag, kies, zin } from '../../../domain/zin';
import { hoofdig, hoofdletter } from '../../../texts/formaat';
import * as frase from '../frasen';
import { eersteVerantwoordelijke, heeftPlan, kopPlan, metPlan, reikwijdte } from '../frasen-plan';
import { isEerderBepaald } from '../frasen-trede';
import { sectie } from '../opbouw';
import type { Ontwerp, Zinnen } from '../opbouw';

type PersZicht = Zicht<'pers'>;

export const voorgeschiedenis = (z: PersZicht): Zinnen => ({
  groot: frase.grootte(z),
  contact: bijVlag(
    z.voorgeschiedenis.bestuurlijkContact,
    zin`De regio ${frase.regioNaam(z)} heeft op bestuurlijk niveau het gesprek met de organisatie gezocht.`,
  ),
  zorgen: zorgen(z),
});

export const zorgen = (z: PersZicht): Keuze =>
  zin`Meer dan eens heeft de regio laten weten dat zij zich ernstig zorgen maakt over ${frase.overOnderwerpen(z.voorgeschiedenis.zorgen)}.`;

export function nieuwBestuur(z: PersZicht, datum: string | null): readonly Ontwerp[] {
  const aantreden = als<string, Keuze>(
    z.rvb.sinds,
    (begin) =>
      zin`${toon(begin, (dag) => hoofdletter(frase.sinds(dag, datum)))} heeft ${frase.aanbieder(z)} een ${bestuur(z)}.`,
    null,
    zin`${frase.Aanbieder(z)} heeft een ${bestuur(z)}.`,
  );
  if (aantreden === null) return [];
  return sectie('bestuur', zin`Nieuwe Raad van Bestuur`, {
    aantreden,
    houding: bijVlag(z.rvb.houdingVeranderd, zin`Daarmee is ook de houding van de organisatie veranderd.`),
    gesprekken: bij(
      z.rvb.gesprekken,
      (met) => zin`Het nieuwe bestuur heeft gesproken met ${gesprekspartners(z, met)}.`,
    ),
  });
}

const bestuur = (z: PersZicht) => zin`nieuwe, ${toon(z.rvb.omvang, hoofdig)} Raad van Bestuur`;

const gesprekspartners = (z: PersZicht, met: readonly ('autoriteit' | 'regio')[]) =>
  frase.rijtje(
    met.map((partij) => (partij === 'regio' ? zin`de regio ${frase.regioNaam(z)}` : zin`de ${frase.autoriteit(z)}`)),
  );

export const oordeel = (z: PersZicht): readonly Ontwerp[] =>
  sectie('oordeel', zin`Oordeel over de situatie`, {
    oordeel: oordeelZin(z),
    basis: basis(z),
    gevolg: metPlan<Keuze>(z, (naam) => zin`Daarom is een ${naam} nodig.`, null),
  });

export const oordeelZin = (z: PersZicht): Keuze =>
  bij(z.trede.vastgesteldDoor, (wie) =>
    wie.includes('autoriteit') && !isEerderBepaald(z)
      ? zin`De ${frase.autoriteit(z)} oordeelt dat de situatie bij ${frase.aanbieder(z)} ${z.trede.label} is.`
      : zin`De situatie bij ${frase.aanbieder(z)} is beoordeeld als ${z.trede.label}.`,
  );

export const basis = (z: PersZicht): Keuze =>
  als<Tekst, Keuze>(z.onderzoek.basis, (waarop) => zin`Dat oordeel is gebaseerd op ${waarop}.`, null);

export const plan = (z: PersZicht): readonly Ontwerp[] =>
  sectie('plan', kopPlan(z) ?? zin`Het plan`, heeftPlan(z) ? overPlan(z) : {}, {
    geen: metPlan<Keuze>(z, () => null, zin`Er is op dit moment geen herstelplan of ander plan afgesproken.`),
    toezeggingen: zin`De Raad van Bestuur heeft ${frase.lijst(z.rvb.toezeggingen)} toegezegd.`,
    bewaker: bewaker(z),
  });

const overPlan = (z: PersZicht): Zinnen => ({
  start: startPlan(z),
  doel: zin`Het doel ervan is ${z.plan.doel}.`,
  draaiboek: bijVlag(
    z.trede.draaiboek,
    zin`Alle partijen volgen het draaiboek 'Continuïteit jeugdhulp'. Daarin staat wat iedereen moet doen als jeugdhulp dreigt weg te vallen.`,
  ),
  reikwijdte: reikwijdte(z, 'de verbonden zorgondernemingen'),
  verantwoordelijk: eersteVerantwoordelijke(z),
});

export const startPlan = (z: PersZicht): Keuze =>
  kies(z.plan.status, {
    'in-voorbereiding': zin`De voorbereiding van het plan begint direct.`,
    vastgesteld: zin`Het plan is vastgesteld.`,
    'in-uitvoering': zin`Het plan wordt nu uitgevoerd.`,
  });

const bewaker = (z: PersZicht): Keuze =>
  heeftPlan(z)
    ? kies(z.plan.bewaker, {
        autoriteit: zin`De ${frase.autoriteit(z)} volgt of het plan wordt uitgevoerd.`,
        regio: zin`De regio ${frase.regioNaam(z)} volgt of het plan wordt uitgevoerd.`,
      })
    : kies(z.plan.bewaker, {
        autoriteit: zin`De ${frase.autoriteit(z)} volgt hoe de situatie zich ontwikkelt.`,
        regio: zin`De regio ${frase.regioNaam(z)} volgt hoe de situatie zich ontwikkelt.`,
      });

export const jeugdigen = (z: PersZicht): readonly Ontwerp[] =>
  sectie('jeugdigen', zin`Hulp aan jeugdigen`, {
    belang: belang(z),
    medewerkers: zin`Daar zijn goede medewerkers voor nodig, en het is dus belangrijk dat zij blijven.`,
  });

const belang = (z: PersZicht): Keuze =>
  zin`Het belang van de jeugdigen staat voorop: de regio ${frase.regioNaam(z)} bewaakt dat de hulp aan hen niet in gevaar komt.`;

export const inspectieSectie = (z: PersZicht): readonly Ontwerp[] =>
  frase.zonderInspectie(z) ? [] : sectie('inspectie', zin`De inspectie kijkt mee`, inspectie(z));

export const inspectie = (z: PersZicht): Zinnen => ({
  kijktMee: bijVlag(z.igj.betrokken, frase.inspectieKijktMee),
  planning: als<Tekst, Keuze>(
    z.igj.planning,
    (planning) => zin`Zij doet ${planning} onderzoek bij ${frase.aanbieder(z)}.`,
    null,
  ),
});

export const regio = (z: PersZicht): readonly Ontwerp[] =>
  sectie('regio', frase.kopRegio(z), {
    afspraak: zin`In een landelijk convenant is afgesproken dat bij iedere aanbieder van cruciale jeugdhulp één regio als eerste verantwoordelijk is. Die regio heet de accounthoudende regio. Cruciale jeugdhulp is hulp die een andere aanbieder niet zomaar kan overnemen.`,
    regio: zin`Voor ${frase.aanbieder(z)} is dat de regio ${frase.regioNaam(z)}, ${frase.vanGemeenten(z)}.`,
  });
