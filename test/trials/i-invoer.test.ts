/** What people type is shown as they typed it: never as markup, a template, a pattern or a second line of a log. */
import { Spreker } from '../support/gesprek';
import { naarSamenvatting } from '../support/melding-doen';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
let sanne: Spreker;
beforeAll(async () => {
  huis = await startProefhuis();
  sanne = new Spreker(huis, 'Sanne Verhoeven');
});
afterAll(() => huis.ruimOp());

type Element = Readonly<Record<string, unknown>>;

/** Every element in what was sent that holds this text, with its type. */
function dragers(deel: unknown, woord: string): readonly Element[] {
  if (typeof deel !== 'object' || deel === null) return [];
  const eigen = Object.values(deel).some((waarde) => typeof waarde === 'string' && waarde.includes(woord));
  return [...(eigen ? [deel as Element] : []), ...Object.values(deel).flatMap((kind) => dragers(kind, woord))];
}

const laatsteBerichten = (): unknown =>
  huis.simulator?.connector
    .messages(sanne.plaats.id)
    .filter((een) => een.fromBot)
    .slice(-6)
    .map(({ activity }) => activity);

it.each([
  ['I38 een link', '[klik](javascript:alert(1))'],
  ['I38 een vermelding', '<at>iedereen</at>'],
  ['I38 een plaatje', '![](http://voorbeeld.example/x.png)'],
  ['I38 html', '<script>alert(1)</script><b>vet</b>'],
  ['I38 opmaak', '**vet** _schuin_ # kop'],
  ['I39 een sjabloon', '${$root.geheim} ${if(true, 1, 2)}'],
  ['I39 een datumfunctie', '{{DATE(2026-01-01T00:00:00Z)}}'],
  ['I45 sql', "'; drop table melding; -- 100%_"],
])('%s blijft platte tekst in elke kaart', async (_, gemeen) => {
  await naarSamenvatting(sanne, `zwaluw ${gemeen}`);
  const gevonden = dragers(laatsteBerichten(), gemeen).filter(
    (een) => !('action' in een) && een['type'] !== 'Action.Execute',
  );
  expect(gevonden.length).toBeGreaterThan(0);
  for (const { type } of gevonden) expect(type).toBe('TextRun');
});

it('I38 een onbekende naam komt als platte tekst terug', async () => {
  await sanne.zeg('opnieuw');
  await sanne.zeg('melding');
  await sanne.zeg('Stichting **[X](http://x.example)** ${1+1}');
  const gevonden = dragers(laatsteBerichten(), '**[X](http');
  for (const een of gevonden) expect(['TextRun', 'Action.Execute', 'Action.Submit', undefined]).toContain(een['type']);
  expect(JSON.stringify(laatsteBerichten())).toContain('${1+1}');
});

it.each(['%', '_', '%%%', "' or 1=1 --", '*', 'NEAR(a b)', '"'])(
  'I45 %s als zoekwoord vindt niet alles',
  async (woord) => {
    const anouk = new Spreker(huis, 'Anouk Wiersma');
    expect(await anouk.zeg(`casus ${woord}`)).not.toMatch(/Casus C-\d{4}/);
    expect(await anouk.drukRuw('casus.inzien', { action: 'casus.inzien', casus: woord })).toMatch(
      /Hierover kan ik u niets laten zien|Deze knop kan ik niet lezen/,
    );
  },
);

it.each(['%%%', '___', '50%_krediet'])(
  'I45 zoek %s in de casussen: het teken zelf, en geen jokerteken',
  async (woord) => {
    const anouk = new Spreker(huis, 'Anouk Wiersma');
    expect(await anouk.zeg(`zoek ${woord}`)).not.toMatch(/Wilgenhoeve|C-\d{4}/);
    await huis.wereld.eenheid(({ db }) =>
      db.voer("update casus set stap_wat = ?, stap_kernteam = 0 where nummer = 'C-2026-0002'", [
        `Plan met ${woord} erin`,
      ]),
    );
    expect(await anouk.zeg(`zoek ${woord}`)).toContain('C-2026-0002');
  },
);

it('I38 een naam die een link is, is in geen kop een link: van een collega, van een aanbieder, van wie toegang vraagt', async () => {
  const link = '[Klik hier](https://kwaad.example)';
  await huis.wereld.eenheid(async ({ db }) => {
    await db.voer(`update persoon set naam = 'Rob ' || ? where naam = 'Rob Janssen'`, [link]);
    await db.voer(`update partij set naam = naam || ' ' || ? where soort = 'aanbieder'`, [link]);
  });
  const [anouk, karel] = [new Spreker(huis, 'Anouk Wiersma'), new Spreker(huis, 'Karel Mulder')];
  for (const zin of ['taken van Rob', 'sluiten C-2026-0002', 'ritme C-2026-0002', 'taken C-2026-0002'])
    await anouk.zeg(zin);
  await karel.zeg('gebruikers');
  const [rob] = await huis.wereld.eenheid(({ persoon }) => persoon.zoek('rob', 2));
  await karel.drukRuw('gebruiker.inzien', { action: 'gebruiker.inzien', persoon: rob?.id ?? '' });
  const kaarten = [...anouk.neemKaarten(), ...karel.neemKaarten()];
  expect(JSON.stringify(kaarten)).toContain('Klik hier');
  expect(dragers(kaarten, ']\u2060(').map(({ type }) => type)).toEqual(
    expect.arrayContaining(['TextBlock', 'TextBlock', 'TextBlock']),
  );
  expect(dragers(kaarten, '](').map(({ type }) => type)).not.toContain('TextBlock');
});
