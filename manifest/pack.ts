/** Packs the app for Teams: fills in id and host, checks it offline, and writes the zip that an administrator uploads. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { keur } from './keuring';
import type { Manifest } from './keuring';
import { maakZip } from './zip';

/** An app that exists nowhere: the package can be looked at and checked, but Teams cannot connect it. */
const PROEF = { appId: '00000000-0000-0000-0000-000000000000', url: 'https://tredewijzer.example' };

export interface Instelling {
  readonly appId: string;
  /** The public address, such as `https://bot.example.nl`. */
  readonly url: string;
  readonly versie: string;
}

/** The manifest with its holes filled. */
export function vulIn({ appId, url, versie }: Instelling): Manifest {
  const { protocol, host } = new URL(url);
  if (protocol !== 'https:') throw new Error(`PUBLIC_URL moet met https:// beginnen, niet ${url}`);
  const waarden: Readonly<Record<string, string>> = { MICROSOFT_APP_ID: appId, HOST: host, VERSION: versie };
  const tekst = lees('manifest.json')
    .toString('utf8')
    .replace(/\{\{(\w+)\}\}/g, (hole, naam: string) => waarden[naam] ?? hole);
  return JSON.parse(tekst) as Manifest;
}

/** The bytes of the zip; throws with every mistake when the manifest is not right. */
export function pak(instelling: Instelling): Buffer {
  const manifest = vulIn(instelling);
  const fouten = keur(manifest, JSON.parse(lees('en.json').toString('utf8')));
  if (fouten.length > 0) throw new Error(`Het manifest klopt niet:\n- ${fouten.join('\n- ')}`);
  const vast = ['en.json', 'color.png', 'outline.png'].map((naam) => ({ naam, inhoud: lees(naam) }));
  return maakZip([{ naam: 'manifest.json', inhoud: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) }, ...vast]);
}

const lees = (naam: string): Buffer => readFileSync(join(__dirname, naam));

function uitvoeren(argumenten: readonly string[]): void {
  const { values } = parseArgs({
    args: [...argumenten],
    options: { 'app-id': { type: 'string' }, url: { type: 'string' }, uit: { type: 'string' } },
  });
  const pakket = JSON.parse(readFileSync(resolve('package.json'), 'utf8')) as { version: string };
  const appId = values['app-id'] || PROEF.appId;
  const uit = resolve(values.uit ?? join('dist', 'manifest', 'tredewijzer.zip'));
  const zip = pak({ appId, url: values.url || PROEF.url, versie: pakket.version });
  mkdirSync(dirname(uit), { recursive: true });
  writeFileSync(uit, zip);
  console.log(`Geschreven: ${uit}`);
  if (appId === PROEF.appId || !values.url) {
    console.log(
      'Let op: MICROSOFT_APP_ID of PUBLIC_URL ontbreekt. Dit is een proefpakket; Teams kan er niet mee verbinden.',
    );
  }
}

if (require.main === module) {
  try {
    uitvoeren(process.argv.slice(2));
  } catch (fout) {
    console.error(fout instanceof Error ? fout.message : fout);
    process.exitCode = 1;
  }
}
