/** An aanbieder of an import as partij: checked, and matched with what is known by KvK-nummer or name. */
import { partijSoorten } from '../domain/partij';
import type { Partij, PartijSoort, Relatie } from '../domain/partij';
import { leesRsin } from '../domain/rsin';
import { gesplitst, leesCsv, opEenRegel } from './import-csv';
import { isVerdacht, rijGeweigerd } from './keur-bestand';
import type { CsvRij, Rijfout } from './import-csv';
import type { Registerinhoud } from './register';
import { maakNaamboek, vouwNaam } from './register/namen';
import type { Naamboek } from './register/namen';
import { leesSoort, soortenUitBestand } from './register/soortwoorden';
import type { Turn } from './world';

const registerkolommen = {
  verplicht: ['naam', 'aliassen', 'kvk', 'soort', 'accounthoudende_regio', 'vestigingsplaats'],
  extra: ['rsin'],
} as const;

/** What the register holds now, as far as an import looks at it. */
export interface Stand {
  readonly partijen: readonly Partij[];
  /** Every accounthouderschap that has no end yet. */
  readonly accounthouders: readonly Relatie[];
}

export interface Registerrij {
  readonly rij: number;
  readonly verschil: 'nieuw' | 'gewijzigd' | 'gelijk';
  readonly partij: Partij;
  /** An accounthouderschap that begins, and the one that ends for it. */
  readonly relaties: readonly Relatie[];
}

export interface Registerimport {
  readonly rijen: readonly Registerrij[];
  readonly fouten: readonly Rijfout[];
}

const regiosoorten: readonly PartijSoort[] = ['jeugdregio', 'samenwerkingsverband'];

export async function registerstand({ db, partij }: Turn): Promise<Stand> {
  const sql = `select van_partij_id as "vanPartijId", soort, naar_partij_id as "naarPartijId", van, tot from relatie
    where soort = 'accounthouder' and tot is null`;
  return { partijen: await partij.vanSoort(partijSoorten), accounthouders: await db.rijen<Relatie>(sql, []) };
}

/** `vandaag`: from when a new accounthouderschap holds, and until when the one before it. */
export function leesRegisterCsv(inhoud: Uint8Array, stand: Stand, vandaag: string): Registerimport {
  const csv = leesCsv(inhoud, registerkolommen);
  const bekend = maakBekend(stand);
  const rijen: Registerrij[] = [];
  const fouten: Rijfout[] = [...csv.fouten];
  for (const rij of csv.rijen) {
    const uit = leesRij(rij, bekend, vandaag);
    if (typeof uit === 'string') fouten.push({ rij: rij.rij, uitleg: uit });
    else rijen.push(uit);
  }
  return { rijen, fouten: fouten.sort((een, ander) => een.rij - ander.rij) };
}

/** What the verb gets: only what differs, so that the same file twice changes nothing and costs little. */
export const registerinhoudVan = (rijen: readonly Registerrij[]): Registerinhoud => ({
  partijen: rijen.filter(({ verschil }) => verschil !== 'gelijk').map(({ partij }) => partij),
  relaties: rijen.flatMap(({ relaties }) => relaties),
  autoriteitsnamen: [],
});

const isUitBestand = (soort: PartijSoort): boolean => soortenUitBestand.some((een) => een === soort);

interface Bekend {
  readonly regios: Naamboek;
  readonly opKvk: ReadonlyMap<string, Partij>;
  readonly opNaam: ReadonlyMap<string, Partij>;
  readonly accounthouders: ReadonlyMap<string, Relatie>;
  /** Ids of the register and of the rows before, and where in this file a name or KvK-nummer stood. */
  readonly ids: Set<string>;
  readonly gezien: Map<string, number>;
}

function maakBekend({ partijen, accounthouders }: Stand): Bekend {
  const uitBestand = partijen.filter(({ soort }) => isUitBestand(soort));
  return {
    regios: maakNaamboek(partijen.filter(({ soort }) => regiosoorten.includes(soort))),
    opKvk: new Map(uitBestand.map((partij) => [partij.kvk ?? '', partij])),
    opNaam: new Map(uitBestand.map((partij) => [vouwNaam(partij.naam), partij])),
    accounthouders: new Map(accounthouders.map((relatie) => [relatie.vanPartijId, relatie])),
    ids: new Set(partijen.map(({ id }) => id)),
    gezien: new Map(),
  };
}

function leesRij({ rij, velden }: CsvRij, bekend: Bekend, vandaag: string): Registerrij | string {
  const naam = opEenRegel(velden['naam'] ?? '');
  const kvk = (velden['kvk'] ?? '').replace(/[\s.]/g, '');
  const soort = leesSoort(velden['soort'] ?? '');
  if (isVerdacht(naam, velden['aliassen'] ?? '', velden['vestigingsplaats'] ?? '')) return rijGeweigerd;
  if (vouwNaam(naam) === '' || naam.length > 200) return 'De naam ontbreekt of is langer dan 200 tekens.';
  if (kvk !== '' && !/^\d{8}$/.test(kvk))
    return 'Het KvK-nummer moet 8 cijfers hebben. Een nul aan het begin telt mee.';
  if (soort === undefined) return `De soort bestaat niet. Kies uit: ${soortenUitBestand.join(', ')}.`;
  const rsin = (velden['rsin'] ?? '') === '' ? null : leesRsin(velden['rsin'] ?? '');
  if (rsin === null && (velden['rsin'] ?? '') !== '') return 'Het RSIN moet 9 cijfers hebben en de elfproef doorstaan.';
  const dubbel = eerderInBestand(bekend, naam, kvk, rij);
  if (dubbel !== null) return dubbel;
  const bestaand = zoekBestaande(bekend, naam, kvk);
  if (typeof bestaand === 'string') return bestaand;
  const regio = leesRegio(velden['accounthoudende_regio'] ?? '', bekend);
  if (typeof regio === 'string') return regio;
  const partij = {
    id: bestaand?.id ?? nieuwId(naam, kvk, bekend.ids),
    soort,
    naam,
    aliassen: leesAliassen(velden['aliassen'] ?? '', naam, bestaand),
    kvk: kvk === '' ? (bestaand?.kvk ?? null) : kvk,
    agb: bestaand?.agb ?? null,
    vestigingsplaats: velden['vestigingsplaats'] || (bestaand?.vestigingsplaats ?? null),
    code: bestaand?.code ?? null,
    ...metRsin(rsin ?? bestaand?.rsin),
  };
  const relaties = regio === null ? [] : wissel(bekend.accounthouders.get(partij.id), partij.id, regio.id, vandaag);
  return { rij, partij, relaties, verschil: verschilVan(bestaand, partij, relaties) };
}

const metRsin = (rsin: string | undefined): Pick<Partij, 'rsin'> => (rsin === undefined ? {} : { rsin });

function eerderInBestand({ gezien }: Bekend, naam: string, kvk: string, rij: number): string | null {
  const sleutels = [`naam ${vouwNaam(naam)}`, ...(kvk === '' ? [] : [`kvk ${kvk}`])];
  const eerder = sleutels.map((sleutel) => gezien.get(sleutel)).find((plek) => plek !== undefined);
  for (const sleutel of sleutels) gezien.set(sleutel, eerder ?? rij);
  return eerder === undefined ? null : `Deze naam of dit KvK-nummer staat ook op rij ${eerder}.`;
}

/** The number decides; a name that belongs to another number is a mistake that only a person can settle. */
function zoekBestaande({ opKvk, opNaam }: Bekend, naam: string, kvk: string): Partij | undefined | string {
  const metKvk = kvk === '' ? undefined : opKvk.get(kvk);
  const metNaam = opNaam.get(vouwNaam(naam));
  if (metKvk !== undefined && metNaam !== undefined && metKvk.id !== metNaam.id) {
    return `Het KvK-nummer hoort in het register bij ${metKvk.naam}, en de naam bij een andere organisatie.`;
  }
  if (metKvk === undefined && metNaam?.kvk && kvk !== '' && metNaam.kvk !== kvk) {
    return `${metNaam.naam} staat in het register met KvK-nummer ${metNaam.kvk}.`;
  }
  return metKvk ?? metNaam;
}

function leesRegio(naam: string, { regios }: Bekend): Partij | null | string {
  if (naam === '') return null;
  const [regio, ...meer] = regios.vind(naam);
  if (regio === undefined) return `De regio ${JSON.stringify(naam)} staat niet in het register.`;
  if (meer.length === 0) return regio;
  return `De regio ${JSON.stringify(naam)} kan meer betekenen: ${[regio, ...meer].map((een) => een.naam).join(' of ')}.`;
}

/** An empty column leaves the aliases as they are. */
const leesAliassen = (veld: string, naam: string, bestaand: Partij | undefined): readonly string[] => {
  const gelezen = gesplitst(veld).filter((alias) => alias !== naam);
  return gelezen.length > 0 ? gelezen : (bestaand?.aliassen ?? []);
};

function nieuwId(naam: string, kvk: string, ids: Set<string>): string {
  const basis = kvk === '' ? `AB-${vouwNaam(naam).replaceAll(' ', '-').slice(0, 60)}` : `KVK-${kvk}`;
  let id = basis;
  for (let nummer = 2; ids.has(id); nummer += 1) id = `${basis}-${nummer}`;
  ids.add(id);
  return id;
}

/** The regio of today against that of the file: nothing, a beginning, or an end and a beginning on the same day. */
function wissel(nu: Relatie | undefined, partijId: string, regioId: string, vandaag: string): readonly Relatie[] {
  if (nu?.naarPartijId === regioId) return [];
  const begin = {
    vanPartijId: partijId,
    soort: 'accounthouder',
    naarPartijId: regioId,
    van: vandaag,
    tot: null,
  } as const;
  return nu === undefined ? [begin] : [{ ...nu, tot: vandaag }, begin];
}

function verschilVan(oud: Partij | undefined, nieuw: Partij, relaties: readonly Relatie[]): Registerrij['verschil'] {
  if (oud === undefined) return 'nieuw';
  return inhoud(oud) === inhoud(nieuw) && relaties.length === 0 ? 'gelijk' : 'gewijzigd';
}

const inhoud = ({ soort, naam, kvk, vestigingsplaats, aliassen, rsin }: Partij): string =>
  JSON.stringify([soort, naam, kvk, vestigingsplaats, rsin ?? null, [...new Set(aliassen)].sort()]);
