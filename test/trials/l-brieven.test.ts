/** Brieven die niet mogen ontsporen: een feit of tekst die verandert na het akkoord, tegenspraak, volgorde en een gepland moment. */
import { setTimeout as even } from 'node:timers/promises';
import { afwijkingToestaan, afwijkingVragen } from '../../app/brief-afwijken';
import { briefOpstellen } from '../../app/brief-opstellen';
import { briefBewakers, briefPlannen, planAfzeggen } from '../../app/brief-plannen';
import { briefVaststellen } from '../../app/brief-vaststellen';
import { briefVoorleggen } from '../../app/brief-voorleggen';
import { briefIntrekken } from '../../app/brief-intrekken';
import { briefVerzenden } from '../../app/brief-verzenden';
import { vrijgaveInzien } from '../../app/brief-vrijgave';
import { briefVrijgeven } from '../../app/brief-vrijgeven';
import { feitAchterhouden, feitBevestigen, feitCorrigeren } from '../../app/feit-wijzigen';
import { bewaakTermijnen } from '../../app/termijnen-bewaken';
import { voerUit } from '../../app/use-case';
import type { Verb } from '../../app/use-case';
import type { OpenWorld } from '../../db/world';
import type { Kring } from '../../domain/kring';
import type { Zaak } from '../../domain/policy';
import mutsaers from '../../db/voorbeeld/mutsaers-2023.json';
import { briefwerk } from '../../reports/briefwerk';
import { hash } from '../bot/handlers/support/beurt';
import { legFeitenVast, openVolledigeCasus } from '../bot/handlers/support/casuswereld';
import { melderVan, tekst } from '../support/proefregister';
import { ingelicht } from '../support/ingelicht';
import { metGereedschap } from '../support/gereedschap';
import { postgresWereld, sqliteWereld } from '../support/werelden';
import type { Proefwereld } from '../support/werelden';

const vrijgave = { briefwerk, hash, volgorde: { tussenMinuten: 60 } };
const opstellen = briefOpstellen(briefwerk, hash);
const corrigeren = feitCorrigeren;
const vrijgeven = briefVrijgeven(vrijgave);
const rib = { soort: 'raadsinformatiebrief', publiek: 'raad-eigen-regio' };
const pers = { soort: 'persbericht', publiek: 'pers' };
const om = (tijd: string): string => `2026-03-02T${tijd}:00.000Z`;

function suite(open: () => Promise<Proefwereld>): void {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  let casus: string;

  const doe = <I, U, Z extends Zaak>(wie: string, verb: Verb<I, U, Z>, invoer: I, tijd = '10:00') =>
    wereld.eenheid((eenheid) =>
      voerUit({ actor: melderVan(wie), nu: om(tijd), vandaag: '2026-03-02', eenheid }, verb, invoer),
    );

  beforeEach(async () => {
    ({ wereld, ruimOp } = await open());
    casus = await openVolledigeCasus(wereld);
  });

  const zegHet = (kringen: readonly Kring[] = ['aanbieder', 'regio'], tijd = '09:00') =>
    wereld.eenheid((eenheid) =>
      ingelicht({ actor: melderVan('adviseur'), nu: om(tijd), vandaag: '2026-03-02', eenheid }, casus, kringen),
    );

  afterEach(() => ruimOp());

  async function stelOp(wat: typeof rib, wie = 'adviseur'): Promise<string> {
    const gemaakt = await doe(wie, opstellen, { casus, ...wat });
    if (!gemaakt.ok) throw new Error(gemaakt.fout.soort);
    return gemaakt.value.briefId;
  }

  const lees = (brief: string) => wereld.eenheid((turn) => turn.brief.vind(brief));

  async function stelVast(brief: string) {
    const versie = await lees(brief);
    const zinnen = briefwerk.controleer(versie ?? leeg(), await dossier())?.gevoelig ?? [];
    const bevestigd = zinnen.map(({ zinId }) => zinId);
    return doe('adviseur2', briefVaststellen(briefwerk), { brief, gezien: versie?.hash ?? '', bevestigd });
  }
  const leeg = (): never => {
    throw new Error('geen brief');
  };
  const dossier = async () => (await wereld.eenheid((turn) => turn.feit.dossierJson(casus))) ?? {};

  async function vastgesteld(wat: typeof rib): Promise<string> {
    const brief = await stelOp(wat);
    await doe('adviseur', briefVoorleggen, { brief });
    const uitkomst = await stelVast(brief);
    if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst.fout));
    return brief;
  }

  const corrigeer = (feit: string, waarde: string, versie = 0) =>
    doe('adviseur', corrigeren, { casus, feit, versie, waarde: tekst(waarde), reden: tekst('nieuwe opgave') });

  it('L77: een feit verandert na het akkoord: de vrijgave stopt en noemt zin en feit', async () => {
    const brief = await vastgesteld(rib);
    const gevolg = await corrigeer('rib.ondertekenaar', 'P. de Wit');
    expect(gevolg).toMatchObject({
      value: { brieven: [{ briefId: brief, vervallen: true, zinnen: [{ zin: 'M. Janssen' }] }] },
    });
    expect(await lees(brief)).toMatchObject({ status: 'concept', akkoord: null });
    expect(await doe('adviseur', vrijgeven, { brief })).toEqual({
      ok: false,
      fout: {
        soort: 'feit-gewijzigd',
        zinnen: [expect.objectContaining({ zin: 'M. Janssen', feit: 'naam van de ondertekenaar' })],
      },
    });
  });

  it('L77: ook een feit dat buiten de kaart om is vastgelegd houdt de vrijgave tegen', async () => {
    const brief = await vastgesteld(rib);
    await legFeitenVast(wereld, casus, { rib: { ...mutsaers.rib, datum: '2026-03-02', ondertekenaar: 'P. de Wit' } });
    expect(await doe('adviseur', vrijgeven, { brief })).toMatchObject({ fout: { soort: 'feit-gewijzigd' } });
  });

  it('L77: waar de brief over zweeg en wat er nu wel is, houdt de vrijgave ook tegen, tot een nieuwe versie', async () => {
    const brief = await vastgesteld(pers);
    const gevolg = await corrigeer('persbericht.embargo', '2026-03-20T10:00');
    expect(gevolg).toMatchObject({ value: { brieven: [{ briefId: brief, vervallen: true, zinnen: [{ zin: '' }] }] } });
    expect(await doe('adviseur', vrijgeven, { brief })).toMatchObject({
      fout: { soort: 'feit-gewijzigd', zinnen: [{ zin: '', feit: 'einde van het embargo' }] },
    });
    const nieuw = await stelOp(pers);
    expect(nieuw).not.toBe(brief);
    await doe('adviseur', briefVoorleggen, { brief: nieuw });
    expect(await stelVast(nieuw)).toMatchObject({ ok: true });
  });

  describe('een versie van voor de lijst van stiltes', () => {
    const zonderLijst = async (brief: string): Promise<void> => {
      const { zwijgt, ...document } = (await lees(brief))?.document ?? leeg();
      const waarden = [JSON.stringify(document), zwijgt === undefined ? '' : brief];
      await wereld.eenheid(({ db }) => db.voer('update brief set document = ? where id = ?', waarden));
    };
    const embargo = { soort: 'feit-gewijzigd', zinnen: [{ zin: '', feit: 'einde van het embargo' }] };
    it('L77: noemt bij de vrijgave het feit waarover zij zweeg, en gaat niet weg', async () => {
      const brief = await vastgesteld(pers);
      await zonderLijst(brief);
      expect(await doe('adviseur', vrijgeven, { brief })).not.toMatchObject({ fout: { soort: 'feit-gewijzigd' } });
      await corrigeer('persbericht.embargo', '2026-03-20T10:00');
      expect(await doe('adviseur', vrijgeven, { brief })).toMatchObject({ fout: embargo });
    });
    it('L77: krijgt geen akkoord zolang zij over zo’n feit zwijgt', async () => {
      const brief = await stelOp(pers);
      await doe('adviseur', briefVoorleggen, { brief });
      await zonderLijst(brief);
      await corrigeer('persbericht.embargo', '2026-03-20T10:00');
      expect(await stelVast(brief)).toMatchObject({ fout: embargo });
    });
  });

  it('L78: twee lezingen van één feit: niet vast te stellen tot iemand zegt waarom ze verschillen', async () => {
    const ook = [{ waarde: '2023-03', bron: 'persbericht' }];
    await legFeitenVast(wereld, casus, { 'melding.regioOp': { waarde: '2023-02', bron: 'brief', ook } });
    const brief = await stelOp(rib);
    await doe('adviseur', briefVoorleggen, { brief });
    expect(await stelVast(brief)).toMatchObject({ fout: { soort: 'brief-spreekt-zich-tegen', aantal: 1 } });
    const uitleg = tekst('het persbericht noemt de maand van de bevestiging');
    await doe('adviseur', feitBevestigen, { casus, feit: 'melding.regioOp', versie: 1, uitleg });
    expect(await stelVast(brief)).toMatchObject({ ok: true });
  });

  it('L78: een tweede lezing die na het akkoord bekend wordt, houdt de vrijgave tegen', async () => {
    await zegHet();
    const brief = await vastgesteld(rib);
    const ook = [{ waarde: '2023-03', bron: 'persbericht' }];
    await legFeitenVast(wereld, casus, { 'melding.regioOp': { waarde: mutsaers.melding.regioOp, bron: 'brief', ook } });
    const tegen = { soort: 'brief-spreekt-zich-tegen', aantal: 1 };
    expect(await doe('adviseur', vrijgeven, { brief })).toEqual({ ok: false, fout: tegen });
  });

  it('L78: twee brieven van één pakket die iets anders zeggen, gaan er niet uit', async () => {
    const brief = await vastgesteld(rib);
    await corrigeer('plan.bureau', 'Ander Bureau');
    await stelOp(pers);
    await legFeitenVast(wereld, casus, { 'plan.bureau': { waarde: 'Bureau Voorbeeld', bron: 'teruggezet' } });
    await doe('adviseur', briefVoorleggen, { brief });
    expect(await stelVast(brief)).toMatchObject({ fout: { soort: 'brief-spreekt-zich-tegen' } });
  });

  it('K71: vaststellen terwijl de schrijver een nieuwe versie bewaart: het akkoord geldt nooit voor die versie', async () => {
    const brief = await stelOp(rib);
    await doe('adviseur', briefVoorleggen, { brief });
    await legFeitenVast(wereld, casus, { 'rib.ondertekenaar': 'P. de Wit' });
    const [akkoord, nieuw] = await Promise.all([stelVast(brief), stelOp(rib).catch(() => null)]);
    const oud = await lees(brief);
    const nu = await wereld.eenheid((turn) => turn.brief.nieuwste(oud?.nummer ?? ''));
    expect(akkoord.ok).toBe(false);
    if (nieuw !== null) expect(nu).toMatchObject({ versie: 2, status: 'concept', akkoord: null });
    expect(oud?.status).not.toBe('vastgesteld');
  });

  it('K71: een kaart van de vorige versie stelt de nieuwe niet vast', async () => {
    const brief = await stelOp(rib);
    await legFeitenVast(wereld, casus, { 'rib.ondertekenaar': 'P. de Wit' });
    await doe('adviseur', briefVoorleggen, { brief: await stelOp(rib) });
    expect(await stelVast(brief)).toEqual({ ok: false, fout: { soort: 'verouderd', versie: 1, nu: 2 } });
  });

  it('een verouderde kaart van een feit overschrijft niets', async () => {
    expect((await corrigeer('rib.ondertekenaar', 'P. de Wit')).ok).toBe(true);
    expect(await corrigeer('rib.ondertekenaar', 'Q. Bos')).toEqual({
      ok: false,
      fout: { soort: 'verouderd', versie: 0, nu: 1 },
    });
    const versies = await wereld.eenheid((turn) => turn.feit.versies(casus, 'rib.ondertekenaar'));
    expect(versies).toMatchObject([{ versie: 1, wijze: 'gecorrigeerd', waarde: { waarde: 'P. de Wit' } }]);
  });

  it('een trede wordt niet gecorrigeerd, en wat geen brief kan missen wordt niet verzwegen', async () => {
    expect(await corrigeer('trede.nummer', '5')).toMatchObject({ fout: { uitleg: 'alleen-besluit' } });
    const verzwijgen = { casus, feit: 'aanbieder.naam', versie: 0, grond: null, reden: tekst('liever niet') };
    expect(await doe('adviseur', feitAchterhouden, verzwijgen)).toMatchObject({
      fout: { uitleg: 'niet-weglaatbaar' },
    });
  });

  it('L79: het persbericht wacht op de raden, en daarna nog de tussentijd', async () => {
    await zegHet();
    const [raad, persbericht] = [await vastgesteld(rib), await vastgesteld(pers)];
    expect(await doe('adviseur', vrijgeven, { brief: persbericht })).toMatchObject({
      fout: { soort: 'vrijgave-te-vroeg', hindernissen: [{ soort: 'eerst-brief', kring: 'raad' }] },
    });
    expect((await doe('adviseur', vrijgeven, { brief: raad })).ok).toBe(true);
    expect(await doe('adviseur', vrijgeven, { brief: persbericht }, '10:30')).toMatchObject({
      fout: { soort: 'vrijgave-te-vroeg', hindernissen: [{ soort: 'wachttijd', tot: om('11:00') }] },
    });
    expect((await doe('adviseur', vrijgeven, { brief: persbericht }, '11:00')).ok).toBe(true);
  });

  it('L79: afwijken vraagt een reden en een tweede persoon', async () => {
    await vastgesteld(rib);
    const brief = await vastgesteld(pers);
    await doe('adviseur', afwijkingVragen, { brief, reden: tekst('de krant publiceert vanavond') });
    expect(await doe('adviseur', afwijkingToestaan(vrijgave.volgorde), { brief })).toMatchObject({
      fout: { soort: 'zelfde-persoon' },
    });
    expect((await doe('adviseur', vrijgeven, { brief })).ok).toBe(false);
    expect((await doe('adviseur2', afwijkingToestaan(vrijgave.volgorde), { brief })).ok).toBe(true);
    expect((await doe('adviseur', vrijgeven, { brief })).ok).toBe(true);
  });

  it('L79: zonder brief voor de aanbieder en de regio’s wacht een raadsbrief tot het register zegt dat zij het weten', async () => {
    const brief = await vastgesteld(rib);
    expect(await doe('adviseur', vrijgeven, { brief })).toMatchObject({
      fout: {
        soort: 'vrijgave-te-vroeg',
        hindernissen: [
          { soort: 'niet-geinformeerd', kring: 'aanbieder', wie: ['aanbieder', 'medewerkers', 'cliënten en ouders'] },
          { soort: 'niet-geinformeerd', kring: 'regio', wie: ['MGR Limburg-Noord'] },
        ],
      },
    });
    await zegHet(['aanbieder']);
    expect((await doe('adviseur', vrijgeven, { brief })).ok).toBe(false);
    await zegHet(['regio']);
    expect((await doe('adviseur', vrijgeven, { brief })).ok).toBe(true);
  });

  it('L79: verandert een feit nadat de raden het hoorden, dan horen zij het nieuws weer eerder dan de pers', async () => {
    await zegHet();
    const raad = await vastgesteld(rib);
    expect((await doe('adviseur', vrijgeven, { brief: raad })).ok).toBe(true);
    const stand = await doe('adviseur', vrijgaveInzien(vrijgave.volgorde), { brief: raad });
    const aan = stand.ok ? stand.value.aan.map(({ sleutel }) => sleutel) : [];
    const verzending = { aan, hoe: 'e-mail', wanneer: '2026-03-02', bewijs: null } as const;
    const verzonden = await doe('adviseur', briefVerzenden, { brief: raad, ...verzending }, '10:05');
    expect(verzonden).toMatchObject({ ok: true });
    const corrigeerNa = {
      casus,
      feit: 'plan.bureau',
      versie: 0,
      waarde: tekst('Ander Bureau'),
      reden: tekst('opgave'),
    };
    expect(await doe('adviseur', corrigeren, corrigeerNa, '10:10')).toMatchObject({ ok: true });
    const brief = await vastgesteld(pers);
    expect(await doe('adviseur', vrijgeven, { brief }, '12:00')).toMatchObject({
      fout: { soort: 'vrijgave-te-vroeg', hindernissen: [{ soort: 'geen-raadsbrief' }] },
    });
    await doe('adviseur', afwijkingVragen, { brief, reden: tekst('de raden zijn gebeld') }, '12:00');
    expect((await doe('adviseur2', afwijkingToestaan(vrijgave.volgorde), { brief }, '12:00')).ok).toBe(true);
    expect((await doe('adviseur', vrijgeven, { brief }, '12:00')).ok).toBe(true);
  });

  it('L79: een afwijking dekt niet wat er daarna in de weg komt', async () => {
    await vastgesteld(rib);
    const brief = await vastgesteld(pers);
    await doe('adviseur', afwijkingVragen, { brief, reden: tekst('de krant publiceert vanavond') });
    expect((await doe('adviseur2', afwijkingToestaan(vrijgave.volgorde), { brief })).ok).toBe(true);
    const ander = await vastgesteld({ soort: 'raadsinformatiebrief', publiek: 'raad-andere-regio' });
    expect(await doe('adviseur', vrijgeven, { brief })).toMatchObject({ fout: { soort: 'vrijgave-te-vroeg' } });
    const stand = await doe('adviseur', vrijgaveInzien(vrijgave.volgorde), { brief });
    expect(stand).toMatchObject({ value: { afwijking: { toegestaan: true, dekt: false } } });
    await doe('adviseur', briefIntrekken, { brief: ander, reden: tekst('niet nodig') });
    expect((await doe('adviseur', vrijgeven, { brief })).ok).toBe(true);
  });

  const ronde = (tijd: string) => {
    const defect = (fout: unknown): never => {
      throw fout;
    };
    return bewaakTermijnen(wereld, { nu: om(tijd), vandaag: '2026-03-02', defect }, briefBewakers(vrijgave));
  };
  /** Dutch winter time is an hour later than UTC. */
  const plan = (brief: string, moment = '2026-03-02T12:00') => doe('adviseur', briefPlannen, { brief, moment });
  const planVan = (brief: string) => wereld.eenheid((turn) => turn.briefverloop.planVan(brief));

  it('L79: een geplande vrijgave gebeurt op tijd, en één keer', async () => {
    await zegHet();
    const brief = await vastgesteld(rib);
    expect((await plan(brief)).ok).toBe(true);
    await ronde('10:59');
    expect(await lees(brief)).toMatchObject({ status: 'vastgesteld' });
    await Promise.all([ronde('11:00'), ronde('11:00')]);
    expect(await lees(brief)).toMatchObject({ status: 'vrijgegeven' });
    const stappen = await wereld.eenheid(async (turn) =>
      turn.briefverloop.stappen((await turn.brief.vind(brief))?.nummer ?? ''),
    );
    expect(stappen.filter(({ stap }) => stap === 'vrijgeven')).toHaveLength(1);
  });

  it('L79: de dienst lag stil op het moment: er wordt opnieuw gevraagd, niet alsnog vrijgegeven', async () => {
    await zegHet();
    const brief = await vastgesteld(rib);
    await plan(brief);
    await ronde('14:00');
    expect(await lees(brief)).toMatchObject({ status: 'vastgesteld' });
    expect(await planVan(brief)).toMatchObject({ status: 'gemist', waarom: { soort: 'te-laat' } });
    const wachtend = await wereld.eenheid((turn) => turn.outbox.over(brief));
    expect(wachtend.map(({ soort }) => soort)).toContain('vrijgave-gemist');
  });

  it('L79: een geplande vrijgave voor het einde van het embargo gebeurt niet, en daarna wel', async () => {
    await legFeitenVast(wereld, casus, { 'persbericht.embargo': '2026-03-02T13:00' });
    await zegHet(['aanbieder', 'regio', 'raad'], '10:15');
    const brief = await vastgesteld(pers);
    await plan(brief);
    await ronde('11:00');
    expect(await lees(brief)).toMatchObject({ status: 'vastgesteld' });
    expect(await planVan(brief)).toMatchObject({
      status: 'geweigerd',
      waarom: { soort: 'te-vroeg', hindernissen: [{ soort: 'embargo', tot: om('12:00') }] },
    });
    expect(await doe('adviseur', vrijgeven, { brief }, '11:59')).toMatchObject({
      fout: { hindernissen: [{ soort: 'embargo', tot: om('12:00') }] },
    });
    await plan(brief, '2026-03-02T13:00');
    await ronde('12:00');
    expect(await lees(brief)).toMatchObject({ status: 'vrijgegeven' });
  });

  it('L79: afzeggen op de laatste seconde wint', async () => {
    await zegHet();
    const brief = await vastgesteld(rib);
    await plan(brief);
    expect((await doe('adviseur', planAfzeggen, { brief }, '11:00')).ok).toBe(true);
    await ronde('11:00');
    expect(await lees(brief)).toMatchObject({ status: 'vastgesteld' });
    expect(await planVan(brief)).toMatchObject({ status: 'afgezegd' });
  });

  it('L79: afzeggen en uitvoeren op hetzelfde moment: wie ja hoort heeft gelijk, en nooit allebei', async () => {
    await zegHet();
    const brief = await vastgesteld(rib);
    await plan(brief);
    const afgezegd = doe('adviseur', planAfzeggen, { brief }, '11:00');
    await even(0);
    const [gezegd] = await Promise.all([afgezegd, ronde('11:00')]);
    const [status, planstatus] = gezegd.ok ? ['vastgesteld', 'afgezegd'] : ['vrijgegeven', 'uitgevoerd'];
    expect(await lees(brief)).toMatchObject({ status });
    expect(await planVan(brief)).toMatchObject({ status: planstatus });
  });

  it('X23: wie de vrijgave plande en dat intussen niet meer mag: de brief blijft staan, en wie de regie heeft hoort het', async () => {
    await zegHet();
    const brief = await vastgesteld(rib);
    await plan(brief);
    await wereld.eenheid(async ({ db }) => {
      const planner = '(select persoon_id from brief_planning)';
      await db.voer(`delete from persoon_rol where persoon_id in ${planner}`, []);
      await db.voer(`update casus_rol set persoon_id = 'adviseur2' where persoon_id in ${planner}`, []);
    });
    await ronde('11:00');
    expect(await lees(brief)).toMatchObject({ status: 'vastgesteld' });
    expect(await planVan(brief)).toMatchObject({ status: 'geweigerd', waarom: { soort: 'geen-recht' } });
    const gezegd = await wereld.eenheid((turn) => turn.outbox.over(brief));
    expect(gezegd.filter(({ soort }) => soort === 'vrijgave-gemist')).toMatchObject([{ ontvangerId: 'adviseur2' }]);
  });

  it('L79: een plan dat op het moment zelf niet mag, laat de brief staan en vraagt het opnieuw', async () => {
    await zegHet();
    const brief = await vastgesteld(rib);
    await plan(brief);
    await legFeitenVast(wereld, casus, { 'rib.ondertekenaar': 'P. de Wit' });
    await ronde('11:00');
    expect(await lees(brief)).toMatchObject({ status: 'concept' });
    expect(await planVan(brief)).toMatchObject({ status: 'geweigerd', waarom: { soort: 'feiten' } });
    const wachtend = await wereld.eenheid((turn) => turn.outbox.over(brief));
    expect(wachtend.map(({ soort }) => soort)).toContain('vrijgave-gemist');
  });
}

describe('SQLite', () => suite(sqliteWereld));
metGereedschap(['postgres'], () => describe('PostgreSQL', () => suite(postgresWereld)));
