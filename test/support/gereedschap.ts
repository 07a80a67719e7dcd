/** Tests that need a program of the machine: run where it is, visibly skipped where not, failing where CI forbids that. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What a test may ask for, and the Debian package to advise. */
const PAKKET = {
  qpdf: 'qpdf',
  pdfinfo: 'poppler-utils',
  pdftotext: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  pdffonts: 'poppler-utils',
  soffice: 'libreoffice-writer-nogui',
  chromium: 'chromium',
  postgres: 'postgresql, met TEST_POSTGRES_URL',
} as const;

export type Gereedschap = keyof typeof PAKKET;

/** The path of a program, or null where it is not installed. */
export function padVan(naam: Exclude<Gereedschap, 'postgres'>): string | null {
  const eindes = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  const mappen = (process.env['PATH'] ?? '').split(delimiter).filter((map) => map !== '');
  const kandidaten = mappen.flatMap((map) => eindes.map((einde) => join(map, naam + einde)));
  return kandidaten.find((pad) => existsSync(pad)) ?? null;
}

/** Runs a program and gives its standard output as text. */
export const voerUit = (naam: Exclude<Gereedschap, 'postgres'>, argumenten: readonly string[]): string =>
  execFileSync(padVan(naam) ?? naam, [...argumenten], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

export const heeft = (naam: Gereedschap): boolean =>
  naam === 'postgres' ? (process.env['TEST_POSTGRES_URL'] ?? '') !== '' : padVan(naam) !== null;

/** Where the tests may use PostgreSQL; only inside `metGereedschap(['postgres'], …)`. */
export function postgresUrl(): string {
  const url = process.env['TEST_POSTGRES_URL'] ?? '';
  if (url === '') throw new Error('TEST_POSTGRES_URL is leeg');
  return url;
}

/**
 * The one place that skips. The title of what is skipped names the tool and its package,
 * so that the summary of `npm test` can say why without asking anything else.
 */
export function metGereedschap(namen: readonly Gereedschap[], inhoud: () => void): void {
  const ontbreekt = namen.filter((naam) => !heeft(naam));
  if (ontbreekt.length === 0) {
    describe(`met ${namen.join(', ')}`, inhoud);
    return;
  }
  const titel = `nodig: ${ontbreekt.map((naam) => `${naam} (${PAKKET[naam]})`).join(', ')}`;
  if (process.env['GEEN_OVERSLAAN'] === '1') {
    test(titel, () => {
      throw new Error(`Overslaan is verboden (GEEN_OVERSLAAN=1), maar er ontbreekt: ${ontbreekt.join(', ')}`);
    });
    return;
  }
  test.skip(titel, () => undefined);
}
