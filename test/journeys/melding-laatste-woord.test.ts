/** What somebody takes back of a melding, in the same message or later while something else is asked: the last word stands, and the story does not say otherwise. */
import { Spreker, Verslag } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('of een, nee toch de ander: het laatste woord staat er', async () => {
  const verslag = new Verslag();
  const sanne = new Spreker(huis, 'Sanne Verhoeven', 'personal', verslag);
  for (const zin of [
    'hoorde net dat noorderlicht een locatie wil sluiten per 1 mei, de bank stopt',
    'is heerlen of kerkrade, zoek ik nog ff uit',
    'kerkrade dus. en per 1 juni niet mei',
    'weert moet er ook nog bij',
    'weert moet er ook weer uit, dat was n andere aanbieder',
    "hoeveel jeugdigen.. stuk of 20, nee wacht da's incl dagbesteding. laat maar leeg",
    '60 jeugdigen. of nee 60 dagbehandeling en 25 ambulant dus 85',
    'crisisopvang doen ze ook',
    'crisis toch niet, doen we sinds vorig jaar niet meer',
    'samenvatting',
  ])
    await sanne.zeg(zin);
  vergelijkReis('melding-laatste-woord', verslag);
});
