/** The version of a letter for publication under the Woo: everything taken out that the grounds of its facts ask for. */
import type { BriefVersie } from '../domain/brievenboek';
import { inhoudVoorHash } from '../domain/document';
import { feitUit, parseDossier, tabelregels } from '../domain/dossier';
import type { Dossier } from '../domain/dossier';
import { aantalGelakt, lakDocument } from '../domain/lak-document';
import type { Lakwaarde } from '../domain/lak-document';
import { faal, ok } from '../domain/result';
import { briefVoorwerp, briefZaak } from './brief-zaak';
import type { BriefZaak } from './brief-zaak';
import { stelDossierSamen } from './dossier-samenstellen';
import type { Verb } from './use-case';

export interface Gelakt {
  readonly brief: BriefVersie;
  /** How often something was taken out; none when no fact of this letter has a ground. */
  readonly aantal: number;
}

export const briefWeglakken = (
  hash: (tekst: string) => string,
): Verb<{ readonly brief: string }, Gelakt, BriefZaak> => ({
  handeling: 'brief.inzien',
  leest: true,
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  async doe(werk, _, zaak) {
    const { brief } = zaak;
    const dossier = parseDossier(await stelDossierSamen(werk, zaak, brief));
    if (!dossier.ok) return faal({ soort: 'niet-gevonden', wat: 'leesbare feiten voor deze brief' });
    const { gronden, waarden } = grondenIn(dossier.value);
    const document = lakDocument(brief.document, gronden, waarden);
    // Not the hash of the whole text: with the rest in hand, a name or a date could be found by trying.
    const gelakt = { ...brief, document, hash: hash(inhoudVoorHash(document)), eigen: [], blad: {} };
    const zonderLogo = document.afzender !== brief.document.afzender;
    return ok({ brief: zonderLogo ? { ...gelakt, logo: '' } : gelakt, aantal: aantalGelakt(document) });
  },
  voorwerp: briefVoorwerp,
});

const alsGetypt: ReadonlySet<string> = new Set(['tekst', 'lijst']);

/** Facts with a ground now, also those that were made weggelakt after this letter had printed them. */
function grondenIn(dossier: Dossier) {
  const gronden = new Map<string, string>();
  const waarden: Lakwaarde[] = [];
  for (const { id, groep, sleutel, rij } of tabelregels) {
    const feit = feitUit(dossier, groep, sleutel);
    if (feit.status === 'weggelakt') gronden.set(id, feit.wooGrond);
    if (feit.status !== 'bekend' || feit.wooGrond === undefined) continue;
    gronden.set(id, feit.wooGrond);
    // A choice is kept under a word of ours, such as `aanbieder`, that no letter prints as its value.
    if (!alsGetypt.has(rij.soort.naam)) continue;
    const lezingen = feit.andereLezingen.map(({ waarde }) => waarde);
    const teksten = [feit.waarde, ...lezingen].flat().filter((deel) => typeof deel === 'string');
    waarden.push(...teksten.map((tekst) => ({ feit: id, tekst })));
  }
  return { gronden, waarden };
}

/** Uses the link up; the text itself is no result that is kept. */
export const lakAfgeven: Verb<{ readonly brief: string }, null, BriefZaak> = {
  handeling: 'brief.inzien',
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  doe: () => Promise.resolve(ok(null)),
  voorwerp: briefVoorwerp,
};
