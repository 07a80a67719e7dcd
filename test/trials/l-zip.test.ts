/** Eén brief die niet te tekenen of niet te lezen is, houdt de andere niet tegen: hij staat op de lijst, met waarom. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { reeksRouter } from '../../bot/bestanden/reeks-bestanden';
import { hashBytes } from '../../main-brieven';
import { maakTekenaar } from '../../reports/tekenaar';
import { inProces } from '../../reports/teken';
import { hash } from '../bot/handlers/support/beurt';
import { leesCsv } from '../support/csv';
import { Spreker } from '../support/gesprek';
import { PROEFMOMENT, startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { leesZip } from '../support/zip';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

/** The same door as the house has, with a drawing that fails for one letter. */
async function haalOp(pad: string, mislukt: (nummer: string) => boolean) {
  const defecten: unknown[] = [];
  const goed = maakTekenaar(inProces);
  const router = reeksRouter({
    ...{ wereld: huis.wereld, hash, hashBytes, andere: [] },
    klok: { nu: () => PROEFMOMENT, vandaag: () => PROEFMOMENT.slice(0, 10) },
    defect: (fout) => void defecten.push(fout),
    tekenaar: {
      ...goed,
      teken: (brief, formaten) =>
        mislukt(brief.nummer) ? Promise.reject(new Error('geen letter')) : goed.teken(brief, formaten),
    },
  });
  const server = createServer((req, res) => void router(req, res).catch(() => res.destroy()));
  await new Promise<void>((los) => server.listen(0, '127.0.0.1', los));
  const { port } = server.address() as AddressInfo;
  const antwoord = await fetch(`http://127.0.0.1:${String(port)}${pad}`, { method: 'POST' });
  const bytes = new Uint8Array(await antwoord.arrayBuffer());
  await new Promise((los) => server.close(los));
  return { zip: leesZip(bytes), defecten };
}

it('F64: de rest wordt geleverd, de lijst noemt wat ontbreekt, en de chat biedt het opnieuw aan', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('feiten Mutsaersstichting');
  await anouk.klik('Brieven voor alle raden');
  while ((await huis.wereld.eenheid((turn) => turn.briefreeks.lopend())).length > 0)
    await new Promise((los) => setTimeout(los, 20));
  const [reeks] = await huis.wereld.eenheid((turn) => turn.db.rijen<{ id: string }>('select id from briefreeks', []));
  const over = { action: 'briefreeks.bestanden', reeks: reeks?.id };
  await anouk.drukRuw('briefreeks.bestanden', over);
  const gesprek = JSON.stringify(huis.simulator?.connector.messages(anouk.plaats.id));
  const token = [...gesprek.matchAll(/\/reeks\/([\w-]+)/g)].at(-1)?.[1] ?? '';
  const brieven = await huis.wereld.eenheid((turn) => turn.briefreeks.teksten(reeks?.id ?? ''));
  const [derde, vijfde] = [brieven[2], brieven[4]];
  await huis.wereld.eenheid((turn) =>
    turn.db.voer("update brief set document = '{kapot' where id = ?", [vijfde?.id ?? '']),
  );
  const { zip, defecten } = await haalOp(`/${token}`, (nummer) => nummer === derde?.nummer);
  expect(defecten).toHaveLength(2);
  expect(zip.size).toBe(1 + 2 * (brieven.length - 2));
  const regels = leesCsv(zip.get('lijst.csv') ?? '');
  const niet = regels.filter((regel) => /het tekenen van deze brief mislukte/.test(regel.join()));
  expect(niet.map((regel) => regel.slice(0, 3))).toEqual(
    [derde, vijfde].map((een) => [String(een?.volgnummer), een?.gemeente, een?.nummer]),
  );
  expect(regels).toHaveLength(1 + 2 + 2 * (brieven.length - 2));
  const [rij] = await huis.wereld.eenheid((turn) => turn.outbox.over(reeks?.id ?? ''));
  expect(rij).toMatchObject({ soort: 'reeks-onvolledig' });
  await huis.zetKlok(new Date(Date.parse(PROEFMOMENT) + 60_000).toISOString());
  await anouk.wacht(/Niet alle brieven zaten in het bestand/);
  await anouk.klik('Opnieuw ophalen');
  const status = await huis.wereld.eenheid((turn) => turn.briefreeks.vind(reeks?.id ?? ''));
  expect(status).toMatchObject({ status: 'klaar', gemaakt: brieven.length });
});
