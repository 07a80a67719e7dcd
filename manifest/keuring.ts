/** Checks a manifest offline against Microsoft's own schemas, and against the limits of older clients. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Ajv from 'ajv-draft-04';
import type { ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** Written for the first, read by clients up to the second. */
const VERSIES = ['1.24', '1.30'] as const;

/** Bron: the strictest limits over all published schemas; older clients cut off what is longer. */
const GRENZEN = { opdrachten: 10, lijsten: 3, titel: 32, omschrijving: 128, naam: 30, kort: 80 };

interface Opdracht {
  readonly title: string;
  readonly description: string;
}
export interface Manifest {
  readonly manifestVersion: string;
  readonly version: string;
  readonly id: string;
  readonly name: { readonly short: string };
  readonly description: { readonly short: string };
  readonly bots: readonly {
    readonly commandLists: readonly { readonly scopes: readonly string[]; readonly commands: readonly Opdracht[] }[];
  }[];
}

/** Every mistake in words; nothing when both are right. */
export function keur(manifest: Manifest, taal: unknown): readonly string[] {
  const fouten = VERSIES.flatMap((versie) => [
    ...volgens(versie, 'MicrosoftTeams.schema.json', opVersie(manifest, versie), `manifest (${versie})`),
    ...volgens(
      versie,
      'MicrosoftTeams.Localization.schema.json',
      opVersie(taal as Manifest, versie),
      `en.json (${versie})`,
    ),
  ]);
  return [...fouten, ...overGrens(manifest)];
}

/** The schemas fix the version number and their own address: the same manifest with the other number. */
function opVersie(inhoud: Manifest, versie: string): unknown {
  const tekst = JSON.stringify(inhoud).replaceAll('/v1.24/', `/v${versie}/`);
  const kopie = JSON.parse(tekst) as Record<string, unknown>;
  return 'manifestVersion' in kopie ? { ...kopie, manifestVersion: versie } : kopie;
}

function volgens(versie: string, schema: string, inhoud: unknown, wat: string): readonly string[] {
  const gekeurd = keurder(versie, schema);
  if (gekeurd(inhoud)) return [];
  return (gekeurd.errors ?? []).map((fout) => `${wat}: ${fout.instancePath || '/'} ${fout.message ?? ''}`);
}

const KEURDERS = new Map<string, ValidateFunction>();

/** Reading a schema takes a quarter of a second: once is enough. */
function keurder(versie: string, schema: string): ValidateFunction {
  const pad = join(dirname(require.resolve('@microsoft/app-manifest')), 'json-schemas', 'teams', `v${versie}`, schema);
  const bekend = KEURDERS.get(pad);
  if (bekend !== undefined) return bekend;
  // Microsoft's patterns escape brackets in ways the unicode flag refuses.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const nieuw = ajv.compile(JSON.parse(readFileSync(pad, 'utf8')) as object);
  KEURDERS.set(pad, nieuw);
  return nieuw;
}

function overGrens({ name, description, bots }: Manifest): readonly string[] {
  const lijsten = bots.flatMap((bot) => bot.commandLists);
  const teLang = (wat: string, tekst: string, grens: number): readonly string[] =>
    tekst.length > grens ? [`${wat} is langer dan ${grens} tekens: ${tekst}`] : [];
  return [
    ...teLang('name.short', name.short, GRENZEN.naam),
    ...teLang('description.short', description.short, GRENZEN.kort),
    ...(lijsten.length > GRENZEN.lijsten ? [`meer dan ${GRENZEN.lijsten} lijsten met opdrachten`] : []),
    ...lijsten
      .filter((lijst) => lijst.commands.length > GRENZEN.opdrachten)
      .map((lijst) => `te veel opdrachten in ${lijst.scopes.join()}`),
    ...lijsten
      .flatMap((lijst) => lijst.commands)
      .flatMap((opdracht) => [
        ...teLang('een opdracht', opdracht.title, GRENZEN.titel),
        ...teLang('een omschrijving', opdracht.description, GRENZEN.omschrijving),
      ]),
  ];
}
