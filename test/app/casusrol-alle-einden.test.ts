/** A card shows few buttons, and still every role can end: those that do not fit are one press away. */
import { casusrolToewijzen } from '../../app/casusrol-toewijzen';
import type { CasusRol } from '../../domain/actor';
import type { OpenWorld } from '../../db/world';
import { druk, kaartVan, knopData, vandaag, voer } from '../bot/handlers/support/beurt';
import type { Kaart } from '../../bot/messages';
import { openCasus } from '../bot/handlers/support/casuswereld';
import { teksten, titels } from '../cards/support/keuring';
import { databases } from '../support/werelden';

describe.each(databases())('op %s', (_, open) => {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  let casus: string;
  beforeEach(async () => {
    ({ wereld, ruimOp } = await open());
    casus = (await openCasus(wereld)).id;
  });
  afterEach(() => ruimOp());

  const geef = async (...rollen: readonly CasusRol[]): Promise<void> => {
    for (const rol of rollen) {
      const persoonId = rol === 'plaatsvervanger' ? 'adviseur2' : 'regio1';
      const uit = await voer(wereld, 'adviseur', casusrolToewijzen, { casusId: casus, persoonId, rol, van: vandaag });
      expect(uit.ok).toBe(true);
    }
  };
  const toonKaart = async (data: unknown): Promise<Kaart> => kaartVan(await druk(wereld, 'adviseur', data));
  const einden = (kaart: Kaart): readonly string[] => titels(kaart).filter((titel) => titel.endsWith(' stopt'));
  const meer = 'Een andere rol beëindigen';

  it('met vier rollen staan alle knoppen op de kaart', async () => {
    await geef('regievoerder', 'plaatsvervanger', 'casus-communicatie');
    const kaart = await toonKaart({ action: 'casusrollen.inzien', casus });
    expect(einden(kaart)).toHaveLength(4);
    expect(titels(kaart)).not.toContain(meer);
  });

  it('wie een rol al heeft, krijgt haar niet nog eens: de geschiedenis noemt geen opvolger die er niet is', async () => {
    await geef('regievoerder');
    const nog = {
      action: 'casusrol.toewijzen',
      casus,
      persoon: 'regio1',
      rol: 'regievoerder',
      sleutel: 'sleutel-12345678',
    };
    const kaart = kaartVan(await druk(wereld, 'adviseur', nog));
    expect(teksten(kaart).join(' ')).toContain('heeft deze rol al');
    const periodes = await wereld.eenheid((turn) => turn.casus.rolhistorie(casus));
    expect(periodes.filter(({ rol }) => rol === 'regievoerder')).toHaveLength(1);
  });

  it('met zes rollen is iedere rol te beëindigen, en na de laatste komt de eerste weer', async () => {
    await geef('regievoerder', 'plaatsvervanger', 'accounthouder', 'casus-communicatie', 'woordvoerder');
    const eerste = await toonKaart({ action: 'casusrollen.inzien', casus });
    const tweede = await toonKaart(knopData(eerste, meer));
    expect(titels(eerste).length).toBeLessThanOrEqual(6);
    expect(new Set([...einden(eerste), ...einden(tweede)]).size).toBe(6);
    expect(einden(await toonKaart(knopData(tweede, meer)))).toEqual(einden(eerste));
    const laatste = einden(tweede).at(-1) ?? '';
    const na = await toonKaart(knopData(tweede, laatste));
    expect([
      ...einden(na),
      ...einden(await toonKaart({ action: 'casusrollen.inzien', casus, vanaf: 3 })),
    ]).not.toContain(laatste);
  });
});
