/** What somebody chooses about his messages: shown on the card, kept per person, and followed when a message would leave. */
import { overzichtUurIn } from '../../../bot/invoer/overzicht-uur';
import type { OpenWorld } from '../../../db/world';
import { vulRegister } from '../../support/proefregister';
import { leesKaart } from '../../support/kaarttekst';
import { databases } from '../../support/werelden';
import { BEGIN, openPostkamer } from '../support/postkamer';
import { druk, kaartVan } from './support/beurt';

it.each([
  ['overzicht om 8 uur', 8],
  ['mijn overzicht graag om 17:00 uur', 17],
  ['dagelijks overzicht om 9', 9],
  ['overzicht om 30 uur', 30],
  ['dagoverzicht om 2.30 uur', 2.5],
  ['dagoverzicht elke dag om 8 uur', 8],
  ['overzicht', null],
  ['overleg om 8 uur gehad met Noorderlicht', null],
  ['overzicht om 8 uur gestuurd aan de regio', null],
])('%s: %s', (tekst, uur) => {
  expect(overzichtUurIn(tekst)).toBe(uur);
});

describe.each(databases())('op %s', (_, open) => {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  beforeAll(async () => {
    ({ wereld, ruimOp } = await open());
    await wereld.eenheid(vulRegister);
  });
  afterAll(() => ruimOp());

  const kies = async (persoonId: string, data: object) =>
    leesKaart(kaartVan(await druk(wereld, persoonId, data)).inhoud);
  const uur = (waarde: string) => ({ action: 'instelling.uur', uur: waarde });

  it('trede en uur staan los van elkaar op de kaart, en gelden alleen voor wie ze koos', async () => {
    expect(await kies('adviseur', uur('8'))).toContain('U krijgt het overzicht voortaan om 8 uur.');
    const kaart = await kies('adviseur', { action: 'instelling.kiezen', vanaf: 3 });
    expect(kaart).toContain('Direct\nVanaf trede 3');
    expect(kaart).toContain('Overzicht\nOm 8 uur');
    expect(await kies('adviseur2', { action: 'instelling.kiezen', vanaf: 2 })).toContain('niet zelf gekozen');
    const bewaard = await wereld.eenheid(({ outbox }) => outbox.instellingVan('adviseur'));
    expect(bewaard).toEqual({ directVanaf: 3, overzichtUur: 8 });
  });

  it.each(['5', '23', '', 'acht', '8,5'])('%s is geen uur van het overzicht', async (waarde) => {
    const antwoord = await druk(wereld, 'regio1', uur(waarde));
    expect(JSON.stringify(antwoord)).toContain('Kies een uur van 6 tot en met 22.');
    expect(await wereld.eenheid(({ outbox }) => outbox.instellingVan('regio1'))).toEqual({
      ...{ directVanaf: null, overzichtUur: null },
    });
  });
});

it('een bericht dat kan wachten, vertrekt op het eigen uur', async () => {
  const kamer = await openPostkamer();
  await kamer.mensen('vroeg', 'gewoon');
  await kamer.wereld.eenheid(async (turn) => {
    await turn.outbox.kiesOverzichtUur('vroeg', 18);
    for (const ontvangerId of ['vroeg', 'gewoon'])
      await turn.outbox.voegToe({
        ...{ id: turn.nieuwId(BEGIN), soort: 'casusrol-vacant', objectId: 'v1', ontvangerId, op: BEGIN },
        trede: 2,
      });
  });
  await kamer.leeg();
  const wacht = await kamer.wereld.eenheid(({ db }) =>
    db.rijen('select ontvanger_id as wie, substr(volgende_op, 1, 16) as tot from outbox order by ontvanger_id', []),
  );
  expect(wacht).toEqual([
    { wie: 'gewoon', tot: '2026-03-12T14:00' },
    { wie: 'vroeg', tot: '2026-03-12T17:00' },
  ]);
  await kamer.sluit();
});
