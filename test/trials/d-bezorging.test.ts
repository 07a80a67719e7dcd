/** Delivery: what comes twice, late, at once or in the wrong order has one effect; what is sent repeats at most once. */
import { executeActivity } from '../../simulator/invokes';
import { messageActivity } from '../../simulator/activities';
import type { RecordedRequest } from '../../simulator/recorded';
import { Spreker } from '../support/gesprek';
import { doeMelding, naarSamenvatting } from '../support/melding-doen';
import { huizen, PROEFMOMENT } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { kapotteRegel, tel, telMeldingen, tot } from '../support/tellen';

const later = (minuten: number): string => new Date(Date.parse(PROEFMOMENT) + minuten * 60_000).toISOString();

describe.each(huizen())('bezorging op %s', (_, open) => {
  let huis: Proefhuis;
  let sanne: Spreker;
  beforeAll(async () => {
    huis = await open();
    sanne = new Spreker(huis, 'Sanne Verhoeven');
  });
  afterEach(async () => {
    huis.simulator?.connector.behave(undefined);
    expect(await kapotteRegel(huis)).toBeNull();
  });
  afterAll(() => huis.ruimOp());

  it('D1 dezelfde activiteit twee keer tegelijk: één melding, twee keer hetzelfde antwoord', async () => {
    await naarSamenvatting(sanne, 'D1');
    const { verb, data } = sanne.knop('Versturen');
    const activiteit = executeActivity(sanne.scene('f:dubbel'), verb, data);
    const antwoorden = await Promise.all([sanne.stuur(activiteit), sanne.stuur(activiteit)]);
    expect(antwoorden.map(({ status }) => status)).toEqual([200, 200]);
    expect(antwoorden[0]?.body).toEqual(antwoorden[1]?.body);
    expect(await telMeldingen(huis, 'D1')).toBe(1);
    await sanne.wacht(/Ontvangstbevestiging/);
  });

  it('D1b hetzelfde bericht twee keer tegelijk wordt één keer beantwoord', async () => {
    const bilal = new Spreker(huis, 'Bilal Amrani');
    const bericht = messageActivity(bilal.scene('1700000000001'), 'regio Utrecht');
    await Promise.all([bilal.stuur(bericht), bilal.stuur(bericht)]);
    expect(bilal.luister().match(/Utrecht/g)?.length).toBeGreaterThan(0);
    const eerste = huis.simulator?.connector.messages(bilal.plaats.id).filter((een) => een.fromBot).length;
    await bilal.stuur(bericht);
    expect(huis.simulator?.connector.messages(bilal.plaats.id).filter((een) => een.fromBot).length).toBe(eerste);
    expect(eerste).toBe(1);
  });

  it('D1c het eerste antwoord is voor wie het kreeg: een ander met hetzelfde id in hetzelfde kanaal krijgt het zijne', async () => {
    const anouk = new Spreker(huis, 'Anouk Wiersma', 'channel');
    const bilal = new Spreker(huis, 'Bilal Amrani', 'channel');
    const vraag = (wie: Spreker) => executeActivity(wie.scene('f:zelfde'), 'casus.inzien', { casus: 'C-2023-0001' });
    const [eerste, tweede] = [await anouk.stuur(vraag(anouk)), await bilal.stuur(vraag(bilal))];
    expect(JSON.stringify((await anouk.stuur(vraag(anouk))).body)).toBe(JSON.stringify(eerste.body));
    expect(JSON.stringify(tweede.body)).not.toBe(JSON.stringify(eerste.body));
  });

  it('D2 dezelfde knop met een nieuwe activiteit-id geeft de eerste uitkomst', async () => {
    await naarSamenvatting(sanne, 'D2');
    const knop = sanne.knop('Versturen');
    const eerste = /M-\d{4}-\d{4}/.exec(await sanne.druk(knop))?.[0];
    await sanne.wacht(/Ontvangstbevestiging/);
    expect(await sanne.druk(knop)).toContain(eerste);
    expect(await telMeldingen(huis, 'D2')).toBe(1);
    await naarSamenvatting(sanne, 'D2 bis');
    expect(await sanne.druk(knop)).toContain(eerste);
    expect(await telMeldingen(huis, 'D2 bis')).toBe(0);
    expect(await sanne.klik('Versturen')).not.toContain(eerste);
  });

  it('D3 vier kopieën van dezelfde brievenknop: één brief, één versie, en viermaal dezelfde', async () => {
    const anouk = new Spreker(huis, 'Anouk Wiersma');
    await anouk.zeg('casus Mutsaersstichting');
    await anouk.klik('Meer doen');
    const { verb, data } = anouk.knop('Persbericht');
    const kopie = (id: string) => anouk.stuur(executeActivity(anouk.scene(id), verb, data));
    const voor = await tel(huis, 'brief');
    const antwoorden = await Promise.all(['f:een', 'f:een', 'f:twee', 'f:drie'].map(kopie));
    expect(antwoorden.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const nummers = antwoorden.map(({ body }) => /B-\d{4}-\d{4}/.exec(JSON.stringify(body))?.[0]);
    expect([new Set(nummers).size, nummers[0]]).toEqual([1, expect.stringMatching(/^B-/)]);
    expect((await tel(huis, 'brief')) - voor).toBe(1);
    expect(await tel(huis, 'brief where nummer = ? and versie > 1', nummers[0] ?? '')).toBe(0);
  });

  it('D4 twee mensen drukken tegelijk op dezelfde knop: één wint, de ander leest wie en wanneer', async () => {
    const nummer = await doeMelding(sanne, 'D4');
    const marjan = new Spreker(huis, 'Marjan de Graaf');
    await sanne.zeg(nummer);
    const knop = sanne.knop('Aanvullen');
    const uitkomsten = await Promise.all([
      sanne.druk(knop, { aanvulling: 'van de melder' }),
      marjan.druk(knop, { aanvulling: 'van het meldpunt' }),
    ]);
    const gewonnen = uitkomsten.filter((tekst) => tekst.includes('is toegevoegd'));
    const eerste = uitkomsten[0].includes('is toegevoegd') ? 'Sanne Verhoeven' : 'Marjan de Graaf';
    // The news for the other may have come along with the answer already.
    const verloren = uitkomsten.filter(
      (tekst) =>
        !gewonnen.includes(tekst) &&
        tekst.includes(`${eerste} heeft de melding aangevuld`) &&
        /12 maart 2026/.test(tekst),
    );
    expect([gewonnen.length, verloren.length]).toEqual([1, 1]);
    expect(await tel(huis, "melding_aanvulling where tekst like 'van %'")).toBe(1);
  });

  it('D5 een knop die aankomt vóór het bericht dat de vraag opende, bewaart niets half', async () => {
    const rob = new Spreker(huis, 'Rob Janssen');
    const antwoord = await rob.drukRuw('dialoog.antwoord', { action: 'dialoog.antwoord', veld: 'acuut', keuze: 'ja' });
    expect(antwoord).toContain('Deze kaart is verouderd');
    expect(
      await rob.drukRuw('melding.registreren', { action: 'melding.registreren', sleutel: 'nog-nooit-gezien' }),
    ).toContain('Er is nu geen vraag open');
    await rob.zeg('melding');
    expect(
      await rob.drukRuw('melding.registreren', { action: 'melding.registreren', sleutel: 'te-vroeg-gedrukt' }),
    ).toContain('Vraag 1');
    expect(await tel(huis, "sleutel where sleutel in ('nog-nooit-gezien', 'te-vroeg-gedrukt')")).toBe(0);
  });

  const ontvangsten = (nummer: string): readonly RecordedRequest[] =>
    (huis.simulator?.connector.sent ?? []).filter(
      ({ activity }) => activity !== null && JSON.stringify(activity).includes(`Ontvangstbevestiging ${nummer}`),
    );
  const zakelijkId = ({ activity }: RecordedRequest): unknown =>
    (activity?.['channelData'] as { zakelijkId?: string } | undefined)?.zakelijkId;
  const isOntvangst = (verzoek: RecordedRequest): boolean =>
    JSON.stringify(verzoek.activity ?? {}).includes('Ontvangstbevestiging');

  it('D10 een bericht waarvan het antwoord wegviel komt hoogstens één keer opnieuw, met hetzelfde kenmerk', async () => {
    huis.simulator?.connector.behave((verzoek) => (isOntvangst(verzoek) ? { drop: 'after' } : undefined));
    const nummer = await doeMelding(sanne, 'D10');
    await sanne.wacht(/Ontvangstbevestiging/);
    // The clock may not jump while the first attempt is still under way.
    await tot(huis, 1, "outbox where soort = 'melding-ontvangen' and status = 'wachtend' and pogingen > 0");
    for (const minuut of [2, 4, 8, 30]) await huis.zetKlok(later(minuut));
    const gezien = ontvangsten(nummer);
    expect(gezien).toHaveLength(2);
    expect(new Set(gezien.map(zakelijkId)).size).toBe(1);
    expect(await tel(huis, "outbox where soort = 'melding-ontvangen' and status = 'wachtend'")).toBe(0);
  });

  it('D10b een bericht dat zeker niet aankwam wordt geduldig opnieuw geprobeerd en komt één keer aan', async () => {
    let fouten = 0;
    huis.simulator?.connector.behave((verzoek) =>
      isOntvangst(verzoek) && (fouten += 1) <= 3 ? { status: 503 } : undefined,
    );
    const nummer = await doeMelding(sanne, 'D10b');
    for (const minuut of [40, 45, 50, 60]) await huis.zetKlok(later(minuut));
    await sanne.wacht(new RegExp(`Ontvangstbevestiging ${nummer}`));
    expect(ontvangsten(nummer)).toHaveLength(4);
  });

  it('D8 wat geen kanaal meer herhaalt wordt opgeruimd; wat nog kan komen niet', async () => {
    await huis.wereld.eenheid(async ({ db }) => {
      for (let keer = 0; keer < 2_000; keer += 1)
        await db.voer("insert into inbox (activiteit, op, gesprek, status) values (?, ?, 'g', 'klaar')", [
          `oud|${String(keer)}`,
          '2025-03-12T09:00:00.000Z',
        ]);
    });
    const bericht = messageActivity(sanne.scene('1700000000008'), 'regio Venlo');
    await sanne.stuur(bericht);
    sanne.luister();
    await huis.zetKlok(later(6 * 24 * 60));
    expect(await tel(huis, "inbox where activiteit like 'oud|%'")).toBe(0);
    await sanne.stuur(bericht);
    expect(sanne.luister()).toBe('');
    await huis.zetKlok(later(8 * 24 * 60));
    expect(await tel(huis, "inbox where activiteit like '%1700000000008'")).toBe(0);
  });
});
