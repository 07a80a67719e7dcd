/** Wat `hulp` iemand voorzegt werkt ook echt, voor elke rol; en elke bladzijde is met woorden te bereiken. */
import { paginavragen } from '../../domain/paginavraag';
import { paginasOver } from '../../bot/regie/casuspaginas';
import { paginas } from '../../bot/paginas';
import { organisatieRollen } from '../../domain/actor';
import { foutZin } from '../../texts/fouten';
import { hulpTekst, voorbeeldenVoor } from '../../texts/hulp';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { iemandMet } from '../support/rollen';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const geenAntwoord = [
  hulpTekst.nietBegrepenKop,
  hulpTekst.kop,
  hulpTekst.welkeCasus,
  hulpTekst.welkeAanbieder,
  hulpTekst.welkeNaam,
  foutZin({ soort: 'geen-toegang' }),
];

/** What a text got instead of an answer; named with the text, so that a failure says which. */
const zonderAntwoord = (zin: string, antwoord: string, niet: readonly string[]): readonly string[] =>
  antwoord.trim() === ''
    ? [`${zin}: stil`]
    : niet.filter((leeg) => antwoord.includes(leeg)).map((leeg) => `${zin}: ${leeg}`);

it.each(organisatieRollen)('elk voorbeeld voor een %s geeft een antwoord', async (rol) => {
  const spreker = new Spreker(huis, iemandMet[rol]);
  const voorbeelden = voorbeeldenVoor([rol]);
  const hulp = await spreker.zeg('hulp');
  for (const { zin } of voorbeelden) {
    expect(hulp).toContain(zin);
    expect(zonderAntwoord(zin, await spreker.zeg(zin), geenAntwoord)).toEqual([]);
    await spreker.zeg('stop');
  }
  expect(voorbeelden.length).toBeGreaterThanOrEqual(4);
});

it('elke vraag naar een bladzijde heeft er een', () => {
  const rijen = [...paginas, ...paginasOver].map(({ gevraagd }) => gevraagd);
  expect(paginavragen.filter((vraag) => !rijen.includes(vraag))).toEqual([]);
});

it('elke bladzijde gaat open met haar woorden, ook in een zin', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  const niet = [hulpTekst.nietBegrepenKop, hulpTekst.kop];
  const zinnen = [
    ...paginas.flatMap(({ woorden }) => woorden.slice(0, 2)),
    ...paginasOver.flatMap(({ woorden, volgt }) =>
      woorden.slice(0, 2).map((woord) => `${woord} ${volgt === 'nummer' ? 'C-2023-0001' : 'Mutsaersstichting'}`),
    ),
    'laat de feestdagen zien',
    'toon het draaiboek',
    'rollen C-2026-0001',
    'wie is de regievoerder van de Mutsaersstichting?',
  ];
  for (const zin of zinnen) {
    expect(zonderAntwoord(zin, await anouk.zeg(zin), niet)).toEqual([]);
  }
});

it('de planning is voor wie geen gesprekken plant de eigen takenlijst, en de bewaartermijnen zeggen ook wat niet vastligt', async () => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  const ingrid = new Spreker(huis, 'Ingrid Peeters');
  const noor = new Spreker(huis, 'Noor Visser');
  expect(await pieter.zeg('agenda')).toBe(await pieter.zeg('planning'));
  expect(await ingrid.zeg('planning')).toBe(await ingrid.zeg('mijn taken'));
  expect(await noor.zeg('bewaartermijnen')).toMatch(/30 dagen.*archivaris of privacyfunctionaris/s);
});

it('wie met zijn rol geen melding kan doen, hoort dat en wie het wel kan; gevaar gaat voor', async () => {
  const karel = new Spreker(huis, 'Karel Mulder');
  expect(await karel.zeg('wij willen zelf iets melden')).toMatch(/geen melding doen[^]*collega[^]*Bel het meldpunt/);
  expect(await karel.zeg('er wordt nu een kind geslagen op de groep')).toContain('112');
});

it('een nummer zonder letter wordt teruggevraagd, en zegt niet of er iets met dat nummer is', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  for (const zin of ['2025-0004', 'zoek 2025-0004', 'zoek 2025-9999'])
    expect(await femke.zeg(zin)).toMatch(
      /^Van wat is dat het nummer\?\n\(Casus C-2025-\d{4}\) \(Melding M-2025-\d{4}\)$/,
    );
  await femke.zeg('2025-0004');
  expect(await femke.klik('Casus C-2025-0004')).toMatch(/Casus C-2025-0004\nStichting De Wilgenhoeve/);
  await femke.zeg('2025-9999');
  expect(await femke.klik('Casus C-2025-9999')).toContain('Hierover kan ik u niets laten zien');
});

it('een casus afronden en gesprekken die eraan komen worden verstaan', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  expect(await femke.zeg('casus Wilgenhoeve afronden')).toMatch(/^Dit kan nu nog niet[^]*Naar de afronding/);
  expect(await new Spreker(huis, 'Pieter van Loon').zeg('welke gesprekken komen eraan')).not.toContain('‘eraan’');
});
