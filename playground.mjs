/** Microsoft's own Agents Playground, pointed at the bot of `npm start`, as one of the people of the demo world. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version whose file of people was tried. */
export const VERSIE = '0.2.28';
/** It wants exactly so many people beside the one who types. */
const ANDEREN = 5;

const NIET_ER = [
  'Microsofts Agents Playground is niet geïnstalleerd. Het is voorlopige software, alleen om te beoordelen: lees de licentie,',
  'verspreid het niet en neem het niet op in een image. De proefomgeving van npm start heeft het niet nodig.',
  `Installeren zonder package.json te wijzigen:  npm install --no-save @microsoft/m365agentsplayground@${VERSIE}`,
  'Start daarna de bot met npm start, en in een tweede venster:  npm run playground -- --als "Anouk Wiersma"',
].join('\n');

/** `--als NAAM`: who types there; the first of the demo world when nobody is named. The other options go on to the Playground. */
export function playground(huis, args, { node, say }) {
  const map = join(huis, 'node_modules', '@microsoft', 'm365agentsplayground');
  if (!existsSync(map)) return opgeven(say, NIET_ER);
  const { als, rest } = leesAls(args);
  const mensen = JSON.parse(readFileSync(join(huis, 'simulator', 'users.json'), 'utf8'));
  const veld = speelveld(mensen, als);
  if (veld === null)
    return opgeven(say, `"${als}" is geen gebruiker van de proefomgeving. Kies uit: ${namen(mensen)}.`);
  const cwd = join(huis, '.gegevens', 'playground');
  mkdirSync(cwd, { recursive: true });
  writeFileSync(join(cwd, '.m365agentsplayground.yml'), JSON.stringify(veld, null, 2));
  const bot = `http://127.0.0.1:${process.env.PORT ?? '3978'}/api/messages`;
  say(`Playground tegen ${bot}, als ${veld.currentUser.name}.`);
  const { bin } = JSON.parse(readFileSync(join(map, 'package.json'), 'utf8'));
  const begin = join(map, typeof bin === 'string' ? bin : Object.values(bin)[0]);
  return node([begin, 'start', '-e', bot, '-c', 'msteams', '-p', '56150', '--dt', 'true', ...rest], {}, cwd);
}

const opgeven = (say, zin) => {
  say(zin);
  return 1;
};

const namen = (mensen) => mensen.map(({ naam }) => naam).join(', ');

function leesAls(args) {
  const plek = args.indexOf('--als');
  return plek < 0
    ? { als: undefined, rest: args }
    : { als: args[plek + 1] ?? '', rest: [...args.slice(0, plek), ...args.slice(plek + 2)] };
}

/** The file of people that the Playground reads (JSON is YAML too); null when nobody is called `als`. */
export function speelveld(mensen, als) {
  const wie = als === undefined ? mensen[0] : mensen.find(({ naam }) => naam === als);
  if (wie === undefined) return null;
  const naast = mensen.filter((een) => een !== wie);
  // Who comes from elsewhere is unknown there: only where the tenant of `wie` has too few.
  const anderen = [...naast]
    .sort((a, b) => Number(b.tenantId === wie.tenantId) - Number(a.tenantId === wie.tenantId))
    .slice(0, ANDEREN);
  const kanaal = { id: '19:overleg@thread.tacv2', name: 'Overleg' };
  return {
    version: '0.1.1',
    tenantId: wie.tenantId,
    bot: { id: '28:tredewijzer', name: 'Tredewijzer' },
    currentUser: mens(wie),
    users: anderen.map(mens),
    personalChat: { id: `a:${wie.aadObjectId}` },
    groupChat: { id: '19:groep@thread.v2', name: 'Groepsgesprek' },
    team: { id: '19:team@thread.tacv2', name: 'Casusteam', aadGroupId: wie.tenantId, channels: [kanaal] },
  };
}

function mens({ naam, aadObjectId }) {
  const [givenName = '', ...achternaam] = naam.split(' ');
  const adres = `${aadObjectId}@voorbeeld.invalid`;
  return {
    ...{ id: `29:${aadObjectId}`, name: naam, userPrincipleName: adres, aadObjectId, givenName },
    ...{ surname: achternaam.join(' '), email: adres },
  };
}
