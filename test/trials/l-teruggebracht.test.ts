/** Een Word-bestand dat buiten is bewerkt en terugkomt: veilig gelezen, alinea voor alinea vergeleken, en niets gaat verloren. */
import { Briefwereld, alinea, alineaMet, bewerkt, herschrijf, opstellen, rib, run } from '../support/word-terug';
import { deflateRawSync } from 'node:zlib';
import { briefVaststellen } from '../../app/brief-vaststellen';
import { briefVoorleggen } from '../../app/brief-voorleggen';
import mutsaers from '../../db/voorbeeld/mutsaers-2023.json';
import type { OpenWorld } from '../../db/world';
import { alineasVan, isEigen } from '../../domain/brief-eigen';
import type { BriefVersie } from '../../domain/brievenboek';
import { alleZinnen } from '../../domain/document';
import { briefwerk } from '../../reports/briefwerk';
import { leesWord } from '../../reports/render/docx-lezen';
import { volgAlineas } from '../../reports/render/docx-vergelijken';
import { zip } from '../../reports/render/docx-zip';
import { maakTekenaar } from '../../reports/tekenaar';
import { inProces } from '../../reports/teken';
import { leesTerug } from '../../reports/terugbrengen';
import { voer } from '../bot/handlers/support/beurt';
import { legFeitenVast } from '../bot/handlers/support/casuswereld';
import { werktijd } from '../support/werktijd';

let deze: Briefwereld;
let wereld: OpenWorld;
let casus: string;
beforeEach(async () => {
  deze = await Briefwereld.open();
  ({ wereld, casus } = deze);
});
afterEach(() => deze.ruimOp());

const stelOp = (): Promise<BriefVersie> => deze.stelOp();
const lees = (id: string): Promise<BriefVersie> => deze.lees(id);
const breng = (...wat: Parameters<Briefwereld['breng']>): ReturnType<Briefwereld['breng']> => deze.breng(...wat);

it('een bestand dat niemand veranderde is dezelfde versie', async () => {
  const brief = await stelOp();
  const uit = await breng(brief, await bewerkt(brief, (xml) => xml));
  expect(uit).toMatchObject({ ok: true, value: { ongewijzigd: true, gewijzigd: [], versie: 1 } });
});

it('L81: bijgehouden wijzigingen: het verschil wordt getoond, de hash is anders en het akkoord vervalt', async () => {
  const brief = await stelOp();
  await voer(wereld, 'adviseur', briefVoorleggen, { brief: brief.id });
  const bevestigd = (briefwerk.controleer(brief, mutsaers)?.gevoelig ?? []).map(({ zinId }) => zinId);
  const akkoord = await voer(wereld, 'adviseur2', briefVaststellen(briefwerk), {
    brief: brief.id,
    gezien: brief.hash,
    bevestigd,
  });
  expect(akkoord.ok).toBe(true);
  const oud = alineaMet(brief);
  const nieuw = alinea(
    `<w:del w:id="1" w:author="X"><w:r><w:delText>${oud.tekst}</w:delText></w:r></w:del><w:ins w:id="2" w:author="X">${run('Wij vertellen u hier hoe het zover kwam.')}</w:ins>`,
  );
  const uit = await breng(await lees(brief.id), await bewerkt(await lees(brief.id), herschrijf(oud.tekst, nieuw)));
  expect(uit).toMatchObject({
    value: {
      ongewijzigd: false,
      bijgehouden: 2,
      versie: 2,
      status: 'concept',
      gewijzigd: [{ was: oud.tekst, nu: 'Wij vertellen u hier hoe het zover kwam.' }],
    },
  });
  const nieuwste = await wereld.eenheid((turn) => turn.brief.nieuwste(brief.nummer));
  expect(nieuwste).toMatchObject({ versie: 2, akkoord: null, status: 'concept' });
  expect(nieuwste?.hash).not.toBe(brief.hash);
  expect(await lees(brief.id)).toMatchObject({ versie: 1, status: 'vervangen', hash: brief.hash });
});

it('na een gewijzigd feit blijft de eigen alinea staan, met de nieuwe zin ernaast', async () => {
  const brief = await stelOp();
  const oud = alineaMet(brief);
  const eerste = await breng(brief, await bewerkt(brief, herschrijf(oud.tekst, alinea(run('Onze eigen woorden.')))));
  expect(eerste.ok).toBe(true);
  await legFeitenVast(wereld, casus, { 'voorgeschiedenis.zorgen': { waarde: ['huisvesting'], bron: 'nieuw' } });
  const opnieuw = await voer(wereld, 'adviseur', opstellen, { casus, ...rib });
  if (!opnieuw.ok) throw new Error(opnieuw.fout.soort);
  expect(opnieuw.value).toMatchObject({ versie: 3, voorstellen: [{ eigen: 'Onze eigen woorden.' }] });
  expect(opnieuw.value.voorstellen[0]?.nieuw).toContain('huisvesting');
  const versie = await lees(opnieuw.value.briefId);
  const eigen = alleZinnen(versie.document).filter(({ id }) => isEigen(id));
  expect(eigen).toMatchObject([{ stukken: [{ soort: 'tekst', tekst: 'Onze eigen woorden.' }] }]);
});

it('een nieuwe alinea, een weggehaalde en een tweede ronde: alles blijft', async () => {
  const brief = await stelOp();
  const oud = alineaMet(brief);
  const met = await bewerkt(
    brief,
    herschrijf(oud.tekst, alinea(run(oud.tekst)) + alinea(run('Een alinea die erbij kwam.'))),
  );
  const eerste = await breng(brief, met);
  if (!eerste.ok) throw new Error(eerste.fout.soort);
  const tweede = await lees(eerste.value.briefId);
  expect(alineasVan(tweede.document).map(({ tekst }) => tekst)).toContain('Een alinea die erbij kwam.');
  const zonder = await breng(tweede, await bewerkt(tweede, herschrijf(oud.tekst, '')));
  if (!zonder.ok) throw new Error(zonder.fout.soort);
  const derde = alineasVan((await lees(zonder.value.briefId)).document).map(({ tekst }) => tekst);
  expect(derde).toContain('Een alinea die erbij kwam.');
  expect(derde).not.toContain(oud.tekst);
});

it('P33: een alinea over een kind houdt het hele bestand tegen', async () => {
  const brief = await stelOp();
  const oud = alineaMet(brief);
  const bestand = await bewerkt(brief, herschrijf(oud.tekst, alinea(run('Het BSN van het kind is 111222333.'))));
  expect(await breng(brief, bestand)).toMatchObject({ fout: { uitleg: 'persoonsgegevens' } });
  const nieuwste = await wereld.eenheid((turn) => turn.brief.nieuwste(brief.nummer));
  expect(nieuwste?.versie).toBe(1);
});

it('P31: een BSN verdeeld over twee alinea’s houdt het hele bestand tegen', async () => {
  const brief = await stelOp();
  const oud = alineaMet(brief);
  const twee = alinea(run('Bel daarover het nummer 11122')) + alinea(run('2333 en vraag naar de rest.'));
  const bestand = await bewerkt(brief, herschrijf(oud.tekst, twee));
  expect(await breng(brief, bestand)).toMatchObject({ fout: { uitleg: 'persoonsgegevens' } });
});

it('wie de casus niet mag zien, brengt niets terug', async () => {
  const brief = await stelOp();
  const bestand = await bewerkt(brief, (xml) => xml);
  expect(await breng(brief, bestand, 'p1')).toEqual({ ok: false, fout: { soort: 'geen-toegang' } });
});

describe('een vijandig bestand wordt niet gelezen', () => {
  const document = (xml: string) => zip([{ naam: 'word/document.xml', inhoud: xml }], []);
  it('geen zip, leeg, of afgekapt', async () => {
    const { docx } = await maakTekenaar(inProces).teken(await stelOp(), ['docx']);
    for (const bytes of [
      new Uint8Array(),
      new Uint8Array(100),
      docx.slice(0, docx.length / 2),
      Buffer.from('PK geen zip'),
    ]) {
      expect(leesWord(bytes)).toBeNull();
    }
  });
  it('entiteiten', () => {
    expect(leesWord(document('<!DOCTYPE a [<!ENTITY b "lol">]><w:document/>'))).toBeNull();
  });
  it('een zipbom', () => {
    const bom = deflateRawSync(Buffer.alloc(64_000_000));
    expect(leesWord(zipVan('word/document.xml', bom, 64_000_000))).toBeNull();
  });
  it('duizenden alinea’s, en dan wordt gezegd dat het te lang is', () => {
    const lang = document(`<w:document>${`<w:p>${run('a')}</w:p>`.repeat(10_000)}</w:document>`);
    expect(leesTerug(lang)).toBe('te-lang');
    expect(leesTerug(document(`<w:document>${'<w:x/>'.repeat(500_001)}</w:document>`))).toBe('te-lang');
    expect(leesTerug(document(`<w:document><w:p>${run('a'.repeat(1_000_001))}</w:p></w:document>`))).toBe('te-lang');
    expect(leesTerug(document('<w:document/>'))).toBeNull();
    expect(leesWord(document(`<w:document>${`<w:p>${run('a')}</w:p>`.repeat(2_001)}</w:document>`))).toBeNull();
  });
  it('meer tekst dan een brief ooit is', () => {
    expect(leesWord(document(`<w:document><w:p>${run('&amp;'.repeat(1_100_000))}</w:p></w:document>`))).toBeNull();
  });
  it.each([
    ['labels in labels in labels', { 'word/document.xml': `${'<w:x>'.repeat(400_000)}<w:p>${run('a')}</w:p>` }],
    ['een eigenschap met duizenden namen', { 'docProps/custom.xml': `<property ${'name="a" '.repeat(400_000)}` }],
  ])('%s houdt niemand op', (_, delen) => {
    const alle = { 'word/document.xml': `<w:p>${run('a')}</w:p>`, ...delen };
    const bestand = zip(
      Object.entries(alle).map(([naam, inhoud]) => ({ naam, inhoud })),
      [],
    );
    expect(bestand.length).toBeLessThan(20_000);
    expect(werktijd(() => expect(leesWord(bestand)?.alineas).toEqual(['a']))).toBeLessThan(5_000);
  });
  it('een lange tekst wordt ook vergeleken zonder dat iemand wacht', () => {
    const oud = Array.from({ length: 60 }, (_, nummer) => `oude alinea nummer ${String(nummer)} van deze brief`);
    const nieuw = Array.from({ length: 200 }, (_, nummer) => `anders ${String(nummer)} `.repeat(400));
    expect(werktijd(() => volgAlineas(oud, nieuw))).toBeLessThan(2_500);
  });
  it('labels die niet sluiten en tekens die niet bestaan geven tekst en geen fout', () => {
    const gelezen = leesWord(
      document('<w:document><w:p><w:r><w:t>a &amp;lt; &#x110000; b</w:t></w:r></w:p><w:p><w:r><w:t>weg</w:p><w:t>los'),
    );
    expect(gelezen).toMatchObject({ bijgehouden: 0, alineas: ['a &lt; b'] });
  });
});

/** A zip of one part, as its maker says it is. */
function zipVan(naam: string, ingepakt: Buffer, lengte: number): Uint8Array {
  const kop = Buffer.alloc(30);
  kop.writeUInt32LE(0x04034b50, 0);
  kop.writeUInt16LE(8, 8);
  kop.writeUInt32LE(ingepakt.length, 18);
  kop.writeUInt32LE(lengte, 22);
  kop.writeUInt16LE(naam.length, 26);
  const centraal = Buffer.alloc(46);
  centraal.writeUInt32LE(0x02014b50, 0);
  centraal.writeUInt16LE(8, 10);
  centraal.writeUInt32LE(ingepakt.length, 20);
  centraal.writeUInt32LE(lengte, 24);
  centraal.writeUInt16LE(naam.length, 28);
  const begin = Buffer.concat([kop, Buffer.from(naam), ingepakt]);
  const slot = Buffer.alloc(22);
  slot.writeUInt32LE(0x06054b50, 0);
  slot.writeUInt16LE(1, 10);
  slot.writeUInt32LE(begin.length, 16);
  return Buffer.concat([begin, centraal, Buffer.from(naam), slot]);
}
