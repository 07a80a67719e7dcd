/** A link to the files of a series, after the right to them went: the page of before confirms nothing any more. */
import { randomUUID } from 'node:crypto';
import { briefreeksAanbieden } from '../../app/briefreeks-afgeven';
import { voerUit } from '../../app/use-case';
import { hash } from '../bot/handlers/support/beurt';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { reeksAdviseur, startVolleReeks } from '../support/reeks';

let huis: Proefhuis;
let url: string;
let wie: string;
beforeAll(async () => {
  huis = await startProefhuis();
  const token = randomUUID();
  url = `${huis.url}/reeks/${token}`;
  wie = await huis.wereld.eenheid(async (eenheid) => {
    const werk = await reeksAdviseur(eenheid, 0);
    const reeks = await startVolleReeks(eenheid, ['Venlo']);
    expect((await voerUit(werk, briefreeksAanbieden, { reeks, tokenHash: hash(token) })).ok).toBe(true);
    return werk.actor.persoonId;
  });
});
afterAll(() => huis.ruimOp());

const vraag = async (method: string) => {
  const antwoord = await fetch(url, { method });
  return [antwoord.status, await antwoord.text()] as const;
};

it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is geen manier om bestanden op te halen', async (methode) => {
  const [status, pagina] = await vraag(methode);
  expect([status, /C-\d{4}-\d{4}/.exec(pagina)?.[0]]).toEqual([405, undefined]);
});

it('wie de rol kwijt is leest op de pagina hetzelfde als bij een link die nooit bestond', async () => {
  const [status, pagina] = await vraag('GET');
  expect([status, /C-\d{4}-\d{4}/.test(pagina)]).toEqual([200, true]);
  await huis.wereld.eenheid(({ db }) => db.voer('delete from persoon_rol where persoon_id = ?', [wie]));
  const nooit = await fetch(`${huis.url}/reeks/${randomUUID()}`);
  expect(await vraag('GET')).toEqual([nooit.status, await nooit.text()]);
  expect((await vraag('POST'))[0]).toBe(404);
});
