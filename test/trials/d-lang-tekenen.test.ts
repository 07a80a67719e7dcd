/** D3 A letter that takes long to draw, and everything that comes twice meanwhile: one letter, one file, one word about it. */
import { fileConsent } from '../../simulator/invokes';
import type { Scene } from '../../simulator/scene';
import { inProces } from '../../reports/teken';
import type { RenderWorker } from '../../reports/worker';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { tel } from '../support/tellen';

/** Draws when told to, and not before. */
class Geduldig implements RenderWorker {
  begonnen = 0;
  stuk = false;
  private wachtend: (() => void)[] = [];
  private gewekt: () => void = () => undefined;

  async render(...opdracht: Parameters<RenderWorker['render']>): ReturnType<RenderWorker['render']> {
    this.begonnen += 1;
    this.gewekt();
    await new Promise<void>((los) => this.wachtend.push(los));
    if (this.stuk) throw new Error('the thread fell over');
    return inProces.render(...opdracht);
  }
  async totBegonnen(aantal: number): Promise<void> {
    while (this.begonnen < aantal) await new Promise<void>((los) => (this.gewekt = los));
  }
  maakAf(): void {
    for (const los of this.wachtend.splice(0)) los();
  }
  stop(): Promise<void> {
    this.maakAf();
    return Promise.resolve();
  }
}

let huis: Proefhuis;
let werker: Geduldig;
let anouk: Spreker;
beforeEach(async () => {
  werker = new Geduldig();
  huis = await startProefhuis({ werker });
  anouk = new Spreker(huis, 'Anouk Wiersma');
});
afterEach(() => huis.ruimOp());

interface Aanbod {
  readonly context: unknown;
  readonly naam: string;
}

/** The offer of a file as it stands in the chat. */
async function vraagBestand(): Promise<Aanbod> {
  await anouk.zeg('persbericht Mutsaersstichting');
  await anouk.klik('PDF');
  const bijlagen = (huis.simulator?.connector.messages(anouk.plaats.id) ?? []).flatMap(
    ({ activity }) => activity.attachments ?? [],
  );
  const kaart = bijlagen
    .filter((een) => een.contentType === 'application/vnd.microsoft.teams.card.file.consent')
    .at(-1);
  const { acceptContext } = (kaart?.content ?? {}) as { acceptContext?: unknown };
  return { context: acceptContext, naam: kaart?.name ?? '' };
}

function akkoord({ context, naam }: Aanbod, uploadId: string, scene: Scene) {
  const { url } = huis.simulator?.connector ?? { url: '' };
  const plek = { uploadUrl: `${url}/upload/${uploadId}`, contentUrl: `${url}/bestanden/${uploadId}` };
  return fileConsent(scene, context, { ...plek, name: naam, uniqueId: uploadId, fileType: 'pdf' });
}

const geplaatst = (): number =>
  JSON.stringify(huis.simulator?.connector.messages(anouk.plaats.id)).split('teams.card.file.info').length - 1;

it('D3 vier keer akkoord, ook onder een nieuw id, terwijl de brief nog wordt getekend: één tekening, één bestand, één bericht', async () => {
  const aanbod = await vraagBestand();
  const id = huis.simulator?.connector.uploads.reserve(aanbod.naam) ?? '';
  const eerste = anouk.stuur(akkoord(aanbod, id, anouk.scene('f:een')));
  await werker.totBegonnen(1);
  for (const kopie of ['f:een', 'f:twee', 'f:drie']) void anouk.stuur(akkoord(aanbod, id, anouk.scene(kopie)));
  // Meanwhile others are answered: nobody waits for a drawing.
  expect(await new Spreker(huis, 'Femke Dijkstra').zeg('casus Mutsaersstichting')).toContain('Mutsaersstichting');
  werker.maakAf();
  expect((await eerste).status).toBe(200);
  expect((await anouk.stuur(akkoord(aanbod, id, anouk.scene('f:vier')))).status).toBe(200);
  expect([werker.begonnen, geplaatst()]).toEqual([1, 1]);
  expect(await tel(huis, 'brief')).toBe(1);
  expect(huis.simulator?.connector.uploads.read(id)?.bytes.subarray(0, 5).toString()).toBe('%PDF-');
});

it('D3 na een tekening die mislukte, geeft hetzelfde akkoord het bestand alsnog', async () => {
  const aanbod = await vraagBestand();
  const id = huis.simulator?.connector.uploads.reserve(aanbod.naam) ?? '';
  werker.stuk = true;
  const eerste = anouk.stuur(akkoord(aanbod, id, anouk.scene('f:een')));
  await werker.totBegonnen(1);
  werker.maakAf();
  await eerste;
  await anouk.wacht(/Het maken van het bestand ging mis/);
  expect(geplaatst()).toBe(0);
  werker.stuk = false;
  const tweede = anouk.stuur(akkoord(aanbod, id, anouk.scene('f:twee')));
  await werker.totBegonnen(2);
  werker.maakAf();
  await tweede;
  expect([werker.begonnen, geplaatst()]).toEqual([2, 1]);
});
