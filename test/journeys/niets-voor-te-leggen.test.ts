/** ‘Leg m maar voor’ en ‘keur hem goed’ van wie dat niet zo doet: wat hij wel kan, en nooit de verkeerde knop. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

describe('leg m maar voor, door wie niets voorlegt', () => {
  it('een bestuurder krijgt wat hij vaststelt, en hoort niet dat er geen brief is als hij hem niet mag lezen', async () => {
    await new Spreker(huis, 'Esther Kuipers').zeg('persbericht Mutsaersstichting');
    const ingrid = new Spreker(huis, 'Ingrid Peeters');
    const gezegd = await ingrid.zeg('leg m maar voor');
    expect(gezegd).toContain('U stelt een brief vast die aan u is voorgelegd');
    expect(gezegd).toContain('Brieven van u, en die op u wachten');
    await ingrid.zeg('casus Mutsaersstichting');
    const vanCasus = await ingrid.zeg('leg m maar voor');
    expect(vanCasus).toContain('geen brief of persbericht dat u kunt lezen');
    expect(vanCasus).not.toMatch(/nog geen brief|Typ bijvoorbeeld/u);
    const lijst = await ingrid.zeg('brieven Mutsaersstichting');
    expect(lijst).toContain('geen brief of persbericht dat u kunt lezen');
    expect(lijst).not.toContain('nog geen brief');
  });

  it.each(['Sanne Verhoeven', 'Marjan de Graaf', 'Karel Mulder'])(
    '%s hoort wie dat doet, en wat hij wel kan',
    async (naam) => {
      const gezegd = await new Spreker(huis, naam).zeg('leg m maar voor');
      expect(gezegd).toContain('Hier valt nu niets voor te leggen');
      expect(gezegd).toContain('(Zien wat ik kan)');
      expect(gezegd.includes('(Melding doen)')).toBe(naam !== 'Karel Mulder');
      expect(gezegd).not.toContain('geen casus waarbij u dit kunt doen');
    },
  );
});

describe('een brief die iemand goedkeurt', () => {
  it('‘keur hem goed’ wijst niet naar teruggeven: beide knoppen worden genoemd', async () => {
    const anouk = new Spreker(huis, 'Anouk Wiersma');
    await new Spreker(huis, 'Esther Kuipers').zeg('persbericht Mutsaersstichting');
    const esther = new Spreker(huis, 'Esther Kuipers');
    await esther.zeg('persbericht Mutsaersstichting');
    await esther.zeg('kijk de brief na');
    await esther.klik('Voorleggen');
    await anouk.zeg('persbericht Mutsaersstichting');
    await anouk.zeg('keur versie 1 goed');
    const gezegd = await anouk.zeg('keur hem goed');
    expect(gezegd).toContain('Druk op ‘Vaststellen’ of ‘Teruggeven’ op de kaart');
  });
});
