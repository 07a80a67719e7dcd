/** Meer dan één keer in Word bewerkt en terug, met ertussen een ander feit of een ander die ook schrijft. */
import { Briefwereld, alinea, alineaMet, bewerkt, herschrijf, opstellen, rib, run } from '../support/word-terug';
import { teruggebrachtKaart } from '../../cards/teruggebracht';
import type { OpenWorld } from '../../db/world';
import { alineasVan } from '../../domain/brief-eigen';
import type { BriefVersie } from '../../domain/brievenboek';
import { voer } from '../bot/handlers/support/beurt';
import { legFeitenVast } from '../bot/handlers/support/casuswereld';

let deze: Briefwereld;
let wereld: OpenWorld;
let casus: string;
beforeEach(async () => {
  deze = await Briefwereld.open();
  ({ wereld, casus } = deze);
});
afterEach(() => deze.ruimOp());

const stelOp = (): Promise<BriefVersie> => deze.stelOp();
const breng = (...wat: Parameters<Briefwereld['breng']>): ReturnType<Briefwereld['breng']> => deze.breng(...wat);

const woorden = (brief: BriefVersie): string =>
  alineasVan(brief.document)
    .map(({ tekst }) => tekst)
    .join('\n');
const nieuwsteVan = async (nummer: string): Promise<BriefVersie> => {
  const brief = await wereld.eenheid((turn) => turn.brief.nieuwste(nummer));
  if (brief === null) throw new Error('geen brief');
  return brief;
};

const feiten = (wat: Record<string, unknown>) => legFeitenVast(wereld, casus, wat);
const opnieuw = async (nummer: string): Promise<BriefVersie> => {
  await voer(wereld, 'adviseur', opstellen, { casus, ...rib });
  return nieuwsteVan(nummer);
};
const eigenWoorden = (tekst: string): string => alinea(run(tekst));

it('drie rondes achter elkaar: eigen woorden blijven, en ieder feit komt in wat niemand herschreef', async () => {
  const een = await stelOp();
  const vooraf = alineaMet(een).tekst;
  await breng(een, await bewerkt(een, herschrijf(vooraf, eigenWoorden('Dit ging eraan vooraf, in onze woorden.'))));
  await feiten({ 'plan.bureau': { waarde: 'Bureau Anders', bron: 'nieuw' } });
  const drie = await opnieuw(een.nummer);
  expect(woorden(drie)).toContain('in onze woorden.');
  expect(woorden(drie)).toContain('Bureau Anders');

  const toegezegd =
    alineasVan(drie.document).find(({ tekst }) => tekst.startsWith('De Raad van Bestuur heeft'))?.tekst ?? '';
  const erbij = eigenWoorden(toegezegd) + eigenWoorden('Dit is een nieuwe alinea.');
  await breng(drie, await bewerkt(drie, herschrijf(toegezegd, erbij)));
  await feiten({ 'rvb.toezeggingen': { waarde: ['inzage'], bron: 'nieuw' } });
  const vijf = await opnieuw(een.nummer);
  expect(woorden(vijf)).toMatch(/heeft inzage toegezegd.*\nDit is een nieuwe alinea\./u);

  const beide = (xml: string): string =>
    herschrijf(
      'Dit is een nieuwe alinea',
      '',
    )(herschrijf('Dit ging eraan vooraf', eigenWoorden('Nu nog anders gezegd.'))(xml));
  expect(await breng(vijf, await bewerkt(vijf, beide))).toMatchObject({ value: { versie: 6, overschreven: [] } });
  const zes = woorden(await nieuwsteVan(een.nummer));
  expect(zes).toContain('Nu nog anders gezegd.');
  expect(zes).not.toMatch(/in onze woorden|Dit is een nieuwe alinea/u);
});

/** Somebody takes the file of this version, and a colleague brings another text of the first paragraph in the meantime. */
async function intussen(): Promise<{ readonly basis: BriefVersie; readonly plan: string }> {
  const een = await stelOp();
  await breng(een, await bewerkt(een, herschrijf(alineaMet(een).tekst, eigenWoorden('De eerste eigen woorden.'))));
  const basis = await nieuwsteVan(een.nummer);
  await breng(
    basis,
    await bewerkt(basis, herschrijf('De eerste eigen woorden.', eigenWoorden('De woorden van een collega.'))),
    'adviseur',
  );
  const plan =
    alineasVan(basis.document).find(({ tekst }) => tekst.startsWith('De Raad van Bestuur heeft'))?.tekst ?? '';
  return { basis, plan };
}

it('een oud bestand zet niet terug wat het zelf niet veranderde', async () => {
  const { basis, plan } = await intussen();
  const uit = await breng(basis, await bewerkt(basis, herschrijf(plan, eigenWoorden('Een andere alinea.'))));
  expect(uit).toMatchObject({ value: { versie: 4, overschreven: [] } });
  const nu = woorden(await nieuwsteVan(basis.nummer));
  expect(nu).toContain('De woorden van een collega.');
  expect(nu).toContain('Een andere alinea.');
});

it('wat een ander intussen schreef en het bestand ook verandert, wordt verteld en blijft te lezen', async () => {
  const { basis } = await intussen();
  const uit = await breng(
    basis,
    await bewerkt(basis, herschrijf('De eerste eigen', eigenWoorden('Mijn eigen woorden.'))),
  );
  if (!uit.ok) throw new Error(uit.fout.soort);
  expect(uit.value.overschreven).toEqual([{ was: 'De woorden van een collega.', nu: 'Mijn eigen woorden.' }]);
  const kaart = JSON.stringify(teruggebrachtKaart(uit.value));
  expect(kaart).toContain('1 alinea had intussen ook een andere tekst gekregen');
  expect(kaart).toContain('De woorden van een collega.');
  const derde = await wereld.eenheid((turn) => turn.brief.versie(basis.nummer, 3));
  expect(derde === null ? '' : woorden(derde)).toContain('De woorden van een collega.');
});
