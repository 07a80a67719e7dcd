/** The body of the press release, from most to least important, so that an editor can cut from below. */
import type { Zicht } from '../../../domain/dossier';
import { toon } from '../../../domain/feit';
import type { Tekst } from '../../../domain/feit';
import type { Keuze } from '../../../domain/zin';
import { als, bij, bijVlag, kies, zin } from '../../../domain/zin';
import { hoofdig } from '../../../texts/formaat';
import * as frase from '../frasen';
import { sectie } from '../opbouw';
import type { Ontwerp, Zinnen } from '../opbouw';

type PersZicht = Zicht<'pers'>;

export const voorgeschiedenis = (z: PersZicht): Zinnen => ({
  groot: bijVlag(z.aanbieder.isGroot, zin`${frase.Aanbieder(z)} is een grote aanbieder.`),
  contact: bijVlag(
    z.voorgeschiedenis.bestuurlijkContact,
    zin`De regio ${z.accounthouder.regio} heeft op bestuurlijk niveau het gesprek met de organisatie gezocht.`,
  ),
  zorgen: zin`Meer dan eens heeft de regio laten weten dat zij zich ernstig zorgen maakt over ${frase.overOnderwerpen(z.voorgeschiedenis.zorgen)}.`,
});

export function nieuwBestuur(z: PersZicht, datum: string | null): readonly Ontwerp[] {
  const aantreden = als<string, Keuze>(
    z.rvb.sinds,
    (begin) => zin`${frase.Aanbieder(z)} heeft ${toon(begin, (dag) => frase.sinds(dag, datum))} een ${bestuur(z)}.`,
    null,
    zin`${frase.Aanbieder(z)} heeft een ${bestuur(z)}.`,
  );
  if (aantreden === null) return [];
  return sectie('bestuur', zin`Nieuwe Raad van Bestuur`, {
    aantreden,
    houding: bijVlag(
      z.rvb.houdingVeranderd,
      zin`Met het nieuwe bestuur is ook de houding van de organisatie veranderd.`,
    ),
    gesprekken: bij(z.rvb.gesprekken, (met) => zin`Het bestuur heeft gesproken met ${gesprekspartners(z, met)}.`),
  });
}

const bestuur = (z: PersZicht) => zin`nieuwe, ${toon(z.rvb.omvang, hoofdig)} Raad van Bestuur`;

const gesprekspartners = (z: PersZicht, met: readonly ('autoriteit' | 'regio')[]) =>
  frase.rijtje(
    met.map((partij) => (partij === 'regio' ? zin`de regio ${z.accounthouder.regio}` : zin`de ${frase.autoriteit(z)}`)),
  );

/** The press reads the label of the situation and never the number behind it. */
export const oordeel = (z: PersZicht): readonly Ontwerp[] =>
  sectie('oordeel', zin`Oordeel over de situatie`, {
    oordeel: bij(z.trede.vastgesteldDoor, (wie) =>
      wie.includes('autoriteit') && !frase.isEerderBepaald(z)
        ? zin`De ${frase.autoriteit(z)} oordeelt dat de situatie bij ${frase.aanbieder(z)} ${z.trede.label} is.`
        : zin`De situatie bij ${frase.aanbieder(z)} is beoordeeld als ${z.trede.label}.`,
    ),
    basis: als<Tekst, Keuze>(z.onderzoek.basis, (basis) => zin`Dat oordeel is gebaseerd op ${basis}.`, null),
    gevolg: zin`Daarom is een ${frase.plannaam(z)} nodig.`,
  });

export const plan = (z: PersZicht): readonly Ontwerp[] =>
  sectie(
    'plan',
    zin`Het ${frase.plannaam(z)}`,
    {
      start: kies(z.plan.status, {
        'in-voorbereiding': zin`De voorbereiding van het plan begint direct.`,
        vastgesteld: zin`Het plan is vastgesteld.`,
        'in-uitvoering': zin`Het plan wordt nu uitgevoerd.`,
      }),
      draaiboek: zin`Alle partijen volgen daarbij het draaiboek 'Continuïteit jeugdhulp'. Daarin staat wat iedereen moet doen als jeugdhulp dreigt weg te vallen.`,
      reikwijdte: bij(z.plan.reikwijdte, (voor) =>
        voor.includes('deelnemingen')
          ? zin`Het plan geldt voor ${frase.aanbieder(z)} en voor de verbonden zorgondernemingen.`
          : zin`Het plan geldt voor ${frase.aanbieder(z)}.`,
      ),
      verantwoordelijk: frase.eersteVerantwoordelijke(z),
    },
    {
      toezeggingen: zin`De Raad van Bestuur heeft ${frase.lijst(z.rvb.toezeggingen)} toegezegd.`,
      bewaker: kies(z.plan.bewaker, {
        autoriteit: zin`De ${frase.autoriteit(z)} volgt of het plan wordt uitgevoerd.`,
        regio: zin`De regio ${z.accounthouder.regio} volgt of het plan wordt uitgevoerd.`,
      }),
    },
  );

export const jeugdigen = (z: PersZicht): readonly Ontwerp[] =>
  sectie('jeugdigen', zin`Hulp aan jeugdigen`, {
    belang: zin`Het belang van de jeugdigen staat voorop.`,
    bewaken: zin`Het doel van het plan is ${z.plan.doel}: de hulp aan jeugdigen mag niet in gevaar komen.`,
    medewerkers: zin`Daar zijn goede medewerkers voor nodig, en het is dus belangrijk dat zij blijven.`,
  });

export const inspectieSectie = (z: PersZicht): readonly Ontwerp[] =>
  z.igj.betrokken.status === 'bekend' && !z.igj.betrokken.waarde
    ? []
    : sectie('inspectie', zin`De inspectie kijkt mee`, {
        kijktMee: bijVlag(z.igj.betrokken, frase.inspectieKijktMee),
        planning: als<Tekst, Keuze>(
          z.igj.planning,
          (planning) => zin`Zij doet ${planning} onderzoek bij ${frase.aanbieder(z)}.`,
          null,
        ),
      });

export const regio = (z: PersZicht): readonly Ontwerp[] =>
  sectie('regio', zin`${z.accounthouder.regio} is de accounthoudende regio`, {
    afspraak: zin`In een landelijk convenant is afgesproken dat bij iedere aanbieder van cruciale jeugdhulp één regio als eerste verantwoordelijk is. Die regio heet de accounthoudende regio. Cruciale jeugdhulp is hulp die een andere aanbieder niet zomaar kan overnemen.`,
    regio: zin`Voor ${frase.aanbieder(z)} is dat de regio ${z.accounthouder.regio}, die bestaat uit ${frase.gemeenten(z)}.`,
  });
