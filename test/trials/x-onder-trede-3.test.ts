/** X20 Below trede 3 an involved gemeente or regio may not hear that a casus runs: every page of it says the very words that it says of a casus that is not there. */
import { alsTredeZichtbaar } from '../../app/trede-zichtbaar';
import type { Action } from '../../cards/actions';
import { mag } from '../../domain/policy';
import gebruikers from '../../simulator/users.json';
import { Spreker } from '../support/gesprek';
import { PROEFMOMENT, startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

const vandaag = PROEFMOMENT.slice(0, 10);
const verzonnen = 'C-2031-9999';
const bladen: readonly Action[] = [
  ...(['casus.inzien', 'casus.bijpraten', 'tijdlijn.inzien', 'feiten.inzien', 'casustaken.inzien'] as const),
  ...(['casusrollen.inzien', 'casusonderwerp.inzien', 'plan.inzien', 'ritme.tonen', 'bezorging.inzien'] as const),
  ...(['informeren.inzien', 'brieven.inzien', 'casus.wie', 'gemeentegegevens.inzien'] as const),
];

let huis: Proefhuis;
let lage: readonly string[];
beforeAll(async () => {
  huis = await startProefhuis({ perMinuut: 10_000 });
  const sql = `select nummer from casus c where not exists
    (select 1 from tredebepaling t where t.casus_id = c.id and t.status = 'vastgesteld' and t.trede >= 3)`;
  lage = (await huis.wereld.eenheid(({ db }) => db.rijen<{ nummer: string }>(sql, []))).map(({ nummer }) => nummer);
});
afterAll(() => huis.ruimOp());

/** What his organisation would give him if the trede were no matter, and what he may know. */
const staatVoor = (naam: string, nummer: string) =>
  huis.wereld.eenheid(async (eenheid) => {
    const wie = gebruikers.find((een) => een.naam === naam);
    const actor = await eenheid.persoon.actor(wie?.aadObjectId ?? '', wie?.tenantId ?? '', vandaag);
    const casus = await eenheid.casus.vind(nummer, vandaag);
    if (actor === null || casus === null) return { betrokken: false, ziet: false };
    const zichtbaar = await alsTredeZichtbaar({ actor, eenheid, nu: PROEFMOMENT, vandaag }, casus);
    const betrokken = mag(actor, 'casus.inzien', casus);
    return { betrokken, ziet: betrokken && zichtbaar !== null };
  });

const zonderNummer = (gezegd: string, nummer: string): string => gezegd.replaceAll(nummer, 'C');
let buitengesloten = 0;

it.each(gebruikers.map(({ naam }) => naam))('X20 %s', async (naam) => {
  const wie = new Spreker(huis, naam);
  for (const nummer of lage) {
    const { betrokken, ziet } = await staatVoor(naam, nummer);
    if (ziet) continue;
    if (betrokken) buitengesloten += 1;
    for (const action of bladen) {
      const echt = zonderNummer(await wie.drukRuw(action, { action, casus: nummer }), nummer);
      const geen = zonderNummer(await wie.drukRuw(action, { action, casus: verzonnen }), verzonnen);
      expect([action, nummer, echt]).toEqual([action, nummer, geen]);
    }
  }
});

it('X20 er is iemand wiens organisatie betrokken is, en die toch niets hoort', () => {
  expect(lage.length).toBeGreaterThan(1);
  expect(buitengesloten).toBeGreaterThan(0);
});
