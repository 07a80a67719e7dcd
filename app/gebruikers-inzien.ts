/** Who is known, where somebody works and what he may do. */
import type { Partij } from '../domain/partij';
import type { Persoon } from '../domain/persoon';
import { geenZaak } from '../domain/policy';
import { faal, ok } from '../domain/result';
import type { Verb } from './use-case';
import { naamVan, voorstelregel } from './voorstel-inzien';
import type { Voorstelregel } from './voorstel-inzien';

export interface Gebruiker {
  readonly persoon: Persoon;
  readonly partijNaam: string;
}

interface Gebruikerslijst {
  readonly gebruikers: readonly Gebruiker[];
  /** There are more than fit on a card. */
  readonly meer: boolean;
  readonly voorstellen: readonly Voorstelregel[];
}

/** As many as somebody reads through; more are found by name. */
const BLAD = 40;

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
  bekend: async ({ eenheid }, persoonId) => (await eenheid.persoon.vind(persoonId)) !== null,
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
