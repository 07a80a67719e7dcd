/** Makes one letter of a series, with its own number, hash and line in the logboek. */
import { nieuweBrief } from '../domain/brief';
import type { MaakVoorGemeente, Reeksrij } from '../domain/briefreeks';
import type { BriefVersie } from '../domain/brievenboek';
import { inhoudVoorHash } from '../domain/document';
import { faal, ok } from '../domain/result';
import { huisVan, noteerStap } from './brief-zaak';
import { reeksZaakVan } from './briefreeks-zaak';
import type { ReeksZaak } from './briefreeks-zaak';
import { logoVan, stelDossierSamen } from './dossier-samenstellen';
import { woordkeuzeOp } from './formuleringen-lezen';
import type { Verb } from './use-case';

export interface Reekswerk {
  readonly maakVoorGemeente: MaakVoorGemeente;
  hash(tekst: string): string;
}

export const briefreeksVerwerken = ({
  maakVoorGemeente,
  hash,
}: Reekswerk): Verb<
  { readonly reeks: string; readonly rij: Reeksrij },
  { readonly briefId: string | null },
  ReeksZaak
> => ({
  handeling: 'briefreeks.verwerken',
  zaak: (werk, invoer) => reeksZaakVan(werk, invoer.reeks),
  async doe(werk, { reeks, rij }, zaak) {
    const { actor, eenheid, nu, vandaag } = werk;
    const nummer = await eenheid.nummer('B', Number(vandaag.slice(0, 4)));
    const { gemeente } = rij.gegevens;
    const { soort } = zaak.reeks;
    const dossierJson = await stelDossierSamen(werk, zaak, { soort, publiek: '', variant: gemeente, nummer });
    const woorden = await woordkeuzeOp(werk, soort, nu);
    const gemaakt = maakVoorGemeente({ soort, dossierJson, ...woorden, gemeente, kenmerk: nummer });
    if (gemaakt === null)
      return faal({ soort: 'niet-gevonden', wat: 'leesbare feiten en de gemeenten van de eigen regio' });
    const { document, blad, publiek } = gemaakt;
    const brief: BriefVersie = {
      ...{ id: eenheid.nieuwId(nu), nummer, casusId: zaak.id, soort, publiek },
      ...nieuweBrief(actor.persoonId, hash(inhoudVoorHash(document))),
      ...{ variant: gemeente, document, makerId: actor.persoonId, gemaaktOp: nu, eigen: [], blad },
      logo: await logoVan(werk, zaak, gemeente),
      huisId: huisVan(actor),
    };
    await eenheid.brief.bewaar(brief);
    // Another instance was first: this one leaves nothing behind.
    if (!(await eenheid.briefreeks.gemaakt(reeks, rij.volgnummer, brief.id)))
      return faal({ soort: 'al-gedaan', door: '', op: nu });
    await noteerStap(werk, brief, { stap: 'opstellen' });
    return ok({ briefId: brief.id });
  },
  voorwerp: (invoer, uit) => ({ soort: 'brief', id: uit?.briefId ?? invoer.reeks }),
});
