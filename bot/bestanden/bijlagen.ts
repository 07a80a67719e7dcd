/** Documents somebody sends: checked by name, fetched and stored before the turn, so that no transaction waits for a download. */
import { aanvulbareMeldingen } from '../../app/melding-aanvulbaar';
import { bijlageGrenzen, foutVanNaam, soortVanNaam } from '../../domain/bijlage';
import { keurInhoud } from '../../domain/bijlage-inhoud';
import type { BijlageFout } from '../../domain/bijlage';
import { keurBestandsnaam } from '../../domain/bijlage-naam';
import type { Klok } from '../../domain/ports';
import type { Turns } from '../../domain/traffic';
import { meldingsnummersIn } from '../begrip/nummers';
import { leesAlle } from '../dialoog/concept';
import type { Inbound } from '../messages';
import type { Ontvangst } from './ontvangst';
import type { Bijlagehaler } from '../teams/haal-bijlage';

/** Where the bytes are kept, under the hash of their content; `db/bijlage-opslag.ts` implements it. */
export interface Opslag {
  bewaar(bytes: Uint8Array): Promise<string>;
  lees(hash: string): Promise<Uint8Array | null>;
  ouderDan(moment: number): Promise<readonly string[]>;
  wis(hash: string): Promise<void>;
  /** Throws away what was never written whole, of before then. */
  veegHalve(moment: number): Promise<void>;
}

export interface BijlageDeps {
  readonly wereld: Turns;
  readonly klok: Klok;
  readonly haler: Bijlagehaler;
  readonly opslag: Opslag;
  /** For the operator: why a document could not be kept. */
  readonly defect?: (fout: unknown, wat: string) => void;
}

type Bericht = Extract<Inbound, { soort: 'bericht' }>;

export async function ontvangBijlagen(deps: BijlageDeps, inbound: Inbound): Promise<readonly Ontvangst[]> {
  if (inbound.soort !== 'bericht' || inbound.bijlagen.length === 0 || !inbound.genoemd) return [];
  if (inbound.plek !== 'persoonlijk') return [{ ok: false, naam: '', fout: 'alleen-persoonlijk' }];
  const weigering = await weigert(deps, inbound);
  if (weigering !== null) return [{ ok: false, naam: '', fout: weigering }];
  // At the same time: the conversation waits as long as for one of them.
  return Promise.all(
    inbound.bijlagen.map((bijlage, nummer) =>
      nummer < bijlageGrenzen.aantal ? ontvang(deps, bijlage) : Promise.resolve(nee(bijlage.naam, 'te-veel')),
    ),
  );
}

/** Nothing is fetched for somebody we do not know, who has nothing to send it with, or of whom enough waits already. */
const weigert = ({ wereld, klok }: BijlageDeps, { afzender, tekst }: Bericht): Promise<BijlageFout | null> =>
  wereld.eenheid(async (eenheid) => {
    const [nu, vandaag] = [klok.nu(), klok.vandaag()];
    const actor = await eenheid.persoon.actor(afzender.aadObjectId, afzender.tenantId, vandaag);
    if (actor === null) return 'geen-melding';
    const werk = { eenheid, actor, nu, vandaag };
    const nummers = meldingsnummersIn(tekst, nu);
    const halverwege = (await leesAlle(werk)).some(({ dialoog }) => 'bijlagen' in dialoog.stappen);
    if (!halverwege && (await aanvulbareMeldingen(werk, nummers)).length === 0) return 'geen-melding';
    if (halverwege && nummers.length === 0) return null;
    const wachtend = await eenheid.bijlage.aantalLos(actor.persoonId);
    return wachtend >= bijlageGrenzen.wachtend ? 'wachten-al' : null;
  });

async function ontvang(
  { haler, opslag, defect }: BijlageDeps,
  { naam, url }: Bericht['bijlagen'][number],
): Promise<Ontvangst> {
  if (naam.trim() === '') return nee('', 'soort');
  const gekeurd = keurBestandsnaam(naam);
  if (gekeurd === null) return nee('', 'naam');
  const soort = soortVanNaam(gekeurd);
  if (soort === null) return nee(gekeurd, foutVanNaam(gekeurd));
  if (url === null) return nee(gekeurd, 'soort');
  const gehaald = await haler.haalBijlage(url, bijlageGrenzen.bytes);
  if (gehaald.soort === 'mislukt') return nee(gekeurd, mislukking[gehaald.code]);
  const fout = keurInhoud(soort, gehaald.bytes);
  if (fout !== null) return nee(gekeurd, fout);
  // A full disk takes the document and not the turn: the melding goes on without it.
  const hash = await opslag.bewaar(gehaald.bytes).catch((oorzaak: unknown) => {
    defect?.(oorzaak, 'bijlage');
    return null;
  });
  if (hash === null) return nee(gekeurd, 'niet-bewaard');
  return { ok: true, bijlage: { hash, naam: gekeurd, soort, omvang: gehaald.bytes.length } };
}

const mislukking = {
  TE_GROOT: 'te-groot',
  VREEMDE_HOST: 'vreemde-plek',
  NIET_OPGEHAALD: 'niet-opgehaald',
} as const;

const nee = (naam: string, fout: BijlageFout): Ontvangst => ({ ok: false, naam: keurBestandsnaam(naam) ?? '', fout });

/** Files that lie here longer than this and belong to nothing are gone: their draft was thrown away, or nobody said which melding they go with. */
const weesMs = 24 * 3_600_000;

export async function veegBijlagen({ wereld, klok, opslag }: BijlageDeps): Promise<number> {
  const grens = Date.parse(klok.nu()) - weesMs;
  await opslag.veegHalve(grens);
  await wereld.eenheid(({ bijlage }) => bijlage.veegLos(new Date(grens).toISOString()));
  const oud = await opslag.ouderDan(grens);
  const wezen = oud.length === 0 ? [] : await wereld.eenheid(({ bijlage }) => bijlage.ongebruikt(oud));
  for (const hash of wezen) await opslag.wis(hash);
  return wezen.length + (await wisWeggehaald({ wereld, klok, opslag }));
}

/** Written again so shortly ago somebody may be sending the same document, and no row holds it yet. */
const netGeschrevenMs = 10 * 60_000;

/** What was taken out of a melding waits for nothing else, unless another melding holds the same content. */
async function wisWeggehaald({
  wereld,
  klok,
  opslag,
}: Pick<BijlageDeps, 'wereld' | 'klok' | 'opslag'>): Promise<number> {
  const weg = new Set(await wereld.eenheid(({ bijlage }) => bijlage.weggehaald()));
  if (weg.size === 0) return 0;
  const rustig = (await opslag.ouderDan(Date.parse(klok.nu()) - netGeschrevenMs)).filter((hash) => weg.has(hash));
  const vrij = await wereld.eenheid(({ bijlage }) => bijlage.ongebruikt(rustig));
  for (const hash of vrij) {
    await opslag.wis(hash);
    await wereld.eenheid(({ bijlage }) => bijlage.gewist(hash, klok.nu()));
  }
  return vrij.length;
}
