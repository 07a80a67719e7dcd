/** Whether a report is confidential, and one word for another, said after it was written: in a draft at once, and of what is recorded by a correction of its own. */
import { gezegdTekst } from '../../texts/gesprek-gezegd';
import { vertrouwelijkIn } from '../../bot/gesprek/vertrouwelijk-zin';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

it.each([
  ['o nee het is wel vertrouwelijk', true],
  ['was vertrouwelijk', true],
  ['dit verslag moet vertrouwelijk zijn', true],
  ['maak het maar vertrouwelijk', true],
  ['toch niet vertrouwelijk', false],
  ['hoeft niet vertrouwelijk', false],
  ['is dit vertrouwelijk', null],
  ['de bank behandelt dit vertrouwelijk', null],
])('%s', (zin, verwacht) => {
  expect(vertrouwelijkIn(zin)).toBe(verwacht);
});

it.each(['het verslag ', 'het is ', 'toch ook '])(
  'een bericht van alleen ‘%s’ is gelezen voordat iemand het merkt',
  (woorden) => {
    // Read in two ways each, these would take longer than anybody lives.
    for (const keer of [7, 60]) expect(vertrouwelijkIn(`${woorden.repeat(keer)}x`)).toBeNull();
  },
);

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

const metVerslag = async (): Promise<Spreker> => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  await pieter.zeg('ik had vandaag een accountgesprek met Jeugdhulp Zilverwier');
  await pieter.zeg('financiën is een zorg, de reserve is op');
  return pieter;
};
const vastgelegd = async (): Promise<Spreker> => {
  const pieter = await metVerslag();
  await pieter.zeg('wat heb je nu staan');
  await pieter.klik('Vastleggen');
  return pieter;
};

it('in een concept staat het er meteen, en ook weer niet', async () => {
  const pieter = await metVerslag();
  expect(await pieter.zeg('o nee het is wél vertrouwelijk')).toContain(gezegdTekst.nuVertrouwelijk(true));
  expect(await pieter.zeg('toch niet vertrouwelijk')).toContain(gezegdTekst.nuVertrouwelijk(false));
});

it('van wat is vastgelegd begint een verbetering, met zijn woorden als reden', async () => {
  const pieter = await vastgelegd();
  const verbeterd = await pieter.zeg('was vertrouwelijk');
  expect(verbeterd).toContain('Ik heb een verbetering van dit verslag begonnen');
  expect(verbeterd).toContain('Reden: Was vertrouwelijk');
  expect(verbeterd).toContain(gezegdTekst.nuVertrouwelijk(true));
});

it('“niet de reserve, de kredietlijn” wisselt wat er staat', async () => {
  const pieter = await vastgelegd();
  expect(await pieter.zeg('niet de reserve, de kredietlijn')).toContain(
    gezegdTekst.vervangen('reserve', 'kredietlijn'),
  );
});

it('wat er niet staat, begint geen verbetering', async () => {
  const pieter = await vastgelegd();
  expect(await pieter.zeg('niet het personeel, het bestuur')).not.toContain('een verbetering van dit verslag begonnen');
});
