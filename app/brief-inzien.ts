/** One version of a letter, judged by the right on its casus. */
import type { BriefVersie, Briefgat } from '../domain/brievenboek';
import type { CasusDossier } from '../domain/casus';
import { alleZinnen, zinTekst } from '../domain/document';
import type { Document } from '../domain/document';
import { ok } from '../domain/result';
import { alsTredeZichtbaar } from './trede-zichtbaar';
import type { Verb, Werk } from './use-case';

/** What a card tells of a letter; the letter itself is not repeated in results that are kept. */
export interface Briefsamenvatting {
  readonly briefId: string;
  readonly nummer: string;
  readonly versie: number;
  readonly soort: string;
  readonly publiek: string;
  readonly status: string;
  readonly casusId: string;
  readonly casusNummer: string;
  readonly aanbieder: string;
  readonly gemaaktOp: string;
  readonly begin: string;
  readonly gaten: readonly Briefgat[];
  /** Characters of text, for an idea of the size of a file. */
  readonly tekens: number;
}

export interface BriefZaak extends CasusDossier {
  readonly brief: BriefVersie;
}

export async function briefZaak(werk: Werk, briefId: string): Promise<BriefZaak | null> {
  const brief = await werk.eenheid.brief.vind(briefId);
  const casus = brief && (await werk.eenheid.casus.vind(brief.casusId, werk.vandaag));
  return alsTredeZichtbaar(werk, casus && { ...casus, brief });
}

export const briefInzien: Verb<{ readonly brief: string }, Briefsamenvatting, BriefZaak> = {
  handeling: 'brief.inzien',
  leest: true,
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  doe: (_, __, zaak) => Promise.resolve(ok(samenvatting(zaak.brief, zaak, gatenIn(zaak.brief.document)))),
  voorwerp: (invoer, uit) => ({ soort: 'brief', id: uit?.briefId ?? invoer.brief }),
};

export const samenvatting = (
  brief: BriefVersie,
  casus: Pick<CasusDossier, 'nummer' | 'aanbiederNaam'>,
  gaten: readonly Briefgat[],
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
  begin: eersteAlinea(brief.document),
  gaten,
  tekens: alleZinnen(brief.document).reduce((som, zin) => som + zinTekst(zin).length, 0),
});

/** Place and date, or a salutation, is no beginning of a letter. */
const langsteAanhef = 60;

/** The first running text; a label above a letter is none. */
function eersteAlinea({ blokken }: Document): string {
  for (const blok of blokken) {
    if (blok.soort !== 'alinea' || blok.stijl === 'label') continue;
    const tekst = blok.zinnen.map(zinTekst).join(' ').trim();
    if (tekst.length > langsteAanhef) return tekst;
  }
  return '';
}

const marker = /^\[ONTBREEKT: (.*) — vragen aan: (.*)\]$/su;

/** The gaps as this version was drawn up, read from its markers, each once. */
export function gatenIn(document: Document): readonly Briefgat[] {
  const gaten = new Map<string, Briefgat>();
  for (const stuk of alleZinnen(document).flatMap((zin) => zin.stukken)) {
    const delen = stuk.soort === 'ontbreekt' ? marker.exec(stuk.tekst) : null;
    if (delen !== null) gaten.set(delen[0], { omschrijving: delen[1] ?? '', vragenAan: delen[2] ?? '' });
  }
  return [...gaten.values()];
}
