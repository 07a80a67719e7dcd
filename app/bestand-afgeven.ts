/** Hands over the file of a letter once: first a proof for one person, then the version itself, with rights checked both times. */
import { herleidingsformaten } from '../domain/bestandsformaat';
import type { Bestandsformaat, Bestandsinhoud, Briefformaat } from '../domain/bestandsformaat';
import type { BriefVersie } from '../domain/brievenboek';
import { faal, ok } from '../domain/result';
import { briefZaak } from './brief-zaak';
import type { BriefZaak } from './brief-zaak';
import { stelDossierSamen } from './dossier-samenstellen';
import type { Verb, Werk } from './use-case';

interface Aanbod {
  readonly brief: string;
  readonly formaat: Bestandsformaat;
  /** Only this hash is kept: who reads the database cannot fetch the file. */
  readonly tokenHash: string;
}

const geldigMs = 15 * 60_000;

export const bestandAanbieden: Verb<Aanbod, { readonly verlooptOp: string }, BriefZaak> = {
  handeling: 'brief.inzien',
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  async doe({ actor, eenheid, nu }, { formaat, tokenHash }, { brief }) {
    const verlooptOp = new Date(Date.parse(nu) + geldigMs).toISOString();
    const bewijs = { tokenHash, briefId: brief.id, formaat, persoonId: actor.persoonId, verlooptOp, gebruiktOp: null };
    await eenheid.brief.bewaarBewijs(bewijs);
    return ok({ verlooptOp });
  },
  voorwerp: (invoer) => ({ soort: 'brief', id: invoer.brief }),
};

/** Uses the proof up; a second try, or a try after its term, finds nothing. */
export const bestandAfgeven: Verb<
  { readonly brief: string; readonly tokenHash: string },
  { readonly brief: BriefVersie },
  BriefZaak
> = {
  handeling: 'brief.inzien',
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  async doe({ eenheid, nu }, { tokenHash }, { brief }) {
    return (await eenheid.brief.verbruik(tokenHash, nu)) ? ok({ brief }) : faal({ soort: 'bestand-verlopen' });
  },
  voorwerp: (invoer) => ({ soort: 'brief', id: invoer.brief }),
};

/** What a file of this format is drawn from; the facts as this letter reads them now, where it is about those. */
export async function bestandsinhoud(werk: Werk, zaak: BriefZaak, formaat: Bestandsformaat): Promise<Bestandsinhoud> {
  const { brief } = zaak;
  const deel = herleidingsformaten.find((een) => een === formaat);
  if (deel !== undefined) return { brief, formaat: deel, dossier: await stelDossierSamen(werk, zaak, brief) };
  return { brief, formaat: formaat as Briefformaat };
}

/** The whole version, for drawing a file that goes straight to the person who asked. */
export const bestandOphalen: Verb<
  { readonly brief: string; readonly formaat: Bestandsformaat },
  Bestandsinhoud,
  BriefZaak
> = {
  handeling: 'brief.inzien',
  leest: true,
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  doe: async (werk, { formaat }, zaak) => ok(await bestandsinhoud(werk, zaak, formaat)),
  voorwerp: (invoer) => ({ soort: 'brief', id: invoer.brief }),
};
