/** Dates that lie ahead, or before anybody was there to decide: taken as they are, with a word of warning, and the moment of writing apart. */
import { berichtOvernemen } from '../../app/bericht-overnemen';
import { casusberichtVoorbereiden } from '../../app/casus-bijwerken';
import { meldingRegistreren } from '../../app/melding-registreren';
import { tredebepalingInzien } from '../../app/tredebepaling-inzien';
import { tredebepalingVaststellen } from '../../app/tredebepaling-vaststellen';
import { tredebepalingVoorleggen } from '../../app/tredebepaling-voorleggen';
import { tredeOpvragen } from '../../app/trede-opvragen';
import type { OpenWorld } from '../../db/world';
import { druk, kaartVan, nu, vandaag, voer } from '../bot/handlers/support/beurt';
import { openCasus } from '../bot/handlers/support/casuswereld';
import { leesKaart } from '../support/kaarttekst';
import { proefInvoer, tekst, vulRegister } from '../support/proefregister';
import { databases } from '../support/werelden';

describe.each(databases())('op %s', (_, open) => {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  beforeEach(async () => {
    ({ wereld, ruimOp } = await open());
  });
  afterEach(() => ruimOp());

  const tijdlijn = (casusId: string) => wereld.eenheid((turn) => turn.gebeurtenis.vanCasus(casusId, 'kernteam', 50));

  async function besluit(casusId: string, ingangsdatum: string): Promise<{ id: string; vragen: readonly string[] }> {
    const voorgelegd = await voer(wereld, 'adviseur', tredebepalingVoorleggen, {
      ...{ casusId, trede: 3, ingangsdatum, grond: tekst('Grond'), bewijs: null, plan: 'herstelplan', partijen: [] },
      ...{ opmerking: null, corrigeert: null },
    });
    if (!voorgelegd.ok) throw new Error(voorgelegd.fout.soort);
    const { id } = voorgelegd.value;
    const gelezen = await voer(wereld, 'adviseur2', tredebepalingInzien, { bepalingId: id });
    expect((await voer(wereld, 'adviseur2', tredebepalingVaststellen, { bepalingId: id })).ok).toBe(true);
    return { id, vragen: gelezen.ok ? gelezen.value.vragen : [] };
  }

  it.each([
    ['2026-06-01', 'De datum van openen ligt na vandaag.'],
    ['2017-04-01', 'De datum van openen ligt voor de dag waarop de autoriteit begon.'],
  ])(
    'K74 een casus die op %s begint wordt geopend met een waarschuwing, en wanneer dat is vastgelegd staat apart',
    async (geopendOp, zin) => {
      await wereld.eenheid(async (turn) => {
        await vulRegister(turn);
        await turn.partij.bewaarAutoriteitsnaam({
          naam: 'Jeugdautoriteit',
          afkorting: 'JA',
          van: '2019-01-01',
          tot: null,
        });
      });
      const data = {
        action: 'casus.openen',
        partijId: 'noorderlicht',
        sleutel: 'sleutel-00000000000000000001',
        geopendOp,
      };
      const kaart = kaartVan(await druk(wereld, 'adviseur', { ...data, eigenaar: 'adviseur' }));
      expect(leesKaart(kaart.inhoud)).toContain(zin);
      const casus = await wereld.eenheid((turn) => turn.casus.vanAanbieder('noorderlicht', vandaag));
      expect(casus?.geopendOp).toBe(geopendOp);
      const begin = (await tijdlijn(casus?.id ?? '')).find(({ inhoud }) => inhoud.soort === 'status');
      expect(begin).toMatchObject({ gebeurdOp: geopendOp, vastgelegdOp: nu });
    },
  );

  it('K74 een besluit dat later ingaat: gewaarschuwd, vastgelegd op vandaag, en tot die dag verandert er niets', async () => {
    const { id: casusId } = await openCasus(wereld);
    const { id, vragen } = await besluit(casusId, '2026-06-01');
    expect(vragen).toEqual(['ingang-later']);
    const bepaling = await wereld.eenheid((turn) => turn.tredebepaling.vind(id));
    expect(bepaling).toMatchObject({ vastgesteldOp: nu, invoer: { ingangsdatum: '2026-06-01' } });
    const trede = await voer(wereld, 'adviseur', tredeOpvragen, { over: casusId });
    expect(trede).toMatchObject({ value: { trede: null, komend: [{ trede: 3, ingangsdatum: '2026-06-01' }] } });
    // Whoever hears of a casus from trede 3 on, hears nothing before that day, and no message reaches him.
    expect((await voer(wereld, 'p1', tredeOpvragen, { over: casusId })).ok).toBe(false);
    const publiek = await voer(wereld, 'adviseur', casusberichtVoorbereiden, { casus: casusId, zicht: 'betrokken' });
    expect(publiek.ok ? publiek.value.publiek.lezers.map(({ partijId }) => partijId) : ['fout']).not.toContain('gm');
    const ritmes = (dag: string) => wereld.eenheid((turn) => turn.gebeurtenis.ritmes(dag, casusId));
    const [voor] = await ritmes('2026-05-31');
    const [na] = await ritmes('2026-06-01');
    expect(na?.dagen).toBeLessThan(voor?.dagen ?? 0);
  });

  it('K74 een besluit van voor de autoriteit bestond: gewaarschuwd en aangenomen, de dag van vastleggen blijft', async () => {
    const { id: casusId } = await openCasus(wereld);
    const { id, vragen } = await besluit(casusId, '2017-04-01');
    expect(vragen).toEqual(['ingang-eerder']);
    expect(await wereld.eenheid((turn) => turn.tredebepaling.vind(id))).toMatchObject({
      ...{ vastgesteldOp: nu, invoer: { ingangsdatum: '2017-04-01' } },
    });
  });

  it('K74 een melding over vroeger en een bericht van vorig jaar houden hun eigen tijd naast die van het vastleggen', async () => {
    const { id: casus } = await openCasus(wereld);
    const sinds = { tekst: tekst('april 2017'), dag: '2017-04-01' };
    const gemeld = await voer(wereld, 'p1', meldingRegistreren, { ...proefInvoer, sinds });
    const nummer = gemeld.ok ? gemeld.value.nummer : '';
    const melding = await wereld.eenheid((turn) => turn.melding.vind(nummer));
    expect(melding).toMatchObject({ gemeldOp: nu, invoer: { sinds } });
    const kijk = await voer(wereld, 'adviseur', casusberichtVoorbereiden, { casus, zicht: 'kernteam' });
    const overgenomen = await voer(wereld, 'adviseur', berichtOvernemen, {
      ...{ casus, zicht: 'kernteam', tekst: tekst('De bank was al eerder gebeld.'), bron: 'teams:oud' },
      ...{ auteur: { aadObjectId: 'aad-regio1', tenantId: 'tenant-1' }, auteurNaam: tekst('regio1') },
      geschrevenOp: '2025-02-03T08:00:00.000Z',
      kenmerk: kijk.ok ? kijk.value.publiek.kenmerk : '',
    });
    expect(overgenomen.ok).toBe(true);
    const bericht = (await tijdlijn(casus)).find(({ inhoud }) => inhoud.soort === 'overgenomen-bericht');
    expect(bericht).toMatchObject({ gebeurdOp: '2025-02-03T08:00:00.000Z', vastgelegdOp: nu });
  });
});
