/** Canaries in everything somebody can type: none of them sings in a log, a metric or the logboek. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorld } from '../../db/world';
import { composeQuery, executeActivity, invoke } from '../../simulator/invokes';
import { messageActivity } from '../../simulator/activities';
import { startConnector } from '../../simulator/connector';
import { deliver } from '../../simulator/deliver';
import { Spreker } from '../support/gesprek';
import type { Huis } from '../support/gesprek';
import { Kinderen } from '../support/kinderen';
import { naarSamenvatting } from '../support/melding-doen';
import { kopieerProefwereld, zetKlok, PROEFMOMENT } from '../support/proefhuis';

const kanarie = (nummer: number): string => `kanarie${String(nummer)}q7zx`;
const fluit = /kanarie\d*q7zx/i;

it('P35 I47 geen vrije tekst in logregels, metingen of logboek, ook niet als er iets misgaat; wat er wel in staat blijft één regel', async () => {
  const map = mkdtempSync(join(tmpdir(), 'tredewijzer-kanarie-'));
  const databaseUrl = `sqlite:${join(map, 'huis.db')}`;
  await kopieerProefwereld(join(map, 'huis.db'));
  const connector = await startConnector();
  const kinderen = new Kinderen();
  const { kind, url } = await kinderen.start({ databaseUrl, map, logniveau: 'trace' });
  await zetKlok(url, PROEFMOMENT);
  const huis = { url, simulator: { connector } };

  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg(`Ik wil iets weten over ${kanarie(1)}\nERROR nep {"level":60} \u001b[31m${kanarie(1)}`);
  await naarSamenvatting(sanne, kanarie(2));
  await sanne.klik('Wijzigen', { wijzigVeld: 'gebieden' });
  await sanne.zeg(`Venlo en ${kanarie(3)}`);
  const inhoud = new TextEncoder().encode(`%PDF-1.7\n${kanarie(15)}\n%%EOF`);
  await sanne.stuurBestanden({ [`jaarrekening ${kanarie(16)}.pdf`]: inhoud });
  await sanne.klik('Versturen');
  await sanne.wacht(/Ontvangstbevestiging/);
  await sanne.klik('Bekijken');
  await sanne.klik('Aanvullen', { aanvulling: `Ook ${kanarie(4)} en BSN 111222333` });
  await sanne.klik('Aanvullen', { aanvulling: `Ook ${kanarie(4)}` });
  await sanne.zeg(`Ik heb een klacht over de behandeling van mijn dochter ${kanarie(5)}`);
  const pieter = new Spreker(huis, 'Pieter van Loon');
  await pieter.zeg('accountgesprek');
  await pieter.klik('Liever één formulier');
  await pieter.klik('Vastleggen', {
    ...{ datum: '2026-03-10', soort: 'aanbieder', partijId: 'AB-WILGENHOEVE' },
    ...{ afspraken: kanarie(6), 'financien-status': 'zorg', 'financien-feit': kanarie(6) },
  });
  await pieter.stuur(composeQuery(pieter.scene(), { commandId: 'zoek', parameter: 'naam', text: kanarie(7) }));
  await inBesluitEnBrief(huis);
  const onzin = { action: 'casus.inzien', casus: kanarie(8), [kanarie(8)]: kanarie(8) };
  await pieter.stuur(executeActivity(pieter.scene(), kanarie(8), onzin));
  await deliver(`${url}/api/messages`, invoke(pieter.scene(), kanarie(9), { [kanarie(9)]: kanarie(9) }));
  // What is not typed but does reach the log, such as an id, may not begin a line of its own there.
  const gif = `x\n{"level":60,"msg":"nep"}\r\u001b[31m`;
  const { from, conversation, ...rest } = messageActivity(pieter.scene(), 'hulp');
  for (const vals of [
    { id: gif },
    { from: { ...(from as object), id: gif, aadObjectId: gif } },
    { conversation: { ...(conversation as object), id: gif } },
  ])
    await deliver(`${url}/api/messages`, { from, conversation, ...rest, ...vals });
  const foutpaginas = [`${kanarie(10)}?x=${kanarie(10)}`, `bestand/${kanarie(10)}`].map(async (pad) =>
    (await fetch(`${url}/${pad}`)).text(),
  );
  expect((await Promise.all(foutpaginas)).join()).not.toMatch(fluit);
  await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"${kanarie(10)}`,
  });
  connector.answerNext({ status: 500, body: { error: { code: 'Mis', message: kanarie(11) } } });
  await sanne.zeg('mijn meldingen');

  const wereld = await openWorld(databaseUrl);
  await wereld.eenheid(({ db }) => db.voer(`update melding set invoer = '{"${kanarie(12)}'`, []));
  await sanne.zeg('mijn meldingen');
  const logboek = JSON.stringify(await wereld.eenheid(({ db }) => db.rijen('select * from logboek', [])));
  const redenen = await wereld.eenheid(({ db }) =>
    db.rijen<{ reden: string }>('select reden from outbox where reden is not null', []),
  );
  const teksten = await wereld.eenheid(({ db }) =>
    db.rijen('select invoer from tredebepaling union all select tekst from brief_opmerking', []),
  );
  const bewaard = JSON.stringify(await wereld.eenheid(({ db }) => db.rijen('select * from melding_aanvulling', [])));
  await wereld.sluit();
  const metingen = await (await fetch(`${url}/metrics`)).text();
  await kind.slaDood();
  await Promise.all([kinderen.sluit(), connector.stop()]);
  rmSync(map, { recursive: true, force: true });

  expect(bewaard).toMatch(fluit);
  for (const nummer of [13, 14]) expect(JSON.stringify(teksten)).toContain(kanarie(nummer));
  expect(JSON.stringify(redenen)).not.toMatch(fluit);
  expect(kind.uitvoer).toContain('"level":');
  expect(kind.uitvoer).not.toMatch(fluit);
  expect(kind.uitvoer).not.toContain('111222333');
  expect(kind.uitvoer).not.toContain('\u001b');
  for (const regel of kind.uitvoer.trim().split('\n')) expect(JSON.parse(regel)).not.toMatchObject({ msg: 'nep' });
  expect(metingen).toContain('# TYPE');
  expect(metingen).not.toMatch(fluit);
  expect(logboek).not.toMatch(fluit);
});

/** The grounds of a tredebepaling, and what somebody writes beside a paragraph of a letter. */
async function inBesluitEnBrief(huis: Huis): Promise<void> {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('trede vaststellen Mutsaersstichting');
  await anouk.klik('Voorleggen', {
    ...{ trede: '4', plan: 'geen', ingangsdatum: '2026-03-12', corrigeert: 'geen', partijen: 'NZA' },
    ...{ grond: kanarie(13), bewijs: kanarie(13), opmerking: kanarie(13) },
  });
  const esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('raadsinformatiebrief Mutsaersstichting');
  await esther.klik('Raden in de eigen regio');
  await esther.klik('Nakijken');
  await esther.klik('Opmerkingen');
  await esther.klik('Opmerking plaatsen', { alinea: 'bestuur.kop', opmerking: kanarie(14) });
}
