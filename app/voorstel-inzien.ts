/** Rights that wait for a second person, with names instead of ids. */
import { geenZaak } from '../domain/policy';
import type { Rechtenvoorstel } from '../domain/rechten';
import { faal, ok } from '../domain/result';
import type { Verb, Werk } from './use-case';

/** A proposal with names instead of ids. */
export interface Voorstelregel {
  readonly voorstel: Rechtenvoorstel;
  readonly naam: string;
  readonly partijNaam: string;
  readonly doorNaam: string;
}

export const naamVan = async ({ eenheid }: Werk, partijId: string): Promise<string> =>
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

export const voorstelInzien: Verb<string, Voorstelregel> = {
  handeling: 'gebruikers.inzien',
  leest: true,
  zaak: () => Promise.resolve(geenZaak),
  async doe(werk, id) {
    const voorstel = await werk.eenheid.rechten.vind(id);
    return voorstel ? ok(await voorstelregel(werk, voorstel)) : faal({ soort: 'niet-gevonden', wat: 'voorstel' });
  },
  voorwerp: (id) => ({ soort: 'rechtenvoorstel', id }),
  bekend: async ({ eenheid }, id) => (await eenheid.rechten.vind(id)) !== null,
};
