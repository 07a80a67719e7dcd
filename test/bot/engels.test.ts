/** English second: one page in English, reached by asking for it or by writing English, whose examples the bot understands. */
import { begrijp } from '../../bot/begrip/begrijp';
import { maakRegister } from '../../bot/begrip/register';
import { isEngels, vraagtEngels } from '../../bot/engels';
import { namenUitBestanden, verdeelNamen } from '../../db/register/namen-lezen';
import { engelsTekst } from '../../texts/engels';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';

const register = maakRegister(verdeelNamen(namenUitBestanden()));

it('every example on the page that is in English is understood', () => {
  const zinnen = engelsTekst.rijen.slice(0, 3).map(({ waarde }) => waarde.replace(/[‘’]/g, ''));
  const gelezen = zinnen.map((zin) => begrijp(zin, register, '2026-03-12'));
  expect(gelezen.map(({ intent }) => intent)).toEqual(['melding.starten', 'trede.opvragen', 'register.opvragen']);
  expect(gelezen.every(({ zekerheid }) => zekerheid > 0.9)).toBe(true);
});

it.each(['help in English', 'do you speak English?', 'English', 'English please help', 'spreekt u Engels', 'engels'])(
  '%s asks for English',
  (zin) => expect(vraagtEngels(zin)).toBe(true),
);
it.each([
  'wat kan je allemaal',
  'help me even',
  'hoe werkt dit',
  'ik heb de hulp van de regio nodig',
  'Stichting Do It',
])('%s is no English', (zin) => expect([vraagtEngels(zin), isEngels(zin)]).toEqual([false, false]));

it('in the chat: asked for, and by the language of the question; a melding in English stays a melding', async () => {
  const huis = await startProefhuis();
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  expect(await sanne.zeg('do you speak English?')).toContain(engelsTekst.kop);
  expect(await sanne.zeg('what can you do')).toContain(engelsTekst.kop);
  expect(await sanne.zeg('wat kan je allemaal')).not.toContain(engelsTekst.kop);
  expect(await sanne.zeg('Noorderlicht cannot pay the salaries next month')).not.toContain(engelsTekst.kop);
  await huis.ruimOp();
});
