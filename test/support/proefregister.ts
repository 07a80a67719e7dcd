/** A register of a handful of partijen and people for tests below the chat. */
import type { Actor, OrganisatieRol } from '../../domain/actor';
import type { MeldingInvoer } from '../../domain/melding';
import type { Partij, PartijSoort } from '../../domain/partij';
import type { Persoon } from '../../domain/persoon';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import type { Turn } from '../../db/world';

const partij = (id: string, soort: PartijSoort, naam: string, aliassen: string[] = []): Partij => ({
  id,
  soort,
  naam,
  aliassen,
  kvk: null,
  agb: null,
  vestigingsplaats: null,
  code: null,
});

export const proefpartijen = [
  partij('gm', 'gemeente', 'Gemeente Venlo'),
  partij('gm2', 'gemeente', 'Gemeente Utrecht'),
  partij('regio', 'samenwerkingsverband', 'MGR Limburg-Noord'),
  partij('nza', 'autoriteit', 'Nederlandse Zorgautoriteit'),
  partij('noorderlicht', 'aanbieder', 'Stichting Het Noorderlicht', ['Noorderlicht']),
];

const persoon = (id: string, partijId: string, rollen: OrganisatieRol[]): Persoon => ({
  id,
  naam: `Persoon ${id}`,
  functie: null,
  contact: null,
  partijId,
  rollen,
  identiteiten: [{ aadObjectId: `aad-${id}`, tenantId: 'tenant-1' }],
});

export const proefpersonen = [
  persoon('p1', 'gm', ['melder']),
  persoon('p2', 'gm2', ['melder']),
  persoon('meldpunt', 'nza', ['meldpuntmedewerker']),
  persoon('adviseur', 'nza', ['adviseur']),
  persoon('adviseur2', 'nza', ['adviseur']),
  persoon('accountmanager', 'nza', ['accountmanager']),
  persoon('regio1', 'regio', ['regiomedewerker']),
  persoon('rvb', 'noorderlicht', ['bestuurder']),
  persoon('beheer', 'nza', ['beheerder']),
];

export async function vulRegister(turn: Turn): Promise<void> {
  for (const een of proefpartijen) await turn.partij.bewaar(een);
  for (const een of proefpersonen) await turn.persoon.bewaar(een);
  const relatie = {
    vanPartijId: 'noorderlicht',
    soort: 'accounthouder',
    naarPartijId: 'regio',
    van: '2020-01-01',
    tot: null,
  } as const;
  await turn.partij.bewaarRelatie(relatie);
}

/** The actor as the store would return it, for tests that need no store. */
export function melderVan(id: string): Actor {
  const wie = proefpersonen.find((een) => een.id === id);
  const waar = proefpartijen.find((een) => een.id === wie?.partijId);
  if (!wie || !waar) throw new Error(`no such person in the test register: ${id}`);
  return {
    persoonId: wie.id,
    naam: wie.naam,
    functie: wie.functie,
    contact: wie.contact,
    partijId: waar.id,
    partijNaam: waar.naam,
    partijSoort: waar.soort,
    tenantId: 'tenant-1',
    rollen: wie.rollen,
  };
}

/** A test may brand a text itself: it is not a user. */
export const tekst = (woorden: string): VrijeTekst => woorden as VrijeTekst;

export const proefInvoer: MeldingInvoer = {
  over: { partijId: 'noorderlicht', naam: 'Stichting Het Noorderlicht' },
  nummers: null,
  soort: 'vermoeden-financieel',
  voornemen: null,
  omschrijving: tekst('De salarissen kunnen volgende maand niet worden betaald.'),
  acuut: 'ja',
  acuutToelichting: null,
  sinds: null,
  gebieden: null,
  jeugdhulpvormen: null,
  aantalJeugdigen: 40,
  bekendBij: ['aanbieder'],
  ondernomen: null,
  bestuurWeet: 'ja',
  melderNoemen: 'nee',
  functie: null,
  contact: null,
  bijlagen: null,
};
