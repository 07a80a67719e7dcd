/** The draaiboek in conversation: tasks start on trede 3, move with a fact, become late over Easter, are asked about and taken over. */
import { verben } from '../../app/verben';
import type { PlanSoort } from '../../domain/plan';
import type { Trede } from '../../domain/trede';
import gebruikers from '../../simulator/users.json';
import { Spreker, Verslag } from '../support/gesprek';
import type { Invoer } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { tekst } from '../support/proefregister';
import { laatRusten } from '../support/rust';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

/** Two advisers decide; how they do that in a chat is a journey of its own. */
async function besluit(aanbieder: string, trede: Trede, plan: PlanSoort | null, dag: string): Promise<void> {
  await huis.wereld.eenheid(async (turn) => {
    const werkVan = async (naam: string) => {
      const wie = gebruikers.find((een) => een.naam === naam);
      const actor = await turn.persoon.actor(wie?.aadObjectId ?? '', wie?.tenantId ?? '', dag);
      if (!actor) throw new Error(naam);
      return { actor, nu: `${dag}T09:00:30.000Z`, vandaag: dag, eenheid: turn };
    };
    const casus = await turn.casus.zoek(aanbieder, dag);
    const grond = tekst('Op grond van de cijfers.');
    const wat = {
      trede,
      plan,
      ingangsdatum: dag,
      grond,
      partijen: [],
      opmerking: null,
      corrigeert: null,
      bewijs: null,
    };
    const voor = await verben.tredebepalingVoorleggen(await werkVan('Henk Smeets'), {
      ...wat,
      casusId: casus?.id ?? '',
    });
    if (!voor.ok) throw new Error(JSON.stringify(voor.fout));
    const vast = await verben.tredebepalingVaststellen(await werkVan('Anouk Wiersma'), { bepalingId: voor.value.id });
    if (!vast.ok) throw new Error(JSON.stringify(vast.fout));
  });
}

/** The scheduler's round of that moment. */
const opMoment = (nu: string): Promise<void> => huis.zetKlok(nu);

async function opent(wie: Spreker, aanbieder: string, draaiboekId: string): Promise<void> {
  const id = await huis.wereld.eenheid(async (turn) => {
    const casus = await turn.casus.zoek(aanbieder, '2026-03-12');
    const taken = await turn.taak.vanCasus(casus?.id ?? '');
    return taken.find((taak) => taak.draaiboekId === draaiboekId)?.id ?? '';
  });
  wie.verslag.noteer(`${wie.naam}, persoonlijke chat`, `> [Bekijken: ${draaiboekId}]`);
  await wie.drukRuw('taak.inzien', { action: 'taak.inzien', taak: id });
}

const invoer = (velden: Invoer): Invoer => velden;

it('het draaiboek van een casus, van trede 3 tot de vraag wat er vervalt', async () => {
  const verslag = new Verslag();
  const henk = new Spreker(huis, 'Henk Smeets', 'personal', verslag);
  await henk.zeg('taken Kompasroos');
  verslag.kop('Trede 3 en een herstelplan: de taken starten');
  await besluit('AB-KOMPASROOS', 3, 'herstelplan', '2026-03-12');
  await opMoment('2026-03-12T09:01:00.000Z');
  await henk.wacht(/Nieuwe taken op casus/);
  await henk.klik('Taken');
  verslag.kop('Eén taak is gereed, en wordt weer geopend');
  await henk.klik('Gereed');
  await henk.klik('Klaar en vervallen (1)');
  await henk.klik('Bekijken');
  await henk.klik('Weer openen', { toelichting: 'Was nog niet klaar' });
  verslag.kop('Het bezoek van de IGJ: eerst een datum, dan een andere');
  await opent(henk, 'AB-KOMPASROOS', 'igj-bevindingen');
  await henk.klik('Datum vastleggen');
  await henk.klik('Opslaan', invoer({ feitdatum: '2026-02-23' }));
  await henk.klik('Datum vastleggen');
  await henk.klik('Opslaan', invoer({ feitdatum: '2026-03-10' }));
  verslag.kop('Een andere termijn, met reden, en een eigen mijlpaal');
  await opent(henk, 'AB-KOMPASROOS', 'risicoanalyse');
  await henk.klik('Aanpassen');
  await henk.klik('Opslaan', invoer({ termijn: '2026-04-01', eigenaar: 'autoriteit', reden: '' }));
  await henk.klik('Opslaan', invoer({ termijn: '2026-04-01', eigenaar: 'autoriteit', reden: 'Cijfers komen later' }));
  await henk.klik('Alle taken van de casus');
  await henk.klik('Taak toevoegen');
  const mijlpaal = { soort: 'mijlpaal', eigenaar: 'aanbieder', wat: 'Eerste kwartaalcijfers volgens plan' };
  await henk.klik('Opslaan', invoer({ ...mijlpaal, termijn: '' }));
  await henk.klik('Opslaan', invoer({ ...mijlpaal, termijn: '2026-05-04' }));
  verslag.kop('Terug naar trede 2: niets sluit, er komt een vraag');
  await besluit('AB-KOMPASROOS', 2, null, '2026-03-12');
  await laatRusten(huis);
  await henk.wacht(/Welke taken vervallen/);
  await henk.klik('Opslaan', invoer({ vervallen: await tweeIds(), reden: 'Niet meer nodig bij trede 2' }));
  vergelijkReis('draaiboek', { tekst: verslag.tekst.replaceAll(/01[0-9A-Z]{24}/g, '…') });
});

/** What somebody ticks: the ids of two tasks. */
const tweeIds = (): Promise<string> =>
  huis.wereld.eenheid(async (turn) => {
    const casus = await turn.casus.zoek('AB-KOMPASROOS', '2026-03-12');
    const taken = await turn.taak.vanCasus(casus?.id ?? '');
    const ids = ['regievoerder', 'vragenadres'].map(
      (naam) => taken.find((taak) => taak.draaiboekId === naam)?.id ?? '',
    );
    return ids.join(',');
  });

it('te laat over Pasen: herinnering vooraf en erna, de vervanger hoort het, en neemt de taak over', async () => {
  const verslag = new Verslag();
  const rob = new Spreker(huis, 'Rob Janssen', 'personal', verslag);
  const lotte = new Spreker(huis, 'Lotte Claessen', 'personal', verslag);
  await rob.zeg('mijn taken');
  await lotte.zeg('mijn taken');
  await rob.zeg('taken Vuurbaak');
  await rob.klik('Taak toevoegen');
  const eigen = { wat: 'Overleg met de curator voorbereiden', soort: 'taak', eigenaar: 'regievoerder' };
  await rob.klik('Opslaan', invoer({ ...eigen, termijn: '2026-04-07' }));
  verslag.kop('Woensdag voor Pasen');
  await opMoment('2026-04-01T09:00:00.000Z');
  await rob.wacht(/Taken die uw aandacht vragen/);
  verslag.kop('Goede Vrijdag en tweede paasdag: stil');
  await opMoment('2026-04-03T09:00:00.000Z');
  await opMoment('2026-04-06T09:00:00.000Z');
  expect(rob.luister()).toBe('');
  verslag.kop('De dag na de termijn');
  await opMoment('2026-04-08T09:00:00.000Z');
  await rob.wacht(/1 werkdag te laat/);
  verslag.kop('Drie werkdagen later');
  await opMoment('2026-04-10T09:00:00.000Z');
  await lotte.wacht(/Taken van anderen die te laat zijn/);
  verslag.kop('Overnemen van een collega die ziek is');
  await lotte.klik('Bekijken');
  await lotte.klik('Overnemen');
  await lotte.klik('Overnemen', invoer({ toelichting: 'Rob is ziek' }));
  await lotte.zeg('mijn taken');
  vergelijkReis('draaiboek-pasen', verslag);
});

it('wie welke taken ziet: de gemeente en de aanbieder de eigen, een ander niets', async () => {
  const verslag = new Verslag();
  for (const naam of ['Ingrid Peeters', 'Willem Oosterhof', 'Bilal Amrani', 'Anouk Wiersma', 'Femke Dijkstra']) {
    await new Spreker(huis, naam, 'personal', verslag).zeg('mijn taken');
  }
  await new Spreker(huis, 'Bilal Amrani', 'personal', verslag).zeg('taken Vuurbaak');
  vergelijkReis('mijn-taken', verslag);
});
