/** A flood from one person slows that person down and nobody else. */
import { messageActivity } from '../../simulator/activities';
import { deliver } from '../../simulator/deliver';
import { Spreker } from '../support/gesprek';
import { doeMelding, naarSamenvatting } from '../support/melding-doen';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { kapotteRegel, telMeldingen } from '../support/tellen';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('S53 wie de bot overspoelt wordt gevraagd te wachten; een ander meldt gewoon', async () => {
  const druk = new Spreker(huis, 'Rob Janssen');
  const stuur = () => deliver(`${huis.url}/api/messages`, messageActivity(druk.scene(), 'x'));
  const statussen = (await Promise.all(Array.from({ length: 340 }, stuur))).map(({ status }) => status);
  expect(statussen.filter((status) => status === 429)).toHaveLength(40);
  await doeMelding(new Spreker(huis, 'Sanne Verhoeven'), 'S53');
  expect(await telMeldingen(huis, 'S53')).toBe(1);
  expect(await kapotteRegel(huis)).toBeNull();
});

it('S53 vijfhonderd mensen tegelijk: iedereen krijgt antwoord, en een melding die wordt verstuurd hoeft niet op hen te wachten', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await naarSamenvatting(sanne, 'drukte');
  const rob = new Spreker(huis, 'Rob Janssen');
  const [scene, wie] = [rob.scene(), rob.wie];
  let klaar = 0;
  const een = async (nummer: number): Promise<number> => {
    const id = `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`;
    const place = { ...scene.place, id: `a:${id}` };
    const activity = messageActivity(
      { ...scene, place, person: { ...wie, aadObjectId: id } },
      'trede Mutsaersstichting',
    );
    const { status } = await deliver(`${huis.url}/api/messages`, activity, { timeoutMs: 100_000 });
    klaar += 1;
    return status;
  };
  const menigte = Promise.all(Array.from({ length: 500 }, (_, nummer) => een(nummer)));
  // What is measured is who goes before whom; how long that takes is the machine's.
  await deliver(`${huis.url}/api/messages`, messageActivity(sanne.scene(), 'verstuur'), { timeoutMs: 100_000 });
  const voorSanne = klaar;
  expect(new Set(await menigte)).toEqual(new Set([200]));
  expect(await telMeldingen(huis, 'drukte')).toBe(1);
  expect(voorSanne).toBeLessThan(400);
});
