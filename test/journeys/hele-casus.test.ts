/** One casus on the reference facts, whole: from two meldingen to an evaluatie, as everybody who took part saw it. */
import { setTimeout as even } from 'node:timers/promises';
import { Spreker, Verslag } from '../support/gesprek';
import type { Invoer, Plek } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { kanaalId, plaatsKanaal, staatEr } from '../support/kanaal';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { kapotteRegel, tel } from '../support/tellen';

const begin = '2023-02-06T09:00:00.000Z';
let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis({ leeg: true, nu: begin });
});
afterAll(() => huis.ruimOp());

/** The way to a card that other journeys show already is left out of this one. */
class KortVerslag extends Verslag {
  stil = false;

  override noteer(wie: string, regel: string): void {
    if (!this.stil) super.noteer(wie, regel);
  }
}

const verslag = new KortVerslag();
/** Everybody who takes part. */
const sprekers: Spreker[] = [];
function wie(naam: string, plek: Plek = 'personal'): Spreker {
  const spreker = new Spreker(huis, naam, plek, verslag);
  sprekers.push(spreker);
  return spreker;
}
let nu = begin;

/** The clock runs on while people work, and no step takes this long. */
const ruimMs = 5 * 60_000;

/** What was due by now has left: nobody reads on before each of them heard of it. */
async function bezorgd(): Promise<void> {
  const straks = new Date(Date.parse(nu) + ruimMs).toISOString();
  while ((await tel(huis, "outbox where status = 'wachtend' and volgende_op <= ?", straks)) > 0) await even(10);
}

async function op(dag: string, uur: string, kop: string): Promise<void> {
  nu = `${dag}T${uur}:00.000Z`;
  await huis.zetKlok(nu);
  verslag.kop(kop);
  await bezorgd();
  leesStil(...sprekers);
}

/** The id behind a name, as the choice in a form has it. */
const idVan = (sql: string, waarde: string): Promise<string> =>
  huis.wereld.eenheid(async ({ db }) => (await db.rijen<{ id: string }>(sql, [waarde]))[0]?.id ?? '');
const persoon = (naam: string): Promise<string> => idVan('select id from persoon where naam = ?', naam);
const taak = (draaiboekId: string): Promise<string> => idVan('select id from taak where draaiboek_id = ?', draaiboekId);
const melding = (nummer: string): Promise<string> => idVan('select id from melding where nummer = ?', nummer);

/** From the card of the casus along these buttons; only where it ends is in the transcript. */
async function naar(spreker: Spreker, ...titels: readonly string[]): Promise<void> {
  spreker.luister();
  verslag.stil = true;
  await spreker.zeg('casus Mutsaersstichting');
  for (const titel of titels.slice(0, -1)) await spreker.klik(titel);
  verslag.stil = false;
  await spreker.klik(titels.at(-1) ?? '');
}

/**
 * What came in the time between: `regie-ritme` and `draaiboek-pasen` show what reminders look like. Which of them
 * leave together after a jump of months depends on the moment at which each was ready.
 */
function leesStil(...sprekers: readonly Spreker[]): void {
  verslag.stil = true;
  for (const spreker of sprekers) spreker.luister();
  verslag.stil = false;
}

const besluit = (trede: string, plan: string, grond: string, dag: string, bewijs = ''): Invoer => ({
  ...{ trede, plan, grond, ingangsdatum: dag, bewijs, opmerking: '', corrigeert: 'geen' },
  partijen: 'SV-LIMBURG-NOORD,AB-MUTSAERS,NZA',
});

it('de hele casus: van twee meldingen tot de evaluatie', async () => {
  const femke = wie('Femke Dijkstra');
  const marjan = wie('Marjan de Graaf');
  const anouk = wie('Anouk Wiersma');
  const henk = wie('Henk Smeets');
  await tweeMeldingen(femke, marjan);
  await omgeving(anouk);
  await trede3({ anouk, femke, henk });
  await vierWeken(femke);
  await trede4({ anouk, femke, henk });
  await terugEnSluiten({ anouk, femke, henk });
  expect(await kapotteRegel(huis)).toBeNull();
  vergelijkReis('hele-casus', { tekst: verslag.tekst.replaceAll(/01[0-9A-Z]{24}/g, '…') });
});

type Mensen<N extends string> = Readonly<Record<N, Spreker>>;

async function tweeMeldingen(femke: Spreker, marjan: Spreker): Promise<void> {
  verslag.kop('Februari 2023: de accounthoudende regio doet een melding');
  await femke.zeg('melding');
  await formulier(femke, {
    ...{ over: 'Mutsaersstichting', soort: 'vermoeden-financieel', acuut: 'nee' },
    omschrijving: 'Er zijn zorgen over de financiële ontwikkelingen, de verantwoording en de governance.',
    gebieden: 'Venlo, Venray en Zuid-Limburg',
  });

  await op('2023-02-09', '10:00', 'Drie dagen later belt de aanbieder zelf; het meldpunt legt vast wat hij vertelt');
  await marjan.zeg('melding namens');
  await formulier(marjan, {
    ...{ bellerNaam: 'Joke van Dam', bellerOrganisatie: 'Mutsaersstichting', bellerFunctie: 'bestuurssecretaris' },
    ...{ over: 'Mutsaersstichting', soort: 'vermoeden-financieel', acuut: 'nee' },
    omschrijving: 'De cijfers over 2022 vallen tegen. De raad van bestuur vraagt om overleg met de autoriteit.',
  });

  await op('2023-02-10', '09:00', 'Het meldpunt opent één casus voor beide meldingen');
  await marjan.zeg('M-2023-0001');
  await marjan.klik('In behandeling nemen');
  await marjan.klik('Koppelen aan casus');
  await marjan.klik('Koppelen aan casus', { casus: '+', casusnummer: '', ook: await melding('M-2023-0002') });
  await bezorgd();
}

/** The melding on pages: everything that is known goes along with each of them, and a page takes what is its own. */
async function formulier(spreker: Spreker, antwoorden: Invoer): Promise<void> {
  const invoer = Object.fromEntries(Object.entries(antwoorden).map(([veld, waarde]) => [`f-${veld}`, waarde]));
  let gezegd = await spreker.klik('Liever een formulier');
  verslag.stil = true;
  for (let keer = 0; keer < 8 && gezegd.includes('(Volgende)'); keer += 1) {
    gezegd = await spreker.klik('Volgende', invoer);
  }
  await spreker.klik('Naar de samenvatting', invoer);
  verslag.stil = false;
  verslag.noteer(`${spreker.naam}, persoonlijke chat`, `(alle bladzijden ingevuld) ${JSON.stringify(antwoorden)}`);
  await spreker.klik('Versturen');
  await bezorgd();
}

/** The adviseur takes the casus and writes down which part of the concern it is about and who is involved. */
async function omgeving(anouk: Spreker): Promise<void> {
  await op('2023-02-13', '09:00', 'De adviseur wordt verantwoordelijk, en legt vast wie betrokken is');
  await naar(anouk, 'Meer doen', 'Wie doet wat');
  await anouk.klik('Rol toewijzen of overdragen');
  await anouk.klik('Vastleggen', { rol: 'casus-adviseur', persoon: await persoon('Anouk Wiersma') });
  await naar(anouk, 'Meer doen', 'Waar de casus over gaat');
  await anouk.klik('Aanpassen');
  await anouk.klik('Vastleggen', {
    ...{ organisaties: 'AB-MUTSAERS', 'gebied-0': 'Noord-Limburg', 'segmenten-0': 'Wonen, Ambulant, Crisis' },
    betrokken: 'Venlo, Venray, Noord-Limburg, Zuid-Limburg',
  });
}

async function trede3({ anouk, femke, henk }: Mensen<'anouk' | 'femke' | 'henk'>): Promise<void> {
  await op('2023-11-07', '08:00', 'November 2023: de adviseur legt trede 3 voor');
  await anouk.zeg('trede 3 vaststellen voor de Mutsaersstichting');
  const grond = 'Risicoanalyse op basis van de bekende financiële informatie.';
  await anouk.klik('Voorleggen', besluit('3', 'herstelplan', grond, '2023-11-07', 'Risicoanalyse Jeugdautoriteit'));
  await bezorgd();

  verslag.kop('Van de aanbieder is niemand in dit systeem: de adviseur legt vast wat de raad van bestuur schreef');
  await anouk.klik('Antwoord van een ander vastleggen');
  await anouk.klik('Vastleggen', { partij: 'AB-MUTSAERS', standpunt: 'eens', naam: '' });
  await anouk.klik('Vastleggen', { partij: 'AB-MUTSAERS', standpunt: 'eens', naam: 'Joke van Dam', hoe: 'brief' });

  verslag.kop('De accounthoudende regio is het eerst niet eens');
  await femke.wacht(/Uw standpunt wordt gevraagd/);
  await femke.klik('Besluit bekijken');
  await femke.klik('Wij zijn het niet eens', { toelichting: 'Wij willen eerst de nieuwe raad van bestuur spreken.' });
  await op('2023-11-07', '12:00', 'Na het gesprek wel; wat zij eerst zei blijft staan');
  await femke.klik('Wij zijn het eens', { toelichting: 'De raad van bestuur werkt mee aan een herstelplan.' });

  await op('2023-11-07', '14:00', 'Een tweede persoon stelt vast; het draaiboek begint');
  await henk.zeg('trede vaststellen Mutsaersstichting');
  await henk.klik('Besluit bekijken');
  await henk.klik('Vaststellen');
  await bezorgd();
  await anouk.zeg('taken Mutsaersstichting');
}

async function vierWeken(femke: Spreker): Promise<void> {
  await op('2023-11-08', '09:00', 'De accounthoudende regio wijst een regievoerder aan');
  await naar(femke, 'Meer doen', 'Wie doet wat');
  await femke.klik('Rol toewijzen of overdragen');
  await femke.klik('Vastleggen', { rol: 'regievoerder', persoon: await persoon('Femke Dijkstra') });
  await bezorgd();
  verslag.noteer('Femke Dijkstra, persoonlijke chat', '> (opent de taak ‘Een regievoerder aanwijzen’)');
  await femke.drukRuw('taak.inzien', { action: 'taak.inzien', taak: await taak('regievoerder') });
  await femke.klik('Gereed');
  const kanaal = wie('Femke Dijkstra', 'channel');
  const ingrid = wie('Ingrid Peeters');
  const rob = wie('Rob Janssen');
  plaatsKanaal(huis, ['Femke Dijkstra', 'Anouk Wiersma', 'Rob Janssen']);
  await ingrid.zeg('instellingen');
  await ingrid.klik('Direct vanaf trede 3');

  await op('2023-11-09', '09:00', 'Week 1: het kanaal gekoppeld, een bericht voor alle betrokkenen');
  await kanaal.zeg('koppel Mutsaersstichting');
  await bezorgd();
  await kanaal.wacht(/Stand van zaken/);
  await kanaal.zeg('update overleg gehad met de raad van bestuur, plan vrijdag');
  femke.luister();
  const week1 = { tekst: 'Overleg gehad met de raad van bestuur.', stapWat: 'Plan bespreken', stapVoor: '2023-11-10' };
  await femke.klik('Laat zien wie dit leest', { ...week1, zicht: 'betrokken', eigenaar: '-', akkoord: 'ja' });
  await femke.klik('Versturen');
  await bezorgd();
  await ingrid.wacht(/Overleg gehad/);
  await ingrid.klik('Gelezen en akkoord');

  await op(
    '2023-11-16',
    '09:00',
    'Week 2: een bericht voor het kernteam komt niet in het kanaal en niet bij de gemeente',
  );
  await stuur(femke, 'De bank wil eerst cijfers zien.', 'kernteam');
  expect(`${ingrid.luister()}${kanaal.luister()}`).not.toContain('bank');

  await op('2023-11-23', '09:00', 'Week 3: het herstelplan is er');
  await stuur(femke, 'Het herstelplan is ontvangen.', 'betrokken');
  await ingrid.wacht(/herstelplan is ontvangen/);

  await op('2023-11-30', '09:00', 'Week 4: een correctie, en een buurregio die later meedoet');
  await femke.klik('Corrigeren');
  await femke.klik('Laat zien wie dit leest', { tekst: 'Het herstelplan is een concept.', zicht: 'betrokken' });
  await femke.klik('Versturen');
  await bezorgd();
  await ingrid.wacht(/is een concept/);
  await rob.zeg('bijpraten Mutsaersstichting');
  verslag.noteer(
    'de kaart in het kanaal',
    zonderVersie(await staatEr(huis, kanaalId, /Stand van zaken, casus[^]*Het herstelplan is een concept/)),
  );
}

const zonderVersie = (kaart: string): string => kaart.replace(/Versie \d+,/, 'Versie …,');

async function stuur(wie: Spreker, tekst: string, zicht: 'kernteam' | 'betrokken'): Promise<void> {
  await wie.zeg(`update Mutsaersstichting ${tekst}`);
  await wie.klik('Laat zien wie dit leest', { tekst, zicht });
  await wie.klik('Versturen');
  await bezorgd();
}

async function trede4({ anouk, femke, henk }: Mensen<'anouk' | 'femke' | 'henk'>): Promise<void> {
  await op('2024-01-15', '09:00', 'Januari 2024: escalatie naar trede 4, met een continuïteitsplan');
  await femke.zeg('trede 4 vaststellen Mutsaersstichting');
  const grond = 'De maatregelen uit het herstelplan zijn niet gehaald.';
  await femke.klik('Voorleggen', besluit('4', 'continuiteitsplan', grond, '2024-01-15'));
  await bezorgd();
  await anouk.wacht(/Uw standpunt wordt gevraagd/);
  await anouk.klik('Besluit bekijken');
  await anouk.klik('Wij zijn het eens');
  await henk.zeg('trede vaststellen Mutsaersstichting');
  await henk.klik('Besluit bekijken');
  await henk.klik('Vaststellen');
  await bezorgd();
  verslag.kop('Wat bij het herstelplan hoorde: mensen kiezen wat vervalt');
  await femke.wacht(/Welke taken vervallen/);
  const vervallen = await taak('herstelplan-start');
  await femke.klik('Opslaan', { vervallen, reden: 'Het herstelplan is vervangen door een continuïteitsplan' });
  await femke.zeg('taken Mutsaersstichting');
}

async function terugEnSluiten({ anouk, femke, henk }: Mensen<'anouk' | 'femke' | 'henk'>): Promise<void> {
  await op('2024-06-03', '09:00', 'Juni 2024: terug naar trede 2; geen taak sluit vanzelf');
  await anouk.zeg('trede 2 vaststellen Mutsaersstichting');
  await anouk.klik('Voorleggen', besluit('2', 'geen', 'Het continuïteitsplan is uitgevoerd.', '2024-06-03'));
  await bezorgd();
  await henk.zeg('trede vaststellen Mutsaersstichting');
  await henk.klik('Besluit bekijken');
  await henk.klik('Vaststellen');
  await bezorgd();
  await femke.wacht(/Welke taken vervallen/);
  await femke.klik('Alles open laten');
  verslag.kop('Een ander besluit dan de trede: er is geen plan meer');
  await naar(femke, 'Meer doen', 'Soort plan wijzigen');
  await femke.klik('Vastleggen', { plan: 'geen', reden: '' });
  await femke.klik('Vastleggen', { plan: 'geen', reden: 'Alle maatregelen zijn uitgevoerd en afgerond.' });

  await op('2024-07-01', '09:00', 'Juli 2024: afronden, en sluiten met een evaluatie');
  await naar(henk, 'Meer doen', 'Naar de afronding');
  await naar(henk, 'Meer doen', 'Sluiten met een evaluatie');
  await henk.klik('Casus sluiten', {
    ...{ datum: '2024-07-01', goed: 'De regio’s werkten samen.', beter: 'De cijfers kwamen laat.' },
    lessen: 'Vraag kwartaalcijfers vanaf trede 2.',
  });
  await henk.zeg('trede Mutsaersstichting');
  await henk.klik('Wie heeft dat besloten?');
}
