/** The body of the press release, from most to least important, so that an editor can cut from below. */
import type { Zicht } from '../../../domain/dossier';
import { toon } from '../../../domain/feit';
import type { Feit, Tekst } from '../../../domain/feit';
import type { Keuze } from '../../../domain/zin';
import { als, alsOfZonder, bij, bijVlag, kies, vanwege, zin } from '../../../domain/zin';
import { hoofdig, hoofdletter } from '../../../texts/formaat';
import * as frase from '../frasen';
import {
  bewaker as volgt,
  doelzin,
  eersteVerantwoordelijke,
  heeftPlan,
  kopPlan,
  medewerkersNodig,
  metPlan,
  reikwijdte,
  toezeggingen,
  zonderPlan,
} from '../frasen-plan';
import { naBestuur } from '../frasen-bestuur';
import { rekenenOpHulp } from '../frasen-hulp';
import { kopInspectie } from '../frasen-inspectie';
import { gezegd } from '../frasen-woorden';
import { AutoriteitOp, autoriteitNa, autoriteitOp, tijdvak } from '../frasen-autoriteit';
import { eenOfMeerRegios, werkwoordZonderNaam } from '../frasen-trede';
import type { Partij } from '../frasen-trede';
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

/** Joins the talks when there were any, and otherwise says who told whom. */
const zorgen = (z: PersZicht): Keuze =>
  alsOfZonder<readonly Tekst[], Keuze>(z.voorgeschiedenis.zorgen, (onderwerpen) => zorgenOver(z, onderwerpen), null);

const zorgenOver = (z: PersZicht, onderwerpen: Feit<readonly Tekst[]>): Keuze => {
  const { bestuurlijkContact } = z.voorgeschiedenis;
  const wat = zin`meer dan eens laten weten dat zij zich ernstig zorgen maakt over ${frase.overOnderwerpen(onderwerpen)}.`;
  return bestuurlijkContact.status === 'bekend' && bestuurlijkContact.waarde
    ? vanwege(bestuurlijkContact, zin`Daarbij heeft de regio ${wat}`)
    : zin`De regio ${frase.regioNaam(z)} heeft de organisatie ${wat}`;
};

export function nieuwBestuur(z: PersZicht, datum: string | null): readonly Ontwerp[] {
  const aantreden = als<string, Keuze>(
    z.rvb.sinds,
    (begin) =>
      zin`${toon(begin, (dag) => hoofdletter(frase.sinds(dag, datum)))} heeft ${frase.aanbieder(z)} een ${bestuur(z)}.`,
    null,
    zin`De organisatie heeft een ${bestuur(z)}.`,
  );
  if (aantreden === null) return [];
  const kop = z.rvb.sinds.status === 'onbekend' ? zin`De Raad van Bestuur` : zin`Nieuwe Raad van Bestuur`;
  return sectie('bestuur', vanwege(z.rvb.sinds, kop), {
    aantreden,
    houding: naBestuur(
      z,
      z.rvb.houdingVeranderd,
      bijVlag(z.rvb.houdingVeranderd, zin`Daarmee is ook de houding van de organisatie veranderd.`),
    ),
    gesprekken: naBestuur(
      z,
      z.rvb.gesprekken,
      bij(z.rvb.gesprekken, (met) => zin`Het nieuwe bestuur heeft gesproken met ${gesprekspartners(z, met)}.`),
    ),
  });
}

const bestuur = (z: PersZicht) => zin`nieuwe, ${toon(z.rvb.omvang, hoofdig)} Raad van Bestuur`;

const gesprekspartners = (z: PersZicht, met: readonly ('autoriteit' | 'regio')[]) =>
  frase.rijtje(
    met.map((partij) =>
      partij === 'regio'
        ? zin`de regio ${frase.regioNaam(z)}`
        : autoriteitNa(z, z.rvb.sinds, met.length > 1 ? 'in-rijtje' : 'voluit'),
    ),
  );

export const oordeel = (z: PersZicht): readonly Ontwerp[] =>
  sectie('oordeel', zin`Oordeel over de situatie`, {
    oordeel: oordeelZin(z),
    basis: basis(z),
    gevolg: metPlan<Keuze>(z, (naam) => (heeftPlan(z) ? zin`Daarom is een ${naam} nodig.` : null), null),
  });

export const oordeelZin = (z: PersZicht): Keuze =>
  bij(z.trede.vastgesteldDoor, (wie) => {
    if (wie.includes('autoriteit') && tijdvak(z, z.trede.vastgesteldOp) === 'nu') {
      return zin`De ${frase.autoriteit(z)} oordeelt dat de situatie bij ${frase.aanbieder(z)} ${z.trede.label} is.`;
    }
    const samen = wie.length > 1 ? zin`samen ` : zin``;
    const vorm = wie.length > 1 ? ('in-rijtje' as const) : ('voluit' as const);
    const partijen = frase.rijtje(wie.map((een, plaats) => partij(z, een, plaats === 0, vorm)));
    return zin`${partijen} ${werkwoordZonderNaam(z, wie)} ${samen}vastgesteld dat de situatie bij ${frase.aanbieder(z)} ${z.trede.label} is.`;
  });

/** Without a name of a regio: a newspaper hears which parties, a council which regio's. */
function partij(z: PersZicht, wie: Partij, begint: boolean, vorm: 'voluit' | 'in-rijtje') {
  if (wie === 'jeugdregios')
    return begint
      ? eenOfMeerRegios(z, zin`De betrokken jeugdregio`, zin`De betrokken jeugdregio’s`)
      : eenOfMeerRegios(z, zin`de betrokken jeugdregio`, zin`de betrokken jeugdregio’s`);
  if (wie === 'autoriteit')
    return begint ? AutoriteitOp(z, z.trede.vastgesteldOp, vorm) : autoriteitOp(z, z.trede.vastgesteldOp, vorm);
  return begint ? zin`De Raad van Bestuur van de organisatie` : zin`de Raad van Bestuur van de organisatie`;
}

export const basis = (z: PersZicht): Keuze =>
  als<Tekst, Keuze>(z.onderzoek.basis, (waarop) => zin`Dat oordeel is gebaseerd op ${gezegd(waarop)}.`, null);

export const plan = (z: PersZicht): readonly Ontwerp[] =>
  sectie('plan', kopPlan(z) ?? zin`De aanpak`, heeftPlan(z) ? overPlan(z) : {}, {
    geen: zonderPlan(z),
    draaiboek: heeftPlan(z) ? draaiboek(z) : null,
    toezeggingen: toezeggingen(z),
    bewaker: bewaker(z),
  });

const overPlan = (z: PersZicht): Zinnen => ({
  start: startPlan(z),
  reikwijdte: reikwijdte(z, 'de verbonden zorgondernemingen', null),
  doel: doelzin(z.plan, gezegd(z.plan.doel)),
  verantwoordelijk: eersteVerantwoordelijke(z),
});

export const draaiboek = (z: PersZicht): Keuze =>
  bijVlag(
    z.trede.draaiboek,
    zin`Alle partijen volgen het draaiboek ‘Continuïteit jeugdhulp’, waarin staat wat iedereen moet doen als jeugdhulp dreigt weg te vallen.`,
  );

const startPlan = (z: PersZicht): Keuze =>
  kies(z.plan.status, {
    'in-voorbereiding': zin`Het plan wordt nu voorbereid.`,
    vastgesteld: zin`Het plan is vastgesteld.`,
    'in-uitvoering': zin`De uitvoering van het plan is begonnen.`,
  });

const bewaker = (z: PersZicht): Keuze =>
  heeftPlan(z)
    ? kies(z.plan.bewaker, {
        autoriteit: zin`De ${frase.autoriteit(z)} volgt de uitvoering van het plan.`,
        regio: zin`De regio ${frase.regioNaam(z)} volgt de uitvoering van het plan.`,
      })
    : volgt(z, {
        autoriteit: zin`De ${frase.autoriteit(z)} volgt hoe de situatie zich ontwikkelt.`,
        regio: zin`De regio ${frase.regioNaam(z)} volgt hoe de situatie zich ontwikkelt.`,
      });

export const jeugdigen = (z: PersZicht, datum: string | null): readonly Ontwerp[] =>
  sectie('jeugdigen', zin`Hulp aan jeugdigen`, rekenenOpHulp(z, datum, belang(z), medewerkersNodig(z)));

const belang = (z: PersZicht): Keuze =>
  zin`Het belang van de jeugdigen staat voorop: de regio ${frase.regioNaam(z)} bewaakt dat de hulp aan hen niet in gevaar komt.`;

export const inspectieSectie = (z: PersZicht): readonly Ontwerp[] =>
  frase.zonderInspectie(z) ? [] : sectie('inspectie', kopInspectie(z), inspectie(z));

export const inspectie = (z: PersZicht): Zinnen => ({
  kijktMee: bijVlag(z.igj.betrokken, frase.inspectieKijktMee),
  planning: als<Tekst, Keuze>(
    z.igj.planning,
    (planning) => zin`Zij doet ${gezegd(planning)} onderzoek bij de organisatie.`,
    null,
  ),
});

export const regio = (z: PersZicht): readonly Ontwerp[] =>
  sectie('regio', frase.kopRegio(z), {
    afspraak: zin`In een landelijk convenant is afgesproken dat bij iedere aanbieder van cruciale jeugdhulp één regio als eerste verantwoordelijk is. Die regio heet de accounthoudende regio. Cruciale jeugdhulp is hulp die een andere aanbieder niet zomaar kan overnemen.`,
    regio: zin`${frase.Aanbieder(z)} valt onder de regio ${frase.regioNaam(z)}, ${frase.vanGemeenten(z)}.`,
  });
