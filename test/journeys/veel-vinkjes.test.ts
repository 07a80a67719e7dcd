/** Meer gevoelige zinnen dan op een kaart passen: iedere zin houdt een eigen vinkje, over meer kaarten. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { bewerk, haalOp, herschrijf } from '../support/word-bewerken';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

async function vul(wie: Spreker, feit: string, waarde: string): Promise<void> {
  await wie.klik('Openen', { feit });
  await wie.klik('Opslaan', { waarde, reden: 'opgave van de regio' });
  await wie.klik('Feit bijwerken');
}

const open = async (wie: Spreker): Promise<void> => {
  await wie.zeg('raadsinformatiebrief Mutsaersstichting');
  await wie.klik('Raden in de eigen regio');
};

/** Own words beside a delicate letter are delicate too: seventy of them. */
async function schrijfVeel(esther: Spreker): Promise<void> {
  await esther.zeg('feiten Mutsaersstichting');
  await esther.klik('Feit bijwerken');
  await vul(esther, 'rib.datum', '2026-03-12');
  await vul(esther, 'rib.ondertekenaar', 'M. Janssen');
  await vul(esther, 'deelnemingen.namen', 'Buro Maks\nHai-5');
  await esther.klik('Openen', { feit: 'plan.bureau' });
  await esther.klik('Achterhouden', { grond: 'zwijgen', reden: 'het bureau wil niet genoemd worden' });
  await open(esther);
  await esther.klik('Word');
  const erbij = Array.from(
    { length: 70 },
    (_, plek) => `De griffie schreef regel ${'abcdefghij'[plek % 10] ?? ''}${String(plek)} erbij.`,
  );
  const alineas = erbij.join('</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">');
  const nieuw = herschrijf('informeren wij u over de situatie', 'informeren wij u over de situatie', alineas);
  await esther.stuurBestanden({ 'brief.docx': bewerk(await haalOp(huis, esther), 'word/document.xml', nieuw) });
  await esther.klik('Nakijken');
  await esther.klik('Voorleggen');
}

/** The ids of the boxes on the card that came last, and its sentences. */
function opDeKaart(wie: Spreker) {
  const kaart = JSON.stringify(wie.neemKaarten().at(-1) ?? {});
  const vinken = [...new Set([...kaart.matchAll(/"id":"(vink-\d+)"/gu)].map((treffer) => treffer[1] ?? ''))];
  const zinnen = [...kaart.matchAll(/Zin (\d+): /gu)].map((treffer) => Number(treffer[1]));
  return { vinken, zinnen, kaart };
}
const zet = (vinken: readonly string[]) => Object.fromEntries(vinken.map((vink) => [vink, 'true']));

it('iedere zin wordt afgevinkt, wat over is komt op de volgende kaart, en pas daarna is de brief vastgesteld', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('stop');
  await schrijfVeel(esther);
  await anouk.wacht(/aan u voorgelegd/);
  anouk.neemKaarten();
  await anouk.klik('Beoordelen');
  const een = opDeKaart(anouk);
  expect(een.vinken).toHaveLength(30);
  expect(een.zinnen).toEqual(een.vinken.map((_, plek) => plek + 1));
  expect(een.kaart).not.toContain('"title":"Vaststellen"');
  const [over = '', ...gezet] = een.vinken;
  await anouk.klik('Verder met de volgende zinnen', zet(gezet));
  const twee = opDeKaart(anouk);
  expect(twee.kaart).toContain('U zette al bij 29 gevoelige zinnen een vinkje. Hieronder staan 30 gevoelige zinnen.');
  expect(twee.vinken).toContain(over);
  expect(twee.vinken.filter((vink) => gezet.includes(vink))).toEqual([]);
  await anouk.klik('Verder met de volgende zinnen', zet(twee.vinken));
  const drie = opDeKaart(anouk);
  const [laatste = '', ...rest] = drie.vinken;
  expect(29 + 30 + drie.vinken.length).toBeGreaterThan(70);
  expect(await anouk.klik('Vaststellen', zet(rest))).toContain('Eén gevoelige zin vraagt om een aparte bevestiging');
  expect(opDeKaart(anouk).vinken).toEqual([laatste]);
  expect(await anouk.klik('Vaststellen', zet([laatste]))).toContain('vastgesteld');
  const versie = await huis.wereld.eenheid((turn) => turn.brief.nieuwste('B-2026-0001'));
  expect(versie?.status).toBe('vastgesteld');
}, 60_000);

it('een doorgestuurde kaart neemt de vinkjes van een ander niet mee', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  const henk = new Spreker(huis, 'Henk Smeets');
  await henk.zeg('stop');
  await anouk.zeg('stop');
  await schrijfVeel(esther);
  await anouk.wacht(/aan u voorgelegd/);
  await anouk.klik('Beoordelen');
  anouk.neemKaarten();
  await anouk.klik(
    'Verder met de volgende zinnen',
    zet(Array.from({ length: 30 }, (_, plek) => `vink-${String(plek)}`)),
  );
  const doorgestuurd = anouk.knop('Verder met de volgende zinnen');
  expect(doorgestuurd.data).toMatchObject({ afgevinktDoor: expect.any(String) as string });
  await henk.druk(doorgestuurd, zet(Array.from({ length: 60 }, (_, plek) => `vink-${String(plek + 30)}`)));
  const versie = await huis.wereld.eenheid((turn) => turn.brief.nieuwste('B-2026-0001'));
  expect(versie?.status).toBe('voorgelegd');
  expect(opDeKaart(henk).vinken).toHaveLength(30);
}, 60_000);
