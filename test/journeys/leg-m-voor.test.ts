/** ‘Leg m maar voor’ en ‘de deelnemingen zijn …’ zonder dat er iets voorligt: wat iemand kan bedoelen, volgt uit zijn werk. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const geenWeigering = 'geen casus waarbij u dit kunt doen';

describe('leg m maar voor', () => {
  it('wie geen tredebepaling voorlegt, krijgt zijn brieven en geen weigering', async () => {
    const tom = new Spreker(huis, 'Tom Hendriks');
    const gezegd = await tom.zeg('leg m maar voor');
    expect(gezegd).toContain('Brieven van u, en die op u wachten');
    expect(gezegd).not.toContain(geenWeigering);
  });

  it('ligt er al een brief, dan staat die ertussen', async () => {
    const esther = new Spreker(huis, 'Esther Kuipers');
    await esther.zeg('brief aan de medewerkers van Mutsaersstichting');
    await esther.zeg('mijn casussen');
    const gezegd = await esther.zeg('leg hem maar voor');
    expect(gezegd).toContain('Brief aan medewerkers B-2026-0001');
    expect(gezegd).not.toContain(geenWeigering);
  });

  it('wie tredebepalingen voorlegt, kiest een casus; en met een casus voor zich gaat het over de nieuwste brief daarvan', async () => {
    const anouk = new Spreker(huis, 'Anouk Wiersma');
    expect(await anouk.zeg('leg m maar voor')).toContain('Om welke casus gaat het?');
    await anouk.zeg('casus Mutsaersstichting');
    expect(await anouk.zeg('leg m maar voor')).toContain('B-2026-0001, versie 1: nakijken');
  });

  it('wie geen brieven schrijft, krijgt er ook geen te zien', async () => {
    const sanne = new Spreker(huis, 'Sanne Verhoeven');
    expect(await sanne.zeg('leg m maar voor')).not.toContain('Brieven van u');
  });
});

describe('wat de deelnemingen zijn', () => {
  const zin = 'De deelnemingen van de Mutsaersstichting zijn Hai-5, Care4Kids en OOG psychologen';

  it('met de aanbieder erbij opent dat feit, met de casus erboven, ook zonder hoofdletters', async () => {
    for (const gezegd of [zin, 'de deelnemingen van mutsaers zijn hai-5 en care4kids']) {
      const anouk = new Spreker(huis, 'Anouk Wiersma');
      await anouk.zeg('mijn casussen');
      const antwoord = await anouk.zeg(gezegd);
      expect(antwoord).toContain('Namen van de deelnemingen');
      expect(antwoord).not.toContain('112');
    }
  });

  it('zonder casus kiest wie feiten mag vastleggen er een, en dan staat de waarde ingevuld', async () => {
    const esther = new Spreker(huis, 'Esther Kuipers');
    await esther.zeg('dag');
    const gezegd = await esther.zeg('De deelnemingen zijn Hai-5, Care4Kids en Buro Maks');
    expect(gezegd).toContain('Om welke casus gaat het?');
    expect(gezegd).not.toContain('112');
    await esther.klik('C-2023-0001, Mutsaersstichting');
    expect(JSON.stringify(huis.simulator?.connector.messages(esther.plaats.id).at(-1))).toContain('Buro Maks');
  });

  it('wie nergens feiten vastlegt, vertelt het aan het meldpunt', async () => {
    const sanne = new Spreker(huis, 'Sanne Verhoeven');
    expect(await sanne.zeg(zin)).not.toMatch(/Namen van de deelnemingen|Om welke casus/u);
  });
});
