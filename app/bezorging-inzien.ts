/** The ledger of a casus: who got which message, who did not and why. */
import type { Bezorgregel } from '../domain/bezorging';
import { isBezorgsoort } from '../domain/bezorgwijze';
import type { CasusDossier } from '../domain/casus';
import { schrijverVan } from '../domain/gebeurtenis';
import type { Gebeurtenis } from '../domain/gebeurtenis';
import { mag } from '../domain/policy';
import { ok } from '../domain/result';
import { inhoudVan } from './bericht-inhoud';
import { zoekZichtbaar } from './casus-inzien';
import { zichtOp } from './tijdlijn-inzien';
import type { Verb, Werk } from './use-case';

export interface Bezorgrij extends Bezorgregel {
  readonly inhoud: string | null;
  readonly ontvanger: string;
  /** E-mail or telephone, for another route when Teams fails. */
  readonly contact: string | null;
}

export interface Bezorglijst {
  readonly casusId: string;
  readonly nummer: string;
  /** Only what this person wrote: without another route, and sending again is for who leads the casus. */
  readonly alleenEigen: boolean;
  readonly rijen: readonly Bezorgrij[];
}

const meeste = 600;

/** The reason with which the example world closes what it never sent. */
const nooitVerstuurd = 'voorbeeld';

export const bezorgingInzien: Verb<{ readonly casus: string }, Bezorglijst, CasusDossier> = {
  handeling: 'bezorging.inzien',
  leest: true,
  zaak: async (werk, { casus }) => zoekZichtbaar(werk, casus),
  doe: async (werk, _, casus) => ok(await bezorglijst(werk, casus, null)),
  voorwerp: ({ casus }, uit) => ({ soort: 'casus', id: uit?.casusId ?? casus }),
};

/** Asked before either verb runs: who only looks at his own messages asks for nothing more, and so is refused nothing in the logboek. */
export async function zietAlleBezorging(werk: Werk, casus: string): Promise<boolean> {
  const zaak = await zoekZichtbaar(werk, casus);
  return zaak !== null && mag(werk.actor, 'bezorging.inzien', zaak);
}

/** For who writes to many and does not lead the casus (ADR 112): whether his own messages arrived, and nothing else. */
export const eigenBezorgingInzien: Verb<{ readonly casus: string }, Bezorglijst, EigenZaak> = {
  handeling: 'eigen-bezorging.inzien',
  leest: true,
  async zaak(werk, { casus }) {
    const dossier = await zoekZichtbaar(werk, casus);
    if (!dossier || !mag(werk.actor, 'tijdlijn.inzien', dossier)) return null;
    const alle = await werk.eenheid.gebeurtenis.vanCasus(dossier.id, zichtOp(werk, dossier), meeste);
    const eigen = alle.filter((een) => schrijverVan(een) === werk.actor.persoonId && isBericht(een));
    return { ...dossier, makerId: eigen.length > 0 ? werk.actor.persoonId : null, eigen: eigen.map(({ id }) => id) };
  },
  doe: async (werk, _, { eigen, ...casus }) => ok(await bezorglijst(werk, casus, new Set(eigen))),
  voorwerp: ({ casus }, uit) => ({ soort: 'casus', id: uit?.casusId ?? casus }),
};

interface EigenZaak extends CasusDossier {
  /** The messages he wrote. */
  readonly eigen: readonly string[];
}

const isBericht = ({ inhoud: { soort } }: Gebeurtenis): boolean => soort === 'update' || soort === 'correctie';

/** `eigen`: of these messages only. */
async function bezorglijst(werk: Werk, casus: CasusDossier, eigen: ReadonlySet<string> | null): Promise<Bezorglijst> {
  const namen = new Map<string, Pick<Bezorgrij, 'ontvanger' | 'contact'>>();
  const inhouden = new Map<string, string | null>();
  const rijen: Bezorgrij[] = [];
  for (const regel of await werk.eenheid.outbox.vanCasus(casus.id, meeste)) {
    if (!isBezorgsoort(regel.soort) || regel.reden === nooitVerstuurd) continue;
    if (eigen !== null && !eigen.has(regel.objectId)) continue;
    const wie = namen.get(regel.ontvangerId) ?? (await ontvanger(werk, regel.ontvangerId));
    namen.set(regel.ontvangerId, wie);
    const welk = `${regel.soort} ${regel.objectId}`;
    if (!inhouden.has(welk)) inhouden.set(welk, await inhoudVan(werk, casus, regel));
    rijen.push({ ...regel, inhoud: inhouden.get(welk) ?? null, ...wie, ...(eigen === null ? {} : { contact: null }) });
  }
  return { casusId: casus.id, nummer: casus.nummer, alleenEigen: eigen !== null, rijen };
}

export async function ontvanger(
  { eenheid }: Pick<Werk, 'eenheid'>,
  id: string,
): Promise<Pick<Bezorgrij, 'ontvanger' | 'contact'>> {
  if (id.startsWith('kanaal:')) {
    const kanaal = await eenheid.kanaal.vind(id.slice('kanaal:'.length));
    return { ontvanger: kanaal?.naam ?? '', contact: null };
  }
  const persoon = await eenheid.persoon.vind(id);
  return { ontvanger: persoon?.naam ?? '', contact: persoon?.contact ?? null };
}
