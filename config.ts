/** The environment → `Config`: read once, with every mistake at once, and never with a secret in a message. */
import { createHmac } from 'node:crypto';
import { z } from 'zod/v4';

type Omgeving = Readonly<Record<string, string | undefined>>;

export type AppType = 'SingleTenant' | 'UserAssignedMsi' | 'MultiTenant';

export interface Config {
  readonly proef: boolean;
  readonly databaseUrl: string;
  /** Without tokens only this machine may speak to the bot. */
  readonly host: string;
  readonly poort: number;
  readonly simulatorPoort: number;
  readonly publiekeUrl: string;
  readonly gegevensMap: string;
  /** Whom people can call; null while nobody filled it in. */
  readonly contact: { readonly telefoon: string | null; readonly uren: string | null };
  /** Signs the links to files. */
  readonly ondertekensleutel: string;
  readonly logniveau: string;
  /** Minutes between the release of letters to one circle and to the next. */
  readonly tussenMinuten: number;
  /** Hour of the daily overview of messages, in the Netherlands. */
  readonly overzichtUur: number;
  /** JSON with the look of each sender; without it letters have the look of the house. */
  readonly huisstijlBestand?: string;
  /** JSON with how places of the referral table can be reached; without it the table of the house holds. */
  readonly verwijsbestand?: string;
  readonly teams: {
    readonly proef: boolean;
    readonly appId: string;
    readonly appType: AppType;
    readonly tenantId: string;
    readonly wachtwoord?: string;
    readonly certificaat?: { readonly vingerafdruk: string; readonly sleutel: string };
    readonly tenants: readonly string[];
  };
}

/** When it is not ok, the configuration as far as it could be read: what else is wrong can be looked for in it. */
export type ConfigUitslag =
  | { readonly ok: true; readonly config: Config; readonly fouten: readonly [] }
  | { readonly ok: false; readonly config: Config; readonly fouten: readonly string[] };

/** The only place where the environment of the process is read; an empty variable counts as absent. */
export const omgeving = (): Omgeving => ({ ...process.env });

const standaardDatabase = 'sqlite:.gegevens/tredewijzer.db';
/** Public on purpose: in a trial run there is nothing to protect, and links must outlive a restart. */
const proefsleutel = 'alleen-voor-proef-op-deze-computer-0001';

const guid = (uitleg: string) => z.guid({ error: `moet een ${uitleg} zijn, in de vorm 00000000-0000-….` });
const poort = (standaard: number) =>
  z.coerce.number({ error: 'moet een getal zijn.' }).int().min(1).max(65535).default(standaard);

/** Links are made by writing on behind it, and everybody who gets one reads what stands before. */
const isKaalAdres = (adres: string): boolean => {
  if (!URL.canParse(adres)) return false;
  const { username, password } = new URL(adres);
  return username + password === '' && !/[?#]/.test(adres);
};

const velden = {
  DATABASE_URL: z
    .string()
    .regex(/^(sqlite:.+|postgres(ql)?:\/\/.+)$/, { error: 'moet beginnen met sqlite: of postgres://.' })
    .optional(),
  PORT: poort(3978),
  SIMULATOR_PORT: poort(3979),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'moet een volledig webadres zijn.' })
    .refine(isKaalAdres, { error: 'moet een webadres zijn zonder naam of wachtwoord, en zonder ? of # erachter.' })
    .optional(),
  MELDPUNT_TELEFOON: z.string().max(40, { error: 'mag hoogstens 40 tekens lang zijn.' }).optional(),
  MELDPUNT_UREN: z.string().max(120, { error: 'mag hoogstens 120 tekens lang zijn.' }).optional(),
  GEGEVENS_MAP: z.string().default('.gegevens'),
  ONDERTEKENSLEUTEL: z.string().min(32, { error: 'moet ten minste 32 tekens lang zijn.' }).optional(),
  MICROSOFT_APP_ID: guid('app-id').optional(),
  MICROSOFT_APP_TYPE: z
    .enum(['SingleTenant', 'UserAssignedMsi', 'MultiTenant'], {
      error: 'moet SingleTenant, UserAssignedMsi of MultiTenant zijn.',
    })
    .default('SingleTenant'),
  MICROSOFT_APP_TENANT_ID: guid('tenant-id').optional(),
  MICROSOFT_APP_PASSWORD: z.string().optional(),
  MICROSOFT_APP_CERTIFICATE_THUMBPRINT: z.string().optional(),
  MICROSOFT_APP_CERTIFICATE_KEY: z.string().optional(),
  TENANTS: z
    .string()
    .transform((ruw) => ruw.split(/[\s,;|]+/).filter((deel) => deel !== ''))
    .pipe(z.array(guid('tenant-id')))
    .default([]),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'moet fatal, error, warn, info, debug, trace of silent zijn.',
    })
    .default('info'),
  BRIEF_HUISSTIJL: z.string().optional(),
  VERWIJSGEGEVENS: z.string().optional(),
  BRIEF_TUSSENTIJD_MINUTEN: z.coerce
    .number({ error: 'moet een aantal minuten zijn.' })
    .int({ error: 'moet een heel aantal minuten zijn.' })
    .min(0, { error: 'moet 0 of meer zijn.' })
    .max(10_080, { error: 'moet hoogstens een week zijn.' })
    .default(60),
  OVERZICHT_UUR: z.coerce
    .number({ error: 'moet een uur van de dag zijn.' })
    .int({ error: 'moet een heel uur zijn.' })
    .min(6, { error: 'moet 6 of later zijn.' })
    .max(22, { error: 'moet 22 of vroeger zijn.' })
    .default(15),
} as const;

type Waarden = { readonly [V in keyof typeof velden]?: z.output<(typeof velden)[V]> };

export function leesConfig(omgeving: Omgeving, argumenten: { readonly proef: boolean }): ConfigUitslag {
  const ruw = zonderRand(omgeving);
  const { waarden, fouten } = leesVelden(ruw);
  const config = samen(waarden, argumenten.proef);
  const alle = [...fouten, ...(argumenten.proef ? regelsVoorProef(ruw, config) : regelsVoorEcht(ruw))];
  return alle.length > 0 ? { ok: false, config, fouten: alle } : { ok: true, config, fouten: [] };
}

/** What an operator's command needs: no app id or secret, only where the data is. */
export function leesGegevens(omgeving: Omgeving): {
  readonly databaseUrl: string;
  readonly gegevensMap: string;
  /** Whom people can call; null while nobody filled it in. */
  readonly contact: { readonly telefoon: string | null; readonly uren: string | null };
  readonly ondertekensleutel: string;
  readonly fouten: readonly string[];
} {
  const { waarden, fouten } = leesVelden(zonderRand(omgeving));
  return {
    databaseUrl: waarden.DATABASE_URL ?? standaardDatabase,
    gegevensMap: waarden.GEGEVENS_MAP ?? '.gegevens',
    contact: { telefoon: waarden.MELDPUNT_TELEFOON ?? null, uren: waarden.MELDPUNT_UREN ?? null },
    ondertekensleutel: waarden.ONDERTEKENSLEUTEL ?? proefsleutel,
    fouten: fouten.filter((fout) => /^(DATABASE_URL|GEGEVENS_MAP|ONDERTEKENSLEUTEL)\b/.test(fout)),
  };
}

/** A keyed hash, hexadecimal. With another key nothing that was signed before can be verified. */
export const ondertekenMet =
  (sleutel: string) =>
  (tekst: string): string =>
    createHmac('sha256', sleutel).update(tekst).digest('hex');

function leesVelden(ruw: Omgeving): { readonly waarden: Waarden; readonly fouten: readonly string[] } {
  const fouten: string[] = [];
  const waarden: Record<string, unknown> = {};
  for (const [naam, schema] of Object.entries(velden)) {
    const gelezen = schema.safeParse(gezet(ruw, naam) ? ruw[naam] : undefined);
    if (gelezen.success) waarden[naam] = gelezen.data;
    else fouten.push(`${naam} ${uitleg(naam, gelezen.error.issues[0]?.message)}`);
  }
  return { waarden: waarden, fouten };
}

const uitleg = (naam: string, gegeven: string | undefined): string =>
  naam.endsWith('PORT') ? 'moet een poortnummer van 1 tot en met 65535 zijn.' : (gegeven ?? 'is niet goed ingevuld.');

const gezet = (ruw: Omgeving, naam: string): boolean => (ruw[naam] ?? '').trim() !== '';

/** Read as they are: with another name data would seem to be gone, and with another key nothing signed before holds. */
const LETTERLIJK: ReadonlySet<string> = new Set(['DATABASE_URL', 'GEGEVENS_MAP', 'ONDERTEKENSLEUTEL']);

/** A secret that was put into a file with `echo` ends in a line end: nobody means it, and no sign-in would say that it is the reason. */
const zonderRand = (ruw: Omgeving): Omgeving =>
  Object.fromEntries(
    Object.entries(ruw).map(([naam, waarde]) => [naam, LETTERLIJK.has(naam) ? waarde : waarde?.trim()]),
  );

function regelsVoorProef(ruw: Omgeving, { poort: eigen, simulatorPoort }: Config): readonly string[] {
  const eisen: readonly Eis[] = [
    [
      !gezet(ruw, 'MICROSOFT_APP_ID'),
      'MICROSOFT_APP_ID mag niet samen met --proef: een proef vraagt niet om aanmelding.',
    ],
    [eigen !== simulatorPoort, `SIMULATOR_PORT moet een andere poort zijn dan PORT (${String(eigen)}).`],
  ];
  return eisen.filter(([voldaan]) => !voldaan).map(([, fout]) => fout);
}

type Eis = readonly [voldaan: boolean, fout: string];

function regelsVoorEcht(ruw: Omgeving): readonly string[] {
  const type = gezet(ruw, 'MICROSOFT_APP_TYPE') ? ruw['MICROSOFT_APP_TYPE'] : 'SingleTenant';
  const geheim =
    gezet(ruw, 'MICROSOFT_APP_PASSWORD') ||
    (gezet(ruw, 'MICROSOFT_APP_CERTIFICATE_THUMBPRINT') && gezet(ruw, 'MICROSOFT_APP_CERTIFICATE_KEY'));
  const eisen: readonly Eis[] = [
    [gezet(ruw, 'MICROSOFT_APP_ID'), 'MICROSOFT_APP_ID ontbreekt. Zonder app-id start Tredewijzer alleen met --proef.'],
    [gezet(ruw, 'DATABASE_URL'), 'DATABASE_URL ontbreekt, bijvoorbeeld postgres://… of sqlite:PAD.'],
    [gezet(ruw, 'ONDERTEKENSLEUTEL'), 'ONDERTEKENSLEUTEL ontbreekt. Kies ten minste 32 willekeurige tekens.'],
    [/^https:/.test(ruw['PUBLIC_URL'] ?? ''), 'PUBLIC_URL ontbreekt of begint niet met https://.'],
    [gezet(ruw, 'TENANTS'), 'TENANTS ontbreekt. Noem de tenants die met de bot mogen spreken.'],
    [
      type === 'MultiTenant' || gezet(ruw, 'MICROSOFT_APP_TENANT_ID'),
      `MICROSOFT_APP_TENANT_ID ontbreekt. Bij ${type ?? ''} is dat verplicht.`,
    ],
    [
      type === 'UserAssignedMsi' || geheim,
      'MICROSOFT_APP_PASSWORD ontbreekt. Vul het wachtwoord in, of MICROSOFT_APP_CERTIFICATE_THUMBPRINT en MICROSOFT_APP_CERTIFICATE_KEY.',
    ],
  ];
  return eisen.filter(([voldaan]) => !voldaan).map(([, fout]) => fout);
}

function samen(waarden: Waarden, proef: boolean): Config {
  const eigenPoort = waarden.PORT ?? 3978;
  return {
    proef,
    databaseUrl: waarden.DATABASE_URL ?? standaardDatabase,
    host: proef ? '127.0.0.1' : '0.0.0.0',
    poort: eigenPoort,
    simulatorPoort: waarden.SIMULATOR_PORT ?? 3979,
    publiekeUrl: (waarden.PUBLIC_URL ?? `http://127.0.0.1:${eigenPoort}`).replace(/\/+$/, ''),
    gegevensMap: waarden.GEGEVENS_MAP ?? '.gegevens',
    contact: { telefoon: waarden.MELDPUNT_TELEFOON ?? null, uren: waarden.MELDPUNT_UREN ?? null },
    ondertekensleutel: waarden.ONDERTEKENSLEUTEL ?? proefsleutel,
    logniveau: waarden.LOG_LEVEL ?? 'info',
    tussenMinuten: waarden.BRIEF_TUSSENTIJD_MINUTEN ?? 60,
    overzichtUur: waarden.OVERZICHT_UUR ?? 15,
    ...(waarden.VERWIJSGEGEVENS === undefined ? {} : { verwijsbestand: waarden.VERWIJSGEGEVENS }),
    ...(waarden.BRIEF_HUISSTIJL === undefined ? {} : { huisstijlBestand: waarden.BRIEF_HUISSTIJL }),
    teams: teamsVan(waarden, proef),
  };
}

function teamsVan(waarden: Waarden, proef: boolean): Config['teams'] {
  const vingerafdruk = waarden.MICROSOFT_APP_CERTIFICATE_THUMBPRINT;
  const sleutel = waarden.MICROSOFT_APP_CERTIFICATE_KEY?.replaceAll('\\n', '\n');
  const wachtwoord = waarden.MICROSOFT_APP_PASSWORD;
  return {
    proef,
    appId: waarden.MICROSOFT_APP_ID ?? '',
    appType: waarden.MICROSOFT_APP_TYPE ?? 'SingleTenant',
    tenantId: waarden.MICROSOFT_APP_TENANT_ID ?? '',
    ...(wachtwoord === undefined ? {} : { wachtwoord }),
    ...(vingerafdruk === undefined || sleutel === undefined ? {} : { certificaat: { vingerafdruk, sleutel } }),
    tenants: waarden.TENANTS ?? [],
  };
}
