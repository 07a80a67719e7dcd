/** The trigram index against minisearch, on three thousand names as the sector has them. */
import MiniSearch from 'minisearch';
import { begrijp } from '../../../bot/begrip/begrijp';
import { maakNamenIndex } from '../../../bot/begrip/names';
import { woorden } from '../../../bot/begrip/normaliseer';
import { maakRegister } from '../../../bot/begrip/register';
import { leesCorpus, NU } from './meten';
import { echteNamen, naamvragen } from './namen-moeilijk';
import { namenlijst, vragen } from './namenlijst';
import { aanbieders, gemeenten, regios } from './register-voorbeeld';

const namen = namenlijst(3000);
const sleutels = namen.map((naam, id) => ({ id, naam: woorden(naam).join(' ') }));
const lijst = vragen(namen, 400).map(({ tekst, naam }) => ({ vraag: woorden(tekst).join(' '), naam }));

const loop = (zoek: (vraag: string) => string | undefined): { goed: number; ms: number } => {
  const begin = performance.now();
  const goed = lijst.filter(({ vraag, naam }) => zoek(vraag) === naam).length / lijst.length;
  return { goed, ms: performance.now() - begin };
};

it('is right more often than minisearch, and at least five times faster', () => {
  const index = maakNamenIndex(sleutels);
  const mini = new MiniSearch({ fields: ['naam'], searchOptions: { fuzzy: 0.2, prefix: true } });
  mini.addAll(sleutels);
  const eigen = (vraag: string): string | undefined => namen[index.zoek(vraag, 1)[0]?.sleutel.id ?? -1];
  const ander = (vraag: string): string | undefined => namen[Number(mini.search(vraag)[0]?.['id'] ?? -1)];
  loop(eigen);
  const ons = loop(eigen);
  const hun = loop(ander);
  expect(ons.goed).toBeGreaterThanOrEqual(0.97);
  expect(ons.goed).toBeGreaterThanOrEqual(hun.goed);
  expect(hun.ms / ons.ms).toBeGreaterThan(5);
});

it('leaves no score behind between two questions', () => {
  const index = maakNamenIndex(sleutels);
  const eerst = index.zoek('zonnehof jeugdzorg');
  index.zoek('wilgenburg');
  expect(index.zoek('zonnehof jeugdzorg')).toEqual(eerst);
});

it('takes what half of the sector is called for nobody, also when one carrier has it in its name', () => {
  const enige = { id: 'enige', naam: 'Zorggroep Zevenvlinder', aliassen: [] };
  const register = maakRegister({ aanbieders: [enige], gemeenten, regios });
  const gelezen = (zin: string) => begrijp(zin, register, NU).slots;
  for (const zin of [
    'Zorggroep De Zevensprong sluit een groep',
    'onze zorggroep sluit een groep',
    'Zorggroep Lentebloesem sluit',
  ]) {
    expect([zin, gelezen(zin).aanbieder, gelezen(zin).kandidaten]).toEqual([zin, undefined, undefined]);
  }
  for (const zin of ['Zorggroep Zevenvlindr sluit een groep', 'Zevenvlinder sluit een groep'])
    expect([zin, gelezen(zin).aanbieder]).toEqual([zin, 'Zorggroep Zevenvlinder']);
});

it('understands a sentence among three thousand aanbieders within a millisecond', () => {
  const extra = namen.map((naam, i) => ({ id: `x${i}`, naam, aliassen: [] }));
  const groot = maakRegister({ aanbieders: [...aanbieders, ...extra], gemeenten, regios });
  // Every fifth, from all over the file: the middle of so many is the middle of all.
  const zinnen = leesCorpus('afstellen.jsonl').flatMap(({ tekst }, nr) => (nr % 5 === 0 ? [tekst] : []));
  const eenKeer = (tekst: string): number => {
    const begin = performance.now();
    begrijp(tekst, groot, NU);
    return performance.now() - begin;
  };
  // Each sentence five times, and its shortest time: what else this machine does has less of a say.
  const tijden = zinnen.map((tekst) => Math.min(...Array.from({ length: 5 }, () => eenKeer(tekst))));
  tijden.sort((een, ander) => een - ander);
  expect(tijden.length).toBeGreaterThan(1_000);
  expect(tijden[Math.floor(tijden.length / 2)]).toBeLessThan(1);
});

it('has more hard names right than minisearch, and accepts no foreign letters', () => {
  const alle = [...echteNamen, ...namen];
  const groot = maakRegister({
    aanbieders: alle.map((naam, i) => ({ id: `y${i}`, naam, aliassen: [] })),
    gemeenten,
    regios,
  });
  const mini = new MiniSearch({ fields: ['naam'], searchOptions: { fuzzy: 0.2, prefix: true } });
  mini.addAll(alle.map((naam, id) => ({ id, naam: woorden(naam).join(' ') })));
  const eigen = (vraag: string): string | null => begrijp(`trede ${vraag}`, groot, NU).slots.aanbieder ?? null;
  const ander = (vraag: string): string | null =>
    alle[Number(mini.search(woorden(vraag).join(' '))[0]?.['id'] ?? -1)] ?? null;
  const goed = (zoek: (vraag: string) => string | null): number =>
    naamvragen.filter(([vraag, naam]) => zoek(vraag) === naam).length;
  expect(naamvragen.length).toBeGreaterThanOrEqual(150);
  expect(goed(eigen)).toBeGreaterThan(goed(ander));
  expect(goed(eigen) / naamvragen.length).toBeGreaterThanOrEqual(0.95);
  expect(naamvragen.filter(([vraag, naam]) => naam === null && eigen(vraag) !== null)).toEqual([]);
});
