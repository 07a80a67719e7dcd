/** I41: sjablooncode in een formulering. Wie zinnen wijzigt, verandert geen bestaande versie en breekt geen brief. */
import {
  formuleringBeproeven,
  formuleringenInzien,
  formuleringOpenen,
  formuleringTerugdraaien,
  formuleringWijzigen,
  formuleringWijzigingen,
  formuleringenZoeken,
} from '../../app/formulering-beheren';
import { briefOpstellen } from '../../app/brief-opstellen';
import { briefVaststellen } from '../../app/brief-vaststellen';
import { briefVoorleggen } from '../../app/brief-voorleggen';
import { briefVrijgeven } from '../../app/brief-vrijgeven';
import { voerUit } from '../../app/use-case';
import type { Verb } from '../../app/use-case';
import type { OpenWorld } from '../../db/world';
import { voorbeelddossiers } from '../../db/voorbeeld/dossiers';
import type { Actor } from '../../domain/actor';
import { alleZinnen, zinTekst } from '../../domain/document';
import { huistekst } from '../../domain/persoonsgegevens';
import type { Zaak } from '../../domain/policy';
import { briefwerk } from '../../reports/briefwerk';
import { maakFormuleerwerk } from '../../reports/formuleerwerk';
import { hash } from '../bot/handlers/support/beurt';
import { openVolledigeCasus } from '../bot/handlers/support/casuswereld';
import { ingelicht } from '../support/ingelicht';
import { melderVan } from '../support/proefregister';
import { metGereedschap } from '../support/gereedschap';
import { postgresWereld, sqliteWereld } from '../support/werelden';
import type { Proefwereld } from '../support/werelden';

const werk = maakFormuleerwerk(voorbeelddossiers);
const wijzigen = formuleringWijzigen(werk);
const plek = { soort: 'raadsinformatiebrief', publiek: 'raad-eigen-regio', zin: 'plan.doel' };
const rib = { soort: plek.soort, publiek: plek.publiek };
const nieuw = 'Het plan heeft één doel: {plan.doel}.';
const om = (tijd: string): string => `2026-03-02T${tijd}:00.000Z`;
const beheerder: Actor = { ...melderVan('adviseur'), rollen: ['beheerder'] };

function suite(open: () => Promise<Proefwereld>): void {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  let casus: string;

  const doe = <I, U, Z extends Zaak>(actor: Actor, verb: Verb<I, U, Z>, invoer: I, tijd: string) =>
    wereld.eenheid((eenheid) => voerUit({ actor, nu: om(tijd), vandaag: '2026-03-02', eenheid }, verb, invoer));
  const wijzig = (tekst: string | null, tijd: string, gezien = '') => {
    const gekozen = tekst === null ? null : huistekst(tekst);
    return doe(beheerder, wijzigen, { ...plek, tekst: gekozen, reden: huistekst('korter'), gezien }, tijd);
  };
  const zinVan = async (brief: string): Promise<string> => {
    const versie = await wereld.eenheid((turn) => turn.brief.vind(brief));
    return (versie ? alleZinnen(versie.document) : [])
      .filter(({ id }) => id === plek.zin)
      .map(zinTekst)
      .join();
  };
  const stelOp = async (tijd: string): Promise<string> => {
    const verb = briefOpstellen(briefwerk, hash);
    const gemaakt = await doe(melderVan('adviseur'), verb, { casus, ...rib }, tijd);
    if (!gemaakt.ok) throw new Error(gemaakt.fout.soort);
    return gemaakt.value.briefId;
  };

  beforeEach(async () => {
    ({ wereld, ruimOp } = await open());
    casus = await openVolledigeCasus(wereld);
  });
  afterEach(() => ruimOp());

  it('I41: code, sjablonen en opmaak kunnen niet worden opgeslagen, en de zin die gold blijft staan', async () => {
    const gemeen = [
      '{{constructor}}.',
      '${process.env}.',
      '{constructor}.',
      '{#each x}{/each}.',
      '<b>x</b>.',
      '**x**.',
    ];
    for (const tekst of [...gemeen, '{a.b}.', '{__proto__}.', 'Het doel is {plan.', 'Het doel} is het plan.'])
      expect(await wijzig(tekst, '09:00')).toMatchObject({ ok: false, fout: { soort: 'formulering-past-niet' } });
    expect(await zinVan(await stelOp('10:00'))).toMatch(/^Het doel /);
  });

  it('I41: een feit dat deze lezers niet mogen zien, kan niet worden opgeslagen', async () => {
    const pers = { soort: 'persbericht', publiek: 'pers' };
    const [zin] = werk.zinnen(pers.soort, pers.publiek).filter(({ sjabloon }) => sjabloon.endsWith('.'));
    const tekst = huistekst('Het is trede {trede.nummer}.');
    const invoer = { ...pers, zin: zin?.zin ?? '', tekst, reden: huistekst('x'), gezien: '' };
    expect(await doe(beheerder, wijzigen, invoer, '09:00')).toMatchObject({
      fout: { redenen: ['Het feit {trede.nummer} is niet voor deze lezers.'] },
    });
  });

  it('een zin wordt gevonden bij de naam die op zijn kaart staat, en bij een deel daarvan niet', async () => {
    const zoek = async (woord: string): Promise<readonly string[]> => {
      const uit = await doe(beheerder, formuleringenZoeken(werk, briefwerk), { woord }, '09:00');
      return uit.ok ? uit.value.map(({ zin }) => zin) : [];
    };
    const gevonden = await zoek(plek.zin);
    expect(gevonden.length).toBeGreaterThan(0);
    expect(new Set(gevonden)).toEqual(new Set([plek.zin]));
    expect(await zoek('plan.do')).toEqual([]);
  });

  it('een brief die daarna wordt gemaakt krijgt de nieuwe zin; een bestaande versie blijft en mag worden vrijgegeven', async () => {
    const oud = await stelOp('10:00');
    const eigen = await zinVan(oud);
    await doe(melderVan('adviseur'), briefVoorleggen, { brief: oud }, '10:10');
    const versie = await wereld.eenheid((turn) => turn.brief.vind(oud));
    if (versie === null) throw new Error('geen brief');
    const feiten = (await wereld.eenheid((turn) => turn.feit.dossierJson(casus))) ?? {};
    const bevestigd = (briefwerk.controleer(versie, feiten)?.gevoelig ?? []).map(({ zinId }) => zinId);
    const akkoord = { brief: oud, gezien: versie.hash, bevestigd };
    expect(await doe(melderVan('adviseur2'), briefVaststellen(briefwerk), akkoord, '10:20')).toMatchObject({
      ok: true,
    });
    expect(await wijzig(nieuw, '11:00')).toMatchObject({ ok: true });
    const vrijgave = briefVrijgeven({ briefwerk, hash, volgorde: { tussenMinuten: 60 } });
    await wereld.eenheid((eenheid) =>
      ingelicht(
        { actor: melderVan('adviseur'), nu: '2026-03-02T09:00:00.000Z', vandaag: '2026-03-02', eenheid },
        casus,
      ),
    );
    expect(await doe(melderVan('adviseur'), vrijgave, { brief: oud }, '11:10')).toMatchObject({ ok: true });
    expect(await zinVan(oud)).toBe(eigen);
    expect(await zinVan(await stelOp('12:00'))).toMatch(/^Het plan heeft één doel: /);
  });

  it('elke wijziging staat in de geschiedenis en kan worden teruggedraaid', async () => {
    const eigen = await zinVan(await stelOp('08:00'));
    await wijzig(nieuw, '09:00');
    const [eerste] = await lijst();
    await wijzig('Waar het om gaat: {plan.doel}.', '09:10', eerste?.id);
    const [tweede] = await lijst();
    await doe(beheerder, formuleringTerugdraaien, { wijzigingId: tweede?.id ?? '' }, '09:20');
    expect(await zinVan(await stelOp('09:30'))).toMatch(/^Het plan heeft één doel: /);
    await doe(beheerder, formuleringTerugdraaien, { wijzigingId: eerste?.id ?? '' }, '09:40');
    expect(await zinVan(await stelOp('09:50'))).toBe(eigen);
    expect(await lijst()).toHaveLength(4);
  });
  const lijst = async () => {
    const gelezen = await doe(beheerder, formuleringWijzigingen, { sleutel: null }, '23:00');
    return gelezen.ok ? gelezen.value : [];
  };

  it('twee beheerders tegelijk: wie de oude zin zag, kijkt eerst opnieuw; zonder reden gaat het niet', async () => {
    await wijzig(nieuw, '09:00');
    expect(await wijzig('Anders: {plan.doel}.', '09:10')).toMatchObject({ fout: { soort: 'verouderd' } });
    const zonder = { ...plek, tekst: huistekst(nieuw), reden: null, gezien: '' };
    expect(await doe(beheerder, wijzigen, zonder, '09:20')).toMatchObject({ fout: { soort: 'reden-ontbreekt' } });
  });

  it('wie geen beheerder is, ziet en wijzigt niets', async () => {
    const geen = { ok: false, fout: { soort: 'geen-toegang' } };
    const wie = melderVan('adviseur');
    expect(await doe(wie, formuleringenInzien(werk), rib, '09:00')).toEqual(geen);
    expect(await doe(wie, formuleringOpenen(werk), plek, '09:00')).toEqual(geen);
    expect(await doe(wie, formuleringBeproeven(werk), { ...plek, tekst: huistekst(nieuw) }, '09:00')).toEqual(geen);
    const invoer = { ...plek, tekst: huistekst(nieuw), reden: huistekst('x'), gezien: '' };
    expect(await doe(wie, wijzigen, invoer, '09:00')).toEqual(geen);
  });
}

describe('SQLite', () => suite(sqliteWereld));
metGereedschap(['postgres'], () => describe('PostgreSQL', () => suite(postgresWereld)));
