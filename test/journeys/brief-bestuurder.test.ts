/** The wethouder reads and sets what her own gemeente wrote, finds it again, and sees nothing of what others wrote. */
import { Spreker } from '../support/gesprek';
import { casusbrieven } from '../../app/brieven-inzien';
import { voerUit } from '../../app/use-case';
import type { Turn } from '../../db/world';
import { huizen, PROEFMOMENT, startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { volledigeBrief } from '../support/volledige-brief';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

it('de wethouder vindt de brief van haar gemeente, leest hem en stelt hem vast', async () => {
  const tom = new Spreker(huis, 'Tom Hendriks');
  const ingrid = new Spreker(huis, 'Ingrid Peeters');
  await volledigeBrief(new Spreker(huis, 'Esther Kuipers'), tom);
  await tom.klik('Nakijken');
  await tom.klik('Voorleggen');
  await ingrid.wacht(/aan u voorgelegd/);
  await ingrid.zeg('welke brieven wachten op mijn akkoord');
  expect(ingrid.verslag.tekst).toContain('Wacht op u: lezen en vaststellen');
  await ingrid.klik('Openen');
  await ingrid.klik('Nakijken');
  await ingrid.klik('Beoordelen');
  const ticks = Object.fromEntries([0, 1, 2, 3, 4, 5].map((plek) => [`vink-${String(plek)}`, 'true']));
  await ingrid.klik('Vaststellen', ticks);
  expect(ingrid.verslag.tekst).toContain('Status: vastgesteld');
  await tom.zeg('brieven Mutsaersstichting');
  expect(tom.verslag.tekst).toContain('Wacht op vrijgave');
});

it('een brief van een ander vindt zij niet, ook niet bij zijn nummer', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  const ingrid = new Spreker(huis, 'Ingrid Peeters');
  await esther.zeg('persbericht Mutsaersstichting');
  await ingrid.zeg('brieven Mutsaersstichting');
  expect(ingrid.verslag.tekst).toContain('geen brief of persbericht dat u kunt lezen');
  await ingrid.zeg('B-2026-0001');
  await ingrid.zeg('B-2026-0999');
  const [een, twee] = ingrid.verslag.tekst
    .split(/> B-2026-0(?:001|999)\n/)
    .slice(1)
    .map((deel) => deel.trim());
  expect(een).toContain('Hierover kan ik u niets laten zien');
  expect(twee).toBe(een);
});

it('wie de brief van een ander huis bijwerkt, neemt hem niet mee naar het eigen bestuur', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  const tom = new Spreker(huis, 'Tom Hendriks');
  const ingrid = new Spreker(huis, 'Ingrid Peeters');
  await esther.zeg('raadsinformatiebrief Mutsaersstichting');
  await esther.klik('Raden in de eigen regio');
  await volledigeBrief(esther, tom);
  await ingrid.zeg('B-2026-0001');
  expect(ingrid.verslag.tekst).toContain('Hierover kan ik u niets laten zien');
});

const vandaag = PROEFMOMENT.slice(0, 10);

const wie = async (eenheid: Turn, naam: string) => {
  const [rij] = await eenheid.db.rijen<{ id: string }>('select id from persoon where naam = ?', [naam]);
  const actor = rij && (await eenheid.persoon.actorVanPersoon(rij.id, vandaag));
  if (!actor) throw new Error(`niemand heet ${naam}`);
  return actor;
};

it.each(huizen())(
  'op %s: wie elders gaat werken, laat zijn brieven achter bij de gemeente waarvoor hij ze schreef',
  async (_, open) => {
    await huis.ruimOp();
    huis = await open();
    const [esther, tom, ingrid] = ['Esther Kuipers', 'Tom Hendriks', 'Ingrid Peeters'].map(
      (naam) => new Spreker(huis, naam),
    );
    if (!esther || !tom || !ingrid) throw new Error('niemand');
    await volledigeBrief(esther, tom);
    const ziet = (elders: boolean) =>
      huis.wereld.eenheid(async (eenheid) => {
        const zij = await wie(eenheid, 'Ingrid Peeters');
        const nieuw = (await wie(eenheid, 'Tom Hendriks')).partijId;
        const actor = elders ? { ...zij, partijId: nieuw } : zij;
        const werk = { actor, nu: PROEFMOMENT, vandaag, eenheid };
        const [rij] = await eenheid.db.rijen<{ casus_id: string }>('select casus_id from brief', []);
        const uit = await voerUit(werk, casusbrieven, { casus: rij?.casus_id ?? '' });
        if (!uit.ok) throw new Error(uit.fout.soort);
        return uit.value.brieven.length;
      });
    expect(await ziet(false)).toBe(1);
    await huis.wereld.eenheid(async (eenheid) => {
      const { persoonId, partijId } = await wie(eenheid, 'Tom Hendriks');
      const [regio] = await eenheid.partij.naar(partijId, 'ligt-in', vandaag);
      const buren = await eenheid.partij.van(regio?.id ?? '', 'ligt-in', vandaag);
      const buur = buren.find(({ id }) => id !== partijId);
      const persoon = await eenheid.persoon.vind(persoonId);
      if (!persoon || !buur) throw new Error('nergens om heen te gaan');
      await eenheid.persoon.bewaar({ ...persoon, partijId: buur.id });
    });
    expect(await ziet(false)).toBe(1);
    expect(await ziet(true)).toBe(0);
  },
);

it('met wie een vraag ligt, leest alleen wie ook de feiten mag lezen', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  const tom = new Spreker(huis, 'Tom Hendriks');
  const ingrid = new Spreker(huis, 'Ingrid Peeters');
  await esther.zeg('feiten Mutsaersstichting');
  await esther.klik('Feit bijwerken');
  await esther.klik('Openen', { feit: 'rib.ondertekenaar' });
  await esther.klik('Gevraagd, nog niet bekend', { wie: 'de griffie van Venlo', gevraagdop: '2026-03-01' });
  await tom.zeg('raadsinformatiebrief Mutsaersstichting');
  const vanTom = (await tom.klik('Raden in de eigen regio')) + (await tom.klik('Nakijken'));
  expect(vanTom.match(/gevraagd aan de griffie van Venlo/g)).toHaveLength(2);
  const vanIngrid = (await ingrid.zeg('B-2026-0001')) + (await ingrid.klik('Nakijken'));
  expect(vanIngrid).toContain('Ontbreekt: naam van de ondertekenaar — vragen aan: accounthouder');
  expect(vanIngrid).not.toContain('griffie van Venlo');
});
