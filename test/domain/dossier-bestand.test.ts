/** The file with facts: its published schema, the way back, and the version for publication under the Woo. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { dossierSchema, lakDossier, leesDossierbestand, parseDossier, schrijfDossier } from '../../domain/dossier';
import type { Dossier } from '../../domain/dossier';
import { vergelijkGolden } from '../support/golden';

const map = path.join(__dirname, '../../db/voorbeeld');
const namen = readdirSync(map).filter((naam) => naam.endsWith('.json'));
const lees = (naam: string): unknown => JSON.parse(readFileSync(path.join(map, naam), 'utf8'));
const pastIn = new Ajv2020({ strict: false, allErrors: true }).compile(dossierSchema);

function dossier(ruw: unknown): Dossier {
  const gelezen = parseDossier(ruw);
  if (!gelezen.ok) throw new Error(gelezen.fout.join('\n'));
  return gelezen.value;
}

it('het gepubliceerde schema is dat van de tabel', () => {
  vergelijkGolden(path.join(__dirname, '../../docs/dossier.schema.json'), JSON.stringify(dossierSchema, null, 2));
});

it.each(namen)('%s past in het schema, en komt heel terug', (naam) => {
  const ruw = lees(naam);
  pastIn(ruw);
  expect(pastIn.errors).toBeNull();
  const geschreven: unknown = JSON.parse(JSON.stringify(schrijfDossier(dossier(ruw))));
  pastIn(geschreven);
  expect(pastIn.errors).toBeNull();
  expect(dossier(geschreven)).toEqual(dossier(ruw));
});

it.each([
  { aanbieder: { nama: 'x' } },
  { verzinsel: {} },
  { trede: { nummer: 6 } },
  { plan: { soort: { afwezig: 'niet-openbaar' } } },
  { plan: { bureau: { afwezig: 'weggelakt' } } },
  { melding: { regioOp: 'februari' } },
  { persbericht: { embargo: '2023-11-07' } },
  { trede: { label: { waarde: 'x', zicht: ['pers'] } } },
])('wat de lezer weigert, weigert het schema ook: %j', (ruw) => {
  expect(parseDossier(ruw).ok).toBe(false);
  expect(pastIn(ruw)).toBe(false);
});

it('de versie voor publicatie lakt precies weg wat een Woo-grond heeft', () => {
  const bron = dossier({
    plan: { bureau: { waarde: 'Bureau Kersenpit', wooGrond: '5.1.1c' }, doel: 'dat de hulp doorgaat' },
  });
  const gelakt = lakDossier(bron);
  expect(gelakt.plan.bureau).toMatchObject({ status: 'weggelakt', wooGrond: '5.1.1c' });
  expect(gelakt.plan.doel).toEqual(bron.plan.doel);
  expect(JSON.stringify(gelakt)).not.toContain('Kersenpit');
  expect(bron.plan.bureau.status).toBe('bekend');
});

it('een grond die niet in de Woo staat, is een fout', () => {
  const gelezen = parseDossier({ plan: { bureau: { waarde: 'De Kring', wooGrond: 'geheim' } } });
  expect(gelezen.ok ? '' : gelezen.fout.join()).toContain('wooGrond');
});

it('een veld dat een feit niet heeft, zoals een verschreven grond, wordt genoemd en niet overgeslagen', () => {
  const bestand = { plan: { bureau: { waarde: 'Bureau Voorbeeld', wooGrnd: '5.1.1c' }, soort: 3 } };
  const gelezen = leesDossierbestand(bestand);
  expect(gelezen.ok ? [] : gelezen.fout).toEqual([
    expect.stringMatching(/^plan\.soort: verwacht/),
    'plan.bureau: het veld "wooGrnd" bestaat niet.',
  ]);
  expect(leesDossierbestand({ plan: { bureau: { waarde: 'Bureau Voorbeeld', wooGrond: '5.1.1c' } } }).ok).toBe(true);
});

it.each(namen)('%s heeft geen veld te veel, ook niet als het terugkomt', (naam) => {
  const gelezen = leesDossierbestand(lees(naam));
  expect(gelezen.ok && leesDossierbestand(schrijfDossier(gelezen.value)).ok).toBe(true);
});
