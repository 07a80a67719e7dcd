/** The message extension shows public names only, and a casus number only to who may see that casus. */
import { maakRegister } from '../../../bot/begrip/register';
import type { Register } from '../../../bot/begrip/register';
import type { Inbound, InvokeAntwoord } from '../../../bot/messages';
import { zoekResultaten } from '../../../bot/zoeken';
import type { OpenWorld } from '../../../db/world';
import { onbekende } from '../../../domain/actor';
import { belZin } from '../../../texts/contact';
import { zoekTekst } from '../../../texts/register';
import { gebreken, titels } from '../../cards/support/keuring';
import { sqliteWereld } from '../../support/werelden';
import { beurtVan, druk, inboundBasis } from './support/beurt';
import { bepaal, openCasus } from './support/casuswereld';

let wereld: OpenWorld;
let ruimOp: () => Promise<void>;
let nummer: string;
let casusId: string;
beforeAll(async () => {
  ({ wereld, ruimOp } = await sqliteWereld());
  const casus = await openCasus(wereld);
  nummer = casus.nummer;
  casusId = casus.id;
  await bepaal(wereld, casus.id, 3);
});
afterAll(() => ruimOp());

const veel = Array.from({ length: 60 }, (_, teller) => ({
  id: `z${String(teller)}`,
  naam: `Zorghuis ${String(teller)}`,
  aliassen: [],
}));
const register = maakRegister({
  aanbieders: [
    { id: 'noorderlicht', naam: 'Stichting Het Noorderlicht', aliassen: ['SHN'] },
    { id: 'horizon', naam: 'Horizon Jeugdzorg', aliassen: [] },
    ...veel,
  ],
  gemeenten: [],
  regios: [],
});

const plaatsen = {
  gemeenten: [
    { code: 'gm', naam: 'Venlo', aliassen: [] },
    { code: 'gm2', naam: 'Utrecht', aliassen: [] },
  ],
  regios: [],
};

async function zoek(
  vraag: string,
  wie = 'p2',
  overslaan = 0,
  aantal = 25,
  namen: Register = register,
): Promise<InvokeAntwoord | null> {
  const inbound: Inbound = {
    ...inboundBasis(wie, 'kanaal'),
    soort: 'zoeken',
    commando: 'zoek',
    vraag,
    overslaan,
    aantal,
  };
  return wereld.eenheid(
    async (turn) => (await zoekResultaten({ ...beurtVan(turn, wie, inbound), register: namen })).invoke,
  );
}
const gevonden = (antwoord: InvokeAntwoord | null): readonly string[] =>
  antwoord?.soort === 'zoekresultaten' ? antwoord.resultaten.map(({ titel }) => titel) : [];

it.each(['noord', 'Het Noorderlicht', 'SHN', 'noorderlciht', 'NOORDERLICHT stichting'])(
  'finds by %s',
  async (vraag) => {
    const namen = gevonden(await zoek(vraag));
    expect(namen).toContain('Stichting Het Noorderlicht');
  },
);

it('gives everybody the same results: a name and a button, nothing of a casus', async () => {
  const antwoord = await zoek('noorderlicht', 'p2');
  expect(antwoord).toEqual(await zoek('noorderlicht', 'adviseur'));
  const [eerste] = antwoord?.soort === 'zoekresultaten' ? antwoord.resultaten : [];
  if (eerste === undefined) throw new Error('nothing found');
  expect(titels(eerste.kaart)).toEqual(['Trede opvragen']);
  expect(gebreken(eerste.kaart)).toEqual([]);
  expect(JSON.stringify(antwoord)).not.toMatch(/C-2026|zorgelijk|Trede 3/);
});

it('finds a casus number only for who may see that casus; the others read the same as for no number at all', async () => {
  expect(gevonden(await zoek(nummer, 'adviseur'))).toEqual(['Stichting Het Noorderlicht']);
  expect(gevonden(await zoek('c20260001', 'adviseur'))).toEqual(['Stichting Het Noorderlicht']);
  // A number ignores every filter that stands around it.
  for (const vraag of [`${nummer} Utrecht`, `casus ${nummer} in 1999`, `regio Utrecht: ${nummer}`])
    expect(gevonden(await zoek(vraag, 'adviseur'))).toEqual(['Stichting Het Noorderlicht']);
  // As it is copied from a card, where it stays on one line.
  expect(gevonden(await zoek(nummer.replaceAll('-', '\u2011'), 'adviseur'))).toEqual(['Stichting Het Noorderlicht']);
  expect(await zoek(nummer, 'p2')).toEqual({ soort: 'tekst', tekst: `${zoekTekst.niets} ${belZin()}` });
  expect(gevonden(await zoek('C-2026-000', 'adviseur'))).toEqual([]);
  expect(await zoek('C-2099-0001', 'adviseur')).toEqual({ soort: 'tekst', tekst: `${zoekTekst.niets} ${belZin()}` });
});

it('finds a casus by place, period or word only for who may see it', async () => {
  const op = async (vraag: string, wie: string) =>
    gevonden(await zoek(vraag, wie, 0, 25, maakRegister({ ...plaatsen, aanbieders: [] })));
  for (const vraag of ['Venlo', '2026-02', 'februari 2026', '2026', 'gemeente venlo', 'noorderlicht']) {
    expect([vraag, await op(vraag, 'adviseur')]).toEqual([vraag, ['Stichting Het Noorderlicht']]);
    expect([vraag, await op(vraag, 'p2')]).toEqual([vraag, []]);
  }
  for (const vraag of ['Utrecht', '2025-02', 'maart 1999', 'nergens', '100%', 'noord_rlicht'])
    expect([vraag, await op(vraag, 'adviseur')]).toEqual([vraag, []]);
});

it('turns the page', async () => {
  const eerste = gevonden(await zoek('zorghuis', 'p2', 0, 25));
  const laatste = gevonden(await zoek('zorghuis', 'p2', 50, 25));
  expect([eerste.length, laatste.length]).toEqual([25, 10]);
  expect(new Set([...eerste, ...laatste]).size).toBe(35);
  expect(await zoek('zorghuis', 'p2', 100)).toEqual({ soort: 'zoekresultaten', resultaten: [] });
});

it.each(['%', '_', "'; drop table partij; --", '*', '${$root}', '\u0000'])('reads %j as text', async (vraag) => {
  expect(await zoek(vraag)).toEqual({ soort: 'tekst', tekst: `${zoekTekst.niets} ${belZin()}` });
});

it('asks for a word when none was typed, and gives somebody unknown nothing', async () => {
  expect(await zoek('  ')).toEqual({ soort: 'tekst', tekst: zoekTekst.typ });
  const inbound: Inbound = {
    ...inboundBasis('p2'),
    soort: 'zoeken',
    commando: 'zoek',
    vraag: 'noord',
    overslaan: 0,
    aantal: 25,
  };
  const antwoord = await wereld.eenheid((turn) =>
    zoekResultaten({ ...beurtVan(turn, 'p2', inbound), register, actor: onbekende('x', 'tenant-2', 'Iemand') }),
  );
  expect(antwoord.invoke).toEqual({ soort: 'tekst', tekst: `${zoekTekst.geenToegang} ${belZin()}` });
});

it('answers about the casus of the number, also when a newer one of the same aanbieder runs', async () => {
  await wereld.eenheid(({ db }) => db.voer("update casus set status = 'gesloten' where nummer = ?", [nummer]));
  const nieuwer = await openCasus(wereld);
  expect(nieuwer.nummer).not.toBe(nummer);
  for (const [gezocht, id, ander] of [
    [nummer, casusId, nieuwer.id],
    [nieuwer.nummer, nieuwer.id, casusId],
  ] as const) {
    const antwoord = await zoek(gezocht, 'adviseur');
    const [eerste] = antwoord?.soort === 'zoekresultaten' ? antwoord.resultaten : [];
    const [knop] = (eerste?.kaart.inhoud['actions'] ?? []) as readonly { readonly data: unknown }[];
    const gekregen = JSON.stringify(await druk(wereld, 'adviseur', knop?.data));
    expect([gekregen.includes(id), gekregen.includes(ander)]).toEqual([true, false]);
  }
});

describe('een gesloten casus', () => {
  const soort = (antwoord: InvokeAntwoord | null) =>
    antwoord?.soort === 'zoekresultaten' ? antwoord.resultaten.map(({ titel, ondertitel }) => [titel, ondertitel]) : [];
  const rij = () => ['Stichting Het Noorderlicht', `Gesloten casus ${nummer}`];
  beforeAll(() => wereld.eenheid(({ db }) => db.voer("update casus set status = 'gesloten' where id = ?", [casusId])));

  it('wordt gevonden op nummer, periode en woord, en staat er als gesloten', async () => {
    expect(soort(await zoek(nummer, 'adviseur'))).toEqual([rij()]);
    expect(soort(await zoek('2026', 'adviseur'))).toContainEqual(rij());
    expect(soort(await zoek('Venlo', 'adviseur'))).toContainEqual(rij());
  });

  it('staat niet bij mijn casussen, en bestaat niet voor wie hem niet mag zien', async () => {
    expect(soort(await zoek('mijn casussen', 'adviseur'))).not.toContainEqual(rij());
    expect(soort(await zoek(nummer, 'p2'))).toEqual([]);
  });
});

it('mijn casussen zijn die waarop iemand zelf een rol heeft, niet alle die hij mag zien', async () => {
  await wereld.eenheid(({ db }) => db.voer("update casus set status = 'in-behandeling' where id = ?", [casusId]));
  const namen = async (wie: string) => {
    const antwoord = await zoek('mijn casussen', wie);
    return antwoord?.soort === 'zoekresultaten' ? antwoord.resultaten.map(({ titel }) => titel) : [];
  };
  expect(new Set(await namen('adviseur'))).toEqual(new Set(['Stichting Het Noorderlicht']));
  expect(await namen('adviseur2')).toEqual([]);
});
