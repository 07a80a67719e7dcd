/** People from a file: each row one verified identity with a partij and rollen; rows with the same `persoon` are one person. */
import { organisatieRollen } from '../domain/actor';
import type { OrganisatieRol } from '../domain/actor';
import type { Partij } from '../domain/partij';
import type { Persoon } from '../domain/persoon';
import { gesplitst, leesCsv, opEenRegel } from './import-csv';
import { isVerdacht, rijGeweigerd } from './keur-bestand';
import type { Rijfout } from './import-csv';
import { vouwNaam } from './register/namen';
import type { Naamboek } from './register/namen';
import type { Turn } from './world';

const gebruikerskolommen = {
  verplicht: ['naam', 'aad_object_id', 'tenant_id', 'partij', 'rollen'],
  extra: ['persoon', 'functie', 'contact'],
} as const;

export interface Gebruikersrij {
  readonly rij: number;
  readonly naam: string;
  readonly aadObjectId: string;
  readonly tenantId: string;
  readonly partij: string;
  readonly rollen: readonly string[];
  /** Joins rows of one person with several identities; empty when there is one. */
  readonly persoon: string;
  /** What he does, and how the meldpunt reaches him; an empty cell leaves it as it is. */
  readonly functie: string;
  readonly contact: string;
}

export interface Gebruikers {
  readonly personen: readonly Persoon[];
  readonly fouten: readonly Rijfout[];
}

export function leesGebruikersCsv(inhoud: Uint8Array): {
  readonly rijen: readonly Gebruikersrij[];
  readonly fouten: readonly Rijfout[];
} {
  const { rijen, fouten } = leesCsv(inhoud, gebruikerskolommen);
  return {
    fouten,
    rijen: rijen.map(({ rij, velden }) => ({
      rij,
      naam: opEenRegel(velden['naam'] ?? ''),
      aadObjectId: (velden['aad_object_id'] ?? '').toLowerCase(),
      tenantId: (velden['tenant_id'] ?? '').toLowerCase(),
      partij: velden['partij'] ?? '',
      rollen: gesplitst(velden['rollen'] ?? ''),
      persoon: velden['persoon'] ?? '',
      functie: velden['functie'] ?? '',
      contact: velden['contact'] ?? '',
    })),
  };
}

/** `bestaande`: people who are known already; a row with one of their identities changes that person. */
export function leesGebruikers(
  rijen: readonly Gebruikersrij[],
  boek: Naamboek,
  bestaande: readonly Persoon[],
): Gebruikers {
  const fouten: Rijfout[] = [];
  const personen = new Map<string, Persoon>();
  const gezien = new Map<string, number>();
  for (const rij of rijen) {
    const eerder = gezien.get(identiteitVan(rij));
    gezien.set(identiteitVan(rij), rij.rij);
    const gelezen =
      eerder === undefined ? naarPersoon(rij, boek, bestaande) : `Deze identiteit staat ook op rij ${eerder}.`;
    const vorige = typeof gelezen === 'string' ? undefined : personen.get(gelezen.id);
    const samen = typeof gelezen === 'string' || vorige === undefined ? gelezen : voegSamen(vorige, gelezen);
    if (typeof samen === 'string') fouten.push({ rij: rij.rij, uitleg: samen });
    else personen.set(samen.id, samen);
  }
  return { personen: [...personen.values()], fouten };
}

const identiteitVan = ({
  aadObjectId,
  tenantId,
}: {
  readonly aadObjectId: string;
  readonly tenantId: string;
}): string => `${aadObjectId} ${tenantId}`;

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function naarPersoon(rij: Gebruikersrij, boek: Naamboek, bestaande: readonly Persoon[]): Persoon | string {
  if (isVerdacht(rij.naam, rij.persoon, rij.functie, rij.contact)) return rijGeweigerd;
  if (rij.naam === '' || rij.naam.length > 200) return 'De naam ontbreekt of is langer dan 200 tekens.';
  if (rij.functie.length > 200 || rij.contact.length > 200)
    return 'De functie of het contact is langer dan 200 tekens.';
  if (!guid.test(rij.aadObjectId))
    return 'De kolom aad_object_id moet een id zijn in de vorm 00000000-0000-0000-0000-000000000000.';
  if (!guid.test(rij.tenantId))
    return 'De kolom tenant_id moet een id zijn in de vorm 00000000-0000-0000-0000-000000000000.';
  const rollen = rij.rollen.map((rol) => organisatieRollen.find((bekend) => bekend === rol.toLowerCase()));
  const vreemd = rij.rollen.find((_, plek) => rollen[plek] === undefined);
  if (vreemd !== undefined)
    return `De rol ${JSON.stringify(vreemd)} bestaat niet. Kies uit: ${organisatieRollen.join(', ')}.`;
  if (rollen.length === 0) return 'De kolom rollen is leeg. Noem ten minste één rol.';
  const partij = partijVan(rij.partij, boek);
  if (typeof partij === 'string') return partij;
  const bekend = bestaande.find(({ identiteiten }) =>
    identiteiten.some((een) => identiteitVan(een) === identiteitVan(rij)),
  );
  const eigen = { aadObjectId: rij.aadObjectId, tenantId: rij.tenantId };
  return {
    id: bekend?.id ?? nieuwId(rij),
    naam: rij.naam,
    functie: rij.functie || (bekend?.functie ?? null),
    contact: rij.contact || (bekend?.contact ?? null),
    partijId: partij.id,
    rollen: [...new Set(rollen.filter((rol): rol is OrganisatieRol => rol !== undefined))],
    identiteiten: metEigen(bekend?.identiteiten ?? [], eigen),
  };
}

function partijVan(naam: string, boek: Naamboek): Partij | string {
  const [partij, ...meer] = boek.vind(naam);
  if (partij === undefined) return `De partij ${JSON.stringify(naam)} staat niet in het register.`;
  if (meer.length === 0) return partij;
  const namen = [partij, ...meer].map((een) => `${een.naam} (${een.soort})`).join(' of ');
  return `De partij ${JSON.stringify(naam)} kan meer betekenen: ${namen}. Zet er gemeente of jeugdregio voor.`;
}

/** The same row gives the same id, so that a file read twice changes nothing. */
const nieuwId = ({ persoon, aadObjectId, tenantId }: Gebruikersrij): string =>
  persoon === ''
    ? `P-${aadObjectId.slice(0, 13)}-${tenantId.slice(0, 8)}`
    : `P-${vouwNaam(persoon).replaceAll(' ', '-')}`;

type Identiteiten = Persoon['identiteiten'];
const metEigen = (bekend: Identiteiten, eigen: Identiteiten[number]): Identiteiten => [
  ...bekend.filter((een) => identiteitVan(een) !== identiteitVan(eigen)),
  eigen,
];

function voegSamen(een: Persoon, ander: Persoon): Persoon | string {
  const gelijk =
    een.naam === ander.naam && een.partijId === ander.partijId && een.rollen.join() === ander.rollen.join();
  if (!gelijk) return 'Een eerdere rij van deze persoon heeft een andere naam, partij of rollen.';
  const identiteiten = ander.identiteiten.reduce(metEigen, een.identiteiten);
  return { ...een, functie: een.functie ?? ander.functie, contact: een.contact ?? ander.contact, identiteiten };
}

/** Everybody who is known, to recognise identities by. */
export async function bestaandePersonen({ db, persoon }: Turn): Promise<readonly Persoon[]> {
  const ids = await db.rijen<{ id: string }>('select id from persoon order by id', []);
  const personen: Persoon[] = [];
  for (const { id } of ids) {
    const een = await persoon.vind(id);
    if (een !== null) personen.push(een);
  }
  return personen;
}
