/** K70 Two people decide on the same letter at the same moment: one decision stands, the other hears it, and the history has one. */
import { briefOpstellen } from '../../app/brief-opstellen';
import { briefTeruggeven, briefVaststellen } from '../../app/brief-vaststellen';
import { briefVoorleggen } from '../../app/brief-voorleggen';
import { voerUit } from '../../app/use-case';
import type { OpenWorld } from '../../db/world';
import mutsaers from '../../db/voorbeeld/mutsaers-2023.json';
import { briefwerk } from '../../reports/briefwerk';
import { hash, voer } from '../bot/handlers/support/beurt';
import { openVolledigeCasus } from '../bot/handlers/support/casuswereld';
import { melderVan, proefpersonen } from '../support/proefregister';
import { databases } from '../support/werelden';

describe.each(databases())('op %s', (_, open) => {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  let brief: string;
  beforeEach(async () => {
    ({ wereld, ruimOp } = await open());
    const casus = await openVolledigeCasus(wereld);
    const derde = proefpersonen.find(({ id }) => id === 'adviseur2');
    if (derde === undefined) throw new Error('no adviseur');
    const identiteiten = [{ aadObjectId: 'aad-adviseur3', tenantId: 'tenant-1' }];
    await wereld.eenheid((turn) =>
      turn.persoon.bewaar({ ...derde, id: 'adviseur3', naam: 'Persoon drie', identiteiten }),
    );
    const soort = { soort: 'raadsinformatiebrief', publiek: 'raad-eigen-regio' };
    const gemaakt = await voer(wereld, 'adviseur', briefOpstellen(briefwerk, hash), { casus, ...soort });
    if (!gemaakt.ok) throw new Error(gemaakt.fout.soort);
    brief = gemaakt.value.briefId;
    expect((await voer(wereld, 'adviseur', briefVoorleggen, { brief })).ok).toBe(true);
  });
  afterEach(() => ruimOp());

  const lees = async () => {
    const versie = await wereld.eenheid((turn) => turn.brief.vind(brief));
    if (versie === null) throw new Error('geen brief');
    return versie;
  };
  const als = (wie: string) => ({ ...melderVan('adviseur2'), persoonId: wie });
  async function stelVast(wie: string) {
    const versie = await lees();
    const bevestigd = (briefwerk.controleer(versie, mutsaers)?.gevoelig ?? []).map(({ zinId }) => zinId);
    return wereld.eenheid((eenheid) =>
      voerUit(
        { actor: als(wie), nu: '2026-03-02T10:00:00.000Z', vandaag: '2026-03-02', eenheid },
        briefVaststellen(briefwerk),
        { brief, gezien: versie.hash, bevestigd },
      ),
    );
  }
  const stappen = async (nummer: string) =>
    (await wereld.eenheid((turn) => turn.briefverloop.stappen(nummer))).map(({ stap }) => stap);

  it('twee mensen stellen hem tegelijk vast: het akkoord is van één van beiden', async () => {
    const uit = await Promise.all([stelVast('adviseur2'), stelVast('adviseur3')]);
    expect(uit.filter(({ ok }) => ok)).toHaveLength(1);
    expect(uit.find(({ ok }) => !ok)).toMatchObject({
      fout: { soort: 'kan-niet-in-deze-status', status: 'vastgesteld', stap: 'vaststellen' },
    });
    const nu = await lees();
    const won = uit[0].ok ? 'adviseur2' : 'adviseur3';
    expect(nu).toMatchObject({ status: 'vastgesteld', akkoord: { door: won, versie: 1, hash: nu.hash } });
    expect((await stappen(nu.nummer)).filter((stap) => stap === 'vaststellen')).toHaveLength(1);
  });

  it('K71 een akkoord op wat intussen anders is geworden wordt geweigerd, en de brief wacht nog', async () => {
    const oud = await lees();
    const sql = 'update brief set hash = ? where id = ?';
    await wereld.eenheid(({ db }) => db.voer(sql, ['een-nieuwe-versie', brief]));
    const uit = await voer(wereld, 'adviseur2', briefVaststellen(briefwerk), {
      brief,
      gezien: oud.hash,
      bevestigd: [],
    });
    expect(uit).toMatchObject({ ok: false, fout: { soort: 'brief-gewijzigd-na-akkoord' } });
    expect(await lees()).toMatchObject({ status: 'voorgelegd', akkoord: null });
  });

  it('de een stelt vast terwijl de ander hem teruggeeft: één van de twee geldt', async () => {
    const terug = voer(wereld, 'adviseur2', briefTeruggeven, { brief, reden: null });
    const [vast, teruggegeven] = await Promise.all([stelVast('adviseur3'), terug]);
    expect([vast.ok, teruggegeven.ok].sort()).toEqual([false, true]);
    const { status, akkoord } = await lees();
    expect(status).toBe(vast.ok ? 'vastgesteld' : 'concept');
    expect(akkoord === null).toBe(!vast.ok);
  });
});
