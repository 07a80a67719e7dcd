/** What an operator may get wrong at the command line: each time a Dutch sentence and exit code 1, never a stack, and nothing left behind. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { storingszin } from '../cli-storing';
import { opdrachtregel } from './support/opdrachtregel';
import type { Opdrachtregel } from './support/opdrachtregel';

const kop = 'naam;aliassen;kvk;soort;accounthoudende_regio;vestigingsplaats';
const rij = 'Stichting Zonnebloei;Zonnebloei;12345678;aanbieder;Noord-Limburg;Venlo';

let deur: Opdrachtregel;
beforeEach(() => {
  deur = opdrachtregel();
});
afterEach(() => deur.ruimOp());

const zet = (naam: string, inhoud: string | Uint8Array): string => {
  writeFileSync(join(deur.map, naam), inhoud);
  return join(deur.map, naam);
};

describe('een database of plek die niet opengaat', () => {
  it.each([
    ['een map', () => deur.map, 'SQLITE_CANTOPEN'],
    ['een ander bestand', () => zet('tekst.db', 'geen database '.repeat(300)), 'SQLITE_NOTADB'],
  ])('de database is %s', async (_, pad, code) => {
    const elders = opdrachtregel({ url: `sqlite:${pad()}` });
    for (const opdracht of ['migreer', 'logboek controleren', 'begrijp']) {
      const { code: einde, fout, uit } = await elders.voer(opdracht.split(' '));
      expect([opdracht, einde, uit]).toEqual([opdracht, 1, []]);
      expect(fout).toEqual([expect.stringContaining(`DATABASE_URL: de database is niet te openen (${code})`)]);
    }
    elders.ruimOp();
  });

  it('geen server op dat adres: het wachtwoord staat nergens', async () => {
    const elders = opdrachtregel({ url: 'postgres://nobody:geheim@127.0.0.1:1/weg' });
    const { code, fout } = await elders.voer(['migreer']);
    expect([code, fout.join()]).toEqual([1, expect.stringContaining('(ECONNREFUSED)')]);
    expect(fout.join()).not.toContain('geheim');
    elders.ruimOp();
  });

  it('waar geschreven moet worden, staat al iets anders', async () => {
    await deur.voer(['migreer']);
    const bestand = zet('vol.txt', 'x');
    const dossier = zet('d.json', JSON.stringify({ aanbieder: { naam: 'Stichting Zonnebloei' } }));
    const maken = ['brief', 'maken', '--dossier', dossier, '--soort', 'persbericht', '--datum', '2026-03-12'];
    for (const opdracht of [
      ['backup', join(bestand, 'kopie.db')],
      ['brief', 'gegevens', '--sjabloon', deur.map],
      [...maken, '--uit', bestand],
      ['herstel', deur.map],
    ]) {
      const { code, fout } = await deur.voer(opdracht);
      expect([opdracht[0], code]).toEqual([opdracht[0], 1]);
      expect(fout).toEqual([
        expect.stringMatching(/^Het bestand of de map ".+" is niet te lezen of niet te beschrijven/),
      ]);
    }
    expect(readdirSync(deur.map).filter((naam) => naam.includes('herstel'))).toEqual([]);
  });

  it('wat geen storing van de machine is, blijft een defect met zijn stapel', () => {
    for (const fout of [new TypeError('x'), Object.assign(new Error(), { code: 'SQLITE_CONSTRAINT' }), null, 'x'])
      expect(storingszin(fout)).toBeNull();
    expect(storingszin(Object.assign(new Error(), { code: 'SQLITE_FULL' }))).toContain('De schijf is vol.');
    expect(storingszin(Object.assign(new Error(), { code: 'SQLITE_BUSY' }))).toContain('door een ander programma');
  });
});

describe('een bestand dat anders is dan gevraagd', () => {
  it.each([
    ['een werkmap van Excel', Buffer.from('PK\u0003\u0004rest', 'latin1'), 'Dit is een werkmap van Excel.'],
    ['leeg', '\n\n', 'Rij 1: Het bestand is leeg.'],
    ['zonder een kolom', kop.replace('kvk;', ''), 'Rij 1: De kolom kvk ontbreekt.'],
    [
      'zonder kolommen',
      'naam\nx',
      'Rij 1: De kolommen aliassen, kvk, soort, accounthoudende_regio en vestigingsplaats',
    ],
  ])('%s', async (_, inhoud, zin) => {
    const { code, uit, fout } = await deur.voer(['register', 'importeren', zet('r.csv', inhoud)]);
    expect([code, uit]).toEqual([1, [expect.stringContaining('"geschreven":false')]]);
    expect(fout[0]).toContain(zin);
  });

  it('een rij die er niet in staat, is er ook niet overgenomen', async () => {
    const { code, fout } = await deur.voer([
      'register',
      'importeren',
      zet('r.csv', `${kop}\n${rij}\n`),
      '--rijen',
      '9',
    ]);
    expect([code, fout]).toEqual([1, ['Op de gevraagde rijen (9) staat in dit bestand niets.']]);
  });

  it('een naam over twee regels wordt een naam op één regel', async () => {
    const bestand = zet('r.csv', `${kop}\n${rij.replace('Stichting ', '"Stichting\n').replace('i;Z', 'i";Z')}\n`);
    expect((await deur.voer(['register', 'importeren', bestand])).code).toBe(0);
    const { uit } = await deur.voer(['register', 'importeren', zet('s.csv', `${kop}\n${rij}\n`)]);
    expect(uit).toEqual([expect.stringContaining('"gelijk":1')]);
  });
});

it.each([
  [['feestdagen', 'aanvullen', '0x7F0'], '"0x7F0" is geen jaar'],
  [['feestdagen', 'aanvullen', '1e3'], '"1e3" is geen jaar'],
  [['begrijp', '--nu', '2026-03-12onzin'], 'De datum "2026-03-12onzin" bestaat niet.'],
  [['begrijp', '--nu', '2026-03-12T25:00'], 'De datum "2026-03-12T25:00" bestaat niet.'],
  [['logboek', 'exporteren', '--na', '99999999999'], '"99999999999" is geen regelnummer'],
])('%j wordt geweigerd', async (opdracht, zin) => {
  const { code, uit, fout } = await deur.voer(opdracht);
  expect([code, uit]).toEqual([1, []]);
  expect(fout.join()).toContain(zin);
});
