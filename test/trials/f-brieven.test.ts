/** F61 kill -9 tijdens voorleggen, vaststellen, vrijgeven en verzenden: van iedere brief gebeurt een stap helemaal of niet. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as even } from 'node:timers/promises';
import { openWorld } from '../../db/world';
import type { OpenWorld } from '../../db/world';
import { rondestappen } from '../../domain/briefreeks';
import type { Sterfmoment } from '../support/kind-config';
import { Kinderen } from '../support/kinderen';
import { kopieerProefwereld, PROEFMOMENT, zetKlok } from '../support/proefhuis';
import { beginStap, reeksStappen, startVolleReeks } from '../support/reeks';
import { kapotteRegel } from '../support/tellen';

const rang = ['concept', 'voorgelegd', 'vastgesteld', 'vrijgegeven', 'verzonden'];
const stappen = reeksStappen;

/** Status, approval, history, logboek, register and the count of the step say the same of every letter. */
async function keur(wereld: OpenWorld, reeks: string): Promise<{ readonly klaar: boolean; readonly gedaan: number }> {
  return wereld.eenheid(async (turn) => {
    const { db } = turn;
    const brieven = (await turn.briefreeks.brieven(reeks, 0, 500)).map(({ brief }) => brief);
    for (const [plek, stap] of stappen.entries()) {
      const voorbij = brieven.filter(({ status }) => rang.indexOf(status) > plek).map(({ id }) => id);
      const verloop = await db.rijen<{ brief_id: string }>('select brief_id from brief_stap where stap = ?', [stap]);
      expect(verloop.map((rij) => rij.brief_id).sort()).toEqual([...voorbij].sort());
      const handeling = rondestappen[stap].handeling;
      const regels = await db.rijen<{ object_id: string }>(
        "select object_id from logboek where handeling = ? and uitkomst = 'gedaan' and soort = 'brief'",
        [handeling],
      );
      expect(regels.map((rij) => rij.object_id).sort()).toEqual([...voorbij].sort());
    }
    for (const { akkoord, status, hash: nu } of brieven)
      expect(akkoord?.hash ?? null).toBe(rang.indexOf(status) >= 2 ? nu : null);
    const verzonden = brieven.filter(({ status }) => status === 'verzonden').length;
    const genoteerd = await db.rijen<{ wie: string }>(
      'select distinct wie from geinformeerd where nummer is not null',
      [],
    );
    expect(genoteerd).toHaveLength(verzonden);
    const ronde = await turn.briefreeks.laatsteRonde(reeks);
    const over = ronde ? stappen.indexOf(ronde.stap as (typeof stappen)[number]) : -1;
    expect(ronde?.gelaten ?? 0).toBe(0);
    expect(brieven.filter(({ status }) => rang.indexOf(status) > over)).toHaveLength(ronde?.gedaan ?? brieven.length);
    return { klaar: ronde?.status === 'klaar', gedaan: ronde?.gedaan ?? 0 };
  });
}

it('F61 voor iedere stap: gedood terwijl hij loopt, en daarna verder waar hij was', async () => {
  const map = mkdtempSync(join(tmpdir(), 'tredewijzer-fbrief-'));
  const databaseUrl = `sqlite:${join(map, 'huis.db')}`;
  await kopieerProefwereld(join(map, 'huis.db'));
  const kinderen = new Kinderen();
  let minuut = 0;
  /** Until all is done, or until the process kills itself: what is told to die needs nobody who looks at the right moment. */
  const leef = async (reeks: string, sterfVoor?: Sterfmoment): Promise<void> => {
    const kind = await kinderen.start({ databaseUrl, map, logniveau: 'silent', ...(sterfVoor && { sterfVoor }) });
    // The lease of the process before it runs out first.
    minuut += 3;
    void zetKlok(kind.url, new Date(Date.parse(PROEFMOMENT) + minuut * 60_000).toISOString()).catch(() => undefined);
    if (sterfVoor) return kind.kind.dood;
    const wereld = await openWorld(databaseUrl);
    for (;;) {
      const ronde = await wereld.eenheid((turn) => turn.briefreeks.laatsteRonde(reeks));
      const loopt = (await wereld.eenheid((turn) => turn.briefreeks.lopend())).length > 0;
      if (!loopt && (ronde === null || ronde.status !== 'loopt')) break;
      await even(2);
    }
    await kind.kind.slaDood();
    await wereld.sluit();
  };
  const metWereld = async <T>(doe: (wereld: OpenWorld) => Promise<T>): Promise<T> => {
    const wereld = await openWorld(databaseUrl);
    return doe(wereld).finally(() => wereld.sluit());
  };
  const reeks = await metWereld((wereld) => wereld.eenheid(startVolleReeks));
  await leef(reeks);
  const rondje = async (sterfVoor?: Sterfmoment) => {
    await leef(reeks, sterfVoor);
    return metWereld((wereld) => keur(wereld, reeks));
  };
  let halverwege = 0;
  for (const stap of stappen) {
    await metWereld((wereld) => beginStap(wereld, reeks, stap));
    // Killed somewhere in the middle, and then let go to the end.
    const gedood = await rondje({ sql: 'update briefreeks_ronde set na', keer: 10 });
    if (!gedood.klaar && gedood.gedaan > 0) halverwege += 1;
    expect((await rondje()).klaar).toBe(true);
  }
  // A kill that always came too late would prove nothing.
  expect(halverwege).toBe(stappen.length);
  expect(await metWereld((wereld) => kapotteRegel({ wereld }))).toBeNull();
  const eind = await metWereld((wereld) => wereld.eenheid((turn) => turn.briefreeks.teksten(reeks)));
  expect(new Set(eind.map(({ status }) => status))).toEqual(new Set(['verzonden']));
  await kinderen.sluit();
  rmSync(map, { recursive: true, force: true });
});
