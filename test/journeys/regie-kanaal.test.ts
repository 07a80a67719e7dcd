/** Four weeks of regie in the channel of a casus: linked, told, corrected, taken back, confirmed, and who did not get it. */
import { setTimeout as even } from 'node:timers/promises';
import { Spreker, Verslag } from '../support/gesprek';
import type { Plek } from '../support/gesprek';
import { benoem } from '../support/benoem';
import { vergelijkReis } from '../support/golden';
import { kanaalId, plaatsKanaal, staatEr } from '../support/kanaal';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { kapotteRegel } from '../support/tellen';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('vier weken regie in het kanaal', async () => {
  const verslag = new Verslag();
  const wie = (naam: string, plek: Plek = 'personal'): Spreker => new Spreker(huis, naam, plek, verslag);
  plaatsKanaal(huis, ['Femke Dijkstra', 'Anouk Wiersma', 'Rob Janssen', 'Lotte Claessen']);
  const femke = wie('Femke Dijkstra');
  const kanaal = wie('Femke Dijkstra', 'channel');
  const ingrid = wie('Ingrid Peeters');
  const tom = wie('Tom Hendriks');
  const anouk = wie('Anouk Wiersma');
  const rob = wie('Rob Janssen');
  for (const een of [tom, rob]) await een.zeg('regio Venlo');
  await ingrid.zeg('instellingen');
  await ingrid.klik('Direct vanaf trede 3');
  await benoem(huis, 'Femke Dijkstra');
  await anouk.zeg('casus Mutsaersstichting');

  verslag.kop('Week 1: het kanaal gekoppeld; iemand uit een andere omgeving leest mee');
  await kanaal.zeg('koppel Mutsaersstichting');
  await femke.wacht(/Wie mag er meelezen/);
  kanaal.luister();
  verslag.kop('Nog niet beslist: bij het bekijken staat dat het kanaal wacht, en op wie');
  await anouk.zeg('update Mutsaersstichting overleg gehad');
  await anouk.klik('Laat zien wie dit leest', { tekst: 'Overleg gehad.', zicht: 'betrokken', eigenaar: '-' });
  await femke.klik('Zij mogen meelezen');
  await kanaal.wacht(/Stand van zaken/);

  verslag.kop('Een bericht voor alle betrokkenen, eerst bekeken');
  await kanaal.zeg('update overleg gehad, plan vrijdag');
  femke.luister();
  const week1 = { tekst: 'Overleg gehad met de raad van bestuur.', stapWat: 'Plan bespreken', stapVoor: '2026-03-13' };
  await femke.klik('Laat zien wie dit leest', { ...week1, zicht: 'betrokken', eigenaar: '-', akkoord: 'ja' });
  await femke.klik('Versturen');
  await kanaal.wacht(/Overleg gehad/);
  await ingrid.wacht(/Overleg gehad/);
  await ingrid.klik('Gelezen en akkoord');
  await femke.klik('Wie heeft bevestigd?');

  verslag.kop('Wie niets instelde, krijgt in trede 3 één overzicht per dag');
  await huis.zetKlok('2026-03-12T14:05:00.000Z');
  await tom.wacht(/Overleg gehad/);

  verslag.kop('Week 2: een bericht voor het kernteam komt niet in het kanaal en niet bij de gemeente');
  await huis.zetKlok('2026-03-19T09:00:00.000Z');
  await femke.zeg('update Mutsaersstichting de bank wil eerst cijfers zien');
  await femke.klik('Laat zien wie dit leest', { tekst: 'De bank wil eerst cijfers zien.', zicht: 'kernteam' });
  await femke.klik('Versturen');
  await huis.zetKlok('2026-03-19T14:05:00.000Z');
  await femke.klik('Is het aangekomen?');
  expect(`${ingrid.luister()}${kanaal.luister()}`).not.toContain('bank');

  verslag.kop('Week 3: een correctie is een nieuw bericht bij het oude');
  await huis.zetKlok('2026-03-26T09:00:00.000Z');
  await femke.zeg('bijpraten Mutsaersstichting');
  await femke.klik('Lezen');
  await femke.klik('Corrigeren');
  await femke.klik('Laat zien wie dit leest', { tekst: 'Het plan komt een week later.', zicht: 'betrokken' });
  await femke.klik('Versturen');
  await ingrid.wacht(/een week later/);
  await kanaal.wacht(/een week later/);

  verslag.kop('Ingetrokken: wie het had, ziet dat; gelezen is gelezen');
  await femke.klik('Intrekken');
  kanaal.verslag.noteer('in het kanaal staat nu', await staatEr(huis, kanaalId, /ingetrokken/));
  ingrid.verslag.noteer('bij Ingrid Peeters staat nu', await staatEr(huis, ingrid.plaats.id, /ingetrokken/));

  verslag.kop('Week 4: iemand heeft de app verwijderd');
  await huis.zetKlok('2026-04-02T09:00:00.000Z');
  huis.simulator?.connector.behave(({ conversationId }) =>
    conversationId === ingrid.plaats.id ? { status: 403 } : undefined,
  );
  await femke.zeg('update Mutsaersstichting het plan is ontvangen');
  await femke.klik('Laat zien wie dit leest', { tekst: 'Het plan is ontvangen.', zicht: 'betrokken' });
  await femke.klik('Versturen');
  // What is told of it is of this moment, also on a machine that is busy.
  await komtErIn("select id from outbox where status = 'niet-bereikt'");
  await huis.zetKlok('2026-04-02T09:11:00.000Z');
  await femke.wacht(/Niet bereikt/);
  await kanaal.wacht(/Het plan is ontvangen/);
  await femke.klik('Is het aangekomen?');
  verslag.kop('Dat is een taak, met een andere weg, tot het bericht er is');
  await opentTaak(femke);
  huis.simulator?.connector.behave(undefined);
  await femke.klik('Opnieuw sturen');
  await ingrid.wacht(/Het plan is ontvangen/);
  await opentTaak(femke, 'gereed');

  verslag.kop('Een bericht van een collega op de tijdlijn; wat hij later wijzigt, telt daar niet');
  const bericht = berichtVan(rob, '1700000000500', 'De bank doet mee met het plan.');
  await kanaal.neemOver(bericht);
  await kanaal.neemOver(bericht, 'Overnemen voor alle betrokkenen');
  await kanaal.neemOver(bericht, 'Zo overnemen');
  const gewijzigd = { ...bericht, body: { contentType: 'text' as const, content: 'Toch niet.' } };
  expect(await kanaal.neemOver(gewijzigd)).toMatch(/staat al op de tijdlijn .* Femke Dijkstra zette het daar neer/);
  const nogOpen = await kanaal.neemOver(gewijzigd, 'Overnemen voor het kernteam');
  expect(nogOpen).toContain('staat al op de tijdlijn');
  await kanaal.neemOver(gewijzigd, 'Zo overnemen');

  verslag.kop('Iemand die later meedoet');
  await rob.zeg('bijpraten Mutsaersstichting');
  await rob.klik('Tijdlijn');
  const kaarten = huis.simulator?.connector.messages(kanaalId) ?? [];
  expect(kaarten.filter(({ activity }) => JSON.stringify(activity).includes('Stand van zaken, casus'))).toHaveLength(1);
  const stand = await staatEr(huis, kanaalId, /Stand van zaken, casus/);
  // Updates that come while the card is being renewed share one renewal, before or after the clock went on: only that it was renewed is sure.
  const versie = /Versie (\d+), 2 april 2026 om 11\.(?:00|11) uur/;
  expect(Number(versie.exec(stand)?.[1])).toBeGreaterThan(2);
  verslag.noteer('de kaart in het kanaal', stand.replace(versie, 'Versie …, 2 april 2026'));
  expect(await kapotteRegel(huis)).toBeNull();
  vergelijkReis('regie-kanaal', verslag);
});

it('een correctie vraagt weer om gelezen en akkoord, en gaat niet nog eens rond als er niets in veranderde', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  const tekst = 'De bank wil eerst cijfers zien.';
  await femke.zeg(`update Mutsaersstichting ${tekst}`);
  await femke.klik('Laat zien wie dit leest', { tekst, zicht: 'kernteam', akkoord: 'ja' });
  await femke.klik('Versturen');
  const formulier = await femke.klik('Corrigeren');
  expect(formulier).toMatch(/Correctie bij casus/);
  expect(JSON.stringify(femke.neemKaarten().at(-1))).toMatch(/"id":"akkoord"[^}]*"value":"ja"/);
  const gelijk = { tekst, zicht: 'kernteam', akkoord: 'ja' };
  expect(await femke.klik('Laat zien wie dit leest', gelijk)).toMatch(/Correctie bij[^]*nog niets veranderd/);
  const anders = await femke.klik('Laat zien wie dit leest', { ...gelijk, tekst: 'De bank wil eerst een plan zien.' });
  expect(anders).toMatch(/Nog niet verstuurd[^]*U vraagt iedere lezer te bevestigen/);
});

/** The id of the first row that comes; empty when none does. */
async function komtErIn(sql: string, ...waarden: readonly string[]): Promise<string> {
  const vind = () => huis.wereld.eenheid(({ db }) => db.rijen<{ id: string }>(sql, waarden));
  let [rij] = await vind();
  for (let keer = 0; keer < 1_000 && rij === undefined; keer += 1) {
    await even(20);
    [rij] = await vind();
  }
  return rij?.id ?? '';
}

async function opentTaak(wie: Spreker, status = 'open'): Promise<void> {
  const taak = await komtErIn('select id from taak where bericht_id is not null and status = ?', status);
  wie.verslag.noteer('Femke Dijkstra, persoonlijke chat', '> (opent de taak over wie niet is bereikt)');
  await wie.drukRuw('taak.inzien', { action: 'taak.inzien', taak });
}

const berichtVan = ({ wie }: Spreker, id: string, content: string) => ({
  id,
  createdDateTime: '2026-04-02T08:00:00.000Z',
  linkToMessage: `https://teams.microsoft.com/l/message/${id}`,
  body: { contentType: 'text' as const, content },
  from: { user: { id: wie.aadObjectId, displayName: wie.naam } },
});

it('wie koppelt zonder persoonlijke chat hoort dat het kanaal gekoppeld is, en waar de rest staat', async () => {
  const vers = await startProefhuis();
  const gezegd = await new Spreker(vers, 'Rob Janssen', 'channel').zeg('koppel Vuurbaak');
  await vers.ruimOp();
  expect(gezegd).toMatch(/Dit kanaal is gekoppeld[^]*teams\.microsoft\.com/);
  expect(gezegd).not.toContain('stel uw vraag daar opnieuw');
});

it('het voorbeeld noemt van welke betrokken organisaties niemand het krijgt; een kernteambericht mist daar niemand', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  const bekijk = async (zicht: 'betrokken' | 'kernteam'): Promise<string> => {
    await femke.zeg('update Wilgenhoeve: de bank tekent maandag');
    return femke.klik('Laat zien wie dit leest', { tekst: 'De bank tekent maandag.', zicht, eigenaar: '-' });
  };
  expect(await bekijk('kernteam')).not.toContain('Let op: van');
  const voorbeeld = await bekijk('betrokken');
  expect(voorbeeld).toMatch(/Let op: van Helmond, .*Zuidoost-Brabant krijgt niemand dit/);
  expect(voorbeeld).toContain('– Zuid-Limburg: 2 personen');
  expect(voorbeeld).not.toMatch(/Let op: [^\n]*Zuid-Limburg[, ]/);
  await femke.klik('Versturen');
  expect(await femke.klik('Intrekken')).not.toContain('Bij 0 ontvangers');
});
