/** X23 After a refusal somebody goes on without a name: of an organisation with a casus he may not see he hears word for word what he hears of one without any (ADR 220). */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';

const vervolg = [
  'waarom zo hoog',
  'kan dat omlaag',
  'was iedereen het eens',
  'wie is daar de accounthouder van',
  'en de tijdlijn?',
  'wie weet hier nog meer van',
  'sinds wanneer',
  'zijn er taken',
  'welke gemeenten zijn geraakt',
  'praat me bij',
  'wanneer is het overleg',
  'ik wil een update plaatsen',
  'hou me op de hoogte',
];

async function gehoord(wie: string, over: string): Promise<readonly (readonly [string, string])[]> {
  const huis = await startProefhuis();
  try {
    const spreker = new Spreker(huis, wie);
    const antwoorden: (readonly [string, string])[] = [];
    for (const zin of vervolg) {
      const weigering = await spreker.zeg(`trede van ${over}`);
      expect(weigering).toContain('Hierover kan ik u niets laten zien');
      antwoorden.push([zin, `${weigering} ${await spreker.zeg(zin)}`.replaceAll(over, '…')]);
    }
    return antwoorden;
  } finally {
    await huis.ruimOp();
  }
}

it.each([
  ['Sanne Verhoeven', 'De Wilgenhoeve'],
  ['Rob Janssen', 'Het Noorderlicht'],
  ['Lotte Claessen', 'Het Noorderlicht'],
  ['Yvonne Bakker', 'De Wilgenhoeve'],
  ['Ingrid Peeters', 'De Wilgenhoeve'],
])('%s over %s', async (wie, over) => {
  expect(await gehoord(wie, over)).toEqual(await gehoord(wie, 'Buro Sterrenmos'));
});
