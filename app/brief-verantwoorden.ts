/** What a letter says somewhere, and which facts that rests on: their value now, where it came from and who confirmed it, for who may read facts. */
import { zinnenOp } from '../domain/brief-plek';
import { zinTekst } from '../domain/document';
import type { Document, FeitId, Zin } from '../domain/document';
import { regelVan } from '../domain/dossier';
import type { Dossier } from '../domain/dossier';
import { feitUit } from '../domain/dossier/zicht';
import type { OptioneelFeit } from '../domain/feit';
import { dossierVoor, feitenVan, feitenVanZin } from '../domain/feitenblad';
import { mag } from '../domain/policy';
import { ok } from '../domain/result';
import type { Onderwerp } from '../domain/onderwerpen';
import { bevatWoord, zinnenMet, zinnenOver } from '../domain/zinzoeken';
import { briefVoorwerp, briefZaak } from './brief-zaak';
import type { BriefZaak } from './brief-zaak';
import { stelDossierSamen } from './dossier-samenstellen';
import type { Verb } from './use-case';

export interface Verantwoordfeit {
  readonly id: FeitId;
  readonly omschrijving: string;
  /** Null for who may not read the facts, and where they cannot be read. */
  readonly feit: OptioneelFeit<unknown> | null;
}

export interface Verantwoord {
  readonly briefId: string;
  readonly nummer: string;
  readonly versie: number;
  readonly status: BriefZaak['brief']['status'];
  readonly casusId: string;
  readonly zinnen: readonly { readonly tekst: string; readonly feiten: readonly Verantwoordfeit[] }[];
  /** All that this letter rests on. */
  readonly feiten: readonly Verantwoordfeit[];
  readonly magFeiten: boolean;
  readonly magWijzigen: boolean;
}

/** Who decided it, for what only says what was decided. */
const besluitBij: Readonly<Record<string, readonly FeitId[]>> = {
  trede: ['trede.vastgesteldDoor', 'trede.vastgesteldOp'],
};

interface Vraag {
  readonly brief: string;
  /** Lower case, without marks; none asks for the facts of the letter alone. */
  readonly woorden: readonly string[];
  /** Asked for by where it stands. */
  /** Asked for by what it says something of, in whatever words. */
  readonly over?: readonly Onderwerp[];
  readonly plek?: { readonly deel: 'zin' | 'alinea'; readonly nummer: number };
}

export const briefVerantwoorden: Verb<Vraag, Verantwoord, BriefZaak> = {
  handeling: 'brief.inzien',
  leest: true,
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  async doe(werk, vraag, zaak) {
    const { woorden } = vraag;
    const { brief } = zaak;
    const magFeiten = mag(werk.actor, 'feiten.inzien', zaak);
    const dossier = magFeiten ? dossierVoor(brief, await stelDossierSamen(werk, zaak, brief)) : null;
    const zinnen = gevraagdIn(brief.document, vraag).map((zin) => ({
      tekst: zinTekst(zin),
      feiten: feitenOver(zin, woorden).flatMap((id) => verantwoord(id, dossier)),
    }));
    const { id: briefId, nummer, versie, status } = brief;
    return ok({
      ...{ briefId, nummer, versie, status, casusId: zaak.id, zinnen, magFeiten },
      feiten: feitenVan(brief.document).flatMap((id) => verantwoord(id, dossier)),
      magWijzigen: mag(werk.actor, 'feit.vastleggen', zaak),
    });
  },
  voorwerp: briefVoorwerp,
};

function gevraagdIn(document: Document, { woorden, plek, over }: Vraag): readonly Zin[] {
  if (plek !== undefined) return zinnenOp(document, plek);
  return over === undefined ? zinnenOver(document, woorden) : zinnenMet(document, over);
}

/** What prints these words, with who decided it; all that the sentence rests on where nothing does. */
function feitenOver(zin: Zin, woorden: readonly string[]): readonly FeitId[] {
  const gedrukt = zin.stukken.flatMap((stuk) =>
    'feit' in stuk && woorden.some((woord) => bevatWoord(stuk.tekst, woord)) ? [stuk.feit] : [],
  );
  if (gedrukt.length === 0) return feitenVanZin(zin);
  const besluiten = gedrukt.flatMap((id) => besluitBij[id.split('.')[0] ?? ''] ?? []);
  return [...new Set([...gedrukt, ...besluiten])];
}

/** A letter may rest on a fact that the table no longer has. */
function verantwoord(id: FeitId, dossier: Dossier | null): readonly Verantwoordfeit[] {
  const regel = regelVan(id);
  if (regel === undefined) return [];
  const feit = dossier === null ? null : feitUit(dossier, regel.groep, regel.sleutel);
  return [{ id, omschrijving: regel.rij.omschrijving, feit }];
}
