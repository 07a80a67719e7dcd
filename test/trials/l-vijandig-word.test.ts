/** L81 A Word file from outside that is made to do harm: read as text or not at all, in bounded time and memory, and nothing of it stays. */
import { crc32, deflateRawSync } from 'node:zlib';
import { leesWord } from '../../reports/render/docx-lezen';
import { werktijd } from '../support/werktijd';

interface Deel {
  readonly naam: string;
  readonly ingepakt: Buffer;
  readonly lengte?: number;
  readonly vlaggen?: number;
  readonly methode?: number;
}
const pak = (naam: string, inhoud: string | Buffer): Deel => ({
  ...{ naam, ingepakt: deflateRawSync(Buffer.from(inhoud)), lengte: Buffer.byteLength(inhoud) },
});

/** As its maker says it is. */
function maak(delen: readonly Deel[], gezegd: { readonly aantal?: number; readonly begin?: number } = {}): Buffer {
  const lokaal: Buffer[] = [];
  const register: Buffer[] = [];
  let plek = 0;
  for (const { naam, ingepakt, lengte = 0, vlaggen = 0, methode = 8 } of delen) {
    const kop = Buffer.alloc(26);
    kop.writeUInt16LE(20, 0);
    kop.writeUInt16LE(vlaggen, 2);
    kop.writeUInt16LE(methode, 4);
    kop.writeUInt32LE(crc32(ingepakt), 10);
    kop.writeUInt32LE(ingepakt.length, 14);
    kop.writeUInt32LE(lengte, 18);
    kop.writeUInt16LE(Buffer.byteLength(naam), 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(plek, 10);
    const een = Buffer.concat([Buffer.from('PK\u0003\u0004'), kop, Buffer.from(naam), ingepakt]);
    register.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), kop, rest, Buffer.from(naam));
    lokaal.push(een);
    plek += een.length;
  }
  const slot = Buffer.alloc(22);
  slot.writeUInt32LE(0x06054b50, 0);
  slot.writeUInt16LE(gezegd.aantal ?? delen.length, 10);
  slot.writeUInt32LE(gezegd.begin ?? plek, 16);
  return Buffer.concat([...lokaal, ...register, slot]);
}

const tekst = (woorden: string): string => `<w:document><w:p><w:r><w:t>${woorden}</w:t></w:r></w:p></w:document>`;
const leeg = pak('', '');
const DOCUMENT = 'word/document.xml';
const goed = pak(DOCUMENT, tekst('een brief'));

it('wat een programma in het bestand aantekende leest niemand, en een aantekening zonder einde verbergt niets', () => {
  const met = (noot: string) => leesWord(maak([pak(DOCUMENT, tekst('een brief').replace('<w:p>', `${noot}<w:p>`))]));
  const alinea = '<w:p><w:r><w:t>verborgen</w:t></w:r></w:p>';
  expect(met(`<!-- ${alinea} --><!-- a --> `)?.alineas).toEqual(['een brief']);
  expect(met(`<!-- ${alinea}`)).toBeNull();
});

it('zo wordt een gewoon bestand gelezen', () => {
  expect(leesWord(maak([goed]))?.alineas).toEqual(['een brief']);
});

it.each<[string, () => Buffer]>([
  ['met een wachtwoord', () => maak([{ ...goed, vlaggen: 1 }])],
  ['op een manier ingepakt die niemand kent', () => maak([{ ...goed, methode: 99 }])],
  ['met het document twee keer', () => maak([goed, pak(DOCUMENT, tekst('een andere brief'))])],
  [
    'met tienduizenden delen',
    () => maak([...Array.from({ length: 2_001 }, (_, nr) => ({ ...leeg, naam: `a${String(nr)}` })), goed]),
  ],
  ['met een inhoudsopgave die ergens anders staat', () => maak([goed], { begin: 0xfffffff0 })],
  ['met meer delen dan er zijn', () => maak([goed], { aantal: 1_500 })],
  ['met een zip in plaats van een document', () => maak([pak(DOCUMENT, maak([goed]))])],
  [
    'met een externe entiteit',
    () => maak([pak(DOCUMENT, `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${tekst('&b;')}`)]),
  ],
  [
    'met entiteiten in entiteiten',
    () => maak([pak(DOCUMENT, `<!DOCTYPE a [<!ENTITY b "lol"><!ENTITY c "&b;&b;&b;">]>${tekst('&c;')}`)]),
  ],
  [
    'met entiteiten in een ander deel',
    () => maak([goed, pak('docProps/custom.xml', '<!doctype a [<!ENTITY b "x">]>')]),
  ],
  ['in een andere codering', () => maak([pak(DOCUMENT, Buffer.from(tekst('een brief'), 'utf16le'))])],
  ['dat uitzet tot honderden megabytes', () => maak([pak(DOCUMENT, Buffer.alloc(40_000_000))])],
])('een bestand %s wordt niet gelezen', (_, bestand) => {
  const bytes = bestand();
  expect(werktijd(() => expect(leesWord(bytes)).toBeNull())).toBeLessThan(2_000);
});

it('namen met ../ en een deel met macro’s worden nergens gelezen of geschreven', () => {
  const kwaad = ['../../etc/passwd', '/etc/passwd', '..\\..\\windows', `../${DOCUMENT}`].map((naam) =>
    pak(naam, tekst('kwaad')),
  );
  expect(leesWord(maak([...kwaad, pak('word/vbaProject.bin', 'x'), goed]))?.alineas).toEqual(['een brief']);
  expect(leesWord(maak(kwaad))).toBeNull();
});

it('een tekstvak is een alinea voor die waar het aan hangt, en wat om het vak heen staat blijft één alinea', () => {
  const alinea = (woorden: string): string => `<w:p><w:r><w:t>${woorden}</w:t></w:r></w:p>`;
  const vak = (woorden: string): string => `<w:txbxContent>${alinea(woorden)}${alinea('tweede regel')}</w:txbxContent>`;
  const hangend = `<w:r><mc:AlternateContent><mc:Choice><w:drawing>${vak('in het vak')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${vak('in het vak')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const gelezen = leesWord(
    maak([
      pak(
        DOCUMENT,
        `<w:document>${alinea('een')}<w:p><w:r><w:t>Voor het vak </w:t></w:r>${hangend}<w:r><w:t>en erna.</w:t></w:r></w:p></w:document>`,
      ),
    ]),
  );
  expect(gelezen?.alineas).toEqual(['een', 'in het vak', 'tweede regel', 'Voor het vak en erna.']);
  expect(gelezen?.kaders).toBe(1);
  expect(leesWord(maak([goed]))?.kaders).toBe(0);
});

it('een entiteit die Word niet kent blijft letterlijk staan', () => {
  expect(leesWord(maak([pak(DOCUMENT, tekst('a &onbekend; b'))]))?.alineas).toEqual(['a &onbekend; b']);
});

it.each([
  ['miljoenen labels', '<w:p><w:r><w:t>a</w:t></w:r></w:p>', '<x>'],
  ['miljoenen halve labels', '', '<'],
  ['miljoenen sluittekens', '', '>'],
  ['miljoenen tekens in een label dat niet sluit', '', '<w:t '],
])('%s in alle delen tegelijk houden niemand op', (_, vooraan, keer) => {
  const vol = vooraan + keer.repeat(Math.floor(8_000_000 / keer.length));
  const bestand = maak([pak(DOCUMENT, vol), pak('word/footnotes.xml', vol), pak('docProps/custom.xml', vol)]);
  const ms = werktijd(() => leesWord(bestand));
  expect(ms).toBeLessThan(2_500);
});
