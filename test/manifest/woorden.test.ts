/** Every command Teams offers is a word the bot really knows, and every way in that is typed as a word is understood. */
import manifest from '../../manifest/manifest.json';
import { begrijp } from '../../bot/begrip/begrijp';
import { maakRegister } from '../../bot/begrip/register';
import { ingangen } from '../../bot/ingangen';

const register = maakRegister({ aanbieders: [], gemeenten: [], regios: [] });
const opdrachten = manifest.bots.flatMap((bot) =>
  bot.commandLists.flatMap((lijst) => lijst.commands.map((een) => een.title)),
);

it.each([...new Set(opdrachten)])('understands the command "%s" of the manifest', (titel) => {
  const { intent, zekerheid } = begrijp(titel, register, '2026-03-12');
  expect(intent).not.toBe('onbekend');
  expect(zekerheid).toBeGreaterThanOrEqual(0.8);
  expect(Object.keys(ingangen)).toContain(intent);
});
