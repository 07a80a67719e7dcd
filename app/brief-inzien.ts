/** One version of a letter, judged by the right on its casus. */
import type { Actor } from '../domain/actor';
import { letterlijkeGaten } from '../domain/letterlijk-gat';
import type { Voorstel } from '../domain/brief-eigen';
import type { Briefsamenvatting } from '../domain/briefsamenvatting';
import type { BriefVersie } from '../domain/brievenboek';
import type { Briefgat, GeraakteZin } from '../domain/briefcontrole';
import type { Aanspreekpunt } from '../domain/bij-wie';
import { metNavraag, nogOpen, zonderNavraag } from '../domain/briefnavraag';
import type { CasusDossier } from '../domain/casus';
import { aantalTekens, aantalWoorden, alleZinnen } from '../domain/document';
import type { Document } from '../domain/document';
import type { Dossier } from '../domain/dossier';
import { dossierVoor, geraaktDoor } from '../domain/feitenblad';
import { isIntern } from '../domain/kring';
import { mag } from '../domain/policy';
import type { Handeling } from '../domain/policy';
import { ok } from '../domain/result';
import { bijWieVoor } from './bij-wie';
import { briefZaak } from './brief-zaak';
import type { BriefZaak } from './brief-zaak';
import { stelDossierSamen } from './dossier-samenstellen';
import type { Verb, Werk } from './use-case';

export const briefInzien: Verb<{ readonly brief: string }, Briefsamenvatting, BriefZaak> = {
  handeling: 'brief.inzien',
  leest: true,
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  doe: async (werk, _, zaak) => ok(await samengevat(werk, zaak)),
  voorwerp: (invoer, uit) => ({ soort: 'brief', id: uit?.briefId ?? invoer.brief }),
};

/** With what was found in it, when somebody looked already. */
export async function samengevat(werk: Werk, zaak: BriefZaak, gevonden?: Gevonden | null): Promise<Briefsamenvatting> {
  const { brief } = zaak;
  const reeks = brief.variant === '' ? null : await werk.eenheid.briefreeks.vanBrief(brief.nummer);
  const kort = samenvatting(werk.actor, brief, zaak, gevonden ?? (await zoalsNu(werk, zaak)));
  return reeks === null ? kort : { ...kort, reeks };
}

/** What left is what it was. */
export const telt = (status: BriefVersie['status']): boolean => status !== 'verzonden' && status !== 'ingetrokken';

/** Of this version, by what the facts say now. */
export const geraaktNu = async (werk: Werk, zaak: BriefZaak): Promise<readonly GeraakteZin[]> =>
  (await zoalsNu(werk, zaak)).geraakt ?? [];

async function zoalsNu(werk: Werk, zaak: BriefZaak): Promise<Gevonden> {
  const { brief } = zaak;
  const gaten = gatenIn(brief.document);
  if (!telt(brief.status)) return { gaten };
  const bestand = await stelDossierSamen(werk, zaak, brief);
  const dossier = gaten.length === 0 ? null : dossierVoor(brief, bestand);
  return { gaten: dossier === null ? gaten : openGaten(brief, gaten, dossier), geraakt: geraaktDoor(brief, bestand) };
}

/** As the facts stand now; of a letter that was kept before its facts were nobody knows what was filled in since. */
export const openGaten = (
  { blad }: Pick<BriefVersie, 'blad'>,
  gaten: readonly Briefgat[],
  dossier: Dossier,
): readonly Briefgat[] => {
  const met = metNavraag(gaten, dossier);
  return Object.keys(blad).length === 0 ? met : nogOpen(met, dossier);
};

/** Whom somebody asked stands with the facts: whoever may not read those reads what the letter says. */
export const gatenVoor = (actor: Actor, casus: CasusDossier, gaten: readonly Briefgat[]): readonly Briefgat[] =>
  mag(actor, 'feiten.inzien', casus) ? gaten : zonderNavraag(gaten);

/** Once somebody was asked, that is where it lies. */
export const bijWieIn = (actor: Actor, casus: CasusDossier, gaten: readonly Briefgat[]): readonly Aanspreekpunt[] => {
  const open = gatenVoor(actor, casus, gaten).filter(({ navraag }) => navraag === undefined);
  return bijWieVoor(actor, casus, open);
};

const vervolgstappen: readonly Handeling[] = [
  'brief.terugbrengen',
  'brief.nakijken',
  'brief.vaststellen',
  'brief.vrijgeven',
  'brief.verzenden',
];

interface Gevonden {
  readonly gaten: readonly Briefgat[];
  readonly voorstellen?: readonly Voorstel[];
  readonly geraakt?: readonly GeraakteZin[];
}

export const samenvatting = (
  actor: Actor,
  brief: BriefVersie,
  casus: CasusDossier,
  { gaten, voorstellen = [], geraakt = [] }: Gevonden,
): Briefsamenvatting => ({
  briefId: brief.id,
  nummer: brief.nummer,
  versie: brief.versie,
  soort: brief.soort,
  publiek: brief.publiek,
  status: brief.status,
  casusId: brief.casusId,
  casusNummer: casus.nummer,
  aanbieder: casus.aanbiederNaam,
  gemaaktOp: brief.gemaaktOp,
  gaten: gatenVoor(actor, casus, gaten),
  bijWie: bijWieIn(actor, casus, gaten),
  voorstellen,
  geraakt,
  vervolg: vervolgstappen.filter((handeling) => mag(actor, handeling, casus) && past(handeling, brief, actor)),
  hash: brief.hash,
  tekens: aantalTekens(brief.document),
  woorden: aantalWoorden(brief.document),
});

/** What stays inside is never sent, and who wrote in a letter or put it forward does not set it. */
const past = (handeling: Handeling, { soort, schrijvers }: BriefVersie, { persoonId }: Actor): boolean =>
  (handeling !== 'brief.verzenden' || !isIntern(soort)) &&
  (handeling !== 'brief.vaststellen' || !schrijvers.includes(persoonId));

const marker = /^\[ONTBREEKT: (.*) — vragen aan: (.*)\]$/su;

/** The gaps as this version was drawn up, read from its markers, each once. */
export function gatenIn(document: Document): readonly Briefgat[] {
  const gaten = new Map<string, Briefgat>();
  for (const stuk of alleZinnen(document).flatMap((zin) => zin.stukken)) {
    const delen = stuk.soort === 'ontbreekt' ? marker.exec(stuk.tekst) : null;
    if (stuk.soort !== 'ontbreekt' || delen === null) continue;
    gaten.set(delen[0], { omschrijving: delen[1] ?? '', vragenAan: delen[2] ?? '', feit: stuk.feit });
  }
  for (const tekst of alleZinnen(document).flatMap(letterlijkeGaten)) {
    const [, omschrijving = tekst, vragenAan = ''] = marker.exec(tekst) ?? [];
    if (!gaten.has(tekst)) gaten.set(tekst, { omschrijving, vragenAan });
  }
  return [...gaten.values()];
}
