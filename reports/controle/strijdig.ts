/** Facts of one casus that cannot both be true, and dates in an order that cannot be: rows, so that one more is one more row. */
import { isAfzenderVan, isVanBuiten } from '../../domain/afzender';
import { alleZinnen } from '../../domain/document';
import type { Document, FeitId } from '../../domain/document';
import { feitUit, regelVan } from '../../domain/dossier';
import type { Dossier } from '../../domain/dossier';
import { feitenVan, waardeAlsTekst } from '../../domain/feitenblad';
import type { Tegenspraak } from './lezing';
import { isNa } from './na';

type Waarde = (id: FeitId) => unknown;

interface Strijdig {
  /** The first is the one that the report is about. */
  readonly feiten: readonly [FeitId, FeitId];
  readonly omschrijving: string;
  readonly is: (een: unknown, ander: unknown, waarde: Waarde) => boolean;
}

const geen = Symbol('geen');
const heeft = (waarde: unknown): boolean => waarde !== undefined && waarde !== geen;
const isNamen = (ruw: unknown): ruw is readonly string[] =>
  Array.isArray(ruw) && ruw.every((naam) => typeof naam === 'string');
const bevat = (lijst: unknown, deel: string): boolean => Array.isArray(lijst) && lijst.includes(deel);

const soortBestuur = (naam: unknown): string | null =>
  typeof naam === 'string' ? (/college|(?:algemeen|dagelijks) bestuur/iu.exec(naam)?.[0].toLowerCase() ?? null) : null;

const strijdigheden: readonly Strijdig[] = [
  {
    // A college elsewhere speaks to its own council; to another one, or to all of a region, it has nothing to say.
    feiten: ['rib.van', 'ontvanger.gemeente'],
    omschrijving: 'de afzender hoort niet bij de accounthoudende regio en ook niet bij de gemeente van deze raad',
    is: (van, gemeente, waarde) => {
      const regio = waarde('accounthouder.gemeenten');
      if (typeof van !== 'string' || !isNamen(regio) || !isVanBuiten(van, regio)) return false;
      return typeof gemeente !== 'string' || !isAfzenderVan(van, gemeente);
    },
  },
  {
    // Who writes for the regio signs for the board that sends it; a college elsewhere signs for itself.
    feiten: ['accounthouder.bestuur', 'rib.van'],
    omschrijving: 'de brief komt van een ander bestuur dan waarvoor wordt ondertekend',
    is: (bestuur, van, waarde) => {
      const regio = waarde('accounthouder.gemeenten');
      if (typeof van !== 'string' || (isNamen(regio) && isVanBuiten(van, regio))) return false;
      // Neither does the college of one of its gemeenten that writes to its own council.
      const raad = waarde('ontvanger.gemeente');
      if (typeof raad === 'string' && isAfzenderVan(van, raad)) return false;
      const [voor, door] = [soortBestuur(bestuur), soortBestuur(van)];
      return voor !== null && door !== null && voor !== door;
    },
  },
  {
    feiten: ['plan.reikwijdte', 'deelnemingen.namen'],
    omschrijving: 'het plan geldt voor deelnemingen die er niet zijn',
    is: (voor, namen) => bevat(voor, 'deelnemingen') && namen === geen,
  },
  {
    feiten: ['werkgebied.viaDeelnemingen', 'deelnemingen.namen'],
    omschrijving: 'de aanbieder werkt ergens via deelnemingen die er niet zijn',
    is: (via, namen) => heeft(via) && namen === geen,
  },
  {
    feiten: ['igj.gevraagdDoorRvb', 'igj.betrokken'],
    omschrijving: 'de inspectie is om onderzoek gevraagd en kijkt niet mee',
    is: (gevraagd, betrokken) => gevraagd === true && betrokken === false,
  },
  {
    feiten: ['igj.rapportOp', 'igj.betrokken'],
    omschrijving: 'er is een rapport van een inspectie die niet meekijkt',
    is: (rapport, betrokken) => heeft(rapport) && betrokken === false,
  },
  {
    feiten: ['melding.onderschreven', 'melding.regioOp'],
    omschrijving: 'de Raad van Bestuur staat achter een melding van de regio die er niet is',
    is: (onderschreven, op) => onderschreven === true && op === geen,
  },
  {
    feiten: ['plan.status', 'plan.opgesteldOp'],
    omschrijving: 'het plan wordt nog voorbereid, en volgens de casus is het al opgesteld',
    is: (stand, op) => stand === 'in-voorbereiding' && heeft(op),
  },
  {
    feiten: ['organisatie.regievoerderNaam', 'organisatie.regievoerder'],
    omschrijving: 'de regievoerder heeft een naam en moet nog worden aangesteld',
    is: (naam, stand) => heeft(naam) && stand === 'wordt-aangesteld',
  },
  {
    feiten: ['trede.draaiboek', 'trede.nummer'],
    omschrijving: 'het draaiboek hoort bij een andere trede',
    is: (draaiboek, nummer) =>
      typeof nummer === 'number' && typeof draaiboek === 'boolean' && draaiboek !== nummer >= 3,
  },
  {
    feiten: ['vervolg.reden', 'trede.nummer'],
    omschrijving: 'er is een reden voor een nieuwe trede, en de trede is dezelfde als in de vorige brief',
    is: (reden, nummer, waarde) =>
      heeft(reden) && typeof nummer === 'number' && waarde('vervolg.vorigeTrede') === nummer,
  },
  {
    feiten: ['hulp.stoptOp', 'hulp.doorgang'],
    omschrijving: 'er is een dag waarop de hulp stopt, en dat de hulp stopt is niet vastgelegd',
    is: (dag, doorgang) => typeof dag === 'string' && doorgang !== undefined && doorgang !== 'stopt-bij-deze-aanbieder',
  },
  {
    feiten: ['afsluiting.evaluatieOp', 'afsluitingsbrief.datum'],
    omschrijving: 'de evaluatie ligt na de afsluitende brief',
    is: isNa,
  },
];

interface NaAfloop {
  /** A letter that rests on the first of them. */
  readonly feiten: readonly [FeitId, FeitId];
  readonly zijn: readonly [unknown, unknown];
  readonly omschrijving: string;
}

const openPlan = (stand: string, zegt: string): NaAfloop => ({
  feiten: ['plan.status', 'afsluiting.planAfgesloten'],
  zijn: [stand, true],
  omschrijving: `het plan is afgesloten, en deze brief zegt dat het ${zegt}`,
});

/** What a letter of the day of the end or later cannot say: of the help, by how it ended, and of a plan that is closed. */
const naAfloop: readonly NaAfloop[] = [
  {
    feiten: ['hulp.doorgang', 'afsluiting.uitkomst'],
    zijn: ['gaat-door', 'beeindigd'],
    omschrijving: 'de hulp gaat door bij een aanbieder die is gestopt',
  },
  {
    feiten: ['hulp.doorgang', 'afsluiting.uitkomst'],
    zijn: ['stopt-bij-deze-aanbieder', 'hersteld'],
    omschrijving: 'de hulp stopt bij een aanbieder die is hersteld',
  },
  openPlan('in-voorbereiding', 'nog wordt voorbereid'),
  openPlan('vastgesteld', 'nog moet worden uitgevoerd'),
  openPlan('in-uitvoering', 'nog wordt uitgevoerd'),
];

/** What was true before the end is not told to anybody after it. */
export function naHetEinde(document: Document, dossier: Dossier): readonly Tegenspraak[] {
  const einde = waardeVan(dossier, 'afsluiting.op');
  if (typeof einde === 'string' && document.datum !== null && document.datum < einde) return [];
  const genoemd = feitenVan(document);
  return naAfloop
    .filter(({ feiten: [gezegd] }) => genoemd.includes(gezegd))
    .filter(({ feiten, zijn }) => feiten.every((id, plek) => waardeVan(dossier, id) === zijn[plek]))
    .map(({ feiten, omschrijving }) => ({ feit: feiten[0], omschrijving, lezingen: lezingenVan(dossier, feiten) }));
}

/** Letters that do not ask whether the help goes on, and the sentence in which they speak of it as help that stays. */
const rekentOpHulp: readonly { readonly soort: string; readonly zin: string; readonly zegt: string }[] = [
  {
    soort: 'raadsinformatiebrief',
    zin: 'jeugdigen.belang',
    zegt: 'ouders erop moeten kunnen rekenen dat zij doorgaat',
  },
  { soort: 'persbericht', zin: 'jeugdigen.belang', zegt: 'de regio bewaakt dat zij niet in gevaar komt' },
];

/** Where people recorded that the help stops, such a sentence may not go out as it stands. */
export function stoptToch(document: Document, dossier: Dossier): readonly Tegenspraak[] {
  if (waardeVan(dossier, 'hulp.doorgang') !== 'stopt-bij-deze-aanbieder') return [];
  const zinnen = alleZinnen(document);
  return rekentOpHulp
    .filter(({ soort, zin }) => soort === document.soort && zinnen.some(({ id }) => id === zin))
    .map(({ zegt }) => ({
      feit: 'hulp.doorgang',
      omschrijving: `de hulp stopt bij deze aanbieder, en deze brief zegt dat ${zegt}`,
      lezingen: lezingenVan(dossier, ['hulp.doorgang']),
    }));
}

export const lezingenVan = (dossier: Dossier, feiten: readonly FeitId[]) =>
  feiten.map((id) => ({ waarde: waardeAlsTekst(feit(dossier, id)), bron: omschrijvingVan(id) }));

export const strijdigeFeiten = (dossier: Dossier): readonly Tegenspraak[] => {
  const waarde: Waarde = (id) => waardeVan(dossier, id);
  return strijdigheden
    .filter(({ feiten: [een, ander], is }) => is(waarde(een), waarde(ander), waarde))
    .map(({ feiten, omschrijving }) => ({
      feit: feiten[0],
      omschrijving,
      lezingen: lezingenVan(dossier, feiten),
    }));
};

export function feit(dossier: Dossier, id: FeitId) {
  const [groep = '', sleutel = ''] = id.split('.');
  return feitUit(dossier, groep, sleutel);
}

export const omschrijvingVan = (id: FeitId): string => regelVan(id)?.rij.omschrijving ?? id;

export function waardeVan(dossier: Dossier, id: FeitId): unknown {
  const gevonden = feit(dossier, id);
  if (gevonden.status === 'bekend') return gevonden.waarde;
  return gevonden.status === 'geen' ? geen : undefined;
}
