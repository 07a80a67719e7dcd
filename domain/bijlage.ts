/** Documents with a melding: which kinds, how large and how many. */
import type { VrijeTekst } from './persoonsgegevens';

const bijlageSoorten = ['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods'] as const;

export type BijlageSoort = (typeof bijlageSoorten)[number];

/** What is kept of a document; its bytes lie outside the database, under this hash. */
export interface Bijlage {
  /** SHA-256 of the content, hexadecimal. */
  readonly hash: string;
  readonly naam: VrijeTekst;
  readonly soort: BijlageSoort;
  /** In bytes. */
  readonly omvang: number;
}

/** Documents somebody sent after his melding, until he says which melding they belong to. */
export interface LosseBijlagen {
  readonly id: string;
  readonly persoonId: string;
  /** UTC, ISO. */
  readonly op: string;
  readonly bijlagen: readonly Bijlage[];
}

/** `aantal`: with a melding as it is sent, and in one message after that; `totaal`: with one melding, whenever they came; `wachtend`: messages of one person of which it is not known yet to which melding they belong. Voorbeeld, niet officieel: a beheerder may want other limits. */
export const bijlageGrenzen = { bytes: 10 * 1024 * 1024, aantal: 5, totaal: 12, wachtend: 4, naam: 120 } as const;

export type BijlageFout =
  | 'soort'
  | 'foto'
  | 'programma'
  | 'archief'
  | 'mail'
  | 'oude-vorm'
  | 'inhoud'
  | 'macro'
  | 'te-groot'
  | 'leeg'
  | 'te-veel'
  | 'naam'
  | 'niet-opgehaald'
  /** It lies where nothing is fetched from. */
  | 'vreemde-plek'
  /** Too much waits already until it is said where it belongs. */
  | 'wachten-al'
  | 'niet-bewaard'
  | 'geen-melding'
  | 'alleen-persoonlijk';

const eindVan = (naam: string): string | undefined => /\.([a-z0-9]{1,5})$/i.exec(naam.trim())?.[1]?.toLowerCase();

/** The kind by the end of the name; null for what is not an organisational document. */
export function soortVanNaam(naam: string): BijlageSoort | null {
  const eind = eindVan(naam);
  return bijlageSoorten.find((soort) => soort === eind) ?? null;
}

/** What people send that is no such document: each has its own way out. */
const ANDERE: readonly (readonly [BijlageFout, string])[] = [
  ['foto', 'heic heif jpg jpeg jfif png gif webp tif tiff bmp svg mp4 mov'],
  ['programma', 'exe com bat cmd msi js vbs ps1 sh jar dll scr lnk app apk dmg iso hta html htm'],
  ['archief', 'zip rar 7z tar gz tgz'],
  ['mail', 'msg eml'],
  ['macro', 'docm xlsm pptm dotm xltm xlsb'],
  ['oude-vorm', 'doc xls ppt rtf txt csv pages key odp wpd'],
];

/** Why a name that is of no kind we keep is not kept. */
export function foutVanNaam(naam: string): BijlageFout {
  const eind = eindVan(naam) ?? '';
  return ANDERE.find(([, einden]) => einden.split(' ').includes(eind))?.[0] ?? 'soort';
}

/** Which documents are in use, and the proofs that hand one over once. The bytes lie in `GEGEVENS_MAP`. */
export interface BijlageStore {
  /** Of these hashes, those that no melding and no draft holds, and that wait for no answer to which melding they belong. */
  ongebruikt(hashes: readonly string[]): Promise<readonly string[]>;
  bewaarLos(los: LosseBijlagen): Promise<void>;
  los(id: string): Promise<LosseBijlagen | null>;
  /** What of this person waits, what came last first. */
  losVan(persoonId: string): Promise<readonly LosseBijlagen[]>;
  aantalLos(persoonId: string): Promise<number>;
  /** True once: whoever came first took them, or threw them away. */
  wisLos(id: string): Promise<boolean>;
  /** Throws away what was kept before that moment (UTC, ISO) and belongs to nothing. */
  veegLos(voor: string): Promise<void>;
  /** Taken out of a melding, and their bytes may still lie there. */
  weggehaald(): Promise<readonly string[]>;
  gewist(hash: string, op: string): Promise<void>;
  bewaarBewijs(bewijs: Bijlagebewijs): Promise<void>;
  bewijs(tokenHash: string): Promise<Bijlagebewijs | null>;
  /** True once: the moment the document is handed over. */
  verbruik(tokenHash: string, op: string): Promise<boolean>;
}

/** Only the hash of the secret is kept: who reads the database cannot fetch the document. */
export interface Bijlagebewijs {
  readonly tokenHash: string;
  readonly meldingId: string;
  readonly hash: string;
  readonly persoonId: string;
  readonly verlooptOp: string;
  readonly gebruiktOp: string | null;
}
