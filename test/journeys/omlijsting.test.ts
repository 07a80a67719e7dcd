/** The same sentence with a lead-in, thanks, a mark or a slip of the fingers gets the same answer (ADR 0244). */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis({ perMinuut: 10_000 });
});
afterAll(() => huis.ruimOp());

/** What changes nothing, and of everybody only reads: the same house serves them all. */
const zinnen: readonly (readonly [wie: string, eerst: string, zin: string, verschreven: string])[] = [
  ['Femke Dijkstra', 'casus Maanvaren', 'wie is de adviseur', 'wie is de adviseuur'],
  ['Femke Dijkstra', 'casus Maanvaren', 'wanneer is het volgende overleg', 'waneer is het volgende overleg'],
  ['Femke Dijkstra', 'casus Maanvaren', 'wat moet er nog gebeuren', 'wat moet er nog gebueren'],
  ['Femke Dijkstra', 'casus Maanvaren', 'is er al een curator', 'is er al een curtor'],
  ['Femke Dijkstra', 'casus Maanvaren', 'welke gemeenten doen mee', 'wleke gemeenten doen mee'],
  ['Ingrid Peeters', 'trede Mutsaersstichting', 'wie heeft dat vastgesteld', 'wie heeft dat vastgestled'],
  ['Ingrid Peeters', 'trede Mutsaersstichting', 'sinds wanneer', 'sinds wannneer'],
  ['Ingrid Peeters', 'trede Mutsaersstichting', 'welk plan geldt er', 'welk plan gldt er'],
  ['Sanne Verhoeven', 'mijn meldingen', 'open de tweede', 'open de twede'],
  ['Femke Dijkstra', 'mijn taken', 'wanneer moet de tweede af', 'wanneer moet de twede af'],
  [
    'Esther Kuipers',
    'raadsinformatiebrief Maanvaren eigen regio',
    'wie moet hem goedkeuren',
    'wie moet hem goedkueren',
  ],
  ['Rob Janssen', 'mijn casussen', 'welke hebben geen regievoerder', 'wlke hebben geen regievoerder'],
];

const omlijst = [
  (zin: string) => `oh ja, ${zin}`,
  (zin: string) => `vraagje: ${zin}`,
  (zin: string) => `oke, ${zin}`,
  (zin: string) => `${zin} svp`,
  (zin: string) => `${zin} hoor`,
  (zin: string) => `${zin}, alvast bedankt`,
  (zin: string) => `${zin}!!`,
  (zin: string) => `${zin} 🙂`,
];

it.each(zinnen)('%s, na ‘%s’: %s', async (wie, eerst, zin, verschreven) => {
  const vraag = async (tekst: string): Promise<string> => {
    const spreker = new Spreker(huis, wie);
    await spreker.zeg(eerst);
    return spreker.zeg(tekst);
  };
  // What is said the first time only is no difference.
  await vraag(zin);
  const bedoeld = await vraag(zin);
  const anders: string[] = [];
  for (const tekst of [...omlijst.map((om) => om(zin)), verschreven])
    if ((await vraag(tekst)) !== bedoeld) anders.push(tekst);
  expect(anders).toEqual([]);
});
