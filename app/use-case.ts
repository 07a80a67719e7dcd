/**
 * Every verb goes through here, reads too: one-time key, policy, the verb itself and the line in the logboek,
 * all in the unit of work of the caller. What a verb refuses is undone; what it did stays or goes as a whole.
 */
import type { Fout } from '../domain/fout';
import type { Sleutelgebruik } from '../domain/ports';
import { mag } from '../domain/policy';
import type { Handeling, Zaak } from '../domain/policy';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { herzieBrieven } from './brieven-herzien';
import { volgDossiers } from './dossier-volgen';
import { invoerKenmerk } from './invoer-kenmerk';
import type { Verb, Werk } from './werk';

export type { Verb, Voorwerp, Werk } from './werk';

/** The result of a one-time key is kept as JSON, so results of verbs are plain data. */
export async function voerUit<Invoer, Uit, Z extends Zaak>(
  werk: Werk,
  verb: Verb<Invoer, Uit, Z>,
  invoer: Invoer,
  sleutel: string | null = null,
): Promise<Result<Uit>> {
  const gezien: Gezien = { bestaat: false };
  const eerder = sleutel === null ? null : await werk.eenheid.sleutel.vind(sleutel);
  if (eerder) return herhaalOfNoteer(werk, verb, invoer, eerder, gezien);
  const uitkomst = verb.leest
    ? await beslis(werk, verb, invoer, gezien)
    : await ongedaanBijFout(werk, () => beslisEnHerzie(werk, verb, invoer, gezien));
  const gedaan = await regel(werk, verb, invoer, uitkomst, gezien);
  await werk.eenheid.logboek.schrijf(gedaan);
  for (const { soort, id } of uitkomst.ok ? (verb.ook?.(uitkomst.value) ?? []) : [])
    await werk.eenheid.logboek.schrijf({ ...gedaan, soort, objectId: id });
  if (sleutel !== null && uitkomst.ok) {
    const { persoonId } = werk.actor;
    const over = verb.voorwerp(invoer, null).id;
    const bewaard: Bewaard<Uit> = { over, waarde: uitkomst.value, invoer: invoerKenmerk(invoer) };
    const gebruik = {
      sleutel,
      persoonId,
      handeling: verb.handeling,
      uitkomst: JSON.stringify(bewaard),
      op: werk.nu,
    };
    await werk.eenheid.sleutel.bewaar(gebruik);
  }
  return uitkomst;
}

/** Beside the refusal and not in it: every refusal reads the same, and only who may see the casus hears what it was about. */
const geweigerd = new WeakMap<Fout, Handeling>();
export const geweigerdeHandeling = (fout: Fout): Handeling | undefined => geweigerd.get(fout);

function metHandeling<Uit>(handeling: Handeling, uit: Result<Uit>): Result<Uit> {
  if (!uit.ok && uit.fout.soort === 'geen-toegang') geweigerd.set(uit.fout, handeling);
  return uit;
}

/** What a key gave before, for who no longer has what he sent along with it then; no access where it was never used. */
export async function eersteUitkomst<Invoer, Uit, Z extends Zaak>(
  werk: Werk,
  verb: Verb<Invoer, Uit, Z>,
  invoer: Invoer,
  sleutel: string,
): Promise<Result<Uit>> {
  const eerder = await werk.eenheid.sleutel.vind(sleutel);
  if (!eerder) return faal({ soort: 'geen-toegang' });
  return herhaalOfNoteer(werk, verb, invoer, { ...eerder, watOok: true }, { bestaat: false });
}

/** What a key gives back, and which object it was about: sent along with another one it gives nothing. */
interface Bewaard<Uit> {
  readonly over: string;
  readonly waarde: Uit;
  /** What was sent along; not there in what was kept before this was looked at. */
  readonly invoer?: string;
}

/** `watOok`: what is sent along this time does not count. */
type Eerder = Sleutelgebruik & { readonly watOok?: true };

/** Whether what was asked for exists: only then its id goes into the logboek. */
interface Gezien {
  bestaat: boolean;
}

const ongedaanBijFout = <Uit>(werk: Werk, doe: () => Promise<Result<Uit>>): Promise<Result<Uit>> =>
  werk.eenheid.deel(doe, (resultaat) => resultaat.ok);

async function beslis<Invoer, Uit, Z extends Zaak>(
  werk: Werk,
  verb: Verb<Invoer, Uit, Z>,
  invoer: Invoer,
  gezien: Gezien,
): Promise<Result<Uit>> {
  const zaak = await verb.zaak(werk, invoer);
  gezien.bestaat = zaak !== null;
  const mist = zaak === null || !mag(werk.actor, verb.handeling, zaak);
  return metHandeling(verb.handeling, mist ? faal({ soort: 'geen-toegang' }) : await verb.doe(werk, invoer, zaak));
}

/** What it changed under letters that wait for a step does to those letters what a changed fact does, whichever verb it was. */
async function beslisEnHerzie<Invoer, Uit, Z extends Zaak>(
  werk: Werk,
  verb: Verb<Invoer, Uit, Z>,
  invoer: Invoer,
  gezien: Gezien,
): Promise<Result<Uit>> {
  const gevolgd = volgDossiers(werk.eenheid);
  const uit = await beslis({ ...werk, eenheid: gevolgd.eenheid }, verb, invoer, gezien);
  if (uit.ok) await herzieBrieven(werk, gevolgd.geraakt());
  return uit;
}

/** A result that was given before is in the logboek already; a refusal is not. */
async function herhaalOfNoteer<Invoer, Uit, Z extends Zaak>(
  werk: Werk,
  verb: Verb<Invoer, Uit, Z>,
  invoer: Invoer,
  eerder: Eerder,
  gezien: Gezien,
): Promise<Result<Uit>> {
  const herhaald = await herhaal(werk, verb, invoer, eerder, gezien);
  if (!herhaald.ok) await werk.eenheid.logboek.schrijf(await regel(werk, verb, invoer, herhaald, gezien));
  return herhaald;
}

/**
 * The same key again: the same person gets the first result, and hears that nothing was kept when he filled in something else;
 * another one hears who was first. All only with the right of now.
 */
async function herhaal<Invoer, Uit, Z extends Zaak>(
  werk: Werk,
  verb: Verb<Invoer, Uit, Z>,
  invoer: Invoer,
  eerder: Eerder,
  gezien: Gezien,
): Promise<Result<Uit>> {
  const bewaard = eerder.uitkomst === '' ? null : (JSON.parse(eerder.uitkomst) as Bewaard<Uit>);
  const anders = bewaard !== null && bewaard.over !== verb.voorwerp(invoer, null).id;
  if (eerder.handeling !== verb.handeling || anders) return faal({ soort: 'geen-toegang' });
  const zaak = await verb.zaak(werk, invoer);
  gezien.bestaat = zaak !== null;
  if (zaak === null || !mag(werk.actor, verb.handeling, zaak)) return faal({ soort: 'geen-toegang' });
  if (bewaard !== null && eerder.persoonId === werk.actor.persoonId) {
    const zelfde = eerder.watOok ?? (bewaard.invoer === undefined || bewaard.invoer === invoerKenmerk(invoer));
    return zelfde ? ok(bewaard.waarde) : faal({ soort: 'kaart-gebruikt', op: eerder.op });
  }
  const wie = await werk.eenheid.persoon.vind(eerder.persoonId);
  return faal({ soort: 'al-gedaan', door: wie?.naam ?? '', op: eerder.op });
}

const uitkomstCode = (uitkomst: Result<unknown, Fout>): string => {
  if (uitkomst.ok) return 'gedaan';
  return uitkomst.fout.soort === 'geen-toegang' ? 'geweigerd' : uitkomst.fout.soort;
};

async function regel<Invoer, Uit, Z extends Zaak>(
  werk: Werk,
  verb: Verb<Invoer, Uit, Z>,
  invoer: Invoer,
  uitkomst: Result<Uit>,
  gezien: Gezien,
) {
  const afgewezen = !gezien.bestaat || (!uitkomst.ok && uitkomst.fout.soort === 'niet-gevonden');
  const nergens = afgewezen || (await verb.bekend?.(werk, invoer)) === false;
  const { soort, id } = verb.voorwerp(invoer, uitkomst.ok ? uitkomst.value : null);
  return {
    op: werk.nu,
    persoonId: werk.actor.persoonId,
    handeling: verb.handeling,
    soort,
    objectId: nergens ? 'onbekend' : alsCode(id),
    uitkomst: uitkomstCode(uitkomst),
  };
}

/** An id that came in with a button may be anything, a name too; what exists under it and looks like a code is one. */
const alsCode = (id: string): string => (/^[\w:-]{0,80}$/.test(id) ? id : 'ongeldig');
