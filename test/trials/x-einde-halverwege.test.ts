/** X24 Somebody's access ends while he is half-way: with a card before him, a decision that waits for him, and a message that is on its way. */
import { gebruikerBeeindigen } from '../../app/gebruiker-beeindigen';
import { voerUit } from '../../app/use-case';
import { Spreker } from '../support/gesprek';
import { doeMelding } from '../support/melding-doen';
import { PROEFMOMENT, startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { tel } from '../support/tellen';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

const vandaag = PROEFMOMENT.slice(0, 10);
const beeindig = (naam: string): Promise<void> =>
  huis.wereld.eenheid(async (eenheid) => {
    const karel = new Spreker(huis, 'Karel Mulder').wie;
    const actor = await eenheid.persoon.actor(karel.aadObjectId, karel.tenantId, vandaag);
    const wie = new Spreker(huis, naam).wie;
    const weg = await eenheid.persoon.actor(wie.aadObjectId, wie.tenantId, vandaag);
    if (actor === null || weg === null) throw new Error('nobody');
    const uit = await voerUit({ actor, nu: PROEFMOMENT, vandaag, eenheid }, gebruikerBeeindigen, weg.persoonId);
    if (!uit.ok) throw new Error(uit.fout.soort);
  });

const voorstel = {
  trede: '4',
  ingangsdatum: '2026-03-12',
  grond: 'De afgesproken maatregelen zijn niet gehaald.',
  bewijs: 'Voortgangsrapportage februari 2026.',
  plan: 'continuiteitsplan',
  partijen: 'SV-LIMBURG-NOORD,NZA',
  corrigeert: 'geen',
  opmerking: '',
};
const besluiten = (status: string): Promise<number> =>
  tel(huis, 'tredebepaling where status = ? and vastgesteld_op is not null', status);
const welkomVoorOnbekende = /Ik ken u nog niet|toegang/i;

it('met het formulier voor zich: hij is een onbekende, en er is niets voorgelegd', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('trede 4 vaststellen voor de Mutsaersstichting');
  const formulier = anouk.knop('Voorleggen');
  const voor = await tel(huis, 'tredebepaling');
  await beeindig('Anouk Wiersma');
  const gezegd = await anouk.druk(formulier, voorstel);
  expect(gezegd).toMatch(welkomVoorOnbekende);
  expect(gezegd).not.toMatch(/Mutsaers|trede 4/);
  expect(await tel(huis, 'tredebepaling')).toBe(voor);
});

it('wie een gezamenlijk besluit voorlegde gaat weg: een ander stelt het vast, en hij blijft genoemd', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('trede 4 vaststellen voor de Mutsaersstichting');
  await anouk.klik('Voorleggen', voorstel);
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('trede vaststellen Mutsaersstichting');
  await femke.klik('Besluit bekijken');
  const eens = femke.knop('Wij zijn het niet eens');
  await beeindig('Anouk Wiersma');
  await beeindig('Femke Dijkstra');
  const reacties = await tel(huis, "tredebepaling_partij where standpunt <> 'geen-reactie'").catch(() => 0);
  expect(await femke.druk(eens, { toelichting: 'Toch maar niet.' })).toMatch(welkomVoorOnbekende);
  expect(await tel(huis, "tredebepaling_partij where standpunt <> 'geen-reactie'").catch(() => 0)).toBe(reacties);
  const henk = new Spreker(huis, 'Henk Smeets');
  await henk.zeg('trede vaststellen Mutsaersstichting');
  await henk.klik('Besluit bekijken');
  const voor = await besluiten('vastgesteld');
  await henk.klik('Vaststellen');
  expect(await besluiten('vastgesteld')).toBe(voor + 1);
  await henk.zeg('trede Mutsaersstichting');
  expect(await henk.klik('Wie heeft dat besloten?')).toContain('Anouk Wiersma');
});

it('wie het zou vaststellen gaat weg met de kaart voor zich: er is niets vastgesteld', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('trede 4 vaststellen voor de Mutsaersstichting');
  await anouk.klik('Voorleggen', voorstel);
  const henk = new Spreker(huis, 'Henk Smeets');
  await henk.zeg('trede vaststellen Mutsaersstichting');
  await henk.klik('Besluit bekijken');
  const knop = henk.knop('Vaststellen');
  const voor = await besluiten('vastgesteld');
  await beeindig('Henk Smeets');
  expect(await henk.druk(knop)).toMatch(welkomVoorOnbekende);
  expect(await besluiten('vastgesteld')).toBe(voor);
});

it('met een overzicht dat klaarligt: er gaat niets meer naar hem uit, en de rij zegt waarom', async () => {
  const marjan = new Spreker(huis, 'Marjan de Graaf');
  await marjan.zeg('mijn taken');
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  const eerste = await doeMelding(sanne, 'X24 a');
  await marjan.wacht(new RegExp(eerste));
  const tweede = await doeMelding(sanne, 'X24 b');
  const [wie] = await huis.wereld.eenheid(({ db }) =>
    db.rijen<{ id: string }>("select id from persoon where naam = 'Marjan de Graaf'", []),
  );
  const wachtend = (): Promise<number> =>
    tel(huis, "outbox where status = 'wachtend' and ontvanger_id = ?", wie?.id ?? '');
  expect(await wachtend()).toBeGreaterThan(0);
  await beeindig('Marjan de Graaf');
  const verzonden = huis.simulator?.connector.sent.length ?? 0;
  await huis.zetKlok(new Date(Date.parse(PROEFMOMENT) + 20 * 60_000).toISOString());
  expect(await wachtend()).toBe(0);
  expect(marjan.luister()).not.toContain(tweede);
  const naar = (huis.simulator?.connector.sent ?? [])
    .slice(verzonden)
    .filter(({ conversationId }) => conversationId === marjan.plaats.id);
  expect(naar).toEqual([]);
});
