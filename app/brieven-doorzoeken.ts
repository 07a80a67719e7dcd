/** Where something stands in the letters of a casus as they are now: sentences with these words, or that rest on these facts. */
import type { BriefVersie } from '../domain/brievenboek';
import type { CasusDossier } from '../domain/casus';
import { alleZinnen, zinTekst } from '../domain/document';
import type { FeitId, Zin } from '../domain/document';
import { feitenVanZin } from '../domain/feitenblad';
import { mag } from '../domain/policy';
import { ok } from '../domain/result';
import { brievenZaak } from './brieven-inzien';
import type { Verb } from './use-case';

export type Gezocht =
  | {
      readonly soort: 'woorden';
      readonly woorden: string;
      /** A day or month as it is kept, `2023-10`: a letter of that year prints it without the year. */
      readonly datum: string | null;
    }
  | { readonly soort: 'feiten'; readonly feiten: readonly FeitId[] };

export interface Vindplaats {
  readonly briefId: string;
  readonly nummer: string;
  readonly soort: string;
  readonly publiek: string;
  readonly zinnen: readonly string[];
}

export interface Doorzocht {
  readonly casusId: string;
  readonly casusNummer: string;
  /** How many letters were read. */
  readonly gelezen: number;
  readonly vindplaatsen: readonly Vindplaats[];
}

interface Zoekvraag {
  readonly casus: string;
  readonly gezocht: Gezocht;
}

export const brievenDoorzoeken: Verb<Zoekvraag, Doorzocht, CasusDossier> = {
  handeling: 'brief.inzien',
  leest: true,
  zaak: (werk, { casus }) => brievenZaak(werk, casus),
  async doe({ actor, eenheid }, { gezocht }, casus) {
    const vindplaatsen: Vindplaats[] = [];
    let gelezen = 0;
    for (const { id, status, huisId } of await eenheid.brief.regelsVan(casus.id)) {
      const brief =
        status !== 'ingetrokken' && mag(actor, 'brief.inzien', { ...casus, huisId })
          ? await eenheid.brief.vind(id)
          : null;
      if (brief === null) continue;
      gelezen += 1;
      const zinnen = zinnenMet(brief, gezocht);
      const { nummer, soort, publiek } = brief;
      if (zinnen.length > 0) vindplaatsen.push({ briefId: id, nummer, soort, publiek, zinnen });
    }
    return ok({ casusId: casus.id, casusNummer: casus.nummer, gelezen, vindplaatsen });
  },
  voorwerp: (invoer, uit) => ({ soort: 'casus', id: uit?.casusId ?? invoer.casus }),
};

function zinnenMet({ document, blad }: Pick<BriefVersie, 'document' | 'blad'>, gezocht: Gezocht): readonly string[] {
  const past = (zin: Zin): boolean => {
    if (gezocht.soort === 'feiten') return feitenVanZin(zin).some((feit) => gezocht.feiten.includes(feit));
    const { woorden, datum } = gezocht;
    return (
      vlak(zinTekst(zin)).includes(vlak(woorden)) ||
      (datum !== null && gedrukt(zin).some((id) => valtIn(blad[id], datum)))
    );
  };
  return alleZinnen(document).filter(past).map(zinTekst);
}

const gedrukt = (zin: Zin): readonly FeitId[] => zin.stukken.flatMap((stuk) => ('feit' in stuk ? [stuk.feit] : []));

/** `waarde` is one canonical line, and a date in it a text between quotes. */
const valtIn = (waarde: string | undefined, datum: string): boolean => waarde?.startsWith(`"${datum}`) === true;

/** However it was typed or printed. */
const vlak = (tekst: string): string => tekst.toLowerCase().replace(/[‘’]/gu, "'").replace(/\s+/gu, ' ').trim();
