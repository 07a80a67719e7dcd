/** Wie leidt hoort het op tijd: de waarnemer tijdens afwezigheid, de tweede persoon bij stilte; en een bericht is nieuws. */
import { berichtOvernemen } from '../../app/bericht-overnemen';
import { casusBijwerken, casusberichtVoorbereiden } from '../../app/casus-bijwerken';
import { casusberichtIntrekken } from '../../app/casusbericht-intrekken';
import { casusrolToewijzen } from '../../app/casusrol-toewijzen';
import { bewaakTermijnen } from '../../app/termijnen-bewaken';
import { tredeOpvragen } from '../../app/trede-opvragen';
import type { OpenWorld } from '../../db/world';
import { regieadres } from '../../domain/casusbericht';
import { nu, vandaag, voer } from '../bot/handlers/support/beurt';
import { bepaal, openCasus } from '../bot/handlers/support/casuswereld';
import { tekst } from '../support/proefregister';
import { databases } from '../support/werelden';

describe.each(databases())('op %s', (_, open) => {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  let casusId: string;
  beforeEach(async () => {
    ({ wereld, ruimOp } = await open());
    casusId = (await openCasus(wereld)).id;
    await bepaal(wereld, casusId, 4);
    for (const [persoonId, rol] of [
      ['accountmanager', 'regievoerder'],
      ['adviseur2', 'plaatsvervanger'],
    ] as const)
      await voer(wereld, 'adviseur', casusrolToewijzen, { casusId, persoonId, rol, van: '2026-02-20' });
  });
  afterEach(() => ruimOp());

  const ronde = (moment: string): Promise<number> =>
    bewaakTermijnen(wereld, {
      ...{ nu: moment, vandaag: moment.slice(0, 10) },
      defect: (fout) => {
        throw fout;
      },
    });
  const gehoord = async (soort: string) =>
    (
      await wereld.eenheid(({ db }) =>
        db.rijen<{ ontvanger_id: string }>('select ontvanger_id from outbox where soort = ? order by id', [soort]),
      )
    ).map((rij) => rij.ontvanger_id);
  const casus = () =>
    wereld.eenheid(async (turn) => {
      const gevonden = await turn.casus.vind(casusId, vandaag);
      if (gevonden === null) throw new Error('no casus');
      return gevonden;
    });
  const isWeg = () =>
    wereld.eenheid(({ waarneming, nieuwId }) =>
      waarneming.voegToe({
        ...{ id: nieuwId(nu), persoonId: 'accountmanager', waarnemerId: 'meldpunt', ingesteldDoor: 'adviseur', op: nu },
        ...{ van: vandaag, tot: '2026-12-31', rol: null },
      }),
    );

  it('tijdens afwezigheid hoort de waarnemer het, en wie weg is niet', async () => {
    await isWeg();
    expect(regieadres(await casus())).toBe('meldpunt');
    await ronde('2026-03-02T10:00:00.000Z');
    expect(await gehoord('casusritme-herinnering')).toEqual(['meldpunt']);
  });

  it('wie nog nooit een bericht stuurde en herinnerd is, wordt een dag later gemeld bij de tweede persoon', async () => {
    await ronde('2026-03-02T10:00:00.000Z');
    expect(await gehoord('casusritme-escalatie')).toEqual([]);
    await ronde('2026-03-03T10:01:00.000Z');
    expect(await gehoord('casusritme-escalatie')).toEqual(['adviseur2']);
  });

  const neemOver = async () => {
    const vraag = { casus: casusId, zicht: 'kernteam' } as const;
    const voorbereid = await voer(wereld, 'adviseur', casusberichtVoorbereiden, vraag);
    return voer(wereld, 'adviseur', berichtOvernemen, {
      kenmerk: voorbereid.ok ? voorbereid.value.publiek.kenmerk : '',
      ...{ casus: casusId, zicht: 'kernteam', tekst: tekst('De bank is gebeld.'), bron: 'teams:1' },
      ...{ auteur: { aadObjectId: 'aad-regio1', tenantId: 'tenant-1' }, auteurNaam: tekst('regio1') },
      geschrevenOp: nu,
    });
  };
  const laatste = async () =>
    (await wereld.eenheid((turn) => turn.gebeurtenis.ritmes(vandaag, casusId))).map(({ bericht }) => bericht);

  it('een overgenomen bericht is nieuws, en wie het intrekt laat de stilte weer tellen', async () => {
    await ronde('2026-03-02T09:00:00.000Z');
    expect(await laatste()).toEqual([null]);
    const { versie, bijgewerktOp } = await casus();
    expect(bijgewerktOp < nu).toBe(true);
    expect((await neemOver()).ok).toBe(true);
    expect(await casus()).toMatchObject({ bijgewerktOp: nu, versie });
    expect(await laatste()).toEqual([nu]);
    const bericht = await wereld.eenheid((turn) => turn.gebeurtenis.vanBron(casusId, 'teams:1'));
    const ingetrokken = { gebeurtenis: bericht?.id ?? '' };
    expect((await voer(wereld, 'accountmanager', casusberichtIntrekken, ingetrokken)).ok).toBe(true);
    expect(await laatste()).toEqual([null]);
    // It was reminded before that message: the silence that is back is told anew, and only then escalated.
    await ronde('2026-03-03T10:30:00.000Z');
    expect(await gehoord('casusritme-herinnering')).toHaveLength(2);
    expect(await gehoord('casusritme-escalatie')).toEqual([]);
    expect(await wereld.eenheid((turn) => turn.gebeurtenis.laatsteUpdate(casusId))).toBeNull();
  });

  it('een bericht zonder volgende stap is ook nieuws', async () => {
    const voorbereid = await voer(wereld, 'accountmanager', casusberichtVoorbereiden, {
      casus: casusId,
      zicht: 'kernteam',
    });
    const bericht = { tekst: tekst('Overleg gehad.'), stap: null, eigenaar: null, zicht: 'kernteam' } as const;
    const kenmerk = voorbereid.ok ? voorbereid.value.publiek.kenmerk : '';
    const uit = await voer(wereld, 'accountmanager', casusBijwerken, {
      ...{ casus: casusId, kenmerk, bericht: { ...bericht, akkoord: false, corrigeert: null } },
    });
    expect(uit).toMatchObject({ ok: true, value: { soort: 'verstuurd' } });
    expect((await casus()).bijgewerktOp).toBe(nu);
  });

  it('vastgesteld door wie het besluit nam en wie instemde; wie het oneens was staat apart', async () => {
    expect(await voer(wereld, 'adviseur', tredeOpvragen, { over: casusId })).toMatchObject({
      value: { besluit: { door: 'Persoon adviseur2', eens: [] }, standpunten: [{ standpunt: 'oneens' }] },
    });
  });
});
