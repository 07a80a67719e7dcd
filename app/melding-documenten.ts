/** Adds documents that came after a melding was sent; what it was sent with, and its receipt, stay as they were. */
import { bijlageGrenzen } from '../domain/bijlage';
import type { Bijlage, LosseBijlagen } from '../domain/bijlage';
import { documentenVan } from '../domain/melding';
import type { Melding } from '../domain/melding';
import { faal, ok } from '../domain/result';
import { meldingZaak } from './melding-inzien';
import type { MeldingZaak } from './melding-inzien';
import { zetStap } from './melding-stap';
import type { Verb, Werk } from './use-case';

interface Toegevoegd {
  readonly id: string;
  readonly nummer: string;
  /** What the melding had not yet. */
  readonly erbij: readonly Bijlage[];
  /** What it had, and what no longer fitted. */
  readonly dubbel: readonly Bijlage[];
  readonly teVeel: readonly Bijlage[];
}

interface Gevraagd {
  readonly melding: string;
  /** Id of the documents that wait; of nobody but who sent them. */
  readonly losse: string;
}

export const eigenLosse = async ({ actor, eenheid }: Werk, id: string): Promise<LosseBijlagen | null> => {
  const losse = await eenheid.bijlage.los(id);
  return losse?.persoonId === actor.persoonId ? losse : null;
};

export const meldingDocumenten: Verb<Gevraagd, Toegevoegd, MeldingZaak> = {
  handeling: 'melding.aanvullen',
  zaak: (werk, invoer) => meldingZaak(werk, invoer.melding),
  async doe(werk, invoer, { melding }) {
    const losse = await eigenLosse(werk, invoer.losse);
    if (losse === null || !(await werk.eenheid.bijlage.wisLos(losse.id))) return faal({ soort: 'document-weg' });
    const { erbij, dubbel, teVeel } = verdeel(melding, losse.bijlagen);
    const { id, nummer } = melding;
    const uit = { id, nummer, erbij, dubbel, teVeel };
    if (erbij.length === 0) return ok(uit);
    const gezet = await zetStap(werk, melding, 'aanvullen');
    if (!gezet.ok) return gezet;
    const aanvulling = { tekst: null, bijlagen: erbij, persoonId: werk.actor.persoonId, op: werk.nu };
    await werk.eenheid.melding.vulAan(id, aanvulling);
    return ok(uit);
  },
  voorwerp: (invoer, uit) => ({ soort: 'melding', id: uit?.id ?? invoer.melding }),
};

function verdeel(melding: Melding, bijlagen: readonly Bijlage[]) {
  const eerder = documentenVan(melding);
  const had = new Set(eerder.map(({ hash }) => hash));
  // Documents that waited since before one of each content was kept may still hold two.
  const nieuw = bijlagen.filter(
    ({ hash }, plek) => !had.has(hash) && bijlagen.findIndex((een) => een.hash === hash) === plek,
  );
  const ruimte = Math.max(0, bijlageGrenzen.totaal - eerder.length);
  return {
    erbij: nieuw.slice(0, ruimte),
    teVeel: nieuw.slice(ruimte),
    dubbel: bijlagen.filter((een) => !nieuw.includes(een)),
  };
}
