/** What of a typed update is its text, and what only says which casus it is about. */
import { begrijp } from '../../../bot/begrip/begrijp';
import { maakRegister } from '../../../bot/begrip/register';
import { leesBericht, uitZin } from '../../../bot/regie/casusbericht-invoer';

const vandaag = '2026-11-25';
const register = maakRegister({
  aanbieders: [
    { id: 'm', naam: 'Mutsaersstichting', aliassen: [] },
    { id: 'n', naam: 'Stichting Het Noorderlicht', aliassen: [] },
  ],
  gemeenten: [],
  regios: [],
});

it.each([
  ['update Mutsaersstichting de bank wil cijfers zien', 'de bank wil cijfers zien'],
  ['update Mutsaersstichting De bank wil cijfers zien', 'De bank wil cijfers zien'],
  ['update Mutsaersstichting alle gemeenten zijn geïnformeerd', 'alle gemeenten zijn geïnformeerd'],
  ['update Mutsaersstichting: overleg gehad', 'overleg gehad'],
  ['update Noorderlicht overleg gehad', 'overleg gehad'],
  ['update Stichting Het Noorderlicht - gebeld', 'gebeld'],
  ['update Noorderlicht Het overleg was goed', 'Het overleg was goed'],
  ['update Stichting Het Noorderlicht het gesprek is verzet', 'het gesprek is verzet'],
  ['update Mutsaersstichting levert morgen cijfers', 'Mutsaersstichting levert morgen cijfers'],
  ['update Mutsaersstichting bank geeft krediet tot 1 mei', 'bank geeft krediet tot 1 mei'],
  ['update Noorderlicht contract getekend', 'contract getekend'],
  ['update Noorderlicht gemeente betaalt een voorschot', 'gemeente betaalt een voorschot'],
  ['update over Noorderlicht accountant komt vrijdag', 'accountant komt vrijdag'],
  ['update Noorderlicht stopte gisteren met de groep', 'Noorderlicht stopte gisteren met de groep'],
  ['update Noorderlicht kreeg een brief van de bank', 'Noorderlicht kreeg een brief van de bank'],
  ['update voor de bank zijn cijfers gemaakt', 'voor de bank zijn cijfers gemaakt'],
  ['update Het overleg was goed bij Noorderlicht', 'Het overleg was goed bij Noorderlicht'],
  ['update C-2023-0001: gebeld', 'gebeld'],
  ['update C\u20112023\u20110001: gebeld', 'gebeld'],
  ['update Mutsaersstichting', ''],
])('%s', (zin, tekst) => {
  expect(uitZin(zin, begrijp(zin, register, vandaag), vandaag).tekst).toBe(tekst);
});

it.each([
  ['update overleg gehad, plan vrijdag', 'overleg gehad', 'plan vrijdag', '2026-11-27'],
  ['update overleg gehad; plan vrijdag', 'overleg gehad', 'plan vrijdag', '2026-11-27'],
  ['update Mutsaersstichting overleg gehad, plan vrijdag', 'overleg gehad', 'plan vrijdag', '2026-11-27'],
  ['update overleg gehad, bank gebeld, plan morgen', 'overleg gehad, bank gebeld', 'plan morgen', '2026-11-26'],
  ['update overleg gehad, plan op 3 december 2026', 'overleg gehad', 'plan op 3 december 2026', '2026-12-03'],
  // Without a day to come, or without a part of its own, there is no step.
  ['update overleg gehad, plan volgt', 'overleg gehad, plan volgt', '', ''],
  ['update plan vrijdag', 'plan vrijdag', '', ''],
  ['update gebeld, overleg was gisteren', 'gebeld, overleg was gisteren', '', ''],
])('%s: tekst, stap en datum', (zin, tekst, stapWat, stapVoor) => {
  expect(uitZin(zin, begrijp(zin, register, vandaag), vandaag)).toEqual({ tekst, stapWat, stapVoor });
});

it('van een te lange tekst gaat niets weg zonder het einde: het begin komt terug, met hoeveel er past', () => {
  const zin = 'Overleg gehad met de bank over de cijfers. ';
  const lees = (tekst: string, stapWat = '') => leesBericht({ tekst, stapWat }, { rolhouders: [] });
  expect(lees('a'.repeat(2_000), 'b'.repeat(200)).ok).toBe(true);
  const lang = lees(zin.repeat(60), zin.repeat(6));
  expect(lang).toMatchObject({
    ok: false,
    fouten: [
      'Een bericht is hoogstens 2.000 tekens. In dat veld staat het begin van wat u schreef. Zet de rest in een volgend bericht.',
      'Een volgende stap is hoogstens 200 tekens. In dat veld staat het begin van wat u schreef. Zet de rest in het bericht zelf.',
    ],
  });
  expect(lang.ok ? '' : lang.waarden.tekst).toBe(zin.repeat(60).slice(0, 2_000));
});
