/** P35 A busy day with a canary in every field somebody can type in, and one in a letter's own paragraph: where none of them may sing, and to whom. */
import { openWorld } from '../../db/world';
import gebruikers from '../../simulator/users.json';
import { Spreker } from '../support/gesprek';
import { startHuisOpSchijf } from '../support/huis-op-schijf';
import type { HuisOpSchijf } from '../support/huis-op-schijf';
import { naarSamenvatting } from '../support/melding-doen';
import { zetKlok } from '../support/proefhuis';
import { bestandenMet, bestandsnamen } from '../support/schijf';
import { loopDoor } from '../support/speurder';
import type { Veldje } from '../support/speurder';
import { bewerk, haalOp, herschrijf } from '../support/word-bewerken';

const FLUIT = 'kanarieqzx';
/** Letters only: a row of figures could be taken for a number that may not be kept. */
const kanarie = (nummer: number): string =>
  `${FLUIT}${[...String(nummer)].map((cijfer) => 'abcdefghij'[Number(cijfer)]).join('')}`;
const inBrief = `${FLUIT}brief`;
let laatste = 0;
const zing = ({ goed }: Veldje): string => `${goed || 'Het verzuim loopt op'} ${kanarie((laatste += 1))}`;

let huis: HuisOpSchijf;
beforeAll(async () => {
  huis = await startHuisOpSchijf('kanaries');
});
afterAll(() => huis.ruimOp());

const over = (naam: string): readonly string[] => [
  `casus ${naam}`,
  `trede vaststellen ${naam}`,
  `update ${naam} overleg`,
];
/** Who does what on this day; all of it about casussen that the outsiders have nothing to do with. */
const dag: Readonly<Record<string, readonly string[]>> = {
  'Femke Dijkstra': ['werkvoorraad', 'mijn taken', 'waarneming', ...over('Mutsaersstichting')],
  'Anouk Wiersma': ['mijn casussen', 'feiten Mutsaersstichting', 'werklijst', ...over('Mutsaersstichting')],
  'Esther Kuipers': ['raadsinformatiebrief Mutsaersstichting', 'persbericht Mutsaersstichting'],
  'Marjan de Graaf': ['werklijst', 'melding namens'],
  'Pieter van Loon': ['accountgesprek', 'overzicht accountgesprekken'],
  'Ingrid Peeters': ['mijn taken', 'trede Mutsaersstichting'],
};

it('een drukke dag', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await naarSamenvatting(sanne, kanarie((laatste += 1)), 'Vuurbaak');
  await sanne.stuurBestanden({ [`cijfers ${kanarie((laatste += 1))}.pdf`]: Buffer.from(`%PDF-1.7 ${FLUIT} %%EOF`) });
  await sanne.klik('Versturen');
  const gezien = new Set<string>();
  const bezoek = { tekst: zing, formulier: () => Promise.resolve(), keren: new Map<string, number>(), meeste: 3 };
  for (const [naam, woorden] of Object.entries(dag)) await loopDoor(new Spreker(huis, naam), woorden, bezoek, gezien);
  await eigenAlinea();
  await gaatMis(sanne);
  expect(laatste).toBeGreaterThan(40);
});

/** What brings lines in the log: an answer that Teams does not take, and a row that was damaged. */
async function gaatMis(sanne: Spreker): Promise<void> {
  await sanne.zeg(`melding over ${kanarie((laatste += 1))}`);
  const wereld = await openWorld(huis.databaseUrl);
  await wereld.eenheid(({ db }) => db.voer(`update concept set antwoorden = '{"${FLUIT}'`, []));
  await wereld.sluit();
  huis.simulator.connector.answerNext({ status: 500, body: { error: { code: 'Mis', message: FLUIT } } });
  await sanne.zeg('mijn meldingen');
  await zetKlok(huis.url, '2026-03-12T10:30:00.000Z');
  await fetch(`${huis.url}/health`);
}

/** A paragraph of the letter in somebody's own words, and one that he put behind it. */
async function eigenAlinea(): Promise<void> {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('raadsinformatiebrief Mutsaersstichting');
  await esther.klik('Raden in de eigen regio');
  await esther.klik('Word');
  const nieuw = herschrijf('informeren wij u over', 'vertellen wij u over', `Tot slot ${inBrief}.`);
  const bewerkt = bewerk(await haalOp(huis, esther), 'word/document.xml', nieuw);
  await esther.stuurBestanden({ [`brief ${FLUIT}.docx`]: bewerkt }, 'brief terug');
  await esther.klik('PDF');
}

it('op schijf staan ze wel, maar in geen bestandsnaam, logregel, meting, gezondheid, logboek of reden van de outbox', async () => {
  expect(bestandenMet(huis.map, FLUIT).length).toBeGreaterThan(0);
  expect(bestandsnamen(huis.map).filter((naam) => naam.includes(FLUIT))).toEqual([]);
  expect(huis.kind.uitvoer).toContain('"level":');
  expect(huis.kind.uitvoer).not.toContain(FLUIT);
  for (const pad of ['/metrics', '/health', '/health/ready', '/health/live'])
    expect(await (await fetch(`${huis.url}${pad}`)).text()).not.toContain(FLUIT);
  const wereld = await openWorld(huis.databaseUrl);
  const lees = (sql: string) => wereld.eenheid(({ db }) => db.rijen(sql, []));
  const logboek = await lees('select * from logboek');
  const outbox = await lees('select id, soort, object_id, ontvanger_id, status, reden from outbox');
  await wereld.sluit();
  expect([logboek.length > 100, outbox.length > 10]).toEqual([true, true]);
  expect(JSON.stringify([logboek, outbox])).not.toContain(FLUIT);
  expect(bestandenMet(huis.map, inBrief)).not.toEqual([]);
});

it('in het log staat ook niemand: geen naam, geen id van Entra, geen tenant, geen gesprek', () => {
  const { uitvoer } = huis.kind;
  const sporen = gebruikers.flatMap(({ naam, aadObjectId, tenantId }) => [
    naam,
    aadObjectId,
    tenantId,
    `a:${aadObjectId}`,
  ]);
  expect(sporen.filter((spoor) => uitvoer.includes(spoor))).toEqual([]);
});

/** They have nothing to do with any of it, and ask about it all. */
const buitenstaanders = ['Bilal Amrani', 'Yvonne Bakker', 'Noor Visser', 'Daan Vermeulen'];
const vragen = [
  ...[
    'casus Mutsaersstichting',
    'trede Mutsaersstichting',
    'tijdlijn Mutsaersstichting',
    'bijpraten Mutsaersstichting',
  ],
  ...['mijn taken', 'mijn casussen', 'treden', 'werkvoorraad', 'werklijst', 'mijn meldingen', 'gespreksafspraken'],
  ...[`casussen met ${FLUIT}`, FLUIT, 'persbericht Mutsaersstichting', 'feiten Mutsaersstichting', 'planning'],
];

it.each(buitenstaanders)('%s leest er geen, ook niet in wat vanzelf kwam', async (naam) => {
  const wie = new Spreker(huis, naam);
  for (const vraag of vragen) await wie.zeg(vraag);
  const berichten = huis.simulator.connector.messages(wie.plaats.id).filter(({ fromBot }) => fromBot);
  expect(berichten.length).toBeGreaterThanOrEqual(vragen.length);
  const gelezen = JSON.stringify(berichten.map(({ activity }) => activity));
  const gehoord = new Set(gelezen.match(new RegExp(`${FLUIT}[a-z]+`, 'g')));
  const aanHem = JSON.stringify(await gevraagdAan(naam));
  expect([...gehoord].filter((zang) => !aanHem.includes(zang))).toEqual([]);
});

/** What the meldpunt asked somebody about his own melding is for him. */
async function gevraagdAan(naam: string): Promise<readonly object[]> {
  const wereld = await openWorld(huis.databaseUrl);
  const sql = `select v.vraag from melding_vraag v join melding m on m.id = v.melding_id
    join persoon p on p.id = m.melder_id where p.naam = ?`;
  const gevraagd = await wereld.eenheid(({ db }) => db.rijen<object>(sql, [naam]));
  await wereld.sluit();
  return gevraagd;
}
