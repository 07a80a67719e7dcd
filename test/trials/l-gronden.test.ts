/** Een grond van de Woo en een beperkt zicht: wat zij met een akkoord doen, en dat zij blijven bij alles wat mensen met een feit doen. */
import { briefOpstellen } from '../../app/brief-opstellen';
import { briefVaststellen } from '../../app/brief-vaststellen';
import { briefVoorleggen } from '../../app/brief-voorleggen';
import { briefVrijgeven } from '../../app/brief-vrijgeven';
import { briefWeglakken } from '../../app/brief-weglakken';
import { feitLakken } from '../../app/feit-lakken';
import { feitAchterhouden, feitBevestigen, feitCorrigeren } from '../../app/feit-wijzigen';
import type { OpenWorld } from '../../db/world';
import { alleZinnen, zinTekst } from '../../domain/document';
import type { Verb } from '../../app/use-case';
import type { Zaak } from '../../domain/policy';
import { briefwerk } from '../../reports/briefwerk';
import { hash, voer } from '../bot/handlers/support/beurt';
import { openVolledigeCasus } from '../bot/handlers/support/casuswereld';
import { ingelicht } from '../support/ingelicht';
import { melderVan, tekst } from '../support/proefregister';
import { metGereedschap } from '../support/gereedschap';
import { postgresWereld, sqliteWereld } from '../support/werelden';
import type { Proefwereld } from '../support/werelden';

const BUREAU = 'Bureau Voorbeeld';
const rib = { soort: 'raadsinformatiebrief', publiek: 'raad-eigen-regio' };
const pers = { soort: 'persbericht', publiek: 'pers' };

function suite(open: () => Promise<Proefwereld>): void {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  let casus: string;

  beforeEach(async () => {
    ({ wereld, ruimOp } = await open());
    casus = await openVolledigeCasus(wereld, {
      bureau: { waarde: BUREAU, bron: 'contract', zicht: ['raad-eigen-regio'] },
    });
  });
  afterEach(() => ruimOp());

  const doe = async <I, U, Z extends Zaak>(verb: Verb<I, U, Z>, invoer: I, wie = 'adviseur'): Promise<U> => {
    const uit = await voer(wereld, wie, verb, invoer);
    if (!uit.ok) throw new Error(JSON.stringify(uit.fout));
    return uit.value;
  };
  const lees = async (id: string) => {
    const brief = await wereld.eenheid((turn) => turn.brief.vind(id));
    if (brief === null) throw new Error('geen brief');
    return brief;
  };
  const stelOp = async (wat: typeof rib): Promise<string> =>
    (await doe(briefOpstellen(briefwerk, hash), { casus, ...wat })).briefId;

  async function vastgesteld(): Promise<string> {
    const brief = await stelOp(rib);
    await doe(briefVoorleggen, { brief });
    const versie = await lees(brief);
    const dossier = (await wereld.eenheid((turn) => turn.feit.dossierJson(casus))) ?? {};
    const bevestigd = briefwerk.controleer(versie, dossier)?.gevoelig.map(({ zinId }) => zinId) ?? [];
    await doe(briefVaststellen(briefwerk), { brief, gezien: versie.hash, bevestigd }, 'adviseur2');
    return brief;
  }
  const vrijgeven = briefVrijgeven({ briefwerk, hash, volgorde: { tussenMinuten: 60 } });
  const lak = (feit: string, versie: number, grond: '5.1.2e' | null) =>
    doe(feitLakken, { casus, feit, versie, grond, reden: tekst('verzoek van de betrokkene') });
  const publicatie = async (brief: string): Promise<string> => {
    const { brief: gelakt } = await doe(briefWeglakken(hash), { brief });
    return alleZinnen(gelakt.document).map(zinTekst).join(' ');
  };
  const tekstVan = async (brief: string): Promise<string> =>
    alleZinnen((await lees(brief)).document)
      .map(zinTekst)
      .join(' ');

  it('L77: een grond erbij: de raad leest hetzelfde, dus het akkoord blijft en de brief mag eruit; de publicatie mist de naam', async () => {
    const brief = await vastgesteld();
    const gevolg = await lak('rib.ondertekenaar', 0, '5.1.2e');
    expect(gevolg.brieven).toEqual([]);
    expect(await lees(brief)).toMatchObject({ status: 'vastgesteld', akkoord: { versie: 1 } });
    expect(await publicatie(brief)).not.toContain('M. Janssen');
    await wereld.eenheid((eenheid) =>
      ingelicht(
        { actor: melderVan('adviseur'), nu: '2026-03-02T09:00:00.000Z', vandaag: '2026-03-02', eenheid },
        casus,
      ),
    );
    await doe(vrijgeven, { brief });
    expect(await lees(brief)).toMatchObject({ status: 'vrijgegeven' });
    expect(await tekstVan(brief)).toContain('M. Janssen');
  });

  it('L77: een grond eraf: het akkoord blijft, en de publicatie toont de naam weer', async () => {
    await lak('rib.ondertekenaar', 0, '5.1.2e');
    const brief = await vastgesteld();
    expect(await publicatie(brief)).not.toContain('M. Janssen');
    expect((await lak('rib.ondertekenaar', 1, null)).brieven).toEqual([]);
    expect(await lees(brief)).toMatchObject({ status: 'vastgesteld' });
    expect(await publicatie(brief)).toContain('M. Janssen');
  });

  it('L77: een andere waarde onder dezelfde grond: nu leest de raad iets anders, en het akkoord vervalt', async () => {
    await lak('rib.ondertekenaar', 0, '5.1.2e');
    const brief = await vastgesteld();
    const invoer = {
      casus,
      feit: 'rib.ondertekenaar',
      versie: 1,
      waarde: tekst('P. de Wit'),
      reden: tekst('opvolger'),
    };
    const gevolg = await doe(feitCorrigeren, invoer);
    expect(gevolg.brieven).toMatchObject([{ briefId: brief, vervallen: true }]);
    expect(await lees(brief)).toMatchObject({ status: 'concept', akkoord: null });
    expect(await publicatie(await stelOp(rib))).not.toContain('P. de Wit');
  });

  it('L77: weglakken voor iedereen is iets anders: de raad leest een balk, en het akkoord vervalt', async () => {
    const brief = await vastgesteld();
    const reden = tekst('afspraak met het bureau');
    const invoer = { casus, feit: 'plan.bureau', versie: 0, grond: '5.1.1c' as const, reden };
    const gevolg = await doe(feitAchterhouden, invoer);
    expect(gevolg.brieven).toMatchObject([{ briefId: brief, vervallen: true }]);
    expect(await tekstVan(await stelOp(rib))).toContain('[weggelakt]');
  });

  /** What people may do with a fact without changing who reads it. */
  const bewerkingen: readonly (readonly [string, (versie: number) => Promise<unknown>])[] = [
    ['bevestigd', (versie) => doe(feitBevestigen, { casus, feit: 'plan.bureau', versie, uitleg: null })],
    ['een grond gekregen', (versie) => lak('plan.bureau', versie, '5.1.2e')],
    ['een grond kwijt', (versie) => lak('plan.bureau', versie, null)],
    [
      'gecorrigeerd',
      (versie) =>
        doe(feitCorrigeren, {
          ...{ casus, feit: 'plan.bureau', versie },
          ...{ waarde: tekst('Bureau Anders'), reden: tekst('nieuwe opdracht') },
        }),
    ],
  ];

  it('een beperkt zicht blijft, wat mensen ook met het feit doen: de eigen raden lezen de naam, de pers nooit', async () => {
    for (const [versie, [wat, bewerk]] of bewerkingen.entries()) {
      await bewerk(versie);
      const [nu] = await wereld.eenheid((turn) => turn.feit.versies(casus, 'plan.bureau'));
      expect([wat, nu?.waarde]).toMatchObject([wat, { zicht: ['raad-eigen-regio'] }]);
      expect(await tekstVan(await stelOp(rib))).toMatch(/Bureau (Voorbeeld|Anders)/);
      expect(await tekstVan(await stelOp(pers))).not.toMatch(/Bureau (Voorbeeld|Anders)/);
    }
  });
}

describe('SQLite', () => suite(sqliteWereld));
metGereedschap(['postgres'], () => describe('PostgreSQL', () => suite(postgresWereld)));
