/** Two messages to one person on one day: the notice that one of them did not arrive, and the ledger, say which. */
import { bezorgingInzien } from '../../app/bezorging-inzien';
import { inhoudVan } from '../../app/bericht-inhoud';
import { bezorgKaart } from '../../cards/bezorging';
import { casusberichtMakers } from '../../bot/outbox/casusberichten';
import type { Kaart } from '../../bot/messages';
import type { Opmaak } from '../../bot/outbox/maker';
import type { Turn } from '../../domain/traffic';
import type { OpenWorld } from '../../db/world';
import { nu, vandaag, voer } from '../bot/handlers/support/beurt';
import { openCasus } from '../bot/handlers/support/casuswereld';
import { teksten } from '../cards/support/keuring';
import { tekst } from '../support/proefregister';
import { sqliteWereld } from '../support/werelden';

const berichten = ['De bank geeft krediet tot 1 mei.', 'Het kernteam belt vrijdag.'] as const;
let wereld: OpenWorld;
let ruimOp: () => Promise<void>;
let casusId: string;
let ids: string[];

beforeEach(async () => {
  ({ wereld, ruimOp } = await sqliteWereld());
  casusId = (await openCasus(wereld)).id;
  ids = await wereld.eenheid((turn) => Promise.all(berichten.map((woorden) => schrijf(turn, woorden))));
});
afterEach(() => ruimOp());

/** A message to regio1 that Teams refused; its id. */
async function schrijf(turn: Turn, woorden: string): Promise<string> {
  const [id, rij] = [turn.nieuwId(nu), turn.nieuwId(nu)];
  await turn.gebeurtenis.voegToe({
    ...{ id, casusId, gebeurdOp: nu, vastgelegdOp: nu, auteurId: 'adviseur', auteurNaam: 'Persoon adviseur' },
    ...{ vastgelegdDoor: 'adviseur', zichtbaarheid: 'kernteam', tekst: tekst(woorden), bron: null, corrigeert: null },
    inhoud: { soort: 'update', stap: null, eigenaar: null },
  });
  await turn.outbox.voegToe({ id: rij, soort: 'casusbericht', objectId: id, ontvangerId: 'regio1', op: nu, casusId });
  await turn.verzending.sluitAf(rij, 'niet-bereikt', 'HTTP_403');
  return id;
}

const kaart = (objectId: string): Promise<Kaart | null> =>
  wereld.eenheid(async (turn) => {
    const ontvanger = await turn.persoon.actorVanPersoon('adviseur', vandaag);
    const rij = { id: 'x', soort: 'niet-bereikt', objectId, ontvangerId: 'adviseur', op: nu, casusId };
    const opmaak = { turn, rij, ontvanger, nu, vandaag, nieuweSleutel: () => 'sleutel-12345' };
    return (await casusberichtMakers['niet-bereikt'](opmaak as unknown as Opmaak)) as Kaart | null;
  });

it('elk bericht dat iemand niet bereikte noemt zijn eigen woorden', async () => {
  const [eerste, tweede] = await Promise.all(ids.map(async (id) => teksten((await kaart(id)) as Kaart)));
  expect(eerste?.join('\n')).toContain('Bericht over de casus: ‘De bank geeft krediet tot 1 mei.’');
  expect(eerste?.join('\n')).not.toContain(berichten[1]);
  expect(tweede?.join('\n')).toContain(berichten[1]);
});

it('het overzicht van wat is aangekomen zegt bij elke regel welk bericht', async () => {
  const lijst = await voer(wereld, 'adviseur', bezorgingInzien, { casus: casusId });
  if (!lijst.ok) throw new Error(lijst.fout.soort);
  const regels = teksten(bezorgKaart(lijst.value));
  for (const woorden of berichten) expect(regels).toContain(`Bericht over de casus: ‘${woorden}’`);
});

it('wie het kernteam niet leest, en wie kijkt nadat het is teruggenomen, leest de woorden niet', async () => {
  const [id = ''] = ids;
  const gelezen = (wie: string) =>
    wereld.eenheid(async (turn) => {
      const [actor, casus] = [
        await turn.persoon.actorVanPersoon(wie, vandaag),
        await turn.casus.vind(casusId, vandaag),
      ];
      if (!actor || !casus) throw new Error('nobody');
      return inhoudVan({ actor, eenheid: turn }, casus, { soort: 'casusbericht', objectId: id });
    });
  expect(await gelezen('adviseur')).toBe(berichten[0]);
  expect(await gelezen('regio1')).toBeNull();
  await wereld.eenheid((turn) =>
    turn.gebeurtenis.voegToe({
      ...{ id: turn.nieuwId(nu), casusId, gebeurdOp: nu, vastgelegdOp: nu, auteurId: 'adviseur', auteurNaam: 'P' },
      ...{ vastgelegdDoor: 'adviseur', zichtbaarheid: 'kernteam', tekst: null, bron: null, corrigeert: id },
      inhoud: { soort: 'intrekking', gelezenDoor: 0 },
    }),
  );
  expect(await gelezen('adviseur')).toBeNull();
});
