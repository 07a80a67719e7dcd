/** The language of everything people read: texts, letters and card templates, held against the rules of the house. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { langeZinnen, taalregels, zonderCitaat } from './taalregels';
import { zinnenIn } from './zinnen';

const WORTEL = join(__dirname, '../..');

const bestanden = (map: string, einde: string): readonly string[] =>
  readdirSync(join(WORTEL, map), { recursive: true, encoding: 'utf8' })
    .filter((naam) => naam.endsWith(einde))
    .map((naam) => join(map, naam));

/** Words of what a card template says. */
const kaartzinnen = (bron: string): readonly string[] =>
  [...bron.matchAll(/"(?:text|title|label|placeholder|errorMessage|fallbackText)": "((?:[^"\\\\]|\\\\.)*)"/g)].map(
    (m) => m[1] ?? '',
  );

interface Gezegd {
  readonly waar: string;
  readonly tekst: string;
}

const gezegd = (map: string): readonly Gezegd[] =>
  bestanden(map, '.ts').flatMap((naam) =>
    zinnenIn(readFileSync(join(WORTEL, naam), 'utf8'))
      .filter(({ tekst }) => /\S\s+\S|[!\p{Extended_Pictographic}]/u.test(tekst))
      .map(({ regel, tekst }) => ({ waar: `${naam}:${regel}`, tekst })),
  );

const teksten = gezegd('texts');
const brieven = gezegd('reports/brieven');
const sjablonen = (
  Object.values(
    JSON.parse(readFileSync(join(WORTEL, 'reports/brieven/zinnentabel.json'), 'utf8')) as object,
  ).flat() as {
    zin: string;
    basis: string;
  }[]
).map(({ zin, basis }) => ({ waar: zin, tekst: basis }));
const kaarten = bestanden('cards/templates', '.json').flatMap((naam) =>
  kaartzinnen(readFileSync(join(WORTEL, naam), 'utf8')).map((tekst) => ({ waar: naam, tekst })),
);

const fouten = ({ waar, tekst }: Gezegd): readonly string[] =>
  taalregels.filter(({ fout }) => fout.test(zonderCitaat(tekst))).map(({ wat }) => `${waar} ${wat}: ${tekst}`);

it('heeft iets te lezen', () => {
  expect(teksten.length).toBeGreaterThan(2000);
  expect(sjablonen.length).toBeGreaterThan(100);
  expect(kaarten.length).toBeGreaterThan(20);
});

it.each([
  ['texts', teksten],
  ['de code van de brieven', brieven],
  ['de zinnen van de brieven', sjablonen],
  ['de sjablonen van de kaarten', kaarten],
])('%s: formeel, gewoon Nederlands, zonder uitroepteken, emoji of slordige spaties', (_naam, zinnen) => {
  expect(zinnen.flatMap(fouten)).toEqual([]);
});

it('geen zin in de chat is langer dan dertig woorden', () => {
  expect(teksten.flatMap(({ waar, tekst }) => langeZinnen(tekst).map((zin) => `${waar} ${zin}`))).toEqual([]);
});

it.each([
  ["const a = 'Wil je dit versturen?';", 'je of jij'],
  ['const a = `${naam} is jouw aanbieder`;', 'je of jij'],
  ["const a = 'De melding is verstuurd!';", 'uitroepteken'],
  ["const a = 'Verstuurd 🎉';", 'emoji'],
  ["const a = 'Twee  spaties';", 'dubbele spatie'],
  ["const a = 'U dient te wachten';", 'ambtelijk'],
  ["const a = { kop: 'Oeps, er ging iets mis' };", 'uit het Engels vertaald'],
])('een geplante fout valt op: %s', (bron, wat) => {
  const [zin] = zinnenIn(bron);
  expect(fouten({ waar: 'geplant', tekst: zin?.tekst ?? '' })).toEqual([expect.stringContaining(wat)]);
});

it('een geplante lange zin valt op, en wat een gebruiker zelf typt is van hem', () => {
  expect(langeZinnen(`Dit is ${'heel '.repeat(40)}lang.`)).toHaveLength(1);
  expect(fouten({ waar: 'geplant', tekst: 'Typ bijvoorbeeld ‘kun je mij helpen?’.' })).toEqual([]);
});
