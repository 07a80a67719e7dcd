/** Een bericht aan velen: de schrijver ziet op zijn kaart hoe ver het is, hoogstens vier keer, en dat het klaar is. */
import { volgVoortgang } from '../../app/casusbericht-voortgang';
import { casusberichtIntrekken } from '../../app/casusbericht-intrekken';
import { noteerGebeurtenis } from '../../app/gebeurtenis-noteren';
import { bewaakTermijnen } from '../../app/termijnen-bewaken';
import { casusberichtMakers } from '../../bot/outbox/casusberichten';
import type { OpenWorld } from '../../db/world';
import { voortgangsstap } from '../../domain/bezorging';
import { nu, vandaag, voer } from '../bot/handlers/support/beurt';
import { openCasus } from '../bot/handlers/support/casuswereld';
import { teksten } from '../cards/support/keuring';
import { melderVan, tekst } from '../support/proefregister';
import { tel } from '../support/tellen';
import { databases } from '../support/werelden';

it.each([
  [0, 0, 0, null],
  [40, 9, 0, null],
  [40, 9, 30, null],
  [40, 9, 31, '010'],
  [40, 10, 0, '025'],
  [40, 10, 30, '025'],
  [40, 39, 1, '075'],
  [40, 40, 0, '100'],
])('%i mensen, %i klaar, %i met het dagoverzicht', (totaal, klaar, gepland, stap) => {
  expect(voortgangsstap({ totaal, klaar, gepland })).toBe(stap);
});

const mensen = 40;

describe.each(databases())('op %s', (_, open) => {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  let gebeurtenis: string;
  beforeEach(async () => {
    ({ wereld, ruimOp } = await open());
    const casusId = (await openCasus(wereld)).id;
    gebeurtenis = await wereld.eenheid(async (eenheid) => {
      const werk = { actor: melderVan('adviseur2'), nu, vandaag, eenheid };
      const inhoud = { soort: 'update', stap: null, eigenaar: null } as const;
      const objectId = await noteerGebeurtenis(werk, casusId, inhoud, {
        ...{ zichtbaarheid: 'betrokken', tekst: tekst('Nieuws') },
      });
      for (let plek = 0; plek < mensen; plek += 1)
        await eenheid.outbox.voegToe({
          ...{ id: `rij-${String(plek)}`, soort: 'casusbericht', objectId, ontvangerId: `p-${String(plek)}`, op: nu },
          casusId,
        });
      const eigen = { soort: 'casusbericht-vrijgegeven', objectId, ontvangerId: 'adviseur2', op: nu } as const;
      await eenheid.outbox.voegToe({ id: 'kaart', ...eigen });
      await eenheid.verzending.verzonden([{ ...alsVerzonden('kaart'), berichtId: 'in-de-chat' }]);
      await volgVoortgang(werk, objectId, mensen);
      return objectId;
    });
  });
  afterEach(() => ruimOp());

  const alsVerzonden = (id: string) => ({ id, op: nu, tekstHash: '', gesprek: '{}', berichtId: `b-${id}` });
  const verstuur = (van: number, tot: number) =>
    wereld.eenheid(({ verzending }) =>
      verzending.verzonden(
        Array.from({ length: tot - van }, (_leeg, plek) => alsVerzonden(`rij-${String(van + plek)}`)),
      ),
    );
  const ronde = (moment = nu) =>
    bewaakTermijnen(wereld, {
      ...{ nu: moment, vandaag: moment.slice(0, 10) },
      defect: (fout) => {
        throw fout;
      },
    });
  const bijgewerkt = () => tel({ wereld }, "outbox where soort = 'casusbericht-voortgang'");
  const kaart = () =>
    wereld.eenheid(async (turn) => {
      const ontvanger = await turn.persoon.actorVanPersoon('adviseur2', vandaag);
      if (ontvanger === null) throw new Error('nobody');
      const rij = { id: 'x', soort: 'casusbericht-voortgang', objectId: gebeurtenis, op: nu } as const;
      return casusberichtMakers['casusbericht-voortgang']({
        ...{ turn, rij: { ...rij, ontvangerId: 'adviseur2' }, ontvanger, nu, vandaag },
        ...{ nieuweSleutel: () => 's', onderteken: () => 'h' },
      });
    });

  it('bij het intrekken telt de kaart van de schrijver zelf niet als iemand die het bericht al had', async () => {
    await verstuur(0, 3);
    const uit = await voer(wereld, 'adviseur2', casusberichtIntrekken, { gebeurtenis });
    expect(uit).toMatchObject({ ok: true, value: { bezorgd: 3, tegengehouden: mensen - 3 } });
    expect(await tel({ wereld }, "outbox where soort = 'casusbericht-ingetrokken'")).toBe(3);
  });

  it('per kwart één keer, wat wordt overgeslagen komt niet meer, en na het einde niets', async () => {
    await ronde();
    expect(await bijgewerkt()).toBe(0);
    await verstuur(0, 10);
    await ronde();
    await ronde();
    expect(await bijgewerkt()).toBe(1);
    const halverwege = await kaart();
    if (halverwege === null || !('soort' in halverwege) || halverwege.soort !== 'kaart-vervangen')
      throw new Error('not in place');
    expect(halverwege.berichtId).toBe('in-de-chat');
    const gelezen = teksten(halverwege.kaart).join('\n');
    expect(gelezen).toContain('30 × in de wachtrij');
    expect(gelezen).toContain('Uw bericht is onderweg');
    await verstuur(10, 39);
    await ronde();
    await verstuur(39, mensen);
    for (const moment of [nu, '2026-03-02T10:05:00.000Z', '2026-03-03T10:05:00.000Z']) await ronde(moment);
    expect(await bijgewerkt()).toBe(3);
    const klaar = await kaart();
    expect(klaar !== null && 'soort' in klaar && 'kaart' in klaar ? teksten(klaar.kaart).join('\n') : '').toMatch(
      /Uw bericht is verstuurd[\s\S]*40 × verzonden/,
    );
  });

  it('gaat alles met het dagoverzicht mee, dan zegt de kaart dat één keer, met het uur', async () => {
    const tot = '2026-03-02T14:00:00.000Z';
    await wereld.eenheid(({ verzending }) =>
      verzending.stelUit(
        Array.from({ length: mensen }, (_leeg, plek) => ({ id: `rij-${String(plek)}`, tot, reden: 'dagoverzicht' })),
      ),
    );
    await ronde();
    await ronde();
    expect(await bijgewerkt()).toBe(1);
    const gepland = await kaart();
    expect(
      gepland !== null && 'soort' in gepland && 'kaart' in gepland ? teksten(gepland.kaart).join('\n') : '',
    ).toContain('40 × gaat mee met het dagoverzicht van 2 maart 2026 om 15.00 uur');
  });

  it('wat dagen later nog wacht, werkt geen kaart meer bij', async () => {
    await verstuur(0, 20);
    await ronde('2026-03-06T10:00:00.000Z');
    expect(await bijgewerkt()).toBe(0);
  });
});
