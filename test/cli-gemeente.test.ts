/** De brief van één gemeente uit een bestand: dezelfde als het huis maakt, en wat per gemeente is opgegeven komt in een ander huis terug. */
import jeugdbescherming from '../db/voorbeeld/jeugdbescherming-2026.json';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as even } from 'node:timers/promises';
import Ajv2020 from 'ajv/dist/2020';
import { briefreeksStarten } from '../app/briefreeks-starten';
import { gegevensInlezen } from '../app/gemeentegegevens';
import { voerUit } from '../app/use-case';
import type { Reekssoort } from '../domain/briefreeks';
import { systeem } from '../domain/actor';
import { casusbestandSchema } from '../domain/casusbestand';
import type { Gemeentegegevens } from '../domain/gemeentegegevens';
import { vrijeTekstUitOpslag as tekst } from '../domain/persoonsgegevens';
import { maakBriefUitBestand } from '../reports/brief-maken';
import { maakGemeentelogo } from '../reports/gemeentelogo';
import { legFeitenVast } from './bot/handlers/support/casuswereld';
import { opdrachtregel } from './support/opdrachtregel';
import type { Opdrachtregel } from './support/opdrachtregel';
import { png } from './support/plaatje';
import { PROEFMOMENT, startProefhuis } from './support/proefhuis';
import type { Proefhuis } from './support/proefhuis';
import { beginStap, maakCompleet, reeksAdviseur } from './support/reeks';

const pastIn = new Ajv2020({ strict: false, allErrors: true }).compile(casusbestandSchema);
const vandaag = PROEFMOMENT.slice(0, 10);
let huis: Proefhuis;
let regel: Opdrachtregel;
let casus: { readonly id: string; readonly nummer: string };
let bestand: string;

interface Export {
  readonly gemeentegegevens: Readonly<Record<string, Record<string, unknown>>>;
  readonly brieven: { readonly eigen: object; readonly raden: Readonly<Record<string, { readonly vorige: unknown }>> };
}

const logo = maakGemeentelogo('venlo.png', png(60, 30), 'Wapen van Venlo');
if (!logo.ok) throw new Error(logo.fout);

const geef = (naam: string, velden: Gemeentegegevens) =>
  huis.wereld.eenheid(async (eenheid) => {
    const gemeente = (await eenheid.partij.vanSoort(['gemeente'])).find((een) => een.naam === naam);
    const [{ aanbieder_id: aanbiederId = '' } = {}] = await eenheid.db.rijen<{ aanbieder_id: string }>(
      'select aanbieder_id from casus where id = ?',
      [casus.id],
    );
    const plaatje = velden.logo === undefined ? null : logo.value;
    const rij = { rij: 2, gemeenteId: gemeente?.id ?? '', gemeente: naam, aanbiederId, velden, logo: plaatje };
    const werk = { actor: systeem, nu: PROEFMOMENT, vandaag, eenheid };
    expect((await voerUit(werk, gegevensInlezen, { rijen: [rij] })).ok).toBe(true);
  });

async function klaar(): Promise<void> {
  await huis.zetKlok(PROEFMOMENT);
  const bezig = () =>
    huis.wereld.eenheid(async ({ briefreeks }) => [
      ...(await briefreeks.lopend()),
      ...(await briefreeks.lopendeRondes()),
    ]);
  while ((await bezig()).length > 0) await even(20);
}

async function reeks(soort: Reekssoort, namen: readonly string[]): Promise<string> {
  const rijen = namen.map((gemeente) => ({ gemeente }));
  const id = await huis.wereld.eenheid(async (turn) => {
    const uit = await voerUit(await reeksAdviseur(turn, 0), briefreeksStarten, { casus: casus.id, soort, rijen });
    if (!uit.ok) throw new Error(uit.fout.soort);
    return uit.value.id;
  });
  await klaar();
  return id;
}

const hashes = (id: string) =>
  huis.wereld.eenheid(async ({ briefreeks }) => {
    const brieven = await briefreeks.brieven(id, 0, 50);
    return brieven.map(({ brief: { soort, variant, hash } }) => ({ soort, gemeente: variant, hash }));
  });

const exporteer = async (): Promise<string> => {
  const deur = opdrachtregel({ url: huis.databaseUrl });
  const { code, uit } = await deur.voer(['casus', 'exporteren', casus.nummer]);
  deur.ruimOp();
  expect(code).toBe(0);
  return uit.join('\n');
};

const maak = (soort: string, gemeente: string, publiek: string | null = null, dossierTekst = bestand) =>
  maakBriefUitBestand({ dossierTekst, soort, publiek, gemeente, datum: null });

async function zin(...vraag: Parameters<typeof maak>): Promise<readonly string[]> {
  const uit = await maak(...vraag);
  return uit.ok ? [] : uit.fout;
}

beforeAll(async () => {
  huis = await startProefhuis();
  regel = opdrachtregel();
  const id = await huis.wereld.eenheid(maakCompleet);
  const vind = await huis.wereld.eenheid((turn) => turn.casus.vind(id, vandaag));
  casus = { id, nummer: vind?.nummer ?? '' };
  const venlo = {
    afzender: tekst('College van Venlo'),
    ondertekenaar: tekst('A. de Wit'),
    functie: tekst('wethouder'),
  };
  await geef('Venlo', { ...venlo, onderdelen: [tekst('De Kring'), tekst('Hai-5')], logo: logo.value.sleutel });
  await geef('Heerlen', { afzender: tekst('College van Heerlen'), segmenten: [tekst('pleegzorg')] });
});
afterAll(async () => {
  regel.ruimOp();
  await huis.ruimOp();
});

it('zegt bij een brief uit een bestand ook wat elkaar tegenspreekt en wat gevoelig is', async () => {
  const vraag = { soort: 'medewerkersbrief', publiek: null, dossierTekst: JSON.stringify(jeugdbescherming) };
  const gemaakt = await maakBriefUitBestand({ ...vraag, datum: '2026-03-12' });
  expect(gemaakt.ok && gemaakt.value.nakijken).toMatchObject({
    tegenspraken: [
      expect.stringMatching(/bijeenkomst .* ligt voor de datum van de brief: 26 februari 2026/u) as string,
    ],
    gevoelig: expect.arrayContaining(['“U krijgt gewoon uw salaris.” Deze zin gaat over geld.']) as string[],
  });
  const bijPers = { ...vraag, soort: 'persbericht', datum: '2026-03-12' };
  const pers = await maakBriefUitBestand({
    ...bijPers,
    dossierTekst: JSON.stringify({ ...jeugdbescherming, hulp: { doorgang: 'stopt-bij-deze-aanbieder' } }),
  });
  expect(pers.ok && pers.value.nakijken.nagaan).toContain(
    'doel van het plan: past dit nog? Vastgelegd is dat de hulp bij deze aanbieder stopt.',
  );
  const opTijd = await maakBriefUitBestand({ ...vraag, datum: '2026-02-23' });
  expect(opTijd.ok && opTijd.value.nakijken.tegenspraken).toEqual([]);
});

it('houdt een brief uit een bestand op verzoek naast de andere brieven van dat bestand', async () => {
  const dossierTekst = JSON.stringify(jeugdbescherming);
  const vraag = { soort: 'raadsinformatiebrief', publiek: 'raad-andere-regio', dossierTekst };
  const pakket = 'persbericht,raadsinformatiebrief';
  const gemaakt = await maakBriefUitBestand({ ...vraag, datum: null, pakket });
  expect(gemaakt.ok && gemaakt.value.pakket).toMatchObject({
    brieven: ['Raadsinformatiebrief andere regio', 'Persbericht', 'Raadsinformatiebrief eigen regio'],
    tegenspraken: [],
    verschillen: expect.arrayContaining([
      'nummer van de trede: wel in Raadsinformatiebrief andere regio, Raadsinformatiebrief eigen regio; niet in Persbericht.',
    ]) as string[],
  });
  // The authority of the day of each letter: before 2026 it was another one.
  const eerder = await maakBriefUitBestand({ ...vraag, datum: '2025-12-01', pakket });
  expect(eerder.ok && eerder.value.pakket?.tegenspraken).toEqual(
    expect.arrayContaining([expect.stringContaining('Nederlandse Zorgautoriteit (Persbericht)')]),
  );
  const alleen = await maakBriefUitBestand({ ...vraag, datum: null });
  expect(alleen.ok && 'pakket' in alleen.value).toBe(false);
  const onbekend = await maakBriefUitBestand({ ...vraag, datum: null, pakket: 'persbericht,krant' });
  expect(onbekend).toEqual({
    ok: false,
    fout: [expect.stringMatching(/^De soort "krant" bestaat niet.* clientenbrief \(brief aan cliënten en ouders\)/u)],
  });
});

it('iedere brief per gemeente is tot op het controlegetal die van het huis: eerste brief, vervolg, aanbieding, eigen woorden', async () => {
  const eerste = await reeks('raadsinformatiebrief', ['Venlo', 'Heerlen', 'Eindhoven']);
  // Heerlen changed a paragraph; its letter is made anew when a fact changes.
  const eigen = [{ sleutel: 'oordeel.oordeel', soort: 'achter', tekst: 'Dit voegde Heerlen zelf toe.', basis: '' }];
  await huis.wereld.eenheid(({ db }) =>
    db.voer("update brief set eigen = ? where variant = 'Heerlen'", [JSON.stringify(eigen)]),
  );
  await legFeitenVast(huis.wereld, casus.id, { 'plan.doel': 'dat de hulp in iedere gemeente doorgaat' });
  await beginStap(huis.wereld, eerste, 'bijwerken');
  await klaar();
  await huis.wereld.eenheid(({ db }) => db.voer("update brief set status = 'verzonden' where variant = 'Venlo'", []));
  const tweede = await reeks('vervolgbrief', ['Venlo', 'Eindhoven']);
  const aanbieding = await reeks('aanbiedingsbrief', ['Heerlen', 'Eindhoven']);

  bestand = await exporteer();
  const gelezen = JSON.parse(bestand) as Export;
  pastIn(gelezen);
  expect(pastIn.errors).toBeNull();
  expect(gelezen.brieven.raden['Venlo']?.vorige).not.toBeNull();
  expect(Object.keys(gelezen.brieven.eigen)).toEqual(['raadsinformatiebrief/raad-andere-regio/Heerlen']);

  const gemaakt = [...(await hashes(eerste)), ...(await hashes(tweede)), ...(await hashes(aanbieding))];
  // The letter that left is what it is: the next one to Venlo tells of it.
  const teMaken = gemaakt.filter(({ soort, gemeente }) => soort !== 'raadsinformatiebrief' || gemeente !== 'Venlo');
  expect(teMaken).toHaveLength(6);
  for (const { soort, gemeente, hash } of teMaken) {
    const uit = await maak(soort, gemeente);
    expect([soort, gemeente, uit.ok ? uit.value.hash : uit.fout]).toEqual([soort, gemeente, hash]);
  }
  const md = async (soort: string, gemeente: string): Promise<string> => {
    const uit = await maak(soort, gemeente);
    return uit.ok ? String(uit.value.bestanden.find(({ naam }) => naam.endsWith('.md'))?.inhoud) : uit.fout.join();
  };
  expect(await md('raadsinformatiebrief', 'heerlen')).toContain('Dit voegde Heerlen zelf toe.');
  expect(await md('vervolgbrief', 'Venlo')).toContain('A. de Wit');
  expect(await md('vervolgbrief', 'Venlo')).not.toContain('Heerlen');
});

it('wat niet kan, zegt wat wel kan', async () => {
  expect(await zin('raadsinformatiebrief', 'Nergens')).toEqual([
    expect.stringMatching(/^De gemeente "Nergens" staat niet in dit bestand\. Kies uit: .*Beek.* en nog \d+\.$/),
  ]);
  expect(await zin('persbericht', 'Venlo')).toEqual([
    'Een persbericht wordt niet per gemeente gemaakt. Met --gemeente kan: raadsinformatiebrief, vervolgbrief, aanbiedingsbrief, rechtzettingsbrief.',
  ]);
  expect(await zin('aanbiedingsbrief', 'Venlo')).toEqual([
    expect.stringContaining('Voor de raad van Venlo is er geen aanbiedingsbrief.'),
  ]);
  expect(await zin('raadsinformatiebrief', 'Venlo', 'raad-andere-regio')).toEqual([
    'De raad van Venlo krijgt de brief voor het publiek raad-eigen-regio. Laat --publiek weg.',
  ]);
  const { feiten } = JSON.parse(bestand) as { feiten: object };
  expect(await zin('raadsinformatiebrief', 'Venlo', null, JSON.stringify(feiten))).toEqual([
    'In dit bestand staat niets per gemeente. Maak het bestand opnieuw met: casus exporteren.',
  ]);
  const gegevens = { Venlo: { ondertekenaar: 'BSN 123456782', wethouder: 'x', logo: { base64: 'AAAA', alt: 'x' } } };
  const kapot = JSON.stringify({ ...(JSON.parse(bestand) as object), gemeentegegevens: gegevens });
  expect(await zin('raadsinformatiebrief', 'Venlo', null, kapot)).toEqual([
    'gemeentegegevens.Venlo.ondertekenaar: hierin staan gegevens van een kind of een BSN. Haal die weg.',
    'gemeentegegevens.Venlo.wethouder: dit veld bestaat niet.',
    'gemeentegegevens.Venlo.logo: Het bestand Venlo is geen PNG of JPEG die wij kunnen lezen.',
  ]);
  const pad = join(regel.map, 'kapot.json');
  writeFileSync(pad, kapot);
  expect(await regel.voer(['casus', 'importeren', pad])).toMatchObject({ code: 1, fout: { length: 3 } });
});

it('op de opdrachtregel heeft iedere raad zijn eigen bestanden, met zijn logo erboven', async () => {
  const [pad, uit] = [join(regel.map, 'casus.json'), join(regel.map, 'brieven')];
  writeFileSync(pad, bestand);
  const maakVoor = (gemeente: string) =>
    regel.voer(['brief', 'maken', '--dossier', pad, '--soort', 'vervolgbrief', '--gemeente', gemeente, '--uit', uit]);
  for (const gemeente of ['Venlo', 'Eindhoven']) expect(await maakVoor(gemeente)).toMatchObject({ code: 0 });
  const namen = ['.docx', '.html', '.json', '.md', '.pdf', '-bronnen.docx'];
  const van = (wie: string) => namen.map((einde) => `vervolgbrief-${wie}${einde}`);
  expect(readdirSync(uit).sort()).toEqual(
    [...van('raad-andere-regio-eindhoven'), ...van('raad-eigen-regio-venlo')].sort(),
  );
  const html = async (gemeente: string) => {
    const gemaakt = await maak('vervolgbrief', gemeente);
    return gemaakt.ok ? String(gemaakt.value.bestanden.find(({ naam }) => naam.endsWith('.html'))?.inhoud) : '';
  };
  expect(await html('Venlo')).toContain('alt="Wapen van Venlo"');
  expect(await html('Eindhoven')).not.toContain('Wapen van Venlo');
});

it('in een ander huis komt terug wat per gemeente was opgegeven; wat daar al stond, blijft staan', async () => {
  const pad = join(regel.map, 'casus.json');
  writeFileSync(pad, bestand);
  const csv = join(regel.map, 'gegevens.csv');
  writeFileSync(csv, 'gemeente;functie\nVenlo;burgemeester');
  expect((await regel.voer(['brief', 'gegevens', csv])).code).toBe(0);
  const register = join(regel.map, 'register.csv');
  const aanbieder = (JSON.parse(bestand) as { aanbieder: { naam: string } }).aanbieder.naam;
  writeFileSync(register, `naam;aliassen;kvk;soort;accounthoudende_regio;vestigingsplaats\n${aanbieder};;;;;`);
  await regel.voer(['register', 'importeren', register]);
  const { code, uit, fout } = await regel.voer(['casus', 'importeren', pad]);
  expect({ code, fout }).toEqual({
    code: 0,
    fout: expect.arrayContaining([
      'Van Venlo is hier al iets anders opgegeven: functie. Dat blijft staan.',
    ]) as string[],
  });
  const verslag = JSON.parse(uit[0] ?? '') as { nummer: string; gemeenten: number };
  expect(verslag.gemeenten).toBe(3);
  const terug = JSON.parse((await regel.voer(['casus', 'exporteren', verslag.nummer])).uit.join('\n')) as Export;
  const { gemeentegegevens } = JSON.parse(bestand) as Export;
  expect(terug.gemeentegegevens).toEqual({
    ...gemeentegegevens,
    Venlo: { ...gemeentegegevens['Venlo'], functie: 'burgemeester' },
  });
  expect(gemeentegegevens['Venlo']).toMatchObject({
    logo: { alt: 'Wapen van Venlo' },
    onderdelen: ['De Kring', 'Hai-5'],
  });
  const nogEens = await regel.voer(['casus', 'importeren', pad]);
  expect(JSON.parse(nogEens.uit[0] ?? '')).toMatchObject({ gemeenten: 0 });
});
