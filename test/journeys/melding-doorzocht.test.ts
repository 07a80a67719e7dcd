/** What is asked of a melding, or of a casus with meldingen behind it, is looked for in those that somebody may read; who told it is no part of what was found. */
import { Spreker } from '../support/gesprek';
import { doeMelding } from '../support/melding-doen';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis({ perMinuut: 1_000 });
});
afterAll(() => huis.ruimOp());

const met = async (wie: string, eerst: string): Promise<Spreker> => {
  const spreker = new Spreker(huis, wie);
  await spreker.zeg(eerst);
  return spreker;
};

describe('met één melding voor zich', () => {
  it.each([
    ['noemt de melder een bedrag', 'bedrag'],
    ['wordt er ergens een bedrag genoemd?', 'bedrag'],
    ['wat zegt de ondernemingsraad', 'ondernemingsraad'],
    ['staat er iets over het verzuim in', 'verzuim'],
    ['heeft de wethouder al iets gezegd', 'wethouder'],
    ['is er ook een curator', 'curator'],
  ])('%s: dat staat er niet in, en de melder kan het worden gevraagd', async (vraag, woord) => {
    const marjan = await met('Marjan de Graaf', 'M-2026-0004');
    const antwoord = await marjan.zeg(vraag);
    expect(antwoord).toContain(`Over ‘${woord}’ staat niets in melding M-2026-0004.`);
    expect(antwoord).toContain('(Vraag aan de melder)');
  });

  it.each(['weet de bank dit al', 'weet de vakbond hiervan?', 'is de inspectie hier al van op de hoogte'])(
    '%s: wie het volgens de melder weet',
    async (vraag) => {
      const marjan = await met('Marjan de Graaf', 'M-2026-0004');
      expect(await marjan.zeg(vraag)).toContain('De aanbieder en de accounthoudende regio');
    },
  );

  it('wat erin staat, wordt in andere woorden gevonden', async () => {
    const marjan = await met('Marjan de Graaf', 'M-2026-0004');
    const antwoord = await marjan.zeg('zegt hij iets over de gezinnen?');
    expect(antwoord).toContain('De aanbieder wil dit jaar twee gezinshuizen sluiten.');
    expect(antwoord).not.toContain('Sanne');
    expect(await marjan.zeg('en over de bank')).toContain('Over ‘bank’ staat niets in melding M-2026-0004.');
  });

  it('een bedrag wordt ook gevonden waar alleen een teken staat', async () => {
    const sanne = new Spreker(huis, 'Sanne Verhoeven');
    const nummer = await doeMelding(sanne, 'huur van € 40.000 per maand', 'Zevenvlinder');
    const marjan = await met('Marjan de Graaf', nummer);
    expect(await marjan.zeg('noemt de melder een bedrag?')).toContain('€ 40.000');
  });

  it('wie de melding deed, zoekt in zijn eigen melding en kan zichzelf niets vragen', async () => {
    const sanne = await met('Sanne Verhoeven', 'M-2026-0004');
    const antwoord = await sanne.zeg('noem ik ergens een bedrag?');
    expect(antwoord).toContain('Over ‘bedrag’ staat niets in melding M-2026-0004.');
    expect(antwoord).not.toContain('Vraag aan de melder');
  });

  it.each(['Pieter van Loon', 'Femke Dijkstra', 'Bilal Amrani', 'Yvonne Bakker'])(
    'van een melding die niet voor hem is, hoort %s niets',
    async (wie) => {
      const spreker = await met(wie, 'M-2026-0004');
      const antwoord = await spreker.zeg('noemt de melder een bedrag');
      expect(antwoord).not.toMatch(/in melding M-|Sanne|gezinshuizen/);
      expect(antwoord).not.toContain('Dit heb ik al uit uw bericht gehaald');
    },
  );

  it('wat iets anders vraagt, blijft daarvan', async () => {
    const marjan = await met('Marjan de Graaf', 'M-2026-0004');
    expect(await marjan.zeg('wie heeft dit gemeld')).toContain('Sanne Verhoeven van Venlo heeft deze melding gedaan.');
    await marjan.zeg('M-2026-0004');
    expect(await marjan.zeg('hoe staat het ermee')).not.toContain('staat niets in');
  });
});

describe('met een casus voor zich', () => {
  it('staat ook in de meldingen wat werd gevraagd, zonder wie meldde', async () => {
    const anouk = await met('Anouk Wiersma', 'casus C-2026-0004');
    const antwoord = await anouk.zeg('zegt iemand iets over de gezinnen?');
    expect(antwoord).toContain('De aanbieder wil dit jaar twee gezinshuizen sluiten.');
    expect(antwoord).toContain('Uit melding M-2026-0004 van 28 februari 2026');
    expect(antwoord).not.toContain('Sanne');
    expect(await anouk.klik('Melding lezen')).toContain('Melding M-2026-0004');
  });

  it('leest wie de regie heeft alleen wat voor hem is', async () => {
    const femke = await met('Femke Dijkstra', 'casus C-2026-0004');
    const antwoord = await femke.zeg('zegt iemand iets over de gezinnen?');
    expect(antwoord).toContain('‘gezinnen’');
    expect(antwoord).not.toMatch(/M-2026-0004|twee gezinshuizen|Sanne/);
  });
});
