/** Adds an event to the timeline of a casus, inside the verb that made it happen. */
import type { GebeurtenisInhoud, Zichtbaarheid } from '../domain/gebeurtenis';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import type { Werk } from './use-case';

export interface Notitie {
  /** Leave out for `betrokken`: what whoever may see the casus may read. */
  readonly zichtbaarheid?: Zichtbaarheid;
  /** When it happened; now when left out. */
  readonly gebeurdOp?: string;
  readonly tekst?: VrijeTekst | null;
  readonly bron?: string | null;
  readonly corrigeert?: string | null;
  /** Whose words they are, when not of who acts. */
  readonly auteur?: { readonly id: string | null; readonly naam: string };
}

/** The id of the new event. */
export async function noteerGebeurtenis(
  { actor, eenheid, nu }: Werk,
  casusId: string,
  inhoud: GebeurtenisInhoud,
  notitie: Notitie = {},
): Promise<string> {
  const id = eenheid.nieuwId(nu);
  const auteur = notitie.auteur ?? { id: actor.persoonId, naam: actor.naam };
  await eenheid.gebeurtenis.voegToe({
    id,
    casusId,
    inhoud,
    gebeurdOp: notitie.gebeurdOp ?? nu,
    vastgelegdOp: nu,
    auteurId: auteur.id,
    auteurNaam: auteur.naam,
    vastgelegdDoor: actor.persoonId,
    zichtbaarheid: notitie.zichtbaarheid ?? 'betrokken',
    tekst: notitie.tekst ?? null,
    bron: notitie.bron ?? null,
    corrigeert: notitie.corrigeert ?? null,
  });
  return id;
}
