/** Een bericht dat op een tweede persoon wacht: wie het ziet wachten, en wie het terugneemt. */
import { bezorgingInzien, eigenBezorgingInzien } from '../../app/bezorging-inzien';
import { akkoordenInzien } from '../../app/casusbericht-bevestigen';
import { casusberichtIntrekken } from '../../app/casusbericht-intrekken';
import { casusberichtTerugnemen } from '../../app/casusbericht-terugnemen';
import { casusberichtVrijgeven, voorstelInzien } from '../../app/casusbericht-vrijgeven';
import { noteerGebeurtenis } from '../../app/gebeurtenis-noteren';
import { wachtendInzien } from '../../app/wachtend-inzien';
import type { OpenWorld } from '../../db/world';
import { druk, kaartVan, nu, vandaag, voer } from '../bot/handlers/support/beurt';
import { openCasus } from '../bot/handlers/support/casuswereld';
import { melderVan, tekst } from '../support/proefregister';
import { tel } from '../support/tellen';
import { databases } from '../support/werelden';

describe.each(databases())('op %s', (_, open) => {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  let casusId: string;
  beforeEach(async () => {
    ({ wereld, ruimOp } = await open());
    casusId = (await openCasus(wereld)).id;
  });
  afterEach(() => ruimOp());

  const legVoor = (): Promise<string> =>
    wereld.eenheid(async (eenheid) => {
      const id = eenheid.nieuwId(nu);
      const leeg = { stap: null, eigenaar: null, akkoord: false, corrigeert: null };
      const bericht = { tekst: tekst('Nieuws'), zicht: 'betrokken', ...leeg } as const;
      await eenheid.casusbericht.legVoor({ id, casusId, bericht, makerId: 'adviseur2', op: nu });
      return id;
    });
  const wacht = async (wie: string) => {
    const uit = await voer(wereld, wie, wachtendInzien, {});
    return uit.ok ? uit.value.voorstellen.map(({ voorstelId, vraagt }) => [voorstelId, vraagt]) : uit.fout.soort;
  };

  it('de schrijver ziet dat het wacht, een tweede persoon dat het op hem wacht, een ander niets', async () => {
    const id = await legVoor();
    expect([await wacht('adviseur2'), await wacht('adviseur'), await wacht('beheer')]).toEqual([
      [[id, 'eigen']],
      [[id, 'meekijken']],
      [],
    ]);
  });

  it('alleen de schrijver neemt het terug; daarna geeft niemand het meer vrij, en het wacht op niemand', async () => {
    const voorstel = await legVoor();
    const ander = await voer(wereld, 'adviseur', casusberichtTerugnemen, { voorstel });
    expect(ander).toMatchObject({ fout: { soort: 'geen-toegang' } });
    const gezien = await voer(wereld, 'adviseur', voorstelInzien, { voorstel });
    const kenmerk = gezien.ok ? gezien.value.publiek.kenmerk : '';
    const terug = await voer(wereld, 'adviseur2', casusberichtTerugnemen, { voorstel });
    expect(terug).toMatchObject({ ok: true, value: { bericht: { tekst: 'Nieuws' } } });
    const vrij = await voer(wereld, 'adviseur', casusberichtVrijgeven, { voorstel, door: true, kenmerk });
    expect(vrij).toMatchObject({ fout: { soort: 'kan-niet-in-deze-status' } });
    const nogEens = await voer(wereld, 'adviseur2', casusberichtTerugnemen, { voorstel });
    expect(nogEens).toMatchObject({ fout: { soort: 'kan-niet-in-deze-status', status: 'teruggenomen' } });
    expect([await wacht('adviseur2'), await wacht('adviseur')]).toEqual([[], []]);
    expect(await tel({ wereld }, "outbox where soort = 'casusbericht'")).toBe(0);
  });

  it('wie een correctie intrekt, hoort dat zijn eerdere bericht weer geldt, en alleen als hij dat ook mag intrekken', async () => {
    const schrijf = (soort: 'update' | 'correctie', wie: string, corrigeert: string | null = null) =>
      wereld.eenheid((eenheid) =>
        noteerGebeurtenis(
          { actor: melderVan(wie), nu, vandaag, eenheid },
          casusId,
          { soort, stap: null, eigenaar: null },
          { zichtbaarheid: 'betrokken', tekst: tekst('Nieuws'), corrigeert },
        ),
      );
    const herleeft = async (gebeurtenis: string) => {
      const uit = await voer(wereld, 'adviseur2', casusberichtIntrekken, { gebeurtenis });
      return uit.ok ? uit.value.herleeft : uit.fout.soort;
    };
    const eigen = await schrijf('update', 'adviseur2');
    expect(await herleeft(await schrijf('correctie', 'adviseur2', eigen))).toBe(eigen);
    expect(await herleeft(eigen)).toBeNull();
    const vreemd = await schrijf('update', 'adviseur');
    expect(await herleeft(await schrijf('correctie', 'adviseur2', vreemd))).toBeNull();
  });

  /** regio1 is communicatie of the casus: he writes, and does not read the ledger. */
  it('wie schreef ziet of zijn bericht aankwam en wie bevestigde, ook als een ander het vrijgaf; van een ander niets', async () => {
    await wereld.eenheid((turn) => turn.casus.wijsToe(casusId, 'regio1', 'casus-communicatie', vandaag));
    const voorstel = await wereld.eenheid(async (eenheid) => {
      const id = eenheid.nieuwId(nu);
      const leeg = { stap: null, eigenaar: null, akkoord: true, corrigeert: null };
      const bericht = { tekst: tekst('Nieuws'), zicht: 'betrokken', ...leeg } as const;
      await eenheid.casusbericht.legVoor({ id, casusId, bericht, makerId: 'regio1', op: nu });
      return id;
    });
    const leeg = await voer(wereld, 'regio1', eigenBezorgingInzien, { casus: casusId });
    expect(leeg).toMatchObject({ fout: { soort: 'geen-toegang' } });
    const gezien = await voer(wereld, 'adviseur', voorstelInzien, { voorstel });
    const kenmerk = gezien.ok ? gezien.value.publiek.kenmerk : '';
    const vrij = await voer(wereld, 'adviseur', casusberichtVrijgeven, { voorstel, door: true, kenmerk });
    if (!vrij.ok || vrij.value.soort !== 'verstuurd') throw new Error('not sent');
    const { gebeurtenisId: gebeurtenis, personen } = vrij.value;
    expect(await voer(wereld, 'regio1', bezorgingInzien, { casus: casusId })).toMatchObject({ ok: false });
    const eigen = await voer(wereld, 'regio1', eigenBezorgingInzien, { casus: casusId });
    if (!eigen.ok) throw new Error(eigen.fout.soort);
    expect(new Set(eigen.value.rijen.map(({ objectId, contact }) => [objectId, contact].join()))).toEqual(
      new Set([`${gebeurtenis},`]),
    );
    expect([eigen.value.rijen.length, eigen.value.alleenEigen]).toEqual([personen, true]);
    expect(await voer(wereld, 'regio1', akkoordenInzien, { gebeurtenis })).toMatchObject({ ok: true });
    expect(await tel({ wereld }, "outbox where soort = 'casusbericht-vrijgegeven' and ontvanger_id = 'regio1'")).toBe(
      1,
    );
    expect(await voer(wereld, 'regio1', casusberichtIntrekken, { gebeurtenis })).toMatchObject({ ok: true });
  });

  it('wie alleen naar zijn eigen berichten kijkt, wordt in het logboek niets geweigerd', async () => {
    await wereld.eenheid((turn) => turn.casus.wijsToe(casusId, 'regio1', 'casus-communicatie', vandaag));
    const kijkt = (wie: string) => druk(wereld, wie, { action: 'bezorging.inzien', casus: casusId });
    const regels = (uitkomst: string) =>
      tel({ wereld }, `logboek where handeling like '%bezorging.inzien' and uitkomst = '${uitkomst}'`);
    expect(await kijkt('regio1')).toMatchObject({ geweigerd: true });
    expect([await regels('gedaan'), await regels('geweigerd')]).toEqual([0, 1]);
    await wereld.eenheid((eenheid) =>
      noteerGebeurtenis(
        { actor: melderVan('regio1'), nu, vandaag, eenheid },
        casusId,
        { soort: 'update', stap: null, eigenaar: null },
        { zichtbaarheid: 'betrokken', tekst: tekst('Nieuws') },
      ),
    );
    kaartVan(await kijkt('regio1'));
    kaartVan(await kijkt('adviseur'));
    expect([await regels('gedaan'), await regels('geweigerd')]).toEqual([2, 1]);
  });

  it('wie het alleen las, ziet niet of het bij anderen aankwam', async () => {
    const gebeurtenis = await wereld.eenheid((eenheid) =>
      noteerGebeurtenis(
        { actor: melderVan('adviseur2'), nu, vandaag, eenheid },
        casusId,
        { soort: 'update', stap: null, eigenaar: null },
        { zichtbaarheid: 'betrokken', tekst: tekst('Nieuws') },
      ),
    );
    const geweigerd = { fout: { soort: 'geen-toegang' } };
    expect(await voer(wereld, 'regio1', akkoordenInzien, { gebeurtenis })).toMatchObject(geweigerd);
    expect(await voer(wereld, 'regio1', eigenBezorgingInzien, { casus: casusId })).toMatchObject(geweigerd);
  });
});
