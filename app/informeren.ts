/** Who must be told of a casus, who was, and who is still missing; people record how, when and with which proof. */
import type { CasusDossier } from '../domain/casus';
import { alsTeInformeren } from '../domain/informeerlijst';
import { bijAanbieder, ontbrekend } from '../domain/informeren';
import type { ExtraPartij } from '../domain/informeerlijst';
import type {
  Geinformeerd,
  Informeergrond,
  Manier,
  NietBereikt,
  TeInformeren,
  Teruggenomen,
  VerlorenBrief,
} from '../domain/informeren';
import type { Kring } from '../domain/kring';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { mag } from '../domain/policy';
import type { Publiek } from '../domain/publiek';
import { faal, ok } from '../domain/result';
import { zoekZichtbaar } from './casus-inzien';
import type { Verb, Werk } from './use-case';

export interface Informeeroverzicht {
  readonly casusId: string;
  readonly casusNummer: string;
  readonly aanbieder: string;
  readonly moeten: readonly TeInformeren[];
  readonly gedaan: readonly Geinformeerd[];
  /** Recorded by mistake, with who took it back. */
  readonly teruggenomen: readonly (Teruggenomen & { readonly door: string })[];
  /** It was tried and did not arrive, with who tried. */
  readonly nietBereikt: readonly (NietBereikt & { readonly door: string })[];
  /** What people put on the list of this casus, with who did. */
  readonly erbij: readonly (ExtraPartij & { readonly door: string })[];
  readonly ontbreekt: readonly TeInformeren[];
  /** Who reads it may record in it. */
  readonly magNoteren: boolean;
  /** They went out, and what they said was lost with the database of then. */
  readonly verloren: readonly VerlorenBrief[];
}

const regios: ReadonlySet<string> = new Set(['jeugdregio', 'samenwerkingsverband']);

/** By the parties around the casus, and whom people put on its list. A council hears it from its own college: Gemeentewet, artikel 169, lid 2. */
export async function teInformeren({ eenheid, vandaag }: Werk, casus: CasusDossier): Promise<readonly TeInformeren[]> {
  const [regio, raad] = [new Set<string>(), new Set<string>()];
  for (const id of casus.betrokken) {
    const partij = await eenheid.partij.vind(id);
    if (partij && regios.has(partij.soort)) regio.add(partij.naam);
    if (partij?.soort === 'gemeente') raad.add(partij.naam);
  }
  const eigen = casus.accounthouderId;
  const leden = eigen === null ? [] : await eenheid.partij.van(eigen, 'neemt-deel-aan', vandaag);
  leden.forEach(({ naam }) => raad.add(naam));
  const inRegio = new Set(leden.map(({ naam }) => naam));
  const publiekVan = (wie: string): Publiek => (inRegio.has(wie) ? 'raad-eigen-regio' : 'raad-andere-regio');
  const rijen = (namen: Iterable<string>, groep: Kring, grond: Informeergrond): readonly TeInformeren[] =>
    [...namen].sort((a, b) => a.localeCompare(b, 'nl')).map((wie) => ({ wie, groep, grond }));
  return [
    ...bijAanbieder.map((wie) => ({ wie, groep: 'aanbieder', grond: 'afspraak' }) as const),
    ...rijen(regio, 'regio', 'afspraak'),
    ...rijen(raad, 'raad', 'wet').map((rij) => (leden.length === 0 ? rij : { ...rij, publiek: publiekVan(rij.wie) })),
    { wie: 'pers', groep: 'pers', grond: 'afspraak' },
    ...(await eenheid.informeren.partijen(casus.id)).map(alsTeInformeren),
  ];
}

export const informeeroverzicht = async (werk: Werk, casus: CasusDossier): Promise<Informeeroverzicht> => {
  const { informeren, persoon } = werk.eenheid;
  const moeten = await teInformeren(werk, casus);
  const gedaan = await informeren.vanCasus(casus.id);
  const verloren = await informeren.verloren(casus.id);
  const naam = async (id: string): Promise<string> => (await persoon.vind(id))?.naam ?? '';
  const erbij = [];
  for (const een of await informeren.partijen(casus.id)) erbij.push({ ...een, door: await naam(een.persoonId) });
  const teruggenomen = [];
  for (const een of await informeren.teruggenomen(casus.id))
    teruggenomen.push({ ...een, door: await naam(een.terug.persoonId) });
  const nietBereikt = [];
  for (const een of await informeren.nietBereikt(casus.id))
    nietBereikt.push({ ...een, door: await naam(een.persoonId) });
  const { id: casusId, nummer: casusNummer, aanbiederNaam: aanbieder } = casus;
  const ontbreekt = ontbrekend(moeten, gedaan);
  const magNoteren = mag(werk.actor, 'informeren.noteren', casus);
  const zaak = { casusId, casusNummer, aanbieder, magNoteren };
  return { ...zaak, moeten, gedaan, teruggenomen, nietBereikt, erbij, ontbreekt, verloren };
};

export const informeerZaak = async (werk: Werk, invoer: { readonly casus: string }): Promise<CasusDossier | null> =>
  zoekZichtbaar(werk, invoer.casus);

export const informerenInzien: Verb<{ readonly casus: string }, Informeeroverzicht, CasusDossier> = {
  handeling: 'informeren.inzien',
  leest: true,
  zaak: informeerZaak,
  doe: async (werk, _, casus) => ok(await informeeroverzicht(werk, casus)),
  voorwerp: (invoer, uit) => ({ soort: 'casus', id: uit?.casusId ?? invoer.casus }),
};

export interface Notitie {
  readonly casus: string;
  /** As in the list: `raad Gemeente Venlo`. */
  readonly wie: readonly string[];
  readonly hoe: Manier;
  readonly wanneer: string;
  readonly bewijs: VrijeTekst | null;
  readonly nummer: string | null;
  /** Why it did not arrive; left out for who was told. */
  readonly nietBereikt?: VrijeTekst;
}

/** What was typed may hold a comma, which parts the answers of a card. */
export const sleutelVan = ({ groep, wie, extra }: Pick<TeInformeren, 'groep' | 'wie' | 'extra'>): string =>
  extra === undefined ? `${groep} ${wie}` : `extra ${extra.id}`;

export const informerenNoteren: Verb<Notitie, Informeeroverzicht, CasusDossier> = {
  handeling: 'informeren.noteren',
  zaak: informeerZaak,
  async doe(werk, invoer, casus) {
    const { actor, eenheid, nu, vandaag } = werk;
    const { wie, hoe, wanneer, bewijs, nummer, nietBereikt: reden } = invoer;
    const gekozen = (await teInformeren(werk, casus)).filter((rij) => wie.includes(sleutelVan(rij)));
    if (gekozen.length === 0) return faal({ soort: 'veld-ongeldig', veld: 'Wie is geïnformeerd', uitleg: 'verplicht' });
    if (wanneer > vandaag) return faal({ soort: 'veld-ongeldig', veld: 'Wanneer', uitleg: 'ligt-in-de-toekomst' });
    for (const rij of gekozen) {
      const id = eenheid.nieuwId(nu);
      const door = { persoonId: actor.persoonId, op: nu };
      const gegevens = { wie: rij.wie, groep: rij.groep, nummer, hoe, wanneer, bewijs };
      const waarom = reden === undefined ? {} : { reden };
      await eenheid.informeren.noteer({ id, casusId: casus.id, ...gegevens, ...door, ...waarom });
    }
    return ok(await informeeroverzicht(werk, casus));
  },
  voorwerp: (invoer, uit) => ({ soort: 'casus', id: uit?.casusId ?? invoer.casus }),
};
