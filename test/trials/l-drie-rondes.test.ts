/** Meer dan één keer in Word bewerkt en terug, met ertussen een ander feit of een ander die ook schrijft. */
import { briefOpstellen } from '../../app/brief-opstellen';
import { briefTerugbrengen } from '../../app/brief-terugbrengen';
import { teruggebrachtKaart } from '../../cards/teruggebracht';
import mutsaers from '../../db/voorbeeld/mutsaers-2023.json';
import type { OpenWorld } from '../../db/world';
import { alineasVan } from '../../domain/brief-eigen';
import type { BriefVersie } from '../../domain/brievenboek';
import { briefwerk } from '../../reports/briefwerk';
import { zip } from '../../reports/render/docx-zip';
import { maakTekenaar } from '../../reports/tekenaar';
import { inProces } from '../../reports/teken';
import { leesTerug } from '../../reports/terugbrengen';
import { hash, voer } from '../bot/handlers/support/beurt';
import { bepaal, legFeitenVast, openCasus } from '../bot/handlers/support/casuswereld';
import { sqliteWereld } from '../support/werelden';
import { leesZip } from '../support/zip';

let wereld: OpenWorld;
let ruimOp: () => Promise<void>;
let casus: string;
beforeEach(async () => {
  ({ wereld, ruimOp } = await sqliteWereld());
  casus = (await openCasus(wereld)).id;
  await bepaal(wereld, casus, 3);
  await legFeitenVast(wereld, casus, {
    ...mutsaers,
    rib: { ...mutsaers.rib, datum: '2026-03-02', ondertekenaar: 'M. Janssen' },
    deelnemingen: { namen: ['Hai-5'] },
    plan: { ...mutsaers.plan, bureau: 'Bureau Voorbeeld' },
  });
});
afterEach(() => ruimOp());

const opstellen = briefOpstellen(briefwerk, hash);
const terugbrengen = briefTerugbrengen(briefwerk, hash);
const rib = { soort: 'raadsinformatiebrief', publiek: 'raad-eigen-regio' };

async function stelOp(): Promise<BriefVersie> {
  const gemaakt = await voer(wereld, 'adviseur', opstellen, { casus, ...rib });
  if (!gemaakt.ok) throw new Error(gemaakt.fout.soort);
  return lees(gemaakt.value.briefId);
}

async function lees(id: string): Promise<BriefVersie> {
  const brief = await wereld.eenheid((turn) => turn.brief.vind(id));
  if (brief === null) throw new Error('geen brief');
  return brief;
}

/** The file as somebody gets it, with its text changed by `bewerk`. */
async function bewerkt(brief: BriefVersie, bewerk: (xml: string) => string): Promise<Uint8Array> {
  const { docx } = await maakTekenaar(inProces).teken(brief, ['docx']);
  const delen = [...leesZip(docx)].map(([naam, inhoud]) => ({
    naam,
    inhoud: naam === 'word/document.xml' ? bewerk(inhoud) : inhoud,
  }));
  return zip(delen, []);
}

async function breng(brief: BriefVersie, bestand: Uint8Array, wie = 'adviseur2') {
  const terug = leesTerug(bestand);
  if (terug === null) throw new Error('niet te lezen');
  return voer(wereld, wie, terugbrengen, { brief: brief.id, terug });
}

const alineaMet = (brief: BriefVersie) => {
  const gevonden = alineasVan(brief.document).find(
    ({ tekst, sleutel }) => tekst.length > 120 && sleutel.startsWith('voorgeschiedenis'),
  );
  if (gevonden === undefined) throw new Error('geen alinea');
  return gevonden;
};

/** The whole paragraph of that text becomes another one. */
const herschrijf = (oud: string, nieuw: string) => (xml: string) => {
  const alineas = xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  const doel = alineas.find((alinea) => alinea.replace(/<[^>]+>/g, '').includes(oud.slice(0, 40)));
  if (doel === undefined) throw new Error('de alinea staat niet in het bestand');
  return xml.replace(doel, nieuw);
};
const alinea = (inhoud: string): string => `<w:p>${inhoud}</w:p>`;
const run = (tekst: string): string => `<w:r><w:t xml:space="preserve">${tekst}</w:t></w:r>`;

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
