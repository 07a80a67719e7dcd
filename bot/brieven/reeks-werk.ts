/** Works through series of letters in small parts, so that conversations go on; a killed process goes on where it was. */
import type { Rondewerk } from '../../app/briefreeks-ronde';
import { briefreeksInzien } from '../../app/briefreeks-inzien';
import { briefreeksVerwerken } from '../../app/briefreeks-verwerken';
import type { Reeksstand } from '../../app/briefreeks-zaak';
import type { Reekswerk } from '../../app/briefreeks-verwerken';
import { voerUit } from '../../app/use-case';
import type { Werk } from '../../app/use-case';
import { reeksKaart } from '../../cards/briefreeks';
import type { Briefreeks, Reeksrij } from '../../domain/briefreeks';
import type { Klok } from '../../domain/ports';
import type { Turn, Turns } from '../../domain/traffic';
import type { Bode, Gespreksverwijzing } from '../messages';
import { eenRondedeel } from './reeks-ronde';

export interface ReeksDeps extends Reekswerk, Rondewerk {
  readonly wereld: Turns;
  readonly klok: Klok;
  readonly bode: Bode;
  readonly houder: string;
  nieuweSleutel(): string;
  /** Milliseconds of a clock that only runs forward. */
  verstreken(): number;
  /** Resolves when waiting turns had their chance. */
  adem(): Promise<void>;
  defect(fout: unknown, taak: string): void;
}

/** One letter per transaction: a turn that comes in waits for no more than that. */
const perKeer = 1;
const leaseMs = 60_000;
/** Teams takes no more than a card now and then. */
const tussenKaartenMs = 2_000;

/** Where somebody waits for progress, and the card he pressed for it: that one would keep its old count. */
interface Wachtplek {
  readonly gesprek: Gespreksverwijzing;
  readonly kaart: string | null;
}

export function maakReekswerk(deps: ReeksDeps) {
  const plekken = new Map<string, Wachtplek>();
  let bezig: Promise<void> | null = null;
  let gestopt = false;
  const lopend: Lopend = { ...deps, gestopt: () => gestopt };
  const draai = (): Promise<void> => {
    bezig ??= alsEnige(lopend, () => alleReeksen(lopend, plekken)).finally(() => {
      bezig = null;
    });
    return bezig;
  };
  return {
    draai,
    /** The letter that is being made is finished; the others come after the next start. */
    async stop(): Promise<void> {
      gestopt = true;
      await bezig?.catch(() => undefined);
    },
    /** Where progress is shown. The turn that started the series commits first; a run that is ending no longer sees it, so one comes after. */
    wek(reeks: string, gesprek: Gespreksverwijzing, kaart: string | null): void {
      plekken.set(reeks, { gesprek, kaart });
      void deps
        .adem()
        .then(() => bezig?.catch(() => undefined))
        .then(draai)
        .catch((fout: unknown) => deps.defect(fout, 'briefreeks'));
    },
  };
}

/** Asked between two letters. */
interface Lopend extends ReeksDeps {
  gestopt(): boolean;
}

const LEASE = 'briefreeksen';

async function alsEnige(deps: Lopend, werk: () => Promise<void>): Promise<void> {
  if (deps.gestopt()) return;
  const nu = deps.klok.nu();
  const tot = new Date(Date.parse(nu) + leaseMs).toISOString();
  if (!(await deps.wereld.eenheid(({ lease }) => lease.neem(LEASE, deps.houder, nu, tot)))) return;
  await werk().finally(() => deps.wereld.eenheid(({ lease }) => lease.geefTerug(LEASE, deps.houder)));
}

async function alleReeksen(deps: Lopend, plekken: ReadonlyMap<string, Wachtplek>): Promise<void> {
  for (const reeks of await deps.wereld.eenheid(({ briefreeks }) => briefreeks.lopend())) {
    const taak = { reeks: reeks.id, persoonId: reeks.uitvoerderId, deel: (turn: Turn) => eenDeel(deps, turn, reeks) };
    await doorloop(deps, taak, plekken.get(reeks.id) ?? null);
  }
  for (const { id, reeksId: reeks, persoonId } of await deps.wereld.eenheid(({ briefreeks: b }) => b.lopendeRondes())) {
    const taak = { reeks, persoonId, deel: (turn: Turn) => eenRondedeel(deps, turn, { id, reeks }) };
    await doorloop(deps, taak, plekken.get(reeks) ?? null);
  }
}

/** Something that is done with many letters, in parts that are a transaction each. */
interface Taak {
  readonly reeks: string;
  /** Acts with the rights this person has now. */
  readonly persoonId: string;
  /** Whether there is more to do. */
  deel(turn: Turn): Promise<boolean>;
}

async function doorloop(deps: Lopend, taak: Taak, plek: Wachtplek | null): Promise<void> {
  let kaart = plek?.kaart ?? null;
  // A card that was pressed has just been given the count of now.
  let laatst = kaart === null ? -tussenKaartenMs : deps.verstreken();
  while (!deps.gestopt()) {
    const verder = await deps.wereld.eenheid((turn) => taak.deel(turn));
    const toonNu = plek !== null && (!verder || deps.verstreken() - laatst >= tussenKaartenMs);
    const stand = toonNu ? await deps.wereld.eenheid((turn) => standVan(deps, turn, taak)) : null;
    if (plek !== null && stand !== null) {
      kaart = await toonVoortgang(deps, plek.gesprek, kaart, stand);
      laatst = deps.verstreken();
    }
    if (!verder) return;
    await deps.adem();
  }
}

async function standVan(deps: ReeksDeps, eenheid: Turn, { reeks, persoonId }: Taak): Promise<Reeksstand | null> {
  const [nu, vandaag] = [deps.klok.nu(), deps.klok.vandaag()];
  const actor = await eenheid.persoon.actorVanPersoon(persoonId, vandaag);
  const stand = actor && (await voerUit({ actor, nu, vandaag, eenheid }, briefreeksInzien, { reeks }));
  return stand?.ok === true ? stand.value : null;
}

/** Acts as who started it or went on with it, with the rights of now: without them the series stops. */
async function eenDeel(deps: ReeksDeps, eenheid: Turn, { id, uitvoerderId }: Briefreeks): Promise<boolean> {
  const [nu, vandaag] = [deps.klok.nu(), deps.klok.vandaag()];
  const actor = await eenheid.persoon.actorVanPersoon(uitvoerderId, vandaag);
  const reeks = await eenheid.briefreeks.vind(id);
  if (actor === null || reeks?.status !== 'loopt') return false;
  const werk: Werk = { actor, nu, vandaag, eenheid };
  const rijen = await eenheid.briefreeks.teMaken(id, perKeer);
  const gelukt = await maakAlle(deps, werk, id, rijen);
  const klaar = gelukt && rijen.length < perKeer;
  if (!gelukt) await eenheid.briefreeks.zetStatus(id, 'gestopt');
  else if (klaar) await eenheid.briefreeks.zetStatus(id, 'klaar');
  return gelukt && !klaar;
}

async function maakAlle(deps: ReeksDeps, werk: Werk, reeks: string, rijen: readonly Reeksrij[]): Promise<boolean> {
  for (const rij of rijen) {
    const gemaakt = await voerUit(werk, briefreeksVerwerken(deps), { reeks, rij });
    if (!gemaakt.ok && gemaakt.fout.soort !== 'al-gedaan') return false;
  }
  return true;
}

const weg = 404;

/** The id of the message with the card. One that is no longer there makes place for a new one; what failed otherwise is shown with the next count. */
async function toonVoortgang(
  { bode, nieuweSleutel }: ReeksDeps,
  gesprek: Gespreksverwijzing,
  vorige: string | null,
  stand: Reeksstand,
): Promise<string | null> {
  const kaart = reeksKaart(stand, nieuweSleutel());
  const { ronde } = stand;
  const plek = ronde === null ? '' : `/${ronde.id}/${String(ronde.na)}/${ronde.status}`;
  const id = `reeks/${stand.id}/${String(stand.gemaakt)}/${stand.status}${plek}`;
  if (vorige !== null) {
    const uit = await bode.zend(gesprek, { soort: 'kaart-vervangen', berichtId: vorige, kaart }, id);
    if (uit.soort === 'bezorgd' || uit.status !== weg) return vorige;
  }
  const uit = await bode.zend(gesprek, { soort: 'kaart', kaart }, vorige === null ? id : `${id}/nieuw`);
  return uit.soort === 'bezorgd' ? uit.berichtId : vorige;
}
