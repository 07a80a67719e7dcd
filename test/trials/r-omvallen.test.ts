/** Killed half way through a thousand sends: nothing is lost, and what arrives twice is what was under way. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as even } from 'node:timers/promises';
import { openWorld } from '../../db/world';
import type { Turn } from '../../db/world';
import { startConnector } from '../../simulator/connector';
import type { Connector } from '../../simulator/connector';
import { Kinderen } from '../support/kinderen';
import { kopieerProefwereld, zetKlok } from '../support/proefhuis';

const OP = '2026-03-12T09:00:00.000Z';
const aantal = 1_000;
/** Rows that the outbox has under way at the same time: only of those nobody knows whether they arrived. */
const meesteOnderweg = 32;

const namen = Array.from({ length: aantal }, (_, nummer) => `m${String(nummer)}`);

/** Each in a tenant of his own: the limit of fifty a second would make this a test of waiting. */
async function vul(turn: Turn, serviceUrl: string): Promise<void> {
  await turn.db.voer("update outbox set status = 'verzonden'", []);
  for (const id of namen) {
    const identiteiten = [{ aadObjectId: `aad-${id}`, tenantId: `tenant-${id}` }];
    const wie = { id, naam: `Persoon ${id}`, functie: null, contact: null, partijId: 'GM0983' };
    await turn.persoon.bewaar({ ...wie, rollen: ['melder'], identiteiten });
    const waar = { kanaalId: 'msteams', serviceUrl, gesprekId: `a:${id}`, tenantId: `tenant-${id}`, botId: '28:bot' };
    const chat = { gesprek: `a:${id}`, soort: 'persoonlijk', persoonId: id, verwijzing: JSON.stringify(waar) } as const;
    await turn.chat.onthoud(chat, OP);
    const rij = { id: turn.nieuwId(OP), soort: 'toegang-verleend', objectId: 'v1', ontvangerId: id, op: OP } as const;
    await turn.outbox.voegToe(rij);
  }
}

const keer = (connector: Connector, id: string): number => connector.messages(`a:${id}`).length;
const aangekomen = (connector: Connector): number => namen.filter((id) => keer(connector, id) > 0).length;

/** What was sent twice carries the id of one and the same row. */
const zakelijkeIds = (connector: Connector, id: string): readonly unknown[] =>
  connector.sent
    .filter(({ conversationId }) => conversationId === `a:${id}`)
    .map(({ activity }) => (activity?.['channelData'] as { zakelijkId?: string } | undefined)?.zakelijkId);

async function totAangekomen(connector: Connector, genoeg: number): Promise<void> {
  for (let over = 5_000; over > 0 && aangekomen(connector) < genoeg; over -= 1) await even(10);
}

it('R58 gedood halverwege duizend berichten: allemaal aangekomen, dubbel alleen wat onderweg was', async () => {
  const map = mkdtempSync(join(tmpdir(), 'tredewijzer-verzend-'));
  const databaseUrl = `sqlite:${join(map, 'huis.db')}`;
  await kopieerProefwereld(join(map, 'huis.db'));
  const connector = await startConnector();
  const wereld = await openWorld(databaseUrl);
  await wereld.eenheid((turn) => vul(turn, connector.url));
  await wereld.sluit();
  const kinderen = new Kinderen();
  const { kind } = await kinderen.start({ databaseUrl, map, logniveau: 'silent' });
  await totAangekomen(connector, aantal / 2);
  await kind.slaDood();
  const bijDood = aangekomen(connector);
  const tweede = await kinderen.start({ databaseUrl, map, logniveau: 'silent' });
  await totAangekomen(connector, aantal - meesteOnderweg);
  // Rows that the dead process had claimed are free again after their term.
  await zetKlok(tweede.url, '2027-06-01T00:00:00.000Z');
  await totAangekomen(connector, aantal);
  await tweede.kind.slaDood();
  await kinderen.sluit();
  const verloren = namen.filter((id) => keer(connector, id) === 0);
  const dubbel = namen.filter((id) => keer(connector, id) > 1);
  const ids = dubbel.map((id) => new Set(zakelijkeIds(connector, id)).size);
  await connector.stop();
  rmSync(map, { recursive: true, force: true });

  expect(bijDood).toBeGreaterThanOrEqual(aantal / 2);
  expect(bijDood).toBeLessThan(aantal);
  expect(verloren).toEqual([]);
  expect(dubbel.length).toBeLessThanOrEqual(meesteOnderweg);
  expect(ids.every((aantalIds) => aantalIds === 1)).toBe(true);
});
