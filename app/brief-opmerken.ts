/** Remarks at a paragraph of a letter, for who writes it; each can be marked as dealt with. */
import type { BriefVersie, Opmerking } from '../domain/brievenboek';
import { alineasVan } from '../domain/brief-eigen';
import type { Eenheidstekst } from '../domain/brief-eigen';
import { leesplekken } from '../domain/brief-plek';
import type { Leesplekken } from '../domain/brief-plek';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { faal, ok } from '../domain/result';
import { briefVoorwerp, briefZaak } from './brief-zaak';
import type { BriefZaak, Briefuitkomst } from './brief-zaak';
import type { Verb } from './use-case';

export interface Opmerkingen {
  readonly briefId: string;
  readonly nummer: string;
  readonly versie: number;
  readonly status: BriefVersie['status'];
  readonly alineas: readonly Eenheidstekst[];
  readonly plekken: Leesplekken;
  readonly rijen: readonly (Opmerking & { readonly door: string })[];
}

export const opmerkingenInzien: Verb<{ readonly brief: string }, Opmerkingen, BriefZaak> = {
  handeling: 'brief.inzien',
  leest: true,
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  async doe({ eenheid }, _, { brief }) {
    const rijen = [];
    for (const rij of await eenheid.briefverloop.opmerkingen(brief.nummer)) {
      rijen.push({ ...rij, door: (await eenheid.persoon.vind(rij.persoonId))?.naam ?? '' });
    }
    const { id: briefId, nummer, versie, status, document } = brief;
    const plekken = leesplekken(document);
    return ok({ briefId, nummer, versie, status, alineas: alineasVan(document), plekken, rijen });
  },
  voorwerp: briefVoorwerp,
};

export const briefOpmerken: Verb<
  { readonly brief: string; readonly alinea: string; readonly tekst: VrijeTekst },
  Briefuitkomst,
  BriefZaak
> = {
  handeling: 'brief.opmerken',
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  async doe({ actor, eenheid, nu }, { alinea, tekst }, { brief }) {
    const bestaat = alineasVan(brief.document).some(({ sleutel }) => sleutel === alinea);
    if (!bestaat) return faal({ soort: 'veld-ongeldig', veld: 'alinea', uitleg: 'niet-in-de-lijst' });
    const { nummer, versie } = brief;
    const id = eenheid.nieuwId(nu);
    const wie = { persoonId: actor.persoonId, op: nu };
    await eenheid.briefverloop.merkOp({ id, nummer, versie, alinea, tekst, ...wie, afgehandeldOp: null });
    return ok({ briefId: brief.id, nummer });
  },
  voorwerp: briefVoorwerp,
};

export const opmerkingAfhandelen: Verb<
  { readonly brief: string; readonly opmerking: string },
  Briefuitkomst,
  BriefZaak
> = {
  handeling: 'brief.opmerken',
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  async doe({ actor, eenheid, nu }, { opmerking }, { brief }) {
    const gedaan = await eenheid.briefverloop.handelAf(opmerking, brief.nummer, actor.persoonId, nu);
    return gedaan
      ? ok({ briefId: brief.id, nummer: brief.nummer })
      : faal({ soort: 'niet-gevonden', wat: 'een open opmerking' });
  },
  voorwerp: briefVoorwerp,
};
