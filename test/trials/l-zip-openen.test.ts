/** L40 De zip van een reeks, brief voor brief opengemaakt: getal, versie en kenmerk van deze brief, de naam van deze raad en van geen andere, en CONCEPT waar nog geen akkoord is. */
import { leesCsv } from '../support/csv';
import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gegevensInlezen } from '../../app/gemeentegegevens';
import { voerUit as voer } from '../../app/use-case';
import { systeem } from '../../domain/actor';
import type { BriefVersie } from '../../domain/brievenboek';
import { vrijeTekstUitOpslag as tekst } from '../../domain/persoonsgegevens';
import { reeksbestandsnaam } from '../../texts/bestand';
import { controlegetal } from '../../texts/controlegetal';
import { metGereedschap, voerUit } from '../support/gereedschap';
import { Spreker } from '../support/gesprek';
import { PROEFMOMENT, startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { beginStap, startVolleReeks } from '../support/reeks';
import { leesZip, leesZipBytes } from '../support/zip';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

/** Of both sides of the border of the region, and a name that another gemeente has too. */
const raden = ['Venlo', 'Roermond', 'Bergen (L)', 'Maastricht'];
/** What no other council has. */
const merk = (gemeente: string): string => `M. van ${gemeente.replace(/\W/g, '')}zicht`;

const geefOndertekenaar = (gemeente: string, wie: string) =>
  huis.wereld.eenheid(async (eenheid) => {
    const partij = (await eenheid.partij.vanSoort(['gemeente'])).find(({ naam }) => naam === gemeente);
    const velden = { ondertekenaar: tekst(wie), functie: tekst('Secretaris') };
    const rij = { rij: 2, gemeenteId: partij?.id ?? '', gemeente, aanbiederId: '', velden, logo: null };
    const werk = { actor: systeem, nu: PROEFMOMENT, vandaag: PROEFMOMENT.slice(0, 10), eenheid };
    expect((await voer(werk, gegevensInlezen, { rijen: [rij] })).ok).toBe(true);
  });

const na = (minuten: number): string => new Date(Date.parse(PROEFMOMENT) + minuten * 60_000).toISOString();

/** A series that was set; then one council got another signatory, so that its letter is a concept again. */
async function maakReeks(): Promise<string> {
  for (const gemeente of raden) await geefOndertekenaar(gemeente, merk(gemeente));
  const reeks = await huis.wereld.eenheid((turn) => startVolleReeks(turn, raden));
  await huis.zetKlok(na(1));
  for (const [plek, stap] of (['voorleggen', 'vaststellen'] as const).entries()) {
    await beginStap(huis.wereld, reeks, stap);
    await huis.zetKlok(na(4 + plek * 3));
  }
  await geefOndertekenaar('Roermond', 'P. Opvolger');
  return reeks;
}

async function haalZip(reeks: string): Promise<ReadonlyMap<string, Buffer>> {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.drukRuw('briefreeks.bestanden', { action: 'briefreeks.bestanden', reeks });
  const gesprek = JSON.stringify(huis.simulator?.connector.messages(anouk.plaats.id));
  const pad = [...gesprek.matchAll(/\/reeks\/[\w-]+/g)].at(-1)?.[0] ?? '';
  const antwoord = await fetch(`${huis.url}${pad}`, { method: 'POST' });
  expect(antwoord.status).toBe(200);
  return leesZipBytes(new Uint8Array(await antwoord.arrayBuffer()));
}

const kaal = (xml: string): string => xml.replace(/<[^>]+>/g, '');

/** What a reader has on paper, and what the file says of itself. */
function pdfVan(bytes: Buffer) {
  const pad = join(huis.map, 'reeks.pdf');
  writeFileSync(pad, bytes);
  const delen = { papier: voerUit('pdftotext', [pad, '-']), eigenschappen: voerUit('pdfinfo', ['-custom', pad]) };
  rmSync(pad);
  return { ...delen, eigenschappen: delen.eigenschappen + bytes.toString('latin1') };
}

function docxVan(bytes: Buffer) {
  const delen = leesZip(bytes);
  const samen = (...namen: readonly string[]) => namen.map((naam) => delen.get(naam) ?? '').join('\n');
  const papier = samen('word/document.xml', 'word/footer1.xml', 'word/header1.xml', 'word/header2.xml');
  return { papier: kaal(papier), eigenschappen: samen('docProps/core.xml', 'docProps/custom.xml') };
}

/** Every mistake in one file of one letter; empty when it is this letter and no other. */
function gebreken(
  { papier, eigenschappen }: ReturnType<typeof docxVan>,
  brief: BriefVersie,
  alle: readonly BriefVersie[],
) {
  const moet = (wat: string, goed: boolean): readonly string[] => (goed ? [] : [wat]);
  const concept = brief.status === 'concept';
  const andere = alle.filter(({ id }) => id !== brief.id);
  const vlak = papier.replace(/\s+/g, ' ');
  return [
    ...moet('controlegetal', vlak.includes(controlegetal(brief.hash))),
    ...moet('hash in de eigenschappen', eigenschappen.includes(brief.hash)),
    ...moet('kenmerk en versie', vlak.includes(`Kenmerk ${brief.nummer}, versie ${String(brief.versie)}`)),
    ...moet('naam van deze raad', vlak.includes(`Gemeenteraad van ${brief.variant}`)),
    ...moet('ondertekenaar van deze raad', vlak.includes(merk(brief.variant))),
    ...moet('CONCEPT op papier', vlak.includes('CONCEPT') === concept),
    ...moet('CONCEPT in de eigenschappen', eigenschappen.includes('CONCEPT') === concept),
    ...andere.flatMap(({ variant, nummer, hash }) => {
      const alles = `${vlak}\n${eigenschappen}`;
      const vreemd = [`Gemeenteraad van ${variant}`, merk(variant), nummer, controlegetal(hash), hash];
      return vreemd.filter((woord) => alles.includes(woord)).map((woord) => `van een ander: ${woord}`);
    }),
  ];
}

metGereedschap(['pdftotext', 'pdfinfo'], () => {
  it('iedere PDF en ieder Word-bestand is deze brief en geen andere, en CONCEPT waar het akkoord er niet is', async () => {
    const reeks = await maakReeks();
    const zip = await haalZip(reeks);
    const brieven = await huis.wereld.eenheid((turn) => turn.briefreeks.brieven(reeks, 0, 100));
    const alle = brieven.map(({ brief }) => brief);
    expect(alle.map(({ variant, status }) => [variant, status]).sort()).toEqual([
      ['Bergen (L)', 'vastgesteld'],
      ['Maastricht', 'vastgesteld'],
      ['Roermond', 'concept'],
      ['Venlo', 'vastgesteld'],
    ]);
    expect(new Set(alle.map(({ hash }) => hash)).size).toBe(alle.length);
    expect(zip.size).toBe(1 + 2 * alle.length);

    const lijst = leesCsv(zip.get('lijst.csv')?.toString('utf8') ?? '');
    for (const brief of alle) {
      for (const [formaat, open] of [
        ['pdf', pdfVan],
        ['docx', docxVan],
      ] as const) {
        const naam = reeksbestandsnaam(brief.variant, brief, formaat);
        const bytes = zip.get(naam) ?? Buffer.alloc(0);
        const gelezen = open(bytes);
        expect([naam, gebreken(gelezen, brief, alle)]).toEqual([naam, []]);
        // The same file under the name of another council would be found out.
        const vreemd = alle.filter(({ id }) => id !== brief.id).map((ander) => gebreken(gelezen, ander, alle));
        expect(vreemd.every((fouten) => fouten.includes('naam van deze raad'))).toBe(true);
        const regel = lijst.find((cellen) => cellen.includes(naam));
        expect(regel?.slice(1, 3)).toEqual([brief.variant, brief.nummer]);
        expect(regel?.slice(4, 6)).toEqual([brief.hash, createHash('sha256').update(bytes).digest('hex')]);
      }
    }
  });
});
