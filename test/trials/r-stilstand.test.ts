/** R59 The bot stood still with a thousand messages waiting: what is out of date does not leave any more, and the rest is no storm. */
import { noteerGebeurtenis } from '../../app/gebeurtenis-noteren';
import { systeem } from '../../domain/actor';
import { huistekst } from '../../domain/persoonsgegevens';
import gebruikers from '../../simulator/users.json';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { tel } from '../support/tellen';

const lezers = ['Femke Dijkstra', 'Anouk Wiersma', 'Ingrid Peeters', 'Tom Hendriks', 'Rob Janssen'];
const perLezer = 200;
const nu = '2026-03-12T09:00:00.000Z';
const minuut = (moment: string, erbij: number): string => new Date(Date.parse(moment) + erbij * 60_000).toISOString();

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
  for (const naam of lezers) await new Spreker(huis, naam).zeg('regio Venlo');
});
afterEach(() => huis.ruimOp());

/** To each of them: the odd ones were only worth reading this morning. */
async function zetKlaar(): Promise<void> {
  await huis.wereld.eenheid(async (eenheid) => {
    const casus = await eenheid.casus.vind('C-2023-0001', '2026-03-12');
    if (!casus) throw new Error('no such casus');
    const werk = { actor: systeem, eenheid, nu, vandaag: '2026-03-12' };
    const mensen = await Promise.all(
      gebruikers
        .filter(({ naam }) => lezers.includes(naam))
        .map(({ aadObjectId, tenantId }) => eenheid.persoon.actor(aadObjectId, tenantId, '2026-03-12')),
    );
    for (let nummer = 0; nummer < perLezer; nummer += 1) {
      const inhoud = { soort: 'update', stap: null, eigenaar: null } as const;
      const tekst = huistekst(`Nieuws ${String(nummer)}.`);
      const objectId = await noteerGebeurtenis(werk, casus.id, inhoud, { tekst });
      const oud = nummer % 2 === 1 ? { verlooptOp: '2026-03-12T12:00:00.000Z' } : {};
      for (const mens of mensen) {
        const rij = {
          id: eenheid.nieuwId(nu),
          soort: 'casusbericht',
          objectId,
          ontvangerId: mens?.persoonId ?? '',
        } as const;
        await eenheid.outbox.voegToe({ ...rij, op: nu, casusId: casus.id, trede: 3, ...oud });
      }
    }
  });
}

it('R59 na uren stilstand: de helft is verlopen en zegt dat, en niemand krijgt meer dan één bericht in tien minuten', async () => {
  await zetKlaar();
  expect(await tel(huis, "outbox where soort = 'casusbericht' and status = 'wachtend'")).toBe(1_000);
  const berichten = (): readonly number[] =>
    lezers.map((naam) => {
      const { aadObjectId } = new Spreker(huis, naam).wie;
      const alle = huis.simulator?.connector.messages(`a:${aadObjectId}`) ?? [];
      return alle.filter(({ fromBot, activity }) => fromBot && JSON.stringify(activity).includes('berichten voor u'))
        .length;
    });
  let moment = '2026-03-12T16:00:00.000Z';
  await huis.zetKlok(moment);
  expect(berichten().every((aantal) => aantal <= 1)).toBe(true);
  // Five overviews of twenty each are what is left; each ten minutes brings at most one.
  for (let ronde = 1; ronde <= 5; ronde += 1) {
    const voor = berichten();
    moment = minuut(moment, 11);
    await huis.zetKlok(moment);
    expect(berichten().every((aantal, plek) => aantal <= (voor[plek] ?? 0) + 1)).toBe(true);
  }
  expect(await tel(huis, "outbox where soort = 'casusbericht' and status = 'verlopen' and reden = 'te-laat'")).toBe(
    500,
  );
  expect(await tel(huis, "outbox where soort = 'casusbericht' and status = 'verzonden'")).toBe(500);
});
