/** An accountgesprek in pages: kept at every button, read back, made final, corrected, and never overwritten. */
import type { OpenWorld } from '../../../db/world';
import { agendaBestandTekst } from '../../../bot/bestanden/agenda';
import type { Kaart } from '../../../bot/messages';
import { foutZin } from '../../../texts/fouten';
import { delen, gebreken, teksten, titels } from '../../cards/support/keuring';
import { vulRegister } from '../../support/proefregister';
import { sqliteWereld } from '../../support/werelden';
import { druk, kaartVan, knopData, zinVan } from './support/beurt';
import { alles } from '../../support/bereik';

let wereld: OpenWorld;
let ruimOp: () => Promise<void>;
const weigering = foutZin({ soort: 'geen-toegang' });
const verslagen = () => wereld.eenheid((turn) => turn.accountgesprek.lijst(alles, null, 50));
const concepten = (wie = 'adviseur') => wereld.eenheid((turn) => turn.accountgesprek.open(wie, 50));
const waarde = (kaart: Kaart, id: string) => delen(kaart.inhoud).find((deel) => deel['id'] === id)?.['value'];

beforeEach(async () => {
  ({ wereld, ruimOp } = await sqliteWereld());
  await wereld.eenheid(vulRegister);
});
afterEach(() => ruimOp());

type Velden = Readonly<Record<string, unknown>>;
const klik = async (kaart: Kaart, titel: string, velden: Velden = {}, wie = 'adviseur') =>
  kaartVan(await druk(wereld, wie, { ...knopData(kaart, titel), ...velden }));

const BEGIN = { partijId: 'noorderlicht', datum: '2026-02-27', themas: 'financien,personeel,governance,voornemens' };
const verder = 'Bewaren en verder';

async function opThemas(velden: Velden = {}, wie = 'adviseur'): Promise<Kaart> {
  const begin = kaartVan(await druk(wereld, wie, { action: 'accountgesprek.openen' }));
  return klik(begin, verder, { ...BEGIN, ...velden }, wie);
}

async function totOverzicht(velden: Velden = {}): Promise<Kaart> {
  const eerste = await opThemas(velden);
  const tweede = await klik(eerste, verder, {
    'financien-status': 'zorg',
    'financien-feit': 'Het resultaat is negatief.',
  });
  const vragen = await klik(tweede, verder, { 'voornemens-status': 'aandacht' });
  const afspraken = await klik(vragen, verder, { risicoDiscontinuiteit: 'Nog niet.' });
  return klik(afspraken, 'Naar het overzicht', {
    'afspraak-1-wat': 'Maandcijfers sturen',
    'afspraak-1-wie': 'andere-partij',
    'afspraak-1-voor': '2026-04-01',
    akkoord: 'ja',
  });
}

const legVast = async (velden: Velden = {}): Promise<Kaart> => klik(await totOverzicht(velden), 'Vastleggen');

it('vraagt alleen naar de gekozen thema’s, ten hoogste drie op een bladzijde, en bewaart bij elke knop', async () => {
  const eerste = await opThemas();
  expect(teksten(eerste)).toContain('Deel 2 van 5');
  // Ticked as talked about: nothing says the opposite for him.
  expect([waarde(eerste, 'financien-status'), waarde(eerste, 'voornemens-status')]).toEqual(['', undefined]);
  expect(JSON.stringify(eerste.inhoud)).not.toContain('niet-besproken');
  expect(gebreken(eerste)).toEqual([]);
  const [concept] = await concepten();
  expect([concept?.status, concept?.nummer, concept?.invoer.datum]).toEqual(['concept', 'G-2026-0001', '2026-02-27']);
  await klik(eerste, 'Bewaren, later verder', { 'financien-status': 'aandacht' });
  expect((await concepten())[0]?.invoer.themas.financien?.status).toBe('aandacht');
  expect(await verslagen()).toEqual([]);
});

it('wat is aangekruist en geen oordeel kreeg, heet nergens niet besproken, en mag zo worden vastgelegd', async () => {
  const themas = await opThemas({ themas: 'financien,personeel' });
  const overzicht = await klik(themas, 'Naar het overzicht', { 'personeel-feit': 'Twee mensen vertrekken.' });
  const regels = teksten(overzicht);
  const na = (kop: string): string => regels[regels.indexOf(kop) + 1] ?? '';
  expect(na('Personeel: zonder oordeel')).toBe('Feit: Twee mensen vertrekken.');
  expect(na('Aangekruist, zonder oordeel')).toBe('Financiële situatie, Personeel');
  expect(na('Financiële situatie, Personeel')).toContain('Wilt u hier nog een oordeel bij geven?');
  expect(na('Niet besproken')).not.toMatch(/Financiële situatie|Personeel/);
  const vast = teksten(await klik(overzicht, 'Vastleggen'));
  expect(vast).toContain('Aangekruist, zonder oordeel');
  expect(vast.join()).not.toContain('nog een oordeel');
});

it('gaat verder waar het was: de lijst toont het concept bovenaan', async () => {
  await opThemas();
  const lijst = kaartVan(await druk(wereld, 'adviseur', { action: 'accountgesprekken.inzien' }));
  const terug = await klik(lijst, 'Verder schrijven');
  expect([waarde(terug, 'partijId'), waarde(terug, 'datum')]).toEqual(['noorderlicht', '2026-02-27']);
  expect(titels(terug)).not.toContain('Liever één formulier');
});

it('legt vast na het overzicht, met afspraken, akkoord en het aanbod van een melding per zorg', async () => {
  const kaart = await legVast();
  expect(teksten(kaart)).toEqual(
    expect.arrayContaining([
      'Accountgesprek G-2026-0001',
      'Financiële situatie: Zorg',
      'De andere partij: Maandcijfers sturen (voor 1 april 2026) – staat nog open',
      'Ja, de andere partij is het eens met dit verslag',
    ]),
  );
  expect(titels(kaart)).toContain('Melding starten: financiële situatie');
  expect(JSON.stringify(kaart.inhoud)).not.toMatch(/trede/i);
  expect((await verslagen())[0]?.status).toBe('definitief');
});

it('een zorg opent een melding met de organisatie en het gesprek erin; vastgelegd wordt er niets', async () => {
  const melding = await druk(wereld, 'adviseur', knopData(await legVast(), 'Melding starten: financiële situatie'));
  const gezegd = JSON.stringify(melding.berichten);
  expect(gezegd).toContain('Noorderlicht');
  const concept = await wereld.eenheid(({ db }) =>
    db.rijen<{ antwoorden: string }>('select antwoorden from concept', []),
  );
  expect(concept[0]?.antwoorden).toContain(
    'Uit accountgesprek G-2026-0001 van 27 februari 2026, thema financiële situatie',
  );
  expect(await wereld.eenheid((turn) => turn.melding.lijst(alles, 10))).toEqual([]);
});

it('verbeteren maakt een nieuw verslag met reden; het oude blijft leesbaar en wordt nooit overschreven', async () => {
  const eerste = await legVast();
  const zonder = await druk(wereld, 'adviseur', { ...knopData(await opnieuw(), 'Verbeteren'), reden: '' });
  expect(zinVan(zonder)).toContain('Schrijf eerst waarom');
  const concept = await klik(await opnieuw(), 'Verbeteren', { reden: 'Het bedrag was verkeerd.' });
  const themas = await klik(concept, verder, BEGIN);
  expect(waarde(themas, 'financien-feit')).toBe('Het resultaat is negatief.');
  const overzicht = await klik(themas, 'Naar het overzicht', {
    'financien-status': 'aandacht',
    'financien-feit': 'Het resultaat is positief.',
  });
  const nieuw = await klik(overzicht, 'Vastleggen');
  expect(teksten(nieuw)).toContain('Dit verslag vervangt G-2026-0001. Reden: Het bedrag was verkeerd.');
  expect((await verslagen()).map(({ nummer }) => nummer)).toEqual(['G-2026-0002']);
  const oud = kaartVan(await druk(wereld, 'adviseur', { action: 'accountgesprek.inzien', gesprek: 'G-2026-0001' }));
  expect(teksten(oud)).toEqual(
    expect.arrayContaining([
      expect.stringContaining('is vervangen door G-2026-0002'),
      'Feit: Het resultaat is negatief.',
    ]),
  );
  expect(titels(oud)).not.toContain('Verbeteren');
  expect(eerste).toBeDefined();
});

const opnieuw = async (): Promise<Kaart> =>
  kaartVan(await druk(wereld, 'adviseur', { action: 'accountgesprek.inzien', gesprek: 'G-2026-0001' }));

it('zet het vorige gesprek naast het nieuwe en noemt wat anders is', async () => {
  await legVast({ datum: '2025-09-01' });
  const themas = await opThemas();
  expect(teksten(themas)).toEqual(
    expect.arrayContaining([
      'Vorig gesprek, 1 september 2025',
      'Financiële situatie: Zorg. Feit: Het resultaat is negatief.',
      'Personeel: zonder oordeel',
    ]),
  );
  const rest = await klik(themas, 'Naar het overzicht', { 'financien-status': 'geen-zorgen' });
  const overzicht = await klik(rest, 'Naar het overzicht');
  expect(teksten(overzicht)).toContain('Financiële situatie: was ‘Zorg’, nu ‘Geen zorgen’');
});

const zoals = (kaart: Kaart): string =>
  (delen(kaart.inhoud).find(({ id }) => id === 'overige')?.['choices'] as { value: string }[])[0]?.value ?? '';
const eerste = async (velden: Velden): Promise<Kaart> =>
  klik(
    kaartVan(await druk(wereld, 'adviseur', { action: 'accountgesprek.openen', partijId: 'noorderlicht' })),
    'Naar het overzicht',
    velden,
  );

describe('de thema’s die niemand aankruist, in één keer', () => {
  const vorige = { datum: '2025-09-01' };
  const open = async (): Promise<Kaart> =>
    kaartVan(await druk(wereld, 'adviseur', { action: 'accountgesprek.openen', partijId: 'noorderlicht' }));
  const nu = { partijId: 'noorderlicht', datum: '2026-02-27', themas: '' };

  it('kiest niets vooraf: wie niets kiest, liet ze onbesproken', async () => {
    await legVast(vorige);
    const begin = await open();
    expect(waarde(begin, 'overige')).toBe('');
    expect(titels(begin)).toContain('Naar het overzicht');
    await klik(begin, 'Naar het overzicht', nu);
    expect((await concepten())[0]?.invoer.themas).toEqual({});
  });

  it('zoals vorige keer: laat vooraf zien wat het overneemt, en het verslag zegt van wanneer het is', async () => {
    await legVast(vorige);
    const begin = await open();
    expect(teksten(begin)).toContain('Financiële situatie: Zorg. Feit: Het resultaat is negatief.');
    expect(teksten(begin)).toContain('Aandacht: Voornemens');
    const thema = await klik(begin, 'Naar het overzicht', { ...nu, themas: 'voornemens', overige: zoals(begin) });
    expect(teksten(thema)).toContain('Deel 2 van 4');
    const overzicht = await klik(thema, 'Naar het overzicht', { 'voornemens-status': 'zorg' });
    const regels = teksten(overzicht);
    expect(regels[regels.indexOf('Nog zoals in het gesprek van 1 september 2025') + 1]).toBe(
      'Financiële situatie: Zorg. Feit: Het resultaat is negatief.',
    );
    expect(regels).toContain('Voornemens: was ‘Aandacht’, nu ‘Zorg’');
    expect(regels.join()).not.toContain('nu anders');
    const verslag = await klik(overzicht, 'Vastleggen');
    expect(titels(verslag)).toContain('Melding starten: financiële situatie');
    const [vast] = await verslagen();
    expect(vast?.invoer.themas.financien?.samen?.zoals?.datum).toBe('2025-09-01');
    // Nobody judged this one the time before, so there is nothing to say again.
    expect(vast?.invoer.themas.personeel).toBeUndefined();
  });

  it('besproken en geen zorgen: alle tien staan in het verslag, en wat is aangekruist krijgt zijn vragen', async () => {
    const overzicht = await klik(
      await eerste({ ...nu, themas: 'personeel', overige: 'geen-zorgen' }),
      'Naar het overzicht',
      {
        'personeel-status': 'aandacht',
      },
    );
    const regels = teksten(overzicht);
    expect(regels[regels.indexOf('Besproken, geen zorgen') + 1]).toContain('Financiële situatie, Zekerheid over omzet');
    expect(regels).not.toContain('Niet besproken');
    const { themas } = (await concepten())[0]?.invoer ?? {};
    expect(
      Object.values(themas ?? {})
        .map(({ status }) => status)
        .sort(),
    ).toEqual(['aandacht', ...Array<string>(9).fill('geen-zorgen')]);
  });

  it('terug te draaien op het eerste blad; wat alsnog is aangekruist is van vandaag', async () => {
    await legVast(vorige);
    const begin = await open();
    const overzicht = await klik(begin, 'Naar het overzicht', { ...nu, overige: zoals(begin) });
    const weer = await klik(overzicht, 'Nog iets wijzigen');
    expect(waarde(weer, 'overige')).toBe(zoals(begin));
    expect(waarde(weer, 'themas')).toBe('');
    await klik(weer, 'Naar het overzicht', { ...nu, themas: 'financien', overige: 'niet-besproken' });
    expect((await concepten())[0]?.invoer.themas).toEqual({
      financien: { status: 'zorg', feit: 'Het resultaat is negatief.', beleving: null, duiding: null },
    });
  });

  it('een ander vorig gesprek dan er stond neemt niemand ongezien over', async () => {
    await legVast({ datum: '2025-06-01' });
    const begin = await open();
    await legVast(vorige);
    const terug = await klik(begin, 'Naar het overzicht', { ...nu, overige: zoals(begin) });
    expect(teksten(terug)).toContainEqual(expect.stringContaining('dat is een ander gesprek dan u eerst zag'));
    expect(teksten(terug)).toContain('Vorig gesprek, 1 september 2025');
    expect(waarde(terug, 'overige')).toBe('');
    expect(await concepten()).toEqual([]);
  });

  it('woorden uit een vertrouwelijk verslag komen niet in een verslag dat meer mensen lezen', async () => {
    await legVast({ ...vorige, vertrouwelijk: 'ja' });
    const begin = await open();
    const kies = { ...nu, overige: zoals(begin) };
    const terug = await klik(begin, 'Naar het overzicht', { ...kies, vertrouwelijk: 'nee' });
    expect(teksten(terug)).toContainEqual(expect.stringContaining('Het vorige verslag is vertrouwelijk.'));
    expect(await concepten()).toEqual([]);
    expect(teksten(await klik(begin, 'Naar het overzicht', { ...kies, vertrouwelijk: 'ja' }))).toContain(
      'Ja, dit verslag is vertrouwelijk',
    );
  });
});

it('naar het overzicht vanaf deel 2: wat op deel 3 staat en is aangekruist, krijgt eerst zijn vragen', async () => {
  const tweede = await opThemas();
  const derde = await klik(tweede, 'Naar het overzicht', { 'financien-status': 'zorg' });
  expect(teksten(derde)).toContain('Deel 3 van 5');
  expect(waarde(derde, 'voornemens-status')).toBe('');
  // Asked once is enough: who leaves it open goes on.
  expect(teksten(await klik(derde, 'Naar het overzicht'))).toContain('Klopt uw verslag?');
});

it('wat nu leeg bleef heet niet anders geschreven', async () => {
  await legVast({ datum: '2025-09-01' });
  const themas = await opThemas({ themas: 'financien' });
  const regels = teksten(await klik(themas, 'Naar het overzicht', { 'financien-status': 'zorg' }));
  expect(regels).toContain(
    'Financiële situatie, feit: nu niets vastgelegd. Toen stond er: ‘Het resultaat is negatief.’',
  );
});

it('twee schermen: wie op een oude versie bewaart ziet beide teksten en overschrijft niets', async () => {
  const themas = await opThemas();
  await klik(themas, 'Bewaren, later verder', {
    'financien-feit': 'Van het eerste scherm.',
    'financien-status': 'zorg',
  });
  const terug = await klik(themas, verder, { 'financien-feit': 'Van het tweede scherm.', 'financien-status': 'zorg' });
  expect(teksten(terug)).toContain('Dit verslag is intussen gewijzigd');
  expect(waarde(terug, 'financien-feit')).toBe('Van het eerste scherm.');
  expect(teksten(terug).join('\n')).toContain('Van het tweede scherm.');
  expect((await concepten())[0]?.invoer.themas.financien?.feit).toBe('Van het eerste scherm.');
});

it('dezelfde knop nog eens geeft dezelfde bladzijde en maakt geen tweede concept', async () => {
  const begin = kaartVan(await druk(wereld, 'adviseur', { action: 'accountgesprek.openen' }));
  await klik(begin, verder, BEGIN);
  await klik(begin, verder, BEGIN);
  expect(await concepten()).toHaveLength(1);
});

it('P31 een BSN over twee velden wordt tegengehouden; geen van beide helften blijft staan', async () => {
  const themas = await opThemas();
  const terug = await klik(themas, verder, { 'financien-feit': 'Het nummer is 1112', 'financien-beleving': '22333' });
  expect(JSON.stringify(terug.inhoud)).not.toMatch(/1112|22333/);
  expect(waarde(terug, 'financien-feit')).toBe('Het nummer is [BSN weggehaald]');
  expect(JSON.stringify((await concepten())[0]?.invoer)).not.toMatch(/1112|22333/);
});

it('levensgevaar in een toelichting: 112 op de kaart, en niets van de bladzijde bewaard', async () => {
  const themas = await opThemas();
  const antwoord = await druk(wereld, 'adviseur', {
    ...knopData(themas, verder),
    'personeel-beleving': 'Er staat nu iemand met een mes in de groep, er is direct levensgevaar.',
  });
  expect(antwoord.nietBewaren).toBe(true);
  expect(JSON.stringify(antwoord)).toMatch(/112/);
  expect(JSON.stringify(antwoord)).not.toMatch(/mes in de groep/);
  expect((await concepten())[0]?.invoer.themas.personeel?.beleving).toBeNull();
});

it('een concept is alleen van wie het schrijft; een vertrouwelijk verslag alleen van de maker en de adviseurs', async () => {
  const themas = await opThemas();
  const ander = await druk(wereld, 'accountmanager', { ...knopData(themas, verder), 'financien-status': 'zorg' });
  expect(zinVan(ander)).toBe(weigering);
  await legVast({ vertrouwelijk: 'ja' });
  const nummer = (await verslagen())[0]?.nummer;
  const gelezen = (wie: string) => druk(wereld, wie, { action: 'accountgesprek.inzien', gesprek: nummer });
  expect(zinVan(await gelezen('accountmanager'))).toBe(weigering);
  expect(teksten(kaartVan(await gelezen('adviseur')))).toContain(`Accountgesprek ${String(nummer)}`);
  const lijst = kaartVan(await druk(wereld, 'accountmanager', { action: 'accountgesprekken.inzien' }));
  expect(teksten(lijst).join(' ')).not.toContain(String(nummer));
});

it('plant een gesprek, herinnert aan wie te lang niet is gesproken en begint het verslag vanuit het plan', async () => {
  const planning = kaartVan(await druk(wereld, 'adviseur', { action: 'accountgesprek.planning' }));
  expect(teksten(planning)).toContain('Nog nooit gesproken');
  const formulier = kaartVan(await druk(wereld, 'adviseur', { action: 'accountgesprek.plan-openen' }));
  const mis = await klik(formulier, 'Gesprek plannen', { partijId: 'noorderlicht', datum: '2026-02-01' });
  expect(teksten(mis).join(' ')).toContain('Deze dag is al voorbij');
  const gepland = await klik(mis, 'Gesprek plannen', { partijId: 'noorderlicht', datum: '2026-03-09' });
  expect(teksten(gepland)).toContain('U spreekt deze organisatie op 9 maart 2026.');
  const begin = await klik(gepland, 'Verslag schrijven');
  expect(waarde(begin, 'partijId')).toBe('noorderlicht');
  expect((await concepten())[0]?.status).toBe('gepland');
  await klik(gepland, 'Weggooien').catch(() => undefined);
  expect(await concepten()).toEqual([]);
});

it('een gepland gesprek gaat als bestand naar de eigen agenda, met lange namen gevouwen en tekens veilig', async () => {
  const formulier = kaartVan(await druk(wereld, 'adviseur', { action: 'accountgesprek.plan-openen' }));
  const gepland = await klik(formulier, 'Gesprek plannen', { partijId: 'noorderlicht', datum: '2026-03-31' });
  const aanbod = await druk(wereld, 'adviseur', knopData(gepland, 'Zet in mijn agenda'));
  expect(aanbod.nietBewaren).toBe(true);
  const [gesprek] = await concepten();
  if (gesprek === undefined) throw new Error('nothing was planned');
  const naam = 'Stichting De Lange; Naam, met heel veel woorden zodat de regel gevouwen wordt\nBEGIN:VEVENT';
  const tekst = agendaBestandTekst({ ...gesprek, partijNaam: naam }, '2026-03-02T10:00:00.000Z');
  expect(tekst).toContain('DTSTART;VALUE=DATE:20260331\r\nDTEND;VALUE=DATE:20260401\r\n');
  // No hour was agreed: the day stays free for other appointments.
  expect(tekst).toContain('TRANSP:TRANSPARENT\r\n');
  expect(tekst.split('\r\n').filter((regel) => regel === 'BEGIN:VEVENT')).toHaveLength(1);
  expect(tekst.split('\r\n').every((regel) => Buffer.byteLength(regel) <= 75)).toBe(true);
  expect(tekst.replaceAll('\r\n ', '')).toContain('SUMMARY:Accountgesprek Stichting De Lange\\; Naam\\, met');
});
