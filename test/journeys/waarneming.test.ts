/** Arranging a stand-in in one's own words: the form comes filled in, and nothing is arranged before the button. */
import { Spreker, Verslag } from '../support/gesprek';
import type { Invoer } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { tel } from '../support/tellen';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

/** What stands in the inputs of the last card, as Teams would send it. */
const voorgevuld = (spreker: Spreker): Invoer => {
  const kaart = JSON.stringify(spreker.neemKaarten().at(-1));
  const velden: [string, string][] = [];
  JSON.parse(kaart, (_, deel: { readonly type?: string; readonly id?: string; readonly value?: string }) => {
    if (deel?.type?.startsWith('Input.')) velden.push([deel.id ?? '', deel.value ?? '']);
    return deel;
  });
  return Object.fromEntries(velden);
};

it('afwezig volgende week: ingevuld met wat er staat, vastgelegd met de knop; een onbekende naam vult niets in', async () => {
  const verslag = new Verslag();
  const anouk = new Spreker(huis, 'Anouk Wiersma', 'personal', verslag);
  await anouk.zeg('ik ben volgende week afwezig, Bilal neemt waar');
  expect(voorgevuld(anouk)).toMatchObject({ waarnemer: '', van: '2026-03-16', tot: '2026-03-22' });
  await anouk.zeg('waarneming door Henk van 6 tot 17 april');
  const ingevuld = voorgevuld(anouk);
  expect(ingevuld).toMatchObject({ van: '2026-04-06', tot: '2026-04-17', rol: 'alle' });
  expect(await tel(huis, 'waarneming')).toBe(0);
  await anouk.klik('Vastleggen', ingevuld);
  expect(await tel(huis, 'waarneming')).toBe(1);
  vergelijkReis('waarneming-in-woorden', verslag);
});

it('wie waarneemt leest meteen voor wie, waarvoor en tot wanneer, en na de laatste dag dat het voorbij is', async () => {
  const verslag = new Verslag();
  const [femke, esther] = ['Femke Dijkstra', 'Esther Kuipers'].map(
    (naam) => new Spreker(huis, naam, 'personal', verslag),
  ) as [Spreker, Spreker];
  await esther.zeg('hulp');
  await femke.zeg('waarneming door Esther van 10 tot 20 maart');
  await femke.klik('Vastleggen', voorgevuld(femke));
  await huis.zetKlok('2026-03-11T10:20:00.000Z');
  esther.luister();
  await esther.klik('Mijn casussen');
  const nu = 'Esther Kuipers (neemt waar voor Femke Dijkstra)';
  for (const zin of ['trede Wilgenhoeve', 'mijn casussen', 'werkvoorraad']) expect(await femke.zeg(zin)).toContain(nu);
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  for (const zin of ['wie neemt waar voor Femke?', 'wie neemt Femke Dijkstra nu waar', 'wie vervangt Femke'])
    expect([zin, await anouk.zeg(zin)]).toEqual([zin, expect.stringContaining('Esther Kuipers neemt waar als')]);
  expect(await anouk.zeg('wie is de waarnemer van Rob')).toMatch(
    /niemand waar voor Rob Janssen[^]*Rob Janssen: regievoerder/,
  );
  expect(await anouk.zeg('wie neemt waar voor Janneke')).toMatch(/^Ik weet niet wie u bedoelt/);
  await huis.zetKlok('2026-03-21T10:05:00.000Z');
  esther.luister();
  vergelijkReis('waarneming-bericht', verslag);
});

it('wie waarneemt zegt dat het niet meer gaat: de kaart heeft de knop, en wie weg is leest het', async () => {
  const verslag = new Verslag();
  const [femke, esther] = ['Femke Dijkstra', 'Esther Kuipers'].map(
    (naam) => new Spreker(huis, naam, 'personal', verslag),
  ) as [Spreker, Spreker];
  await femke.zeg('waarneming door Esther van 21 tot 28 maart');
  await femke.klik('Vastleggen', voorgevuld(femke));
  for (const zin of [
    'ik kan Femke niet meer vervangen',
    'ik neem niet meer waar voor Femke',
    'ik stop met waarnemen',
    'ik kan niet meer waarnemen voor Femke',
  ])
    expect([zin, await esther.zeg(zin)]).toEqual([zin, expect.stringContaining('Wat is vastgelegd')]);
  await esther.klik('Ik neem niet meer waar voor Femke Dijkstra');
  await femke.wacht(/neemt niet meer voor u waar/);
  await femke.klik('Waarneming bekijken');
  vergelijkReis('waarneming-terug', verslag);
});

it('wie terug is leest hoe de waarneming stopt, en daarna niets meer daarvan', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('waarneming door Esther van 21 tot 28 maart');
  expect(await femke.klik('Vastleggen', voorgevuld(femke))).not.toContain('Bent u er weer?');
  expect(await femke.zeg('ik ben er weer')).toContain('Bent u er weer? Kies ‘Waarneming stoppen’.');
  expect(await femke.klik('Waarneming stoppen')).not.toContain('Bent u er weer?');
  expect(await femke.zeg('ik ben er weer')).not.toContain('Bent u er weer?');
});

it('een verhaal over een organisatie blijft een verhaal', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  const antwoord = await sanne.zeg('Noorderlicht: ik ben bang dat de bestuurder afwezig blijft en niemand neemt waar');
  expect(antwoord).not.toContain('Waarneming');
});
