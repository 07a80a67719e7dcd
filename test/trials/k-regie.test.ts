/** K70 People who lead a casus do the same thing at the same moment: it happens once, who comes second hears why, and nothing of anybody is lost. */
import { berichtOvernemen } from '../../app/bericht-overnemen';
import { casusAfronden } from '../../app/casus-afronden';
import { casusBijwerken, casusberichtVoorbereiden } from '../../app/casus-bijwerken';
import { casusberichtHerinneren } from '../../app/casusbericht-herinneren';
import { casusberichtIntrekken } from '../../app/casusbericht-intrekken';
import { casusHeropenen } from '../../app/casus-heropenen';
import { casusSluiten } from '../../app/casus-sluiten';
import { feitVastleggen } from '../../app/feit-vastleggen';
import { ritmeUitstellen } from '../../app/casusritme';
import { voerUit } from '../../app/use-case';
import type { OpenWorld } from '../../db/world';
import type { Zichtbaarheid } from '../../domain/gebeurtenis';
import { nu, vandaag, voer } from '../bot/handlers/support/beurt';
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

  const beiden = ['adviseur', 'adviseur2'] as const;
  const uitkomsten = (uit: readonly ({ ok: true } | { ok: false; fout: { soort: string } })[]) =>
    uit.map((een) => (een.ok ? 'ok' : een.fout.soort)).sort();
  const kenmerk = async (wie: string, zicht: Zichtbaarheid): Promise<string> => {
    const gelezen = await voer(wereld, wie, casusberichtVoorbereiden, { casus: casusId, zicht });
    if (!gelezen.ok) throw new Error(gelezen.fout.soort);
    return gelezen.value.publiek.kenmerk;
  };
  const bericht = async (wie: string, wat: string) => {
    const inhoud = { tekst: tekst(wat), stap: { wat: tekst(`Na ${wat}`), voor: null }, eigenaar: null } as const;
    const invoer = { ...inhoud, zicht: 'kernteam', akkoord: false, corrigeert: null } as const;
    const gezien = await kenmerk(wie, 'kernteam');
    return () => voer(wereld, wie, casusBijwerken, { casus: casusId, bericht: invoer, kenmerk: gezien });
  };
  /** Sent to who confirms it and has it, on a casus that these two lead; `wie` is how many. */
  const metBevestiging = async (): Promise<{ readonly gebeurtenisId: string; readonly wie: number }> => {
    const verstuurd = await (await bericht('adviseur', 'een'))();
    if (!verstuurd.ok || verstuurd.value.soort !== 'verstuurd') throw new Error('not sent');
    const { gebeurtenisId } = verstuurd.value;
    const lezers = ['regio1', 'accountmanager'];
    await wereld.eenheid(async (turn) => {
      const door = { persoonId: 'adviseur', notitie: null };
      await turn.casus.wijsToe(casusId, 'adviseur', 'regievoerder', '2026-01-01', door);
      await turn.casus.wijsToe(casusId, 'adviseur2', 'plaatsvervanger', '2026-01-01', door);
      for (const ontvangerId of lezers) {
        await turn.casusbericht.vraagAkkoord(gebeurtenisId, ontvangerId, nu);
        const id = turn.nieuwId(nu);
        await turn.outbox.voegToe({ id, soort: 'casusbericht', objectId: gebeurtenisId, op: nu, casusId, ontvangerId });
        await turn.db.voer("update outbox set status = 'verzonden' where id = ?", [id]);
      }
    });
    return { gebeurtenisId, wie: lezers.length };
  };
  const soorten = (soort: string) => tel({ wereld }, 'gebeurtenis where casus_id = ? and soort = ?', casusId, soort);

  it('twee mensen openen een gesloten casus tegelijk: één keer, met één reden', async () => {
    await voer(wereld, 'adviseur', casusAfronden, { casusId, stap: 'behandelen' });
    await voer(wereld, 'adviseur', casusAfronden, { casusId, stap: 'afronden' });
    const evaluatie = { datum: vandaag, goed: tekst('Snel'), beter: tekst('Eerder'), lessen: tekst('Bellen') };
    const dicht = await voer(wereld, 'adviseur', casusSluiten, { casusId, evaluatie });
    expect(dicht).toMatchObject({ ok: true });
    const voor = await soorten('status');
    const uit = await Promise.all(
      beiden.map((wie) => voer(wereld, wie, casusHeropenen, { casusId, reden: tekst(`Reden van ${wie}`) })),
    );
    expect(uitkomsten(uit)).toEqual(['kan-niet-in-deze-status', 'ok']);
    expect((await soorten('status')) - voor).toBe(1);
  });

  it('berichten van hetzelfde moment staan er alle, en de stap op de casus is die van het laatste', async () => {
    const sturen = await Promise.all(
      ['een', 'twee', 'drie', 'vier'].map((wat, nr) => bericht(beiden[nr % 2] ?? '', wat)),
    );
    const uit = await Promise.all(sturen.map((stuur) => stuur()));
    expect(uitkomsten(uit)).toEqual(['ok', 'ok', 'ok', 'ok']);
    expect(await soorten('update')).toBe(4);
    const casus = await wereld.eenheid((turn) => turn.casus.vind(casusId, vandaag));
    expect(casus?.volgendeStap?.wat).toMatch(/^Na (?:een|twee|drie|vier)$/);
  });

  it('hetzelfde bericht wordt tegelijk door twee mensen ingetrokken: één keer', async () => {
    const verstuurd = await (await bericht('adviseur', 'een'))();
    if (!verstuurd.ok || verstuurd.value.soort !== 'verstuurd') throw new Error('not sent');
    const { gebeurtenisId } = verstuurd.value;
    const uit = await Promise.all(
      beiden.map(() => voer(wereld, 'adviseur', casusberichtIntrekken, { gebeurtenis: gebeurtenisId })),
    );
    expect(uitkomsten(uit)).toEqual(['kan-niet-in-deze-status', 'ok']);
    expect(await soorten('intrekking')).toBe(1);
  });

  it('twee mensen herinneren tegelijk aan hetzelfde bericht: ieder krijgt één herinnering', async () => {
    const { gebeurtenisId, wie } = await metBevestiging();
    const uit = await Promise.all(
      ['adviseur', 'adviseur2'].map((door) =>
        voer(wereld, door, casusberichtHerinneren, { gebeurtenis: gebeurtenisId }),
      ),
    );
    expect(uit.map((een) => (een.ok ? een.value.nu.length : een.fout.soort)).sort()).toEqual([0, wie]);
    expect(await tel({ wereld }, "outbox where soort = 'casusbericht-akkoord' and object_id = ?", gebeurtenisId)).toBe(
      wie,
    );
    expect(await soorten('herinnering')).toBe(1);
  });

  it('hetzelfde bericht van een collega wordt tegelijk op de tijdlijn gezet: één keer, en de tweede leest door wie', async () => {
    const gezien = await Promise.all(beiden.map((wie) => kenmerk(wie, 'kernteam')));
    const overname = { casus: casusId, zicht: 'kernteam', tekst: tekst('De bank belt.') } as const;
    const van = { auteur: { aadObjectId: 'x', tenantId: 'tenant-1' }, auteurNaam: tekst('Rob'), geschrevenOp: nu };
    const uit = await Promise.all(
      beiden.map((wie, nr) =>
        voer(wereld, wie, berichtOvernemen, { ...overname, ...van, bron: 'https://t/1', kenmerk: gezien[nr] ?? '' }),
      ),
    );
    expect(uitkomsten(uit)).toEqual(['al-gedaan', 'ok']);
    expect(await soorten('overgenomen-bericht')).toBe(1);
  });

  it('twee mensen drukken tegelijk op dezelfde kaart: de tweede leest wie hem voor was', async () => {
    const uitstel = { casus: casusId, dagen: 3, reden: tekst('Overleg verzet') } as const;
    const uit = await Promise.all(
      beiden.map((wie) =>
        wereld.eenheid((eenheid) =>
          voerUit({ actor: melderVan(wie), nu, vandaag, eenheid }, ritmeUitstellen, uitstel, 'sleutel-van-een-kaart'),
        ),
      ),
    );
    expect(uitkomsten(uit)).toEqual(['al-gedaan', 'ok']);
    expect(await soorten('uitstel')).toBe(1);
  });

  it('hetzelfde feit tegelijk vastgelegd: beide versies blijven staan', async () => {
    const uit = await Promise.all(
      beiden.map((wie, nr) =>
        voer(wereld, wie, feitVastleggen, { casusId, feiten: { 'aanbieder.aantalMedewerkers': 100 + nr } }),
      ),
    );
    expect(uitkomsten(uit)).toEqual(['ok', 'ok']);
    expect(await tel({ wereld }, 'feit where casus_id = ?', casusId)).toBe(2);
  });
});
