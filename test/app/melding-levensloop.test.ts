/** Every step of a melding after it was sent, on both databases: who may, in which status, on which version, and who hears of it. */
import { createHmac } from 'node:crypto';
import { casusOpenen } from '../../app/casus-openen';
import { meldingAanvullen } from '../../app/melding-aanvullen';
import { meldingAfsluiten, meldingDoorverwijzen, meldingHeropenen } from '../../app/melding-afronden';
import { meldingBeoordelen } from '../../app/melding-beoordelen';
import { meldingDossier } from '../../app/melding-dossier';
import { meldingHerstellen, meldingIntrekken } from '../../app/melding-intrekken';
import { meldingKoppelen, meldingOntkoppelen } from '../../app/melding-koppelen';
import { meldingRegistreren } from '../../app/melding-registreren';
import { vraagHerinneren, vraagVerlopen } from '../../app/melding-vraag-bewaken';
import { meldingVragen } from '../../app/melding-vragen';
import { meldingBeantwoorden } from '../../app/melding-beantwoorden';
import { meldingenInzien } from '../../app/meldingen-inzien';
import { ontvangstControleren } from '../../app/ontvangst-controleren';
import { voerUit } from '../../app/use-case';
import type { Verb, Werk } from '../../app/use-case';
import type { OpenWorld, Turn } from '../../db/world';
import { systeem } from '../../domain/actor';
import type { Actor } from '../../domain/actor';
import type { Melding } from '../../domain/melding';
import { meldingOvergangen } from '../../domain/melding-status';
import type { Meldingstap, MeldingStatus } from '../../domain/melding-status';
import { meldpuntTermijnen, naDagen } from '../../domain/meldpunt';
import { ontvangstCode } from '../../domain/ontvangst';
import type { Zaak } from '../../domain/policy';
import type { Result } from '../../domain/result';
import { melderVan, proefInvoer, tekst, vulRegister } from '../support/proefregister';
import { databases } from '../support/werelden';

const begin = '2026-03-02T10:00:00.000Z';
const meldpunt = melderVan('meldpunt');
const collega: Actor = { ...meldpunt, persoonId: 'adviseur', naam: 'Persoon adviseur' };
const geweigerd = { ok: false, fout: { soort: 'geen-toegang' } };
const statussen = Object.keys(meldingOvergangen) as MeldingStatus[];
const onderteken = (woorden: string): string => createHmac('sha256', 'sleutel').update(woorden).digest('hex');

describe.each(databases())('levensloop van een melding op %s', (_, open) => {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  beforeAll(async () => {
    ({ wereld, ruimOp } = await open());
    await wereld.eenheid(vulRegister);
  });
  afterAll(() => ruimOp());

  const met = <T>(
    doe: (werk: Werk, turn: Turn) => Promise<T>,
    wie: Actor | string = meldpunt,
    nu = begin,
  ): Promise<T> => {
    const actor = typeof wie === 'string' ? melderVan(wie) : wie;
    return wereld.eenheid((turn) => doe({ actor, nu, vandaag: nu.slice(0, 10), eenheid: turn }, turn));
  };
  const doe = <I, U, Z extends Zaak>(
    verb: Verb<I, U, Z>,
    invoer: I,
    wie: Actor | string = meldpunt,
    nu = begin,
  ): Promise<Result<U>> => met((werk) => voerUit(werk, verb, invoer), wie, nu);
  const gelukt = async <T>(uit: Promise<Result<T>>): Promise<T> => {
    const klaar = await uit;
    if (!klaar.ok) throw new Error(JSON.stringify(klaar.fout));
    return klaar.value;
  };
  const lees = async (id: string): Promise<Melding> => {
    const melding = await wereld.eenheid((turn) => turn.melding.vind(id));
    if (melding === null) throw new Error('gone');
    return melding;
  };
  const nieuwe = async (wie = 'p1', nu = begin, over = proefInvoer.over): Promise<string> =>
    (await gelukt(doe(meldingRegistreren, { ...proefInvoer, over }, wie, nu))).id;
  const zet = (id: string, status: MeldingStatus): Promise<number> =>
    wereld.eenheid(({ db }) => db.voer('update melding set status = ? where id = ?', [status, id]));
  const opgepakt = async (): Promise<Melding> => gelukt(doe(meldingBeoordelen, { melding: await nieuwe(), versie: 1 }));
  const sluitCasussen = (): Promise<number> =>
    wereld.eenheid(({ db }) => db.voer("update casus set status = 'gesloten'", []));
  /** Null opens the first one. */
  const lopende = async (): Promise<string | null> => {
    const casus = await wereld.eenheid((turn) => turn.casus.vanAanbieder('noorderlicht', '2026-03-02'));
    return casus === null || casus.status === 'gesloten' ? null : casus.id;
  };
  const post = (soort: string, objectId: string) =>
    wereld.eenheid(({ db }) =>
      db.rijen<{ ontvanger_id: string }>('select ontvanger_id from outbox where soort = ? and object_id = ?', [
        ...[soort, objectId],
      ]),
    );
  const gesteld = async (): Promise<{ readonly melding: Melding; readonly vraag: string }> => {
    const { id, versie } = await opgepakt();
    const melding = await gelukt(doe(meldingVragen, { melding: id, versie, vraag: tekst('Hoeveel?') }));
    const [vraag] = await wereld.eenheid((turn) => turn.meldingvraag.vanMelding(id));
    return { melding, vraag: vraag?.id ?? '' };
  };

  /** What each step of the meldpunt looks like; all on the version that is there now. */
  const stappen: Readonly<
    Partial<Record<Meldingstap, (id: string, versie: number, wie: Actor | string) => Promise<Result<Melding>>>>
  > = {
    beoordelen: (melding, versie, wie) => doe(meldingBeoordelen, { melding, versie }, wie),
    vragen: (melding, versie, wie) => doe(meldingVragen, { melding, versie, vraag: tekst('Wat?') }, wie),
    koppelen: async (melding, versie, wie) =>
      doe(meldingKoppelen, { melding, versie, casus: await lopende(), ook: [] }, wie),
    ontkoppelen: (melding, versie, wie) => doe(meldingOntkoppelen, { melding, versie }, wie),
    doorverwijzen: (melding, versie, wie) =>
      doe(meldingDoorverwijzen, { melding, versie, naar: 'IGJ', toelichting: null }, wie),
    afsluiten: (melding, versie, wie) =>
      doe(meldingAfsluiten, { melding, versie, reden: 'opgelost', toelichting: null }, wie),
    heropenen: (melding, versie, wie) => doe(meldingHeropenen, { melding, versie }, wie),
  };
  const vanMeldpunt = Object.entries(stappen);

  it('elke stap van het meldpunt volgt vanuit elke status de tabel', async () => {
    for (const status of statussen) {
      for (const [stap, zetStap] of vanMeldpunt) {
        const id = await nieuwe();
        await zet(id, status);
        const uit = await zetStap(id, 1, meldpunt);
        // Taking up and taking over are one verb.
        const naam = stap === 'beoordelen' && status !== 'ontvangen' ? 'overnemen' : stap;
        expect([status, stap, uit.ok]).toEqual([status, stap, naam in meldingOvergangen[status]]);
        expect((await lees(id)).status).toBe(uit.ok ? uit.value.status : status);
      }
    }
  });

  it('elke stap op een oude versie wordt geweigerd en laat niets achter', async () => {
    for (const [stap, zetStap] of vanMeldpunt) {
      const id = await nieuwe();
      for (const status of statussen) {
        await zet(id, status);
        const uit = await zetStap(id, 7, meldpunt);
        expect([stap, uit.ok ? 'gedaan' : uit.fout.soort]).toEqual([stap, 'verouderd']);
      }
      expect(await wereld.eenheid((turn) => turn.melding.historie(id))).toHaveLength(1);
    }
  });

  it('alleen het meldpunt neemt stappen: geen melder, geen ander, niet de organisatie waar het over gaat, niet na een verhuizing', async () => {
    const verhuisd: Actor = { ...meldpunt, partijId: 'noorderlicht', partijSoort: 'aanbieder' };
    for (const [stap, zetStap] of vanMeldpunt) {
      const id = await nieuwe();
      for (const wie of ['p1', 'p2', 'rvb', 'regio1', 'beheer', verhuisd]) {
        expect([stap, await zetStap(id, 1, wie)]).toEqual([stap, geweigerd]);
        expect([stap, await zetStap('verzonnen', 1, wie)]).toEqual([stap, geweigerd]);
      }
      expect(await lees(id)).toMatchObject({ status: 'ontvangen', versie: 1 });
    }
  });

  it('intrekken en terugdraaien doet alleen de melder, en beide staan in de historie', async () => {
    const id = await nieuwe();
    expect(await doe(meldingIntrekken, { melding: id }, meldpunt)).toEqual(geweigerd);
    expect(await doe(meldingIntrekken, { melding: id }, 'p2')).toEqual(geweigerd);
    await gelukt(doe(meldingIntrekken, { melding: id }, 'p1'));
    expect(await doe(meldingHerstellen, { melding: id }, meldpunt)).toEqual(geweigerd);
    const verhuisd: Actor = { ...melderVan('p1'), partijId: 'gm2' };
    expect(await doe(meldingHerstellen, { melding: id }, verhuisd)).toEqual(geweigerd);
    await gelukt(doe(meldingHerstellen, { melding: id }, 'p1'));
    const historie = await wereld.eenheid((turn) => turn.melding.historie(id));
    expect(historie.map(({ stap, van, naar, persoonId }) => [stap, van, naar, persoonId])).toEqual([
      ['registreren', null, 'ontvangen', 'p1'],
      ['intrekken', 'ontvangen', 'ingetrokken', 'p1'],
      ['herstellen', 'ingetrokken', 'ontvangen', 'p1'],
    ]);
    expect((await lees(id)).invoer.omschrijving).toBe(proefInvoer.omschrijving);
  });

  it('van elke stap hoort wie het aangaat, en nooit wie hem zelf zette', async () => {
    const melding = await opgepakt();
    const [, beoordeeld] = await wereld.eenheid((turn) => turn.melding.historie(melding.id));
    expect(await post('melding-status', beoordeeld?.id ?? '')).toEqual([{ ontvanger_id: 'p1' }]);
    await gelukt(doe(meldingAanvullen, { melding: melding.id, tekst: tekst('Meer nieuws.') }, 'p1'));
    const aangevuld = (await wereld.eenheid((turn) => turn.melding.historie(melding.id))).at(-1);
    expect(await post('melding-bijgewerkt', aangevuld?.id ?? '')).toEqual([{ ontvanger_id: 'meldpunt' }]);
    const { versie } = await lees(melding.id);
    await gelukt(doe(meldingBeoordelen, { melding: melding.id, versie }, collega));
    const overgenomen = (await wereld.eenheid((turn) => turn.melding.historie(melding.id))).at(-1);
    expect(overgenomen?.stap).toBe('overnemen');
    expect(await post('melding-status', overgenomen?.id ?? '')).toEqual([]);
    expect((await lees(melding.id)).behandelaarId).toBe(collega.persoonId);
  });

  it('een aanvulling die intussen kwam maakt de kaart van het meldpunt oud', async () => {
    const { id, versie } = await opgepakt();
    await gelukt(doe(meldingAanvullen, { melding: id, tekst: tekst('De bank stopt.') }, 'p1'));
    const uit = await doe(meldingAfsluiten, { melding: id, versie, reden: 'geen-risico', toelichting: null });
    expect(uit).toEqual({ ok: false, fout: { soort: 'verouderd', versie, nu: versie + 1 } });
  });

  it('afsluiten vraagt een reden uit de lijst, en bij een andere reden een toelichting', async () => {
    const { id, versie } = await opgepakt();
    const sluit = (reden: string) => doe(meldingAfsluiten, { melding: id, versie, reden, toelichting: null });
    expect(await sluit('zomaar')).toMatchObject({ ok: false, fout: { veld: 'reden' } });
    expect(await sluit('anders')).toMatchObject({ ok: false, fout: { veld: 'toelichting' } });
    const naar = { melding: id, versie, naar: 'ergens', toelichting: null };
    expect(await doe(meldingDoorverwijzen, naar)).toMatchObject({ ok: false, fout: { veld: 'naar' } });
    expect((await sluit('opgelost')).ok).toBe(true);
  });

  it('één vraag tegelijk; alleen de melder antwoordt; het antwoord staat gedateerd in de melding', async () => {
    const { melding, vraag } = await gesteld();
    expect(await post('melding-vraag', vraag)).toEqual([{ ontvanger_id: 'p1' }]);
    const tweede = { melding: melding.id, versie: melding.versie, vraag: tekst('Nog iets?') };
    expect(await doe(meldingVragen, tweede)).toMatchObject({ ok: false, fout: { soort: 'kan-niet-in-deze-status' } });
    const antwoord = { vraag, antwoord: tekst('Drie maanden.') };
    for (const wie of ['p2', 'rvb', meldpunt]) expect(await doe(meldingBeantwoorden, antwoord, wie)).toEqual(geweigerd);
    expect(await doe(meldingBeantwoorden, { ...antwoord, vraag: 'verzonnen' }, 'p1')).toEqual(geweigerd);
    const later = naDagen(begin, 9);
    const na = await gelukt(doe(meldingBeantwoorden, antwoord, 'p1', later));
    expect(na.status).toBe('in-beoordeling');
    expect((await lees(melding.id)).aanvullingen).toEqual([
      { tekst: 'Drie maanden.', bijlagen: [], persoonId: 'p1', op: later },
    ]);
    const [bewaard] = await wereld.eenheid((turn) => turn.meldingvraag.vanMelding(melding.id));
    expect(bewaard).toMatchObject({ status: 'beantwoord', antwoord: 'Drie maanden.', beantwoordOp: later });
    expect(await wereld.eenheid((turn) => turn.meldingvraag.openVoor('p1', 'gm'))).not.toContainEqual(
      expect.objectContaining({ id: vraag }),
    );
  });

  it('de melder wordt eenmaal herinnerd; na de termijn gaat het meldpunt verder en is een laat antwoord een aanvulling', async () => {
    const { melding, vraag } = await gesteld();
    const aanDeBeurt = async (dagen: number) => {
      const nu = naDagen(begin, dagen);
      const [herinneren, verlopen] = await met(
        async (werk) => [await vraagHerinneren.vind(werk, 99), await vraagVerlopen.vind(werk, 99)] as const,
        ...[systeem, nu],
      );
      const telt = (rijen: typeof herinneren): boolean => rijen.some(({ objectId }) => objectId === vraag);
      return [telt(herinneren), telt(verlopen)];
    };
    // Werkdagen: five of them are a week and ten are two.
    expect([meldpuntTermijnen.herinnering.werkdagen, meldpuntTermijnen.reactie.werkdagen]).toEqual([5, 10]);
    expect(await aanDeBeurt(6)).toEqual([false, false]);
    expect(await aanDeBeurt(7)).toEqual([true, false]);
    expect(await aanDeBeurt(13)).toEqual([true, false]);
    expect(await aanDeBeurt(14)).toEqual([false, true]);
    const einde = naDagen(begin, 14);
    const termijn = { objectId: vraag, datum: einde };
    await met((werk) => vraagVerlopen.herinner(werk, termijn), systeem, einde);
    await met((werk) => vraagVerlopen.herinner(werk, termijn), systeem, einde);
    await met((werk) => vraagHerinneren.herinner(werk, termijn), systeem, einde);
    expect(await post('melding-vraag-herinnering', vraag)).toEqual([]);
    const historie = await wereld.eenheid((turn) => turn.melding.historie(melding.id));
    expect(historie.filter(({ stap }) => stap === 'verlopen')).toHaveLength(1);
    const laat = await gelukt(doe(meldingBeantwoorden, { vraag, antwoord: tekst('Toch nog.') }, 'p1', einde));
    expect([laat.status, (await lees(melding.id)).aanvullingen.map((een) => een.tekst)]).toEqual([
      'in-beoordeling',
      ['Toch nog.'],
    ]);
  });

  it('wie intrekt of afsluit terwijl er een vraag openstaat, sluit ook die vraag', async () => {
    const { melding, vraag } = await gesteld();
    await gelukt(doe(meldingIntrekken, { melding: melding.id }, 'p1'));
    expect(await wereld.eenheid((turn) => turn.meldingvraag.vind(vraag))).toMatchObject({ status: 'vervallen' });
    expect(await doe(meldingBeantwoorden, { vraag, antwoord: tekst('x') }, 'p1')).toMatchObject({
      ok: false,
      fout: { soort: 'kan-niet-in-deze-status', status: 'ingetrokken' },
    });
  });

  it('koppelen opent een casus met meer meldingen tegelijk, of niets als er één niet bij hoort', async () => {
    await sluitCasussen();
    const [eerste, tweede] = [await opgepakt(), await nieuwe('p2')];
    const elders = await nieuwe('p2', begin, { partijId: 'gm2', naam: 'Gemeente Utrecht' });
    const koppel = (ook: readonly string[]) =>
      doe(meldingKoppelen, { melding: eerste.id, versie: eerste.versie, casus: null, ook });
    const casussen = () => wereld.eenheid(({ db }) => db.rijen('select id from casus', []));
    const voor = (await casussen()).length;
    expect(await koppel([tweede, elders])).toMatchObject({ ok: false, fout: { soort: 'niet-gevonden' } });
    expect([(await casussen()).length, (await lees(tweede)).status]).toEqual([voor, 'ontvangen']);
    await gelukt(koppel([tweede]));
    const casusId = await wereld.eenheid((turn) => turn.melding.casusId(eerste.id));
    expect([(await casussen()).length, (await lees(tweede)).status]).toEqual([voor + 1, 'gekoppeld']);
    expect(await wereld.eenheid((turn) => turn.melding.casusId(tweede))).toBe(casusId);
    const tijdlijn = await wereld.eenheid(({ db }) =>
      db.rijen<{ zichtbaarheid: string }>('select zichtbaarheid from gebeurtenis where casus_id = ?', [casusId ?? '']),
    );
    expect(tijdlijn.filter(({ zichtbaarheid }) => zichtbaarheid === 'kernteam').length).toBeGreaterThanOrEqual(2);
  });

  it('een casus die gesloten is of niet bestaat wordt niet gekoppeld, en een naam buiten het register opent er geen', async () => {
    await sluitCasussen();
    const { id, versie } = await opgepakt();
    const vast = { geopendOp: '2026-03-02', betrokkenIds: [], aanleiding: 'melding', meldingIds: [] } as const;
    const casus = await gelukt(doe(casusOpenen, { ...vast, aanbiederId: 'noorderlicht' }));
    await sluitCasussen();
    for (const gekozen of [casus.nummer, 'C-2026-9999', 'verzonnen']) {
      const uit = await doe(meldingKoppelen, { melding: id, versie, casus: gekozen, ook: [] });
      expect(uit).toMatchObject({ ok: false, fout: { soort: 'niet-gevonden', wat: 'casus' } });
    }
    const los = await nieuwe('p1', begin, { partijId: null, naam: 'Buro Onbekend' });
    await gelukt(doe(meldingBeoordelen, { melding: los, versie: 1 }));
    const uit = await doe(meldingKoppelen, { melding: los, versie: 2, casus: null, ook: [] });
    expect(uit).toMatchObject({ ok: false, fout: { soort: 'niet-gevonden', wat: 'aanbieder' } });
  });

  it('de werklijst begint met de oudste, telt wat erbij hoort en zwijgt over de eigen organisatie', async () => {
    const oud = await nieuwe('p1', '2025-06-01T08:00:00.000Z');
    const erbij = await nieuwe('p2', '2025-08-15T08:00:00.000Z');
    await nieuwe('p2', '2025-09-15T08:00:00.000Z');
    const vraag = { filter: 'nieuw', bladzijde: 0 } as const;
    const { regels } = await gelukt(doe(meldingenInzien, vraag));
    expect(regels.slice(0, 2).map(({ melding, anderen }) => [melding.id, anderen])).toEqual([
      [oud, 1],
      [erbij, 2],
    ]);
    await gelukt(doe(meldingIntrekken, { melding: erbij }, 'p2'));
    const erna = (await gelukt(doe(meldingenInzien, vraag))).regels.find(({ melding }) => melding.id === oud);
    expect([erna?.anderen, (await met((werk) => meldingDossier(werk, oud)))?.anderen]).toEqual([0, []]);
    const vanAanbieder: Actor = { ...meldpunt, partijId: 'noorderlicht' };
    const zonder = await gelukt(doe(meldingenInzien, vraag, vanAanbieder));
    expect(zonder.regels.every(({ melding }) => melding.invoer.over.partijId !== 'noorderlicht')).toBe(true);
    for (const wie of ['p1', 'rvb', 'beheer']) expect(await doe(meldingenInzien, vraag, wie)).toEqual(geweigerd);
    const laatste = await gelukt(doe(meldingenInzien, { filter: 'nieuw', bladzijde: 9_999 }));
    expect([laatste.regels, laatste.totaal > 0]).toEqual([[], true]);
  });

  it('twee meldingen over een organisatie die in geen register staat vinden elkaar, hoe ook getypt, alleen voor het meldpunt', async () => {
    const over = (naam: string, kvk: string | null = null) => ({
      ...proefInvoer,
      over: { partijId: null, naam },
      nummers: kvk === null ? null : { kvk, agb: null },
    });
    const dag = '2027-01-05T08:00:00.000Z';
    const dien = async (wie: string, invoer: typeof proefInvoer) =>
      (await gelukt(doe(meldingRegistreren, invoer, wie, dag))).id;
    const een = await dien('p1', over('Stichting Zonnehoek'));
    const ander = await dien('p2', over('zonnehoek B.V.', '87654321'));
    const derde = await dien('p2', over('Zonnehoek Zuid', '87654321'));
    const vreemd = await dien('p1', over('Zonnehof'));
    const bij = async (id: string, wie?: string): Promise<readonly string[] | undefined> =>
      (await met((werk) => meldingDossier(werk, id), wie))?.anderen.map((melding) => melding.id).sort();
    expect(await bij(een)).toEqual([ander]);
    expect(await bij(ander)).toEqual([een, derde].sort());
    expect(await bij(vreemd)).toEqual([]);
    expect(await bij(een, 'p1')).toEqual([]);
    await gelukt(doe(meldingBeoordelen, { melding: een, versie: 1 }));
    const eerder = await opgepakt();
    await gelukt(doe(meldingKoppelen, { melding: eerder.id, versie: eerder.versie, casus: await lopende(), ook: [] }));
    const casus = await lopende();
    const mis = await doe(meldingKoppelen, { melding: een, versie: 2, casus, ook: [vreemd] });
    expect(mis).toMatchObject({ ok: false, fout: { soort: 'niet-gevonden', wat: 'melding' } });
    await gelukt(doe(meldingKoppelen, { melding: een, versie: 2, casus, ook: [ander] }));
  });

  it('een typefout in een naam houdt twee meldingen niet uit elkaar, ook niet als de ene in het register staat', async () => {
    const dag = '2027-06-07T08:00:00.000Z';
    const dien = (naam: string, partijId: string | null = null) => nieuwe('p1', dag, { partijId, naam });
    const echt = await dien('Stichting Het Noorderlicht', 'noorderlicht');
    const fout = await dien('Het Noorderlciht');
    const getypt = await dien('Gezinshuizen Zonneweide');
    const nogEens = await dien('Gezinshuisen Zoneweide');
    await dien('Gezinshuizen Zomerdijk');
    const bij = async (id: string) => (await met((werk) => meldingDossier(werk, id)))?.anderen.map((een) => een.id);
    expect(await bij(echt)).toEqual([fout]);
    expect(await bij(fout)).toEqual([echt]);
    expect(await bij(getypt)).toEqual([nogEens]);
    expect(await bij(nogEens)).toEqual([getypt]);
  });

  it('het dossier geeft de melder geen namen van het meldpunt, geen andere meldingen en geen casus', async () => {
    const { id, versie } = await opgepakt();
    await gelukt(doe(meldingKoppelen, { melding: id, versie, casus: await lopende(), ook: [] }));
    const vanMelder = await met((werk) => meldingDossier(werk, id), 'p1');
    expect(vanMelder).toMatchObject({ werkend: false, casus: null, anderen: [], melder: null, behandelaar: null });
    expect(await met((werk) => meldingDossier(werk, id), 'rvb')).toBeNull();
    const vanStaf = await met((werk) => meldingDossier(werk, id));
    expect(vanStaf?.casus).not.toBeNull();
    expect(vanStaf?.behandelaar).toBe('Persoon meldpunt');
  });

  it('een ontvangst is te controleren, ook nadat de melding weg is, en haar nummer komt nooit terug', async () => {
    const { id, nummer } = await gelukt(doe(meldingRegistreren, proefInvoer, 'p1'));
    const ontvangst = await wereld.eenheid((turn) => turn.melding.ontvangst(nummer));
    const code = ontvangst === null ? '' : ontvangstCode(onderteken, ontvangst);
    const controle = (gegeven: string, wie: Actor | string = 'beheer') =>
      doe(ontvangstControleren(onderteken, Object.is), { nummer, code: gegeven }, wie);
    expect(await controle(code)).toMatchObject({ value: { echt: true, gemeldOp: begin, tekst: 'gelijk' } });
    expect(await controle(code.toLowerCase().replaceAll('-', ' '))).toMatchObject({ value: { echt: true } });
    expect(await controle('0000-0000-0000')).toEqual({ ok: true, value: { echt: false, nummer } });
    for (const wie of ['p1', 'p2', 'rvb']) expect(await controle(code, wie)).toEqual(geweigerd);
    const andereSleutel = ontvangstControleren((woorden) => onderteken(`${woorden}!`), Object.is);
    expect(await doe(andereSleutel, { nummer, code }, 'beheer')).toMatchObject({ value: { echt: false } });
    await wereld.eenheid(({ db }) =>
      db.voer('update melding set invoer = ? where id = ?', [JSON.stringify({ ...proefInvoer, acuut: 'nee' }), id]),
    );
    expect(await controle(code)).toMatchObject({ value: { tekst: 'anders' } });
    await wereld.eenheid(async ({ db }) => {
      await db.voer('delete from melding_gebeurtenis where melding_id = ?', [id]);
      await db.voer('delete from melding where id = ?', [id]);
    });
    expect(await controle(code)).toMatchObject({ value: { echt: true, tekst: 'verwijderd' } });
    const volgende = await gelukt(doe(meldingRegistreren, proefInvoer, 'p1'));
    expect(Number(volgende.nummer.slice(-4))).toBe(Number(nummer.slice(-4)) + 1);
  });
});
