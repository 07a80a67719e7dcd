/** A BSN and a sentence about a child as the answer to every question of every dialogue, and behind every word that opens something: on disk there is nothing of it. */
import { intentRegels } from '../../bot/begrip/intents';
import { dialogen } from '../../bot/dialogues';
import type { DialoogNaam } from '../../bot/dialogues';
import gebruikers from '../../simulator/users.json';
import { dialoogTekst } from '../../texts/dialoog';
import { Spreker } from '../support/gesprek';
import { startHuisOpSchijf } from '../support/huis-op-schijf';
import type { HuisOpSchijf } from '../support/huis-op-schijf';
import { doeMelding } from '../support/melding-doen';

const BSN = '123456782';
const KIND = 'Tjeerdwina';
const gif = [
  { tekst: `Bel even over ${BSN} graag`, spoor: BSN },
  { tekst: `BSN ${BSN.split('').join(' ')}`, spoor: BSN.split('').join(' ') },
  { tekst: `Mijn dochter ${KIND} van 8 jaar`, spoor: KIND },
] as const;

let huis: HuisOpSchijf;
beforeAll(async () => {
  huis = await startHuisOpSchijf('gesprek');
});
afterAll(() => huis.ruimOp());

/** Who may have which dialogue, and the words that open it: a new one does not compile without. */
const opent: Readonly<Record<DialoogNaam, readonly [wie: string, woorden: string]>> = {
  melding: ['Sanne Verhoeven', 'melding'],
  'melding-namens': ['Marjan de Graaf', 'melding namens'],
};

/** What keeps as many questions as possible in play; any other gets what is right for a story. */
const goed: Readonly<Record<string, string>> = {
  // As the button says it that takes a name nobody knows.
  over: '=Stichting Nergensland',
  // A sentence is no name.
  bellerNaam: 'Joke van Dam',
  bellerOrganisatie: 'Rabobank Venlo',
  bellerFunctie: 'controller',
  nummers: 'KvK 12345678',
  acuut: 'ja',
  sinds: 'sinds begin mei',
  gebieden: 'Venlo',
  // A story is no kind of help.
  jeugdhulpvormen: 'wonen en ambulant',
  aantalJeugdigen: '12',
  bestuurWeet: 'ja',
  melderNoemen: 'nee',
  bekendBij: 'niemand',
  contact: 'via Teams',
  bellerContact: '077 359 12 34',
};
/** The second walk asks what the first had to leave out. */
const soorten = ['vermoeden-financieel', 'voornemen'];

/** Which question a reply asks: the last one whose sentence stands in it. */
function vraagIn(naam: DialoogNaam, gezegd: string): string | null {
  const gevonden = Object.entries(dialogen[naam].vragen)
    .map(([veld, { vraag }]) => ({ veld, plek: gezegd.lastIndexOf(vraag) }))
    .filter(({ plek }) => plek >= 0)
    .sort((a, b) => b.plek - a.plek);
  return gevonden[0]?.veld ?? null;
}

async function antwoord(wie: Spreker, naam: DialoogNaam, veld: string, soort: string): Promise<string> {
  const woorden = veld === 'soort' ? soort : (goed[veld] ?? 'Er is veel aan de hand.');
  const keuzes = dialogen[naam].stappen[veld]?.keuzes ?? [];
  const keuze = keuzes.find(({ waarde }) => waarde === woorden) ?? keuzes[0];
  return wie.zeg(keuze?.titel ?? woorden);
}

/** Says all of it at one question; what of it is found anywhere. */
async function vergiftig(wie: Spreker, veld: string): Promise<readonly string[]> {
  const fouten: string[] = [];
  let terug = '';
  for (const { tekst, spoor } of gif) {
    terug = await wie.zeg(tekst);
    if (huis.met(spoor).length > 0) fouten.push(`${veld}: '${tekst}' staat op schijf`);
    if (terug.includes(spoor)) fouten.push(`${veld}: '${tekst}' wordt teruggezegd`);
  }
  // What is left of it waits behind a button, and "ja" would be the answer to that.
  if (terug.includes(dialoogTekst.gebruikGemaskeerd)) await wie.zeg('nee');
  return fouten;
}

/** Through all questions to the end; which there were. */
async function loop(naam: DialoogNaam, soort: string): Promise<readonly string[]> {
  const [wie, woorden] = opent[naam];
  const kop = dialogen[naam].samenvatting?.kop ?? '';
  const spreker = new Spreker(huis, wie);
  const gesteld: string[] = [];
  let gezegd = await spreker.zeg(woorden);
  for (let veld = vraagIn(naam, gezegd); veld !== null && !gezegd.includes(kop); veld = vraagIn(naam, gezegd)) {
    expect(gesteld).not.toContain(veld);
    gesteld.push(veld);
    expect(await vergiftig(spreker, veld)).toEqual([]);
    gezegd = await antwoord(spreker, naam, veld, soort);
  }
  expect(gezegd).toContain(kop);
  expect(await spreker.klik('Versturen')).toContain('verstuurd');
  return gesteld;
}

it.each(Object.keys(dialogen) as DialoogNaam[])(
  'P in de dialoog %s, bij elke vraag: niets op schijf, niets teruggezegd, en de vraag blijft staan',
  async (naam) => {
    const gesteld = new Set<string>();
    for (const soort of soorten) for (const veld of await loop(naam, soort)) gesteld.add(veld);
    const { bijlagen: _nooitGevraagd, ...vragen } = dialogen[naam].stappen;
    expect([...gesteld].sort()).toEqual(Object.keys(vragen).sort());
  },
);

it('P33 een kind met naam, leeftijd en school: gewaarschuwd, en wie toch verstuurt, verstuurt het zonder', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('melding');
  await sanne.zeg('Noorderlicht');
  await sanne.zeg('1');
  const zin = 'De groep van Ruurdje Bakkum van 9 jaar van basisschool De Regenboog sluit in mei, er is geen personeel.';
  const gezegd = await sanne.zeg(zin);
  expect(gezegd).toContain('weggehaald]');
  expect(gezegd).not.toContain('Ruurdje');
  expect(gezegd).toContain('Verwijder uw bericht ook zelf in Teams');
  await sanne.klik('Deze tekst gebruiken');
  let nu = await sanne.klik('Nee');
  for (let keer = 0; keer < 15 && !nu.includes('Klopt uw melding'); keer += 1) nu = await sanne.zeg('overslaan');
  expect(nu).toContain('er is geen personeel');
  expect(await sanne.klik('Versturen')).toContain('verstuurd');
  for (const spoor of ['Ruurdje', 'Bakkum']) expect(await huis.sporenVan(spoor)).toEqual([]);
});

describe('P achter elk woord dat iets opent', () => {
  const bekend = gebruikers.filter(({ rollen }) => rollen.length > 0);
  const woorden = [...new Set(intentRegels.flatMap(({ woorden: vast }) => vast))];
  it.each(woorden.map((woord, plek) => [woord, plek] as const))('%s', async (woord, plek) => {
    const spreker = new Spreker(huis, bekend[plek % bekend.length]?.naam ?? '');
    for (const { tekst, spoor } of gif) {
      for (const zin of [`${woord} ${tekst}`, `${woord} Noorderlicht: ${tekst}`]) {
        const terug = await spreker.zeg(zin);
        expect({ zin, schijf: huis.met(spoor), terug: terug.includes(spoor) }).toEqual({
          zin,
          schijf: [],
          terug: false,
        });
      }
    }
  });

  it('aanvullen, antwoord en intrekken met een nummer', async () => {
    const bilal = new Spreker(huis, 'Bilal Amrani');
    const nummer = await doeMelding(bilal, 'achter een nummer');
    for (const woord of ['aanvullen', 'antwoord', 'intrekken', 'status'])
      for (const { tekst, spoor } of gif) {
        const terug = await bilal.zeg(`${woord} ${nummer}: ${tekst}`);
        expect({ woord, schijf: huis.met(spoor), terug: terug.includes(spoor) }).toEqual({
          ...{ woord, schijf: [] },
          terug: false,
        });
      }
  });

  it('en na dat alles staat er nergens iets, ook niet in het log', async () => {
    for (const { spoor } of gif) expect(await huis.sporenVan(spoor)).toEqual([]);
  });
});
