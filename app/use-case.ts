/**
 * Every verb goes through here, reads too: one-time key, policy, the verb itself and the line in the logboek,
 * all in the unit of work of the caller. What a verb refuses is undone; what it did stays or goes as a whole.
 */
import type { Actor } from '../domain/actor';
import type { Fout } from '../domain/fout';
import type { Eenheid, Sleutelgebruik } from '../domain/ports';
import { mag } from '../domain/policy';
import type { Handeling, Zaak } from '../domain/policy';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';

/** What a verb works with: who, when (UTC and the Dutch date), and the stores of this unit. */
export interface Werk {
  readonly actor: Actor;
  readonly nu: string;
  readonly vandaag: string;
  readonly eenheid: Eenheid;
}

/** What the logboek remembers of it: kind and id, never text. */
export interface Voorwerp {
  readonly soort: string;
  readonly id: string;
}

export interface Verb<Invoer, Uit, Z extends Zaak = Zaak> {
  readonly handeling: Handeling;
  /** Only looks: nothing to undo, so no savepoint is needed. */
  readonly leest?: true;
  /** What the policy judges. Null when it does not exist: the answer is the same as without a right. */
  zaak(werk: Werk, invoer: Invoer): Promise<Z | null>;
  /** Decides and writes. A `Fout` undoes everything this verb wrote. */
  doe(werk: Werk, invoer: Invoer, zaak: Z): Promise<Result<Uit>>;
  /** What it was about; asked again after the verb with its result, so that a new record has its id. */
  voorwerp(invoer: Invoer, uit: Uit | null): Voorwerp;
}

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
    : await ongedaanBijFout(werk, () => beslis(werk, verb, invoer, gezien));
  await werk.eenheid.logboek.schrijf(regel(werk, verb, invoer, uitkomst, gezien));
  if (sleutel !== null && uitkomst.ok) {
    const { persoonId } = werk.actor;
    const bewaard: Bewaard<Uit> = { over: verb.voorwerp(invoer, null).id, waarde: uitkomst.value };
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

/** What a key gives back, and which object it was about: sent along with another one it gives nothing. */
interface Bewaard<Uit> {
  readonly over: string;
  readonly waarde: Uit;
}

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
  if (zaak === null || !mag(werk.actor, verb.handeling, zaak)) return faal({ soort: 'geen-toegang' });
  return verb.doe(werk, invoer, zaak);
}

/** A result that was given before is in the logboek already; a refusal is not. */
async function herhaalOfNoteer<Invoer, Uit, Z extends Zaak>(
  werk: Werk,
  verb: Verb<Invoer, Uit, Z>,
  invoer: Invoer,
  eerder: Sleutelgebruik,
  gezien: Gezien,
): Promise<Result<Uit>> {
  const herhaald = await herhaal(werk, verb, invoer, eerder, gezien);
  if (!herhaald.ok) await werk.eenheid.logboek.schrijf(regel(werk, verb, invoer, herhaald, gezien));
  return herhaald;
}

/** The same key again: the same person gets the first result, another one hears who was first; both only with the right of now. */
async function herhaal<Invoer, Uit, Z extends Zaak>(
  werk: Werk,
  verb: Verb<Invoer, Uit, Z>,
  invoer: Invoer,
  eerder: Sleutelgebruik,
  gezien: Gezien,
): Promise<Result<Uit>> {
  const bewaard = eerder.uitkomst === '' ? null : (JSON.parse(eerder.uitkomst) as Bewaard<Uit>);
  const anders = bewaard !== null && bewaard.over !== verb.voorwerp(invoer, null).id;
  if (eerder.handeling !== verb.handeling || anders) return faal({ soort: 'geen-toegang' });
  const zaak = await verb.zaak(werk, invoer);
  gezien.bestaat = zaak !== null;
  if (zaak === null || !mag(werk.actor, verb.handeling, zaak)) return faal({ soort: 'geen-toegang' });
  if (bewaard !== null && eerder.persoonId === werk.actor.persoonId) return ok(bewaard.waarde);
  const wie = await werk.eenheid.persoon.vind(eerder.persoonId);
  return faal({ soort: 'al-gedaan', door: wie?.naam ?? '', op: eerder.op });
}

const uitkomstCode = (uitkomst: Result<unknown, Fout>): string => {
  if (uitkomst.ok) return 'gedaan';
  return uitkomst.fout.soort === 'geen-toegang' ? 'geweigerd' : uitkomst.fout.soort;
};

function regel<Invoer, Uit, Z extends Zaak>(
  werk: Werk,
  verb: Verb<Invoer, Uit, Z>,
  invoer: Invoer,
  uitkomst: Result<Uit>,
  gezien: Gezien,
) {
  const nergens = !gezien.bestaat || (!uitkomst.ok && uitkomst.fout.soort === 'niet-gevonden');
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
