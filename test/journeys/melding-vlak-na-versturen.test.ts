/** Somebody goes on right after sending, before the receipt is there: it is about the melding he just sent. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';

it.each([
  ['oh ik vergat nog: het speelt vooral in Weert', /Wat wilt u aanvullen\?/],
  ['het zijn er trouwens 14', /Wat wilt u aanvullen\?/],
])(
  '“%s”',
  async (zin, verwacht) => {
    const huis = await startProefhuis();
    try {
      const sanne = new Spreker(huis, 'Sanne Verhoeven');
      await sanne.zeg('ik wil een melding doen over Kiezelpad');
      await sanne.klik('Vermoeden van (financiële) problemen');
      await sanne.zeg('de facturen worden al maanden niet betaald');
      await sanne.klik('Nee');
      await sanne.klik('Rest overslaan');
      await sanne.klik('Versturen');
      expect(await sanne.zeg(zin)).toMatch(verwacht);
      expect(JSON.stringify(sanne.neemKaarten())).toContain(zin.replace(/^.*nog: /, ''));
    } finally {
      await huis.ruimOp();
    }
  },
  60_000,
);
