/** X: the same conversation and the same object id from another tenant are somebody else, who learns and changes nothing. */
import { messageActivity, submitActivity } from '../../simulator/activities';
import { executeActivity } from '../../simulator/invokes';
import type { Scene } from '../../simulator/scene';
import { Spreker } from '../support/gesprek';
import { knoppenIn } from '../support/kaarttekst';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { tel } from '../support/tellen';

const VREEMD = '0badbad0-0000-4000-8000-00000000beef';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

/** Only his tenant, or also that of the conversation, is another. */
const vreemd = (spreker: Spreker, ook: 'afzender' | 'gesprek'): Scene => {
  const scene = spreker.scene();
  const place = ook === 'gesprek' ? { ...scene.place, tenantId: VREEMD } : scene.place;
  return { ...scene, place, person: { ...scene.person, tenantId: VREEMD } };
};

it.each(['afzender', 'gesprek'] as const)(
  'wie uit een andere tenant komt (%s) ziet niets van het gesprek en verandert er niets aan',
  async (ook) => {
    const sanne = new Spreker(huis, 'Sanne Verhoeven');
    expect(await sanne.zeg('Noorderlicht kan volgende maand de salarissen niet meer betalen')).toContain(
      'Noorderlicht',
    );
    const vraag = await sanne.zeg('verder');
    const [concepten, meldingen] = [await tel(huis, 'concept'), await tel(huis, 'melding')];
    const knoppen = sanne.neemKaarten().flatMap((kaart) => knoppenIn(kaart));
    expect(knoppen.length).toBeGreaterThan(2);
    for (const tekst of ['verder', 'mijn meldingen', 'stop', 'trede Noorderlicht', 'nee']) {
      await sanne.stuur(messageActivity(vreemd(sanne, ook), tekst));
      expect([tekst, sanne.luister()]).toEqual([tekst, expect.stringMatching(/^Ik ken u nog niet/)]);
    }
    for (const { verb, data } of knoppen) {
      for (const druk of [executeActivity(vreemd(sanne, ook), verb, data), submitActivity(vreemd(sanne, ook), data)]) {
        await sanne.stuur(druk);
        expect([verb, sanne.luister()]).toEqual([verb, expect.stringMatching(/^Ik ken u nog niet/)]);
      }
    }
    expect(await tel(huis, 'concept')).toBe(concepten);
    expect(await tel(huis, 'melding')).toBe(meldingen);
    expect(await sanne.zeg('verder')).toBe(vraag);
  },
);
