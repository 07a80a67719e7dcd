/** Puts rights before a second person: keeps the proposal and tells everyone who may decide on it. */
import { mag, geenZaak } from '../domain/policy';
import type { Rechtenvoorstel, Toekenning } from '../domain/rechten';
import type { Werk } from './use-case';

/** About whom: somebody who is known, or who asked for access. */
export type Over =
  { readonly persoonId: string; readonly verzoekId: null } | { readonly persoonId: null; readonly verzoekId: string };

/** The names of those who can decide now; nobody, when the house has one beheerder and no privacybeheerder. */
export async function legVoor(werk: Werk, over: Over, toekenning: Toekenning): Promise<readonly string[]> {
  const { actor, eenheid, nu } = werk;
  const voorstel: Rechtenvoorstel = {
    ...{ id: eenheid.nieuwId(nu), ...over, partijId: toekenning.partijId, rollen: toekenning.rollen },
    ...{ status: 'open', door: actor.persoonId, op: nu, beslistDoor: null, beslistOp: null },
  };
  await eenheid.rechten.bewaar(voorstel);
  const beslissers = await tweedePersonen(werk, voorstel);
  for (const { id: ontvangerId } of beslissers) {
    const rij = { soort: 'rechten-voorgelegd', objectId: voorstel.id, ontvangerId, op: nu } as const;
    await eenheid.outbox.voegToe({ ...rij, id: eenheid.nieuwId(nu) });
  }
  return beslissers.map(({ naam }) => naam);
}

async function tweedePersonen({ eenheid, vandaag }: Werk, { door, persoonId }: Rechtenvoorstel) {
  const wie = [
    ...(await eenheid.persoon.metRol('beheerder', vandaag)),
    ...(await eenheid.persoon.metRol('privacybeheerder', vandaag)),
  ];
  const anderen = new Set(wie.map(({ id }) => id).filter((id) => id !== door && id !== persoonId));
  const actoren = [];
  for (const id of anderen) actoren.push(await eenheid.persoon.actorVanPersoon(id, vandaag));
  return actoren
    .filter((actor) => actor !== null)
    .filter((actor) => mag(actor, 'rechten.bevestigen', geenZaak))
    .map(({ persoonId: id, naam }) => ({ id, naam }));
}
