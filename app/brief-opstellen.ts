/** Draws up a letter from the recorded facts; the same facts give the same version, other facts the next one. */
import { nieuweBrief, wijzig } from '../domain/brief';
import type { Brief, BriefStatus } from '../domain/brief';
import type { BriefVersie } from '../domain/brievenboek';
import type { Briefwerk, GemaakteBrief } from '../domain/briefwerk';
import type { CasusDossier } from '../domain/casus';
import { inhoudVoorHash } from '../domain/document';
import { kringVoor } from '../domain/kring';
import { magOpstellen } from '../domain/opstelrecht';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { samenvatting } from './brief-inzien';
import type { Briefsamenvatting } from '../domain/briefsamenvatting';
import { huisVan, noteerStap } from './brief-zaak';
import { zoekZichtbaar } from './casus-inzien';
import { woordkeuzeOp } from './formuleringen-lezen';
import { logoVan, stelDossierSamen } from './dossier-samenstellen';
import type { Verb, Werk } from './use-case';

interface Aanvraag {
  /** Number or id of a casus. */
  readonly casus: string;
  readonly soort: string;
  readonly publiek: string;
}

export type Opgesteld = Briefsamenvatting & { readonly ongewijzigd: boolean };

export type Opzet = GemaakteBrief & { readonly hash: string };

const onleesbaar: Result<never> = faal({ soort: 'niet-gevonden', wat: 'leesbare feiten voor deze brief' });

const briefcasus = async (werk: Werk, casus: string): Promise<CasusDossier | null> => zoekZichtbaar(werk, casus);

/** Whether it is worth asking what the letter should be like; the verb judges again. */
export async function magBriefOpstellen(werk: Werk, over: Pick<Aanvraag, 'casus' | 'soort'>): Promise<boolean> {
  const casus = await briefcasus(werk, over.casus);
  return casus !== null && magOpstellen(werk.actor, casus, over.soort);
}

export const briefOpstellen = (
  briefwerk: Briefwerk,
  hash: (tekst: string) => string,
): Verb<Aanvraag, Opgesteld, CasusDossier> => ({
  handeling: 'brief.opstellen',
  zaak: (werk, invoer) => briefcasus(werk, invoer.casus),
  async doe(werk, { soort, publiek }, casus) {
    const bestaat = briefwerk.soorten.some((rij) => rij.soort === soort && rij.publieken.includes(publiek));
    if (!bestaat) return faal({ soort: 'veld-ongeldig', veld: 'soort', uitleg: 'niet-in-de-lijst' });
    if (!magOpstellen(werk.actor, casus, soort)) return faal({ soort: 'stuk-van-de-regie' });
    const laatste = await werk.eenheid.brief.laatsteVersie(casus.id, soort, publiek);
    const vorige = laatste && laatste.status !== 'ingetrokken' ? laatste : null;
    const woorden = await woordkeuzeOp(werk, soort, werk.nu);
    const maak = async (kenmerk: string, versie: number, eigen: BriefVersie['eigen']): Promise<Opzet | null> => {
      const dossierJson = await stelDossierSamen(werk, casus, { soort, publiek, variant: '', nummer: kenmerk });
      const brief = briefwerk.maak({ soort, publiek, dossierJson, ...woorden, kenmerk, versie, eigen, datum: null });
      return brief && { ...brief, hash: hash(inhoudVoorHash(brief.document)) };
    };
    if (vorige) {
      const gelijk = await maak(vorige.nummer, vorige.versie, vorige.eigen);
      if (gelijk === null) return onleesbaar;
      if (gelijk.hash === vorige.hash && zelfdeFeiten(gelijk, vorige)) {
        return ok({ ...samenvatting(werk.actor, vorige, casus, gelijk), ongewijzigd: true });
      }
    }
    const basis = vorige && isTeWijzigen(vorige) ? vorige : null;
    const nummer = basis?.nummer ?? (await werk.eenheid.nummer('B', Number(werk.vandaag.slice(0, 4))));
    const opzet = await maak(nummer, (basis?.versie ?? 0) + 1, basis?.eigen ?? []);
    if (opzet === null) return onleesbaar;
    const brief = await bewaarVersie(werk, casus, { soort, publiek, nummer, variant: '' }, basis, opzet, 'opstellen');
    return brief.ok ? ok({ ...samenvatting(werk.actor, brief.value, casus, opzet), ongewijzigd: false }) : brief;
  },
  voorwerp: (invoer, uit) => (uit ? { soort: 'brief', id: uit.briefId } : { soort: 'casus', id: invoer.casus }),
});

/** Under somebody's own words a fact may change without a letter of the text doing so: whoever made it looks again. */
export const zelfdeFeiten = (
  { blad: nu, document }: Opzet,
  { blad, document: { zwijgt = {} } }: BriefVersie,
): boolean =>
  Object.entries(blad).every(([feit, stand]) => nu[feit] === stand) &&
  Object.entries(zwijgt).every(([feit, stand]) => document.zwijgt?.[feit] === stand);

/** What was released or sent stays what it is: other facts then make a new letter. */
const teWijzigen: ReadonlySet<string> = new Set<BriefStatus>(['concept', 'voorgelegd', 'vastgesteld']);
export const isTeWijzigen = ({ status }: Pick<BriefVersie, 'status'>): boolean => teWijzigen.has(status);

/** The next version of a letter, or its first: the one before is kept and marked, its approval does not pass on. */
export async function bewaarVersie(
  werk: Werk,
  casus: CasusDossier,
  wat: Pick<BriefVersie, 'soort' | 'publiek' | 'nummer' | 'variant'>,
  vorige: BriefVersie | null,
  opzet: Opzet & { readonly eigen?: BriefVersie['eigen'] },
  stap: 'opstellen' | 'terugbrengen' | 'wijzigen',
): Promise<Result<BriefVersie>> {
  const { actor, eenheid, nu } = werk;
  const stand = vorige
    ? wijzig(alsBrief(vorige), actor.persoonId, opzet.hash)
    : ok(nieuweBrief(actor.persoonId, opzet.hash));
  if (!stand.ok) return stand;
  const brief: BriefVersie = {
    id: eenheid.nieuwId(nu),
    casusId: casus.id,
    ...wat,
    ...stand.value,
    document: opzet.document,
    makerId: actor.persoonId,
    gemaaktOp: nu,
    eigen: opzet.eigen ?? vorige?.eigen ?? [],
    blad: opzet.blad,
    logo: await logoBij(werk, casus, wat),
    huisId: vorige === null ? huisVan(actor) : vorige.huisId,
  };
  if (vorige && !(await eenheid.brief.zetStand(vorige, { ...vorige, status: 'vervangen' }))) {
    return faal({ soort: 'verouderd', versie: vorige.versie, nu: vorige.versie + 1 });
  }
  await eenheid.brief.bewaar(brief);
  await noteerStap(werk, brief, { stap });
  return ok(brief);
}

/** Only a letter to a council has the picture of its gemeente. */
const logoBij = async (
  werk: Werk,
  casus: CasusDossier,
  { publiek, variant }: Pick<BriefVersie, 'publiek' | 'variant'>,
) => (variant !== '' || kringVoor(publiek) === 'raad' ? logoVan(werk, casus, variant) : '');

const alsBrief = ({ versie, hash, schrijvers, akkoord, status }: BriefVersie): Brief => ({
  versie,
  hash,
  schrijvers,
  akkoord,
  status: status === 'vervangen' ? 'concept' : status,
});
