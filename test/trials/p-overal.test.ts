/** A BSN and a sentence about a child in every text of every card of every person: on disk there is nothing of it. */
import { z } from 'zod/v4';
import { actions, vrijeInvoer } from '../../cards/actions';
import type { Action } from '../../cards/actions';
import gebruikers from '../../simulator/users.json';
import { Spreker } from '../support/gesprek';
import { startHuisOpSchijf } from '../support/huis-op-schijf';
import type { HuisOpSchijf } from '../support/huis-op-schijf';
import { bestandenMet } from '../support/schijf';
import { loopDoor } from '../support/speurder';
import type { Formuliertje, Veldje } from '../support/speurder';

const BSN = '123456782';
const KIND = 'Tjeerdwina';
const gif = [
  { wat: 'bsn', tekst: `Bel even over ${BSN} graag`, spoor: BSN },
  { wat: 'kind', tekst: `Mijn dochter ${KIND} van 8 jaar`, spoor: KIND },
] as const;

const namen = ['Mutsaersstichting', 'Noorderlicht', 'Wilgenhoeve', 'Vuurbaak', 'Maanvaren'];
/** What opens every other card; the rest is pressing on. */
const woorden = [
  ...['hulp', 'mijn meldingen', 'accountgesprek', 'werklijst', 'werkvoorraad', 'draaiboek', 'feestdagen', 'passages'],
  ...['formuleringen', 'instellingen', 'mijn taken', 'mijn casussen', 'melding namens', 'waarneming'],
  ...namen.flatMap((naam) => [`casus ${naam}`, `trede ${naam}`, `update ${naam} overleg gehad`]),
  ...['raadsinformatiebrief', 'persbericht', 'feiten', 'bijpraten', 'trede vaststellen'].map(
    (w) => `${w} ${namen[0] ?? ''}`,
  ),
];

let huis: HuisOpSchijf;
beforeAll(async () => {
  huis = await startHuisOpSchijf('overal');
});
afterAll(() => huis.ruimOp());

/** One of each kind: who has the same roles at the same kind of organisation sees the same cards. */
const vanElkSoort = gebruikers.filter(
  ({ rollen }, plek) => gebruikers.findIndex((een) => een.rollen.join() === rollen.join()) === plek,
);

const gewoon = ({ goed }: Veldje): string => goed || 'het verzuim loopt op';
const invullen = ({ velden }: Formuliertje, gifVeld: string, tekst: string): Record<string, string> =>
  Object.fromEntries(
    velden.map((veld) => [veld.id, veld.id === gifVeld ? tekst : veld.tekst ? gewoon(veld) : veld.goed]),
  );

/** Of each field once: what was said about it, and on which files it stands. */
const uitkomsten: { readonly plek: string; readonly fout: string }[] = [];
const gedaan = new Set<string>();

async function vergiftig(wie: Spreker, formulier: Formuliertje): Promise<void> {
  const { knop, velden } = formulier;
  for (const veld of velden.filter(({ tekst }) => tekst)) {
    const plek = `${knop.verb} ${veld.id}`;
    if (gedaan.has(plek)) continue;
    gedaan.add(plek);
    for (const { wat, tekst, spoor } of gif) {
      const gezegd = await wie.druk(knop, invullen(formulier, veld.id, tekst));
      const neemt = vrijeInvoer(knop.verb as Action).includes(veld.id);
      const fouten = [
        ...(huis.met(spoor).length > 0 ? ['staat op schijf'] : []),
        ...(gezegd.includes(spoor) ? ['wordt teruggezegd'] : []),
        ...(neemt && !gezegd.includes('weggehaald]') ? ['wordt niet getoond zonder wat er gevonden is'] : []),
      ];
      uitkomsten.push(...fouten.map((fout) => ({ plek: `${plek} (${wat})`, fout })));
    }
  }
  // A number over two fields: each with the next one but one, so that something stands in between.
  const teksten = velden.filter(({ tekst }) => tekst);
  for (const [nummer, eerste] of teksten.entries()) {
    const tweede = teksten[(nummer + 2) % teksten.length];
    const plek = `${knop.verb} ${eerste.id}+${tweede?.id ?? ''}`;
    if (tweede === undefined || tweede.id === eerste.id || gedaan.has(plek)) continue;
    gedaan.add(plek);
    const merk = [...String(gedaan.size)].map((cijfer) => 'abcdefghij'[Number(cijfer)]).join('');
    const [begin, eind] = [`kijk ${merk} bij 99887`, `7761 en ${merk} zo`];
    await wie.druk(knop, { ...invullen(formulier, eerste.id, begin), [tweede.id]: eind });
    const opSchijf = huis.met(begin, eind).length > 0;
    if (opSchijf && [begin, eind].every((deel) => bestandenMet(huis.map, deel).length > 0))
      uitkomsten.push({ plek, fout: 'de twee delen staan op schijf' });
  }
}

it('in elk tekstveld van elke kaart van elke gebruiker', async () => {
  const gezien = new Set<string>();
  for (const { naam } of vanElkSoort) {
    await loopDoor(new Spreker(huis, naam), woorden, { tekst: gewoon, formulier: vergiftig }, gezien);
  }
  expect(uitkomsten).toEqual([]);
  for (const spoor of [BSN, KIND]) expect(await huis.sporenVan(spoor)).toEqual([]);
});

/** What the walk cannot reach: the same texts in every place of every action, as a client of somebody's own making would send them. */
describe('ook nagemaakt, in elke plek van elke actie', () => {
  // Another house: in this one people have pressed as often as anybody may in one minute.
  beforeAll(async () => {
    await huis.ruimOp();
    huis = await startHuisOpSchijf('nagemaakt');
  });

  const rij = (Object.keys(actions) as Action[]).map((action, plek) => [action, plek] as const);
  const bekend = gebruikers.filter(({ rollen }) => rollen.length > 0);
  it.each(rij)('%s', async (action, plek) => {
    const wie = new Spreker(huis, bekend[plek % bekend.length]?.naam ?? '');
    const plekken: Readonly<Record<string, z.ZodType>> = actions[action].shape;
    for (const { tekst, spoor } of gif) {
      const data = Object.fromEntries(Object.entries(plekken).map(([naam, vorm]) => [naam, passend(vorm, tekst)]));
      const gezegd = await wie.drukRuw(action, { action, ...data });
      expect(huis.met(spoor)).toEqual([]);
      if (vrijeInvoer(action).length > 0) {
        expect(gezegd).toContain('weggehaald]');
        expect(gezegd).not.toContain(spoor);
      }
    }
  });
});

it('en na al dat drukken staat er nog niets', async () => {
  for (const spoor of [BSN, KIND]) expect(await huis.sporenVan(spoor)).toEqual([]);
});

/** The text where it fits, and otherwise whatever does. */
function passend(vorm: z.ZodType, tekst: string): unknown {
  const keuzes = (z.toJSONSchema(vorm) as { enum?: readonly unknown[] }).enum ?? [];
  return [tekst, ...keuzes, 'sleutel-12345', '0'.repeat(64), 1, true, []].find((een) => vorm.safeParse(een).success);
}
