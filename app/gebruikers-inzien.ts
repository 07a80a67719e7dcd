/** Who is known, where somebody works and what he may do, and which rights wait for a second person. */
import type { Partij } from '../domain/partij';
import type { Persoon } from '../domain/persoon';
import { geenZaak } from '../domain/policy';
import type { Rechtenvoorstel } from '../domain/rechten';
import { faal, ok } from '../domain/result';
import type { Verb, Werk } from './use-case';

export interface Gebruiker {
  readonly persoon: Persoon;
  readonly partijNaam: string;
}

/** A proposal with names instead of ids. */
export interface Voorstelregel {
  readonly voorstel: Rechtenvoorstel;
  readonly naam: string;
  readonly partijNaam: string;
  readonly doorNaam: string;
}

interface Gebruikerslijst {
  readonly gebruikers: readonly Gebruiker[];
  /** There are more than fit on a card. */
  readonly meer: boolean;
  readonly voorstellen: readonly Voorstelregel[];
}

/** As many as somebody reads through; more are found by name. */
const BLAD = 40;

const naamVan = async ({ eenheid }: Werk, partijId: string): Promise<string> =>
  (await eenheid.partij.vind(partijId))?.naam ?? '';

export async function voorstelregel(werk: Werk, voorstel: Rechtenvoorstel): Promise<Voorstelregel> {
  const { persoon } = werk.eenheid;
  const bekend = voorstel.persoonId === null ? null : await persoon.vind(voorstel.persoonId);
  const gevraagd = voorstel.verzoekId === null ? null : await persoon.verzoek(voorstel.verzoekId);
  return {
    voorstel,
    naam: bekend?.naam ?? gevraagd?.naam ?? '',
    partijNaam: await naamVan(werk, voorstel.partijId),
    doorNaam: (await persoon.vind(voorstel.door))?.naam ?? '',
  };
}

export const gebruikersInzien: Verb<{ readonly naam: string }, Gebruikerslijst> = {
  handeling: 'gebruikers.inzien',
  leest: true,
  zaak: () => Promise.resolve(geenZaak),
  async doe(werk, { naam }) {
    const gevonden = await werk.eenheid.persoon.zoek(naam, BLAD + 1);
    const gebruikers: Gebruiker[] = [];
    for (const persoon of gevonden.slice(0, BLAD))
      gebruikers.push({ persoon, partijNaam: await naamVan(werk, persoon.partijId) });
    const voorstellen: Voorstelregel[] = [];
    for (const voorstel of await werk.eenheid.rechten.open()) voorstellen.push(await voorstelregel(werk, voorstel));
    return ok({ gebruikers, meer: gevonden.length > BLAD, voorstellen });
  },
  voorwerp: () => ({ soort: 'gebruikers', id: '' }),
};

export const gebruikerInzien: Verb<string, Gebruiker & { readonly partijen: readonly Partij[] }> = {
  handeling: 'gebruikers.inzien',
  leest: true,
  zaak: () => Promise.resolve(geenZaak),
  async doe(werk, persoonId) {
    const persoon = await werk.eenheid.persoon.vind(persoonId);
    if (!persoon) return faal({ soort: 'niet-gevonden', wat: 'gebruiker' });
    const partijen = await werk.eenheid.partij.vanSoort(soortenMetMensen);
    return ok({ persoon, partijNaam: await naamVan(werk, persoon.partijId), partijen });
  },
  voorwerp: (persoonId) => ({ soort: 'persoon', id: persoonId }),
};

export const voorstelInzien: Verb<string, Voorstelregel> = {
  handeling: 'gebruikers.inzien',
  leest: true,
  zaak: () => Promise.resolve(geenZaak),
  async doe(werk, id) {
    const voorstel = await werk.eenheid.rechten.vind(id);
    return voorstel ? ok(await voorstelregel(werk, voorstel)) : faal({ soort: 'niet-gevonden', wat: 'voorstel' });
  },
  voorwerp: (id) => ({ soort: 'rechtenvoorstel', id }),
};

/** Organisations that people can work for; concerns of aanbieders are none of them. */
export const soortenMetMensen = [
  'autoriteit',
  'samenwerkingsverband',
  'jeugdregio',
  'aanbieder',
  'gecertificeerde-instelling',
  'gemeente',
] as const;
