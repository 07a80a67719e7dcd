/** Who hands a role over sees whether the successor read it: asked on the card, shown with the roles, reminded once, and dropped when the role moves on. */
import { casusrolToewijzen } from '../../app/casusrol-toewijzen';
import { wachtendInzien } from '../../app/wachtend-inzien';
import { rolGekregen } from '../../bot/outbox/casusrol';
import { outboxBerichten } from '../../bot/outbox/berichten';
import type { CasusRol } from '../../domain/actor';
import type { OpenWorld } from '../../db/world';
import type { Kaart } from '../../bot/messages';
import { druk, kaartVan, knopData, nu, vandaag, voer } from '../bot/handlers/support/beurt';
import { openCasus } from '../bot/handlers/support/casuswereld';
import { teksten, titels } from '../cards/support/keuring';
import { tekst } from '../support/proefregister';
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

  const geef = (persoonId: string, rol: CasusRol, notitie: string | null = null, van = vandaag) => {
    const invoer = { casusId, persoonId, rol, van, notitie: notitie === null ? null : tekst(notitie) };
    return voer(wereld, 'adviseur', casusrolToewijzen, invoer);
  };
  const kaart = async (wie: string, soort: 'gekregen' | 'herinnering', objectId = casusId): Promise<Kaart | null> =>
    wereld.eenheid(async (turn) => {
      const ontvanger = await turn.persoon.actorVanPersoon(wie, vandaag);
      if (!ontvanger) throw new Error('nobody');
      const rij = { id: 'rij-0000001', objectId, ontvangerId: wie, op: nu };
      if (soort === 'gekregen')
        return rolGekregen({ turn, ontvanger, vandaag, rij: { ...rij, soort: 'casusrol-gekregen' } });
      const maak = { turn, ontvanger, vandaag, nu, nieuweSleutel: () => 'sleutel-1', onderteken: () => '' };
      const uit = await outboxBerichten['casusbericht-akkoord']({
        ...maak,
        rij: { ...rij, soort: 'casusbericht-akkoord' },
      });
      return uit as Kaart | null;
    });
  const rollen = async (wie: string): Promise<Kaart> =>
    kaartVan(await druk(wereld, wie, { action: 'casusrollen.inzien', casus: casusId }));
  const gevraagd = (): Promise<readonly { id: string }[]> =>
    wereld.eenheid(({ db }) => db.rijen('select gebeurtenis_id as id from leesbevestiging order by id', []));
  const wacht = async (wie: string) => {
    const uit = await voer(wereld, wie, wachtendInzien, {});
    return uit.ok ? uit.value.berichten.map(({ rol }) => rol) : uit.fout.soort;
  };

  it('wie overdraagt ziet dat het nog niet is gelezen, en daarna wanneer wel', async () => {
    const uit = await geef('adviseur2', 'regievoerder', 'De bank belt vrijdag terug.');
    expect(uit).toMatchObject({ ok: true, value: { bevestigt: 'Persoon adviseur2' } });
    expect(teksten(await rollen('adviseur')).join(' ')).toContain('Persoon adviseur2 heeft dat nog niet bevestigd');
    expect(titels(await rollen('adviseur'))).not.toContain('Gelezen en akkoord');
    expect(await wacht('adviseur2')).toEqual(['regievoerder']);
    const gekregen = (await kaart('adviseur2', 'gekregen')) as Kaart;
    await druk(wereld, 'adviseur2', knopData(gekregen, 'Gelezen en akkoord'));
    expect(teksten(await rollen('adviseur')).join(' ')).toMatch(
      /Gelezen en akkoord: Persoon adviseur2 bevestigde dat op 2 maart 2026/,
    );
    expect(await wacht('adviseur2')).toEqual([]);
    expect(titels((await kaart('adviseur2', 'gekregen')) as Kaart)).not.toContain('Gelezen en akkoord');
  });

  it('zonder voorganger en zonder notitie wordt niets gevraagd, en van zichzelf ook niet', async () => {
    expect(await geef('adviseur2', 'woordvoerder')).toMatchObject({ value: { bevestigt: null } });
    expect(await geef('adviseur', 'regievoerder', 'Aan mijzelf.')).toMatchObject({ value: { bevestigt: null } });
    expect(await gevraagd()).toEqual([]);
  });

  it('van wie de rol eerder had wordt zij overgenomen, van wie haar dezelfde dag kreeg niet', async () => {
    await geef('adviseur', 'woordvoerder', null, '2026-02-20');
    expect(await geef('adviseur2', 'woordvoerder')).toMatchObject({ value: { bevestigt: 'Persoon adviseur2' } });
    expect(await geef('regio1', 'woordvoerder')).toMatchObject({ value: { bevestigt: null } });
  });

  it('bij meer rollen staat op de knop welke, ook bij wie doet wat', async () => {
    await geef('adviseur2', 'regievoerder', 'Lees eerst de brief.');
    await geef('adviseur2', 'woordvoerder', 'De pers belt.');
    const verwacht = ['Gelezen en akkoord: regievoerder', 'Gelezen en akkoord: woordvoerder'];
    expect(titels((await kaart('adviseur2', 'gekregen')) as Kaart)).toEqual(expect.arrayContaining(verwacht));
    expect(titels(await rollen('adviseur2'))).toEqual(expect.arrayContaining(verwacht));
  });

  it('de herinnering is de kaart van de rol, en vervalt als een ander de rol heeft', async () => {
    await geef('adviseur2', 'regievoerder', 'De bank belt vrijdag terug.');
    const [bericht] = await gevraagd();
    const herinnerd = (await kaart('adviseur2', 'herinnering', bericht?.id)) as Kaart;
    expect(teksten(herinnerd).join(' ')).toContain('Herinnering: u heeft dit nog niet bevestigd.');
    expect(teksten(herinnerd)).toContain('De bank belt vrijdag terug.');
    expect(titels(herinnerd)).toContain('Gelezen en akkoord');
    await geef('regio1', 'regievoerder', 'De bank heeft gebeld.');
    expect(await kaart('adviseur2', 'herinnering', bericht?.id)).toBeNull();
    expect(await wacht('adviseur2')).toEqual([]);
    expect(await wacht('regio1')).toEqual(['regievoerder']);
  });
});
