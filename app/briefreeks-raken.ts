/** What a changed fact does to letters of a series: approval falls where a sentence reads otherwise, and it is kept which and why. */
import { laatVervallen } from '../domain/brief';
import type { Brief } from '../domain/brief';
import type { Geraaktheid, Reekslicht } from '../domain/briefreeks';
import type { Dossierbestand } from '../domain/briefwerk';
import type { GeraakteZin } from '../domain/briefcontrole';
import type { CasusDossier } from '../domain/casus';
import type { FeitId } from '../domain/document';
import { geraaktSinds } from '../domain/feitenblad';
import { isGemeentefeit } from '../domain/gemeentegegevens';
import { noteerStap } from './brief-zaak';
import { voorLezer } from './dossier-samenstellen';
import type { Werk } from './werk';

export interface GeraakteReeks {
  readonly reeks: string;
  readonly gemeenten: readonly string[];
  /** Of how many the approval of before does not stand any more. */
  readonly vervallen: number;
  /** As one of these letters says it; in the others the same sentences are touched. */
  readonly zinnen: readonly GeraakteZin[];
}

interface Verandering {
  readonly feit: FeitId;
  readonly vooraf: Dossierbestand;
  readonly nu: Dossierbestand;
}

/** Letters that read the same before and after are looked at once: a series has hundreds, and few ways to read. */
export async function raakReeksen(
  werk: Werk,
  casus: CasusDossier,
  verandering: Verandering,
): Promise<readonly GeraakteReeks[]> {
  const gekend = new Map<string, readonly GeraakteZin[]>();
  const geraakt: GeraakteReeksbrief[] = [];
  for (const licht of await werk.eenheid.briefreeks.opFeit(casus.id, verandering.feit)) {
    const eigen = await zoalsDezeRaadLeest(werk, casus, verandering, licht);
    const [was, is] = [eigen.vooraf, eigen.nu].map((dossier) => JSON.stringify(feitIn(dossier, verandering.feit)));
    if (was === is) continue;
    const sleutel = [licht.soort, licht.publiek, licht.blad[verandering.feit], was, is].join('\n');
    const zinnen = gekend.get(sleutel) ?? (await geraakteZinnen(werk, licht, eigen));
    gekend.set(sleutel, zinnen);
    if (zinnen.length > 0) geraakt.push(await raak(werk, licht, zinnen));
  }
  return meldPerReeks(werk, geraakt);
}

async function zoalsDezeRaadLeest(
  werk: Werk,
  casus: CasusDossier,
  { feit, vooraf, nu }: Verandering,
  licht: Reekslicht,
) {
  if (!isGemeentefeit(feit)) return { vooraf, nu };
  return { vooraf: await voorLezer(werk, casus, vooraf, licht), nu: await voorLezer(werk, casus, nu, licht) };
}

function feitIn(dossier: Dossierbestand, feit: FeitId): unknown {
  const [groep = '', sleutel = ''] = feit.split('.');
  const feiten = dossier[groep];
  return typeof feiten === 'object' && feiten !== null ? ((feiten as Record<string, unknown>)[sleutel] ?? null) : null;
}

async function geraakteZinnen(
  { eenheid }: Werk,
  licht: Reekslicht,
  { vooraf, nu }: { readonly vooraf: Dossierbestand; readonly nu: Dossierbestand },
): Promise<readonly GeraakteZin[]> {
  const brief = await eenheid.brief.vind(licht.id);
  return brief ? geraaktSinds(brief, vooraf, nu) : [];
}

export interface GeraakteReeksbrief {
  readonly licht: Reekslicht;
  readonly geraakt: Geraaktheid;
}

export async function raak(werk: Werk, licht: Reekslicht, zinnen: readonly GeraakteZin[]): Promise<GeraakteReeksbrief> {
  const gevallen = await laatVallen(werk, licht);
  const geraakt = { op: werk.nu, hash: licht.hash, vervallen: gevallen !== null, zinnen };
  await werk.eenheid.briefreeks.raak(licht.reeksId, licht.volgnummer, geraakt);
  return { licht: { ...licht, akkoord: gevallen?.akkoord ?? licht.akkoord }, geraakt };
}

/**
 * As the letter was before its approval fell, or the asking for one; null when there was none. Somebody may take its next step
 * at the same moment, on what the dossier said before: that step falls too.
 */
export async function laatVallen<B extends Vervallend>(werk: Werk, brief: B): Promise<B | null> {
  if (await vervalt(werk, brief)) return brief;
  const nu = await werk.eenheid.brief.vind(brief.id);
  if (nu === null || nu.status === brief.status || !(await vervalt(werk, nu))) return null;
  return { ...brief, status: nu.status, akkoord: nu.akkoord };
}

type Vervallend = Pick<Reekslicht, 'id' | 'nummer' | 'versie' | 'hash' | 'schrijvers' | 'akkoord' | 'status'>;

/** True when an approval, or the asking for one, fell. */
export async function vervalt(werk: Werk, brief: Vervallend): Promise<boolean> {
  const nieuw = brief.status === 'vervangen' ? null : laatVervallen({ ...brief, status: brief.status } satisfies Brief);
  if (!nieuw?.ok) return false;
  const gezet = await werk.eenheid.brief.zetStand(brief, nieuw.value);
  if (gezet) await noteerStap(werk, brief, { stap: 'vervallen' });
  return gezet;
}

/** Who made a series, wrote in it or set it hears once of all its letters together. */
export async function meldPerReeks(
  werk: Werk,
  geraakt: readonly GeraakteReeksbrief[],
  { ookZelf = false } = {},
): Promise<readonly GeraakteReeks[]> {
  const reeksen = [...new Set(geraakt.map(({ licht }) => licht.reeksId))];
  for (const reeks of reeksen)
    await meld(
      werk,
      reeks,
      geraakt.filter(({ licht }) => licht.reeksId === reeks),
      ookZelf,
    );
  return reeksen.map((reeks) => {
    const hier = geraakt.filter(({ licht }) => licht.reeksId === reeks);
    return {
      reeks,
      gemeenten: hier.map(({ licht }) => licht.variant),
      vervallen: hier.filter((een) => een.geraakt.vervallen).length,
      zinnen: hier[0]?.geraakt.zinnen ?? [],
    };
  });
}

async function meld(
  { actor, eenheid, nu }: Werk,
  reeks: string,
  geraakt: readonly GeraakteReeksbrief[],
  ookZelf: boolean,
): Promise<void> {
  const mensen = geraakt.flatMap(({ licht: { makerId, schrijvers, akkoord } }) => [
    makerId,
    ...schrijvers,
    akkoord?.door ?? makerId,
  ]);
  for (const ontvangerId of new Set(mensen)) {
    const rij = { id: eenheid.nieuwId(nu), soort: 'reeks-geraakt', objectId: reeks, ontvangerId, op: nu } as const;
    if (ookZelf || ontvangerId !== actor.persoonId) await eenheid.outbox.voegToe(rij);
  }
}
