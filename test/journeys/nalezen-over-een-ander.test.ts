/** A melding is read back, and he tells of another organisation: it is asked, and comes into this melding only where he says so. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

const ANDER = 'Lindewal kan de lonen niet betalen';

async function bijNalezen(): Promise<Spreker> {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('Kiezelpad stopt per 1 mei met dagbehandeling, 14 jongeren uit Venlo');
  await sanne.zeg('rest overslaan');
  expect(await sanne.zeg('nee')).toContain('Klopt uw melding?');
  return sanne;
}

it('nieuws over een ander is een eigen melding', async () => {
  const sanne = await bijNalezen();
  const gezegd = await sanne.zeg(ANDER);
  expect(gezegd).toContain('Hoort dit bij uw melding over Praktijk Kiezelpad?');
  expect(gezegd).not.toContain('Klopt uw melding?');
  const tweede = await sanne.klik('Nee, ook melden over Behandelcentrum De …');
  expect(tweede).toContain('Lindewal');
  expect(tweede).toContain('Ik bewaar uw melding over Praktijk Kiezelpad.');
});

it('of het hoort erbij, en dan staat het achter het verhaal', async () => {
  const sanne = await bijNalezen();
  await sanne.zeg(ANDER);
  const gezegd = await sanne.klik('Ja, het hoort erbij');
  expect(gezegd).toContain('Klopt uw melding?');
  expect(gezegd).toContain(`Bij ‘Wat er speelt’ gezet: ${ANDER}`);
});

it('over dezelfde organisatie komt het erbij, en een verbetering van de naam blijft er een', async () => {
  const sanne = await bijNalezen();
  expect(await sanne.zeg('Kiezelpad heeft ook de huur opgezegd')).toContain('Bij ‘Wat er speelt’ gezet');
  expect(await sanne.zeg('nee, het gaat om Lindewal')).toContain('Organisatie (gewijzigd)');
});
