/** Adds an event to the timeline of a casus, inside the verb that made it happen. */
import type { GebeurtenisInhoud, GebeurtenisSoort, Zichtbaarheid } from '../domain/gebeurtenis';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { ververs, verversErom } from './kanaal-verversen';
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

/** What the living card in a channel tells: after one of these it is made anew. */
const opDeStandkaart: ReadonlySet<GebeurtenisSoort> = new Set([
  ...(['update', 'correctie', 'intrekking', 'overgenomen-bericht'] as const),
  ...(['trede-vastgesteld', 'rol', 'plan', 'status'] as const),
]);

/** And what those of the other casussen of its concern tell. */
const ookErom: ReadonlySet<GebeurtenisSoort> = new Set<GebeurtenisSoort>(['trede-vastgesteld', 'status']);

/** People told how it stands: the casus is not silent. */
const nieuws: ReadonlySet<GebeurtenisSoort> = new Set(['update', 'correctie', 'overgenomen-bericht']);

/** The id of the new event. */
export async function noteerGebeurtenis(
  werk: Werk,
  casusId: string,
  inhoud: GebeurtenisInhoud,
  notitie: Notitie = {},
): Promise<string> {
  const { actor, eenheid, nu } = werk;
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
  if (nieuws.has(inhoud.soort)) await eenheid.casus.meldNieuws(casusId, nu);
  if (opDeStandkaart.has(inhoud.soort)) await ververs(werk, casusId);
  if (ookErom.has(inhoud.soort)) await verversErom(werk, casusId);
  return id;
}
