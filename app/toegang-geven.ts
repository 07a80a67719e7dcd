/** Makes a person of somebody who asked for access, with the rights that were decided on, and tells him. */
import type { Toegangsverzoek } from '../domain/persoon';
import type { Toekenning } from '../domain/rechten';
import type { Werk } from './use-case';

export async function geefToegang(werk: Werk, verzoek: Toegangsverzoek, toekenning: Toekenning): Promise<void> {
  const { actor, eenheid, nu } = werk;
  await eenheid.persoon.bewaarVerzoek({ ...verzoek, status: 'verleend', beslistDoor: actor.persoonId, beslistOp: nu });
  const persoonId = eenheid.nieuwId(nu);
  await eenheid.persoon.bewaar({
    ...{ id: persoonId, naam: verzoek.naam, functie: null, contact: null },
    ...{ partijId: toekenning.partijId, rollen: toekenning.rollen, identiteiten: [verzoek.identiteit] },
  });
  const rij = { soort: 'toegang-verleend', objectId: verzoek.id, ontvangerId: persoonId, op: nu } as const;
  await eenheid.outbox.voegToe({ ...rij, id: eenheid.nieuwId(nu) });
}
