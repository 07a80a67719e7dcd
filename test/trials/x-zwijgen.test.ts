/** X26 Two houses that differ in one casus and all that hangs on it: who may not see it reads the very same words in both, whatever he asks or sends. */
import { composeQuery, executeActivity } from '../../simulator/invokes';
import gebruikers from '../../simulator/users.json';
import { Spreker } from '../support/gesprek';
import { naarSamenvatting } from '../support/melding-doen';
import { PROEFMOMENT, startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { laatRusten } from '../support/rust';

/** An aanbieder of the demo world without a casus; of its accounthouder nobody is among the demo users. */
const naam = 'Kiezelpad';

let met: Proefhuis;
let zonder: Proefhuis;
let casus: { readonly id: string; readonly nummer: string };
beforeAll(async () => {
  [met, zonder] = await Promise.all([startProefhuis({ perMinuut: 10_000 }), startProefhuis({ perMinuut: 10_000 })]);
  casus = await verberg(met);
});
afterAll(() => Promise.all([met.ruimOp(), zonder.ruimOp()]));

/** Opened, decided upon, with tasks, news, a next step and a letter. */
async function verberg(huis: Proefhuis): Promise<typeof casus> {
  const [anouk, henk] = [new Spreker(huis, 'Anouk Wiersma'), new Spreker(huis, 'Henk Smeets')];
  await anouk.zeg(`regio ${naam}`);
  await anouk.klik('Casus openen');
  const [eigenaar] = await huis.wereld.eenheid(({ persoon }) => persoon.zoek('anouk wiersma', 2));
  await anouk.klik('Casus openen', { geopendOp: '2026-03-10', eigenaar: eigenaar?.id ?? '' });
  await anouk.zeg(`trede vaststellen ${naam}`);
  await anouk.klik('Voorleggen', {
    ...{ trede: '4', plan: 'continuiteitsplan', grond: 'De bank zegt het krediet op.', ingangsdatum: '2026-03-12' },
    ...{ bewijs: '', opmerking: '', corrigeert: 'geen', partijen: 'NZA' },
  });
  await henk.zeg(`trede vaststellen ${naam}`);
  await henk.klik('Besluit bekijken');
  await henk.klik('Vaststellen');
  await anouk.zeg(`update ${naam} overleg gehad`);
  const velden = { tekst: 'Overleg gehad met de curator.', stapWat: 'Curator bellen', stapVoor: '2026-03-13' };
  await anouk.klik('Laat zien wie dit leest', { ...velden, zicht: 'betrokken', eigenaar: '-', akkoord: 'nee' });
  await anouk.klik('Versturen');
  await anouk.zeg(`raadsinformatiebrief ${naam}`);
  await anouk.klik('Raden buiten de regio');
  await laatRusten(huis);
  const [rij] = await huis.wereld.eenheid(({ db }) =>
    db.rijen<{ id: string; nummer: string }>('select id, nummer from casus order by id desc limit 1', []),
  );
  if (rij === undefined) throw new Error('no casus came');
  return rij;
}

/** What people ask about it, by name, by number and in lists. */
const zinnen = (nummer: string): readonly string[] => [
  ...[`trede ${naam}`, `casus ${naam}`, `feiten ${naam}`, `bijpraten ${naam}`, `taken ${naam}`, `tijdlijn ${naam}`],
  ...[`rollen ${naam}`, `wie kan dit zien ${naam}`, `bezorging ${naam}`, `update ${naam} er is overleg geweest`],
  ...[`raadsinformatiebrief ${naam}`, `persbericht ${naam}`, `aanbiedingsbrief ${naam}`, `koppel ${naam}`],
  ...[`trede vaststellen ${naam}`, `neem de casus ${naam} over`, `accountgesprekken ${naam}`, `melding over ${naam}`],
  ...[
    'stop',
    `trede ${nummer}`,
    `casus ${nummer}`,
    nummer,
    `koppel ${nummer}`,
    `tijdlijn ${nummer}`,
    `feiten ${nummer}`,
  ],
  ...[`update ${nummer} er is overleg geweest`, `persbericht ${nummer}`, `taken ${nummer}`, `rollen ${nummer}`],
  ...[
    'regio Leeuwarden',
    `regio ${naam}`,
    'treden',
    'alle treden',
    'treden regio Friesland',
    'treden regio Leeuwarden',
  ],
  ...['mijn casussen', 'alle casussen', 'gesloten casussen', 'casussen met krediet', 'casussen in maart 2026'],
  ...['casussen met curator', 'casussen 2026', 'mijn taken', 'werkvoorraad', 'werklijst', 'planning'],
  ...['gespreksafspraken', 'mijn meldingen', 'verder', 'hulp', 'gebruikers', 'draaiboek', 'herindeling'],
];

const zoektermen = (nummer: string): readonly string[] => [naam, nummer, 'kiez', 'C-2026', 'curator', 'mijn casussen'];

/** Whatever is made anew each time: keys, ids, and the code on a receipt. */
const ontdaan = (gezegd: string): string =>
  gezegd
    .replace(/\b[0-9a-f]{8}-[0-9a-f-]{27}\b/g, 'SLEUTEL')
    .replace(/\b01[0-9A-HJKMNP-TV-Z]{24}\b/g, 'ID')
    .replace(/\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/g, 'CODE');

/** All that this person gets to read, the buttons with what they carry included. */
async function ondervraag(huis: Proefhuis, wie: string): Promise<readonly (readonly [string, string])[]> {
  const spreker = new Spreker(huis, wie);
  const gelezen: (readonly [string, string])[] = [];
  const noteer = (vraag: string, gezegd: string): void => {
    gelezen.push([vraag, ontdaan(`${gezegd}\n${JSON.stringify(spreker.neemKaarten())}`)]);
  };
  for (const zin of zinnen(casus.nummer)) noteer(zin, await spreker.zeg(zin));
  for (const text of zoektermen(casus.nummer)) {
    const { body } = await spreker.stuur(
      composeQuery(spreker.scene(), { commandId: 'trede.zoeken', parameter: 'vraag', text }),
    );
    noteer(`zoek ${text}`, JSON.stringify(body));
  }
  for (const action of ['casus.inzien', 'trede.opvragen', 'tijdlijn.inzien', 'feiten.inzien', 'casustaken.inzien'])
    for (const id of [casus.id, casus.nummer]) {
      const data = { action, casus: id, over: id };
      const { status, body } = await spreker.stuur(executeActivity(spreker.scene(), action, data));
      noteer(`knop ${action}`, `${String(status)} ${JSON.stringify(body)}${spreker.luister()}`);
    }
  return gelezen;
}

/** Who works for the authority sees every casus; all others have nothing to do with this one. */
const mensen = gebruikers.filter(
  ({ rollen }) => !['adviseur', 'meldpuntmedewerker', 'accountmanager'].some((rol) => rollen.includes(rol)),
);

it.each(mensen.map(({ naam: wie }, plek) => [wie, plek] as const))('%s', async (wie, plek) => {
  // The same minute in both: an answer may say what time it is.
  const nu = new Date(Date.parse(PROEFMOMENT) + (plek + 1) * 600_000).toISOString();
  await Promise.all([met.zetKlok(nu), zonder.zetKlok(nu)]);
  const [inMet, inZonder] = await Promise.all([ondervraag(met, wie), ondervraag(zonder, wie)]);
  expect(inMet.map(([vraag]) => vraag)).toEqual(inZonder.map(([vraag]) => vraag));
  expect(inMet.filter(([, gezegd], nummer) => gezegd !== inZonder[nummer]?.[1])).toEqual([]);
});

it('een melding over die aanbieder verloopt voor de melder van begin tot eind gelijk', async () => {
  const [a, b] = [new Spreker(met, 'Bilal Amrani'), new Spreker(zonder, 'Bilal Amrani')];
  for (const wie of [a, b]) {
    await naarSamenvatting(wie, 'zwijgen', naam);
    await wie.klik('Versturen');
    await wie.wacht(/Ontvangstbevestiging/);
    await wie.klik('Bekijken');
  }
  expect(a.verslag.regels.map(ontdaan)).toEqual(b.verslag.regels.map(ontdaan));
});

it('de casus is er wel: een adviseur ziet haar in het ene huis, en niet in het andere', async () => {
  expect(await new Spreker(met, 'Anouk Wiersma').zeg(`casus ${naam}`)).toContain(casus.nummer);
  expect(await new Spreker(zonder, 'Anouk Wiersma').zeg(`casus ${naam}`)).not.toContain(casus.nummer);
});
