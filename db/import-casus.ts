/** A casus from a file: a dossier of facts, or an earlier export. A trede never comes from a file: people decide it. */
import { z } from 'zod/v4';
import { systeem } from '../domain/actor';
import { casusbestandSoort } from '../domain/casusbestand';
import { uitCasusvorm } from '../domain/casusvorm';
import { leesDossierbestand } from '../domain/dossier';
import { isTeDiep, verdachtePlekken } from '../domain/persoonsgegevens/plekken';
import type { Partij } from '../domain/partij';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { nieuweGegevens } from './import-gemeentegegevens';
import type { Gemeentevondst } from './import-gemeentegegevens';
import type { Moment } from './import-uitvoeren';
import { rijGeweigerd } from './keur-bestand';
import { maakNaamboek } from './register/namen';
import type { Verben } from './voorbeeld';
import type { Turn } from './world';

type Feiten = Readonly<Record<string, unknown>>;

interface Casusbestand {
  readonly aanbieder: string;
  readonly geopendOp: string | null;
  readonly betrokken: readonly string[];
  readonly ontvangendeRegio: string | null;
  readonly feiten: Feiten;
}

export interface Casusverslag {
  readonly nummer: string;
  readonly geopend: boolean;
  /** How many groups of facts are new or changed. */
  readonly feiten: number;
  /** Of how many gemeenten something was taken over. */
  readonly gemeenten: number;
  readonly opmerkingen: readonly string[];
}

const exportvorm = z.object({
  soort: z.literal(casusbestandSoort),
  versie: z.literal(1),
  casus: z.object({ geopendOp: z.iso.date() }),
  aanbieder: z.object({ naam: z.string() }),
  betrokken: z.array(z.string()),
  feiten: z.record(z.string(), z.unknown()),
});
const dossiervorm = z.looseObject({
  aanbieder: z.looseObject({
    naam: z.union([z.string(), z.object({ waarde: z.string() }).transform((feit) => feit.waarde)]),
  }),
  ontvanger: z.looseObject({ regio: z.string() }).optional().catch(undefined),
});

/** Every mistake at once, in sentences. */
export function leesCasusbestand(tekst: string): Result<Casusbestand, readonly string[]> {
  const getypt = leesJson(tekst);
  if (getypt === undefined) return faal(['Het bestand is geen JSON.']);
  if (isTeDiep(getypt))
    return faal(['Het bestand is te diep genest. Een casus of een export van Tredewijzer is dat niet.']);
  const omgezet = uitCasusvorm(getypt);
  if (!omgezet.ok) return omgezet;
  const ruw = omgezet.value;
  const eerder = exportvorm.safeParse(ruw);
  const dossier = dossiervorm.safeParse(ruw);
  const feiten = eerder.success ? eerder.data.feiten : (ruw as Feiten);
  if (!eerder.success && isExport(ruw)) return faal(['Het bestand is een export die deze versie niet kan lezen.']);
  const verdacht = verdachtePlekken(zonderPlaatjes(ruw));
  if (verdacht.length > 0) return faal(verdacht.map((plek) => `${plek}: ${rijGeweigerd}`));
  const gelezen = leesDossierbestand(feiten);
  if (!gelezen.ok) return faal(gelezen.fout);
  if (eerder.success) {
    const { aanbieder, casus, betrokken } = eerder.data;
    return ok({ aanbieder: aanbieder.naam, geopendOp: casus.geopendOp, betrokken, ontvangendeRegio: null, feiten });
  }
  if (!dossier.success) return faal(['aanbieder.naam: zonder naam van de aanbieder kan er geen casus zijn.']);
  const ontvangendeRegio = dossier.data.ontvanger?.regio ?? null;
  return ok({ aanbieder: dossier.data.aanbieder.naam, geopendOp: null, betrokken: [], ontvangendeRegio, feiten });
}

/** What is said per gemeente has its own reader, with its own guard: the bytes of a picture are no text. */
const zonderPlaatjes = (ruw: unknown): unknown =>
  isExport(ruw) ? { ...ruw, gemeentegegevens: Object.keys(gegevensVan(ruw)) } : ruw;

const gegevensVan = (ruw: object): object =>
  'gemeentegegevens' in ruw && typeof ruw.gemeentegegevens === 'object' ? (ruw.gemeentegegevens ?? {}) : {};

function leesJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst.replace(/^\ufeff/, '')) as unknown;
  } catch {
    return undefined;
  }
}

const isExport = (ruw: unknown): ruw is object =>
  typeof ruw === 'object' && ruw !== null && 'soort' in ruw && ruw.soort === casusbestandSoort;

/** Opens the casus when the aanbieder has none that runs, and records the facts that differ. */
export async function importeerCasus(
  turn: Turn,
  verben: Pick<Verben, 'casusOpenen' | 'feitVastleggen' | 'gegevensInlezen'>,
  bestand: Casusbestand & { readonly perGemeente?: Gemeentevondst },
  { nu, vandaag }: Moment,
): Promise<Result<Casusverslag, string>> {
  const aanbieder = await zoekAanbieder(turn, bestand.aanbieder);
  if (typeof aanbieder === 'string') return faal(aanbieder);
  const werk = { actor: systeem, nu, vandaag, eenheid: turn };
  const bestaand = await turn.casus.vanAanbieder(aanbieder.id, vandaag);
  const loopt = bestaand !== null && bestaand.status !== 'gesloten';
  const { ids, opmerkingen } = loopt
    ? { ids: [], opmerkingen: [] }
    : await betrokkenen(turn, bestand, aanbieder, vandaag);
  const invoer = {
    aanbiederId: aanbieder.id,
    geopendOp: bestand.geopendOp ?? vandaag,
    betrokkenIds: ids,
    aanleiding: 'eigen-signaal' as const,
    meldingIds: [],
  };
  const casusId = loopt ? bestaand.id : geslaagd(await verben.casusOpenen(werk, invoer)).id;
  const feiten = await gewijzigd(turn, casusId, bestand.feiten);
  if (Object.keys(feiten).length > 0) geslaagd(await verben.feitVastleggen(werk, { casusId, feiten }));
  const casus = await turn.casus.vind(casusId, vandaag);
  const { rijen, gebleven } = await nieuweGegevens(turn, aanbieder.id, bestand.perGemeente);
  if (rijen.length > 0) geslaagd(await verben.gegevensInlezen(werk, { rijen }));
  return ok({
    nummer: casus?.nummer ?? '',
    geopend: !loopt,
    feiten: Object.keys(feiten).length,
    gemeenten: rijen.length,
    opmerkingen: [...opmerkingen, ...gebleven],
  });
}

async function zoekAanbieder({ partij }: Turn, naam: string): Promise<Partij | string> {
  const boek = maakNaamboek(await partij.vanSoort(['aanbieder', 'gecertificeerde-instelling']));
  const [aanbieder, ...meer] = boek.vind(naam);
  if (aanbieder === undefined) {
    return `De aanbieder ${JSON.stringify(naam)} staat niet in het register. Voeg hem eerst toe met: register importeren.`;
  }
  if (meer.length === 0) return aanbieder;
  return `De naam ${JSON.stringify(naam)} past bij meer aanbieders: ${[aanbieder, ...meer].map((een) => een.naam).join(', ')}.`;
}

/** From an export its own list; from a dossier the gemeenten of the accounthoudende regio and the receiving regio. */
async function betrokkenen(turn: Turn, bestand: Casusbestand, aanbieder: Partij, dag: string) {
  const opmerkingen: string[] = [];
  const ids = new Set<string>();
  for (const id of bestand.betrokken) {
    if (await turn.partij.vind(id)) ids.add(id);
    else opmerkingen.push(`De betrokken partij ${id} staat niet in dit register en is overgeslagen.`);
  }
  if (bestand.geopendOp !== null) return { ids: [...ids], opmerkingen };
  for (const regio of await turn.partij.naar(aanbieder.id, 'accounthouder', dag)) {
    const soort = regio.soort === 'samenwerkingsverband' ? 'neemt-deel-aan' : 'ligt-in';
    for (const gemeente of await turn.partij.van(regio.id, soort, dag)) ids.add(gemeente.id);
  }
  const regios = maakNaamboek(await turn.partij.vanSoort(['jeugdregio', 'samenwerkingsverband']));
  const ontvangend = bestand.ontvangendeRegio === null ? [] : regios.vind(bestand.ontvangendeRegio);
  for (const { id } of ontvangend) ids.add(id);
  if (ids.size === 0) opmerkingen.push('Er zijn nog geen betrokken gemeenten of regio’s. Geef ze later op.');
  return { ids: [...ids], opmerkingen };
}

async function gewijzigd({ feit }: Turn, casusId: string, nieuw: Feiten): Promise<Feiten> {
  const oud = (await feit.dossierJson(casusId)) ?? {};
  return Object.fromEntries(
    Object.entries(nieuw).filter(([naam, waarde]) => JSON.stringify(oud[naam]) !== JSON.stringify(waarde)),
  );
}

/** The system may do this and the input was checked: a refusal here is a defect. */
function geslaagd<T>(uitkomst: Result<T>): T {
  if (!uitkomst.ok) throw new Error(`The import was refused: ${uitkomst.fout.soort}.`);
  return uitkomst.value;
}
