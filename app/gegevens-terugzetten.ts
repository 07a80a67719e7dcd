/** Takes back what was taken over from a file: every value that still stands as the file gave it becomes what it was before. */
import type { CasusDossier } from '../domain/casus';
import { alleGemeenten, zonderInlezing } from '../domain/gemeentegegevens';
import type { Gemeenteveld, Gemeenteversie } from '../domain/gemeentegegevens';
import { mag } from '../domain/policy';
import type { Zaak } from '../domain/policy';
import { faal, ok } from '../domain/result';
import { zoekZichtbaar } from './casus-inzien';
import { vanWie } from './gemeentegegevens';
import { gemeentenVan } from './gemeenten-van';
import type { Verb, Werk } from './use-case';

export interface Terugzetting {
  /** Taking back is itself something that can be taken back. */
  readonly inlezing: string;
  /** Gemeenten of which something became what it was; `*` for all gemeenten together. */
  readonly teruggezet: readonly string[];
  /** Given anew since: that stays. */
  readonly gelaten: readonly { readonly gemeente: string; readonly velden: readonly Gemeenteveld[] }[];
}

interface InlezingZaak extends Zaak {
  readonly versies: readonly Gemeenteversie[];
}

export const gegevensTerugzetten: Verb<{ readonly inlezing: string }, Terugzetting, InlezingZaak> = {
  handeling: 'gemeentegegevens.inlezen',
  async zaak(werk, { inlezing }) {
    const versies = inlezing === '' ? [] : await werk.eenheid.gemeentegegevens.vanInlezing(inlezing);
    if (versies.length === 0) return null;
    const ids = versies.map(({ gemeenteId }) => gemeenteId);
    return { ...(await vanWie(werk, ids)), versies };
  },
  async doe(werk, _, { versies }) {
    const inlezing = werk.eenheid.nieuwId(werk.nu);
    const [teruggezet, gelaten] = [new Set<string>(), new Map<string, readonly Gemeenteveld[]>()];
    for (const versie of versies) {
      const gevolg = await zetTerug(werk, versie, inlezing);
      if (gevolg === 'verouderd') return faal({ soort: 'verouderd', versie: 0, nu: 1 });
      const naam = await naamVan(werk, versie.gemeenteId);
      if (gevolg.gezet) teruggezet.add(naam);
      if (gevolg.gelaten.length > 0) gelaten.set(naam, [...(gelaten.get(naam) ?? []), ...gevolg.gelaten]);
    }
    return ok({
      inlezing,
      teruggezet: [...teruggezet],
      gelaten: [...gelaten].map(([gemeente, velden]) => ({ gemeente, velden })),
    });
  },
  voorwerp: ({ inlezing }) => ({ soort: 'gegevensinlezing', id: inlezing }),
};

type Gevolg = { readonly gezet: boolean; readonly gelaten: readonly Gemeenteveld[] } | 'verouderd';

async function zetTerug({ actor, eenheid, nu }: Werk, ingelezen: Gemeenteversie, inlezing: string): Promise<Gevolg> {
  const { gemeenteId, aanbiederId } = ingelezen;
  const alle = await eenheid.gemeentegegevens.versies(gemeenteId, aanbiederId);
  const vooraf = alle.find(({ versie }) => versie < ingelezen.versie)?.gegevens ?? {};
  const [laatste = ingelezen] = alle;
  const { gegevens, gelaten } = zonderInlezing(laatste.gegevens, vooraf, ingelezen.gegevens);
  if (JSON.stringify(gegevens) === JSON.stringify(laatste.gegevens)) return { gezet: false, gelaten };
  const wie = { persoonId: actor.persoonId, op: nu, inlezing };
  const versie = { gemeenteId, aanbiederId, versie: laatste.versie + 1, gegevens, ...wie };
  return (await eenheid.gemeentegegevens.bewaar(versie)) ? { gezet: true, gelaten } : 'verouderd';
}

const naamVan = async ({ eenheid }: Werk, id: string): Promise<string> =>
  id === alleGemeenten ? alleGemeenten : ((await eenheid.partij.vind(id))?.naam ?? id);

export interface Inlezingregel {
  readonly inlezing: string;
  readonly op: string;
  readonly door: string;
  /** Names; `*` for all gemeenten together. */
  readonly gemeenten: readonly string[];
  readonly magTerug: boolean;
}

const meesteInlezingen = 10;

/** The last files that were taken over for gemeenten of this casus, newest first. */
export const inlezingenInzien: Verb<
  { readonly casus: string },
  { readonly casusId: string; readonly casusNummer: string; readonly inlezingen: readonly Inlezingregel[] },
  CasusDossier
> = {
  handeling: 'gemeentegegevens.inzien',
  leest: true,
  zaak: async (werk, invoer) => zoekZichtbaar(werk, invoer.casus),
  async doe(werk, _, casus) {
    const eigen = [alleGemeenten, ...(await gemeentenVan(werk, casus)).map(({ id }) => id)];
    const inlezingen: Inlezingregel[] = [];
    for (const { id, persoonId, op } of await werk.eenheid.gemeentegegevens.inlezingen(eigen, meesteInlezingen)) {
      const ids = [...new Set((await werk.eenheid.gemeentegegevens.vanInlezing(id)).map((een) => een.gemeenteId))];
      const namen = [];
      for (const gemeenteId of ids) namen.push(await naamVan(werk, gemeenteId));
      const door = (await werk.eenheid.persoon.vind(persoonId))?.naam ?? '';
      const magTerug = mag(werk.actor, 'gemeentegegevens.inlezen', await vanWie(werk, ids));
      inlezingen.push({ inlezing: id, op, door, gemeenten: namen, magTerug });
    }
    return ok({ casusId: casus.id, casusNummer: casus.nummer, inlezingen });
  },
  voorwerp: (invoer, uit) => ({ soort: 'casus', id: uit?.casusId ?? invoer.casus }),
};
