/** At the read-back every answer can be changed in words, whatever they are: that one changes, and not one other. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis({ perMinuut: 500 });
});
afterEach(() => huis.ruimOp());

const antwoorden = [
  'nee',
  'Venlo, Roermond',
  'crisisopvang, pleegzorg',
  '12',
  'de IGJ en de regio',
  'twee gesprekken met het bestuur',
  'ja',
  'nee',
  'beleidsmedewerker',
  '077-1234567',
] as const;

const vol: Readonly<Record<string, string>> = {
  'Soort melding': 'Vermoeden van (financiële) problemen',
  'Wat er speelt': 'Noorderlicht kan volgende maand de salarissen niet meer betalen',
  Acuut: 'Nee',
  Wanneer: 'volgende maand (april 2026)',
  'Gemeenten en regio’s': 'Venlo, Roermond',
  'Soort jeugdhulp': 'crisisopvang, pleegzorg',
  'Aantal jeugdigen': '12',
  'Wie dit al weet': 'De accounthoudende regio en de inspectie (IGJ)',
  'Wat al is gedaan': 'twee gesprekken met het bestuur',
  'Eigen leiding weet het': 'Ja',
  'Uw naam mag worden genoemd': 'Nee',
  'Uw functie': 'beleidsmedewerker',
  'Bereikbaar via': '077-1234567',
};

const staat = (samenvatting: string): Readonly<Record<string, string>> => {
  const regels = samenvatting.slice(samenvatting.indexOf('Klopt uw melding?')).split('\n');
  return Object.fromEntries(
    Object.keys(vol).flatMap((label) =>
      regels.includes(label) ? [[label, regels[regels.indexOf(label) + 1] ?? '']] : [],
    ),
  );
};

async function nagelezen(): Promise<Spreker> {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  let gezegd = await sanne.zeg('Noorderlicht kan volgende maand de salarissen niet meer betalen');
  for (const antwoord of antwoorden) gezegd = await sanne.zeg(antwoord);
  if (!gezegd.includes('Klopt uw melding?')) throw new Error(`no summary came: ${sanne.verslag.laatste(60)}`);
  expect(staat(gezegd)).toEqual(vol);
  return sanne;
}

it.each([
  ['nee, het bestuur weet het niet', 'Eigen leiding weet het', 'Nee'],
  ['eigen leiding: nee', 'Eigen leiding weet het', 'Nee'],
  ['u mag mijn naam noemen', 'Uw naam mag worden genoemd', 'Ja'],
  ['ik ben inkoper, geen beleidsmedewerker', 'Uw functie', 'inkoper'],
  ['wijzig functie in beleidsadviseur jeugd', 'Uw functie', 'beleidsadviseur jeugd'],
  ['nee, de IGJ weet het niet', 'Wie dit al weet', 'De accounthoudende regio'],
  ['de aanbieder weet het ook', 'Wie dit al weet', 'De aanbieder, de accounthoudende regio en de inspectie (IGJ)'],
  ['niemand weet het nog', 'Wie dit al weet', 'Niemand'],
  ['wat al is gedaan: een verbeterplan gevraagd', 'Wat al is gedaan', 'een verbeterplan gevraagd'],
  ['wat er speelt: de bank zegt het krediet op', 'Wat er speelt', 'de bank zegt het krediet op'],
  ['het is een knelpunt in de samenwerking', 'Soort melding', 'Een knelpunt in de samenwerking'],
  ['niet Roermond', 'Gemeenten en regio’s', 'Venlo'],
  ['haal Venlo weg', 'Gemeenten en regio’s', 'Roermond'],
  ['geen pleegzorg', 'Soort jeugdhulp', 'crisisopvang'],
  ['bereikbaar via Teams', 'Bereikbaar via', 'Via Teams'],
])('‘%s’ wijzigt alleen ‘%s’, en terug brengt het oude terug', async (zin, label, wordt) => {
  const sanne = await nagelezen();
  expect(staat(await sanne.zeg(zin))).toEqual({ ...vol, [label]: wordt });
  expect(staat(await sanne.zeg('terug'))).toEqual(vol);
});

it.each(['mijn wethouder weet het', 'noem mijn naam niet', 'het bestuur weet het wel'])(
  '‘%s’ stond er al, en wordt geen deel van het verhaal',
  async (zin) => {
    const gezegd = await (await nagelezen()).zeg(zin);
    expect(gezegd).toContain('Dat had ik al genoteerd.');
    expect(staat(gezegd)).toEqual(vol);
  },
);

it.each(['niet alleen Venlo', 'Venlo niet meer dan Roermond'])('‘%s’ haalt niets weg', async (zin) => {
  expect(staat(await (await nagelezen()).zeg(zin))['Gemeenten en regio’s']).toBe('Venlo, Roermond');
});

it('een wijziging waar men van afziet laat alles staan, en stopt de melding niet', async () => {
  const sanne = await nagelezen();
  await sanne.zeg('wijzig ondernomen');
  expect(staat(await sanne.zeg('laat maar'))).toEqual(vol);
});

it('een dag die niet bestaat wordt niet bewaard, in de chat niet en op het formulier niet', async () => {
  const sanne = await nagelezen();
  await sanne.zeg('wijzig wanneer');
  expect(await sanne.zeg('sinds 31 februari')).toContain('De dag ‘31 februari’ bestaat niet.');
  await sanne.zeg('formulier');
  const blad = { 'f-sinds': '31-02-2026', 'f-gebieden': 'Venlo', 'f-jeugdhulpvormen': '' };
  expect(await sanne.klik('Volgende', blad)).toMatch(/De dag ‘31-02-2026’ bestaat niet\.[^]*of laat het leeg/);
});
