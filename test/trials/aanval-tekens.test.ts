/** Signs that nobody types, in every place where the bot keeps something; not every database can hold them. */
import { messageActivity, submitActivity } from '../../simulator/activities';
import { Spreker } from '../support/gesprek';
import { doeMelding } from '../support/melding-doen';
import { huizen } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { kapotteRegel } from '../support/tellen';

describe.each(huizen())('op %s', (_, open) => {
  let huis: Proefhuis;
  beforeAll(async () => {
    huis = await open();
  });
  afterAll(async () => {
    expect(await kapotteRegel(huis)).toBeNull();
    await huis.ruimOp();
  });

  it.each([
    ['een nul-teken', '\u0000'],
    ['een half teken', '\ud83d'],
    ['een opdracht aan de terminal', '\u001b[2J'],
    ['een stap terug, met een eigen kort teken in JSON', '\b'],
    ['een nieuw blad, met een eigen kort teken in JSON', '\f'],
  ])('I47 %s geeft nergens een storing, en wordt nergens bewaard', async (_naam, teken) => {
    const lotte = new Spreker(huis, 'Lotte Claessen');
    const kenmerk = `Q${String(teken.length)}${teken}Q`;
    await lotte.zeg(await doeMelding(lotte, kenmerk));
    const bewaard = await huis.wereld.eenheid(({ db }) =>
      db.rijen<{ invoer: string }>('select invoer from melding', []),
    );
    const vorm = JSON.stringify(teken.slice(0, 1)).slice(1, -1);
    expect(bewaard.filter(({ invoer }) => invoer.includes(vorm) || invoer.includes(teken))).toEqual([]);
    for (const [action, velden] of [
      ['melding.inzien', { melding: `M-2026${teken}` }],
      ['melding.registreren', { sleutel: `abcdefgh${teken}` }],
      ['dialoog.antwoord', { veld: `over${teken}`, keuze: teken, invoer: `x${teken}` }],
      ['trede.opvragen', { over: `AB${teken}` }],
    ] as const)
      expect(await lotte.drukRuw(action, { action, ...velden })).not.toMatch(/Er ging iets mis/);
    const daan = new Spreker(huis, 'Daan Vermeulen');
    const vraag = submitActivity(daan.scene(), { action: 'toegang.vragen' });
    await daan.stuur({ ...vraag, from: { ...Object(vraag['from']), name: `Daan${teken} V` } });
    expect(daan.luister()).not.toMatch(/Er ging iets mis/);
    const femke = new Spreker(huis, 'Femke Dijkstra', 'channel');
    const koppel = messageActivity(femke.scene(), 'koppel Mutsaersstichting', { mention: true });
    const { channel, ...plek } = koppel['channelData'] as { readonly channel: { readonly id: string } };
    await femke.stuur({ ...koppel, channelData: { ...plek, channel: { ...channel, name: `K${teken}` } } });
    expect(femke.luister()).toMatch(/persoonlijke chat/);
  });
});
