/** Waar een aanbieder werkt, staat soms alleen in de feiten: de kaart van de casus zegt dan niet dat niemand het vastlegde. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';

it('wie de feiten mag lezen, leest het werkgebied erbij; een ander leest alleen dat er nog niets gekozen is', async () => {
  const huis = await startProefhuis();
  try {
    const lees = async (naam: string): Promise<string> => {
      const wie = new Spreker(huis, naam);
      await wie.zeg('casus Mutsaersstichting');
      await wie.klik('Meer doen');
      return wie.klik('Waar de casus over gaat');
    };
    const anouk = await lees('Anouk Wiersma');
    expect(anouk).not.toContain('Werkgebied nog niet vastgelegd');
    expect(anouk).toContain('nog geen gemeenten of regio’s gekozen');
    expect(anouk).toContain('aar de aanbieder vooral werkt: Noord-Limburg en Midden-Limburg');
    expect(anouk).toContain('antal gemeenten waar de aanbieder werkt: 92');
    const rob = await lees('Rob Janssen');
    expect(rob).toContain('nog geen gemeenten of regio’s gekozen');
    expect(rob).not.toMatch(/vooral werkt|: 92/u);
  } finally {
    await huis.ruimOp();
  }
});
