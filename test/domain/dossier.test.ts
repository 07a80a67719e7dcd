/** Reading a dossier: every mistake at once, and nothing that the table does not know. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { autoriteitRijen, metAutoriteit, parseDossier, schrijfDossier } from '../../domain/dossier';
import type { Dossier } from '../../domain/dossier';
import { tabelregels } from '../../domain/dossier';

function lees(ruw: unknown): Dossier {
  const gelezen = parseDossier(ruw);
  if (!gelezen.ok) throw new Error(gelezen.fout.join('\n'));
  return gelezen.value;
}

const fouten = (ruw: unknown): readonly string[] => {
  const gelezen = parseDossier(ruw);
  return gelezen.ok ? [] : gelezen.fout;
};

it('een leeg dossier heeft alleen onbekende feiten, en wat er zonder opgave niet is', () => {
  const dossier = lees({});
  expect(dossier.aanbieder.naam).toMatchObject({ status: 'onbekend', vragenAan: 'meldpunt' });
  expect(dossier.persbericht.embargo.status).toBe('geen');
});

it('noemt alle fouten tegelijk, met het feit erbij', () => {
  const gevonden = fouten({
    aanbieder: { naam: 'Vlierhof)', soort: 'bv', nama: 'x' },
    melding: { regioOp: '2023-13' },
    trede: { nummer: 6 },
    plan: { bureau: { afwezig: 'weggelakt' }, soort: { afwezig: 'niet-openbaar' } },
    verzinsel: {},
    rib: 'tekst',
  });
  expect(gevonden).toHaveLength(9);
  expect(gevonden.join('\n')).toMatch(/aanbieder\.naam: verwacht tekst/);
  expect(gevonden.join('\n')).toMatch(/aanbieder\.nama: dit feit bestaat niet/);
  expect(gevonden.join('\n')).toMatch(/trede\.nummer: verwacht een trede van 1 tot en met 5/);
  expect(gevonden.join('\n')).toMatch(/plan\.soort: niet-openbaar kan hier niet/);
});

it.each([null, [], 'tekst', 3])('weigert %p als dossier', (ruw) => {
  expect(fouten(ruw)).toHaveLength(1);
});

it('een sleutel als __proto__ is een fout, geen feit', () => {
  const ruw: unknown = JSON.parse('{"__proto__":{"naam":"x"},"constructor":{"naam":"x"}}');
  expect(fouten(ruw)).toHaveLength(2);
});

it.each(['2023-02-29', '2023-00', '31-02-2026', '9999-99-99', 'februari', '', 20230207])(
  '%p is geen datum',
  (datum) => {
    expect(fouten({ melding: { regioOp: datum } })).toHaveLength(1);
  },
);

it('houdt bron, datum en bevestiging van een feit vast', () => {
  const { naam } = lees({
    bron: 'dossier',
    aanbieder: { naam: { waarde: 'Vlierhof', bron: 'gesprek', datum: '2024-05-01', bevestigdDoor: 'accounthouder' } },
  }).aanbieder;
  expect(naam).toMatchObject({ bron: 'gesprek', datum: '2024-05-01', bevestigdDoor: 'accounthouder' });
});

it('een trede met een bevestigd label brengt het mee; een trede zonder blijft een gat', () => {
  expect(lees({ trede: { nummer: 5 } }).trede.label).toMatchObject({ waarde: 'zeer problematisch' });
  expect(lees({ trede: { nummer: 1 } }).trede.label.status).toBe('onbekend');
});

it.each([
  ['2019-01-01', 'Jeugdautoriteit'],
  ['2025-12-31', 'Jeugdautoriteit'],
  ['2026-01-01', 'Nederlandse Zorgautoriteit'],
])('op %s heet de autoriteit %s', (datum, naam) => {
  expect(metAutoriteit(lees({}), autoriteitRijen, datum).autoriteit.naam).toMatchObject({ waarde: naam });
});

it('zonder rij voor die dag blijft de naam van de autoriteit een gat', () => {
  expect(metAutoriteit(lees({}), autoriteitRijen, '2018-12-31').autoriteit.naam.status).toBe('onbekend');
});

it('iedere regel van de tabel vraagt aan iemand en is voor ten minste één lezer', () => {
  for (const { id, rij } of tabelregels) {
    expect(`${id} ${rij.omschrijving}`).toMatch(/^\S+ \S/);
    expect(rij.vragenAan).not.toBe('');
    expect(rij.zicht.length).toBeGreaterThan(0);
    expect(rij.leegIsGeen === true && rij.weglaatbaar !== true).toBe(false);
  }
});

it.each(['mutsaers-2023', 'jeugdbescherming-2026', 'stichting-2024'])('%s komt heel terug uit een bestand', (naam) => {
  const ruw: unknown = JSON.parse(readFileSync(path.join(__dirname, `../../db/voorbeeld/${naam}.json`), 'utf8'));
  const dossier = lees(ruw);
  expect(lees(JSON.parse(JSON.stringify(schrijfDossier(dossier))))).toEqual(dossier);
});
