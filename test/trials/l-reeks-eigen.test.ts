/** Eigen woorden in een reeks: te vinden tussen honderden brieven, met wat de feiten nu anders zeggen. */
import { briefTerugbrengen } from '../../app/brief-terugbrengen';
import { reeksBrieven } from '../../app/briefreeks-bekijken';
import { briefreeksInzien } from '../../app/briefreeks-inzien';
import { feitVastleggen } from '../../app/feit-vastleggen';
import { voerUit } from '../../app/use-case';
import type { Verb } from '../../app/use-case';
import { alineasVan } from '../../domain/brief-eigen';
import type { BriefVersie } from '../../domain/brievenboek';
import type { Zaak } from '../../domain/policy';
import { briefwerk } from '../../reports/briefwerk';
import { hash } from '../bot/handlers/support/beurt';
import { Spreker } from '../support/gesprek';
import { PROEFMOMENT, startProefhuis, zetKlok } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { reeksAdviseur, startVolleReeks } from '../support/reeks';

let huis: Proefhuis;
let reeks: string;
beforeEach(async () => {
  huis = await startProefhuis();
  reeks = await huis.wereld.eenheid((turn) => startVolleReeks(turn, ['Beesel', 'Gennep', 'Venray']));
  await zetKlok(huis.url, PROEFMOMENT);
});
afterEach(() => huis.ruimOp());

const doe = <I, U, Z extends Zaak>(verb: Verb<I, U, Z>, invoer: I): Promise<U> =>
  huis.wereld.eenheid(async (turn) => {
    const uit = await voerUit(await reeksAdviseur(turn, 0), verb, invoer);
    if (!uit.ok) throw new Error(JSON.stringify(uit.fout));
    return uit.value;
  });

const blad = () => doe(reeksBrieven(briefwerk), { reeks, na: 0, aantal: 10, deel: 'eigen' });

/** One paragraph in other words, as if the file came back. */
async function herschrijf(brief: BriefVersie, begin: string): Promise<void> {
  const alineas = alineasVan(brief.document).map(({ sleutel, tekst }) =>
    sleutel.startsWith(begin) ? 'Onze eigen woorden over hoe het zo kwam.' : tekst,
  );
  const { nummer: kenmerk, versie, hash: was } = brief;
  const terug = {
    ...{ alineas, vormen: [], nadruk: [], noten: 0, bladkop: [], bladvoet: [], links: [] },
    bijgehouden: 0,
    opmerkingen: 0,
    verborgen: 0,
    tabellen: 0,
    kaders: 0,
    weggelaten: [],
    kenmerk,
    versie,
    hash: was,
  };
  await doe(briefTerugbrengen(briefwerk, hash), { brief: brief.id, terug });
}

it('telt de brieven met eigen woorden op de kaart, en zegt per brief of de feiten nu iets anders zeggen', async () => {
  expect((await doe(briefreeksInzien, { reeks })).telling.eigen).toBe(0);
  const brieven = await huis.wereld.eenheid((turn) => turn.briefreeks.brieven(reeks, 0, 10));
  const gennep = brieven.find(({ brief }) => brief.variant === 'Gennep')?.brief;
  if (gennep === undefined) throw new Error('geen brief');
  await herschrijf(gennep, 'voorgeschiedenis');
  expect((await doe(briefreeksInzien, { reeks })).telling.eigen).toBe(1);
  expect((await blad()).brieven.map(({ brief, voorstellen }) => [brief.variant, voorstellen])).toEqual([['Gennep', 0]]);
  await doe(feitVastleggen, {
    casusId: gennep.casusId,
    feiten: { voorgeschiedenis: { bestuurlijkContact: true, zorgen: ['huisvesting'], internGehouden: true } },
  });
  expect((await blad()).brieven.map(({ voorstellen }) => voorstellen)).toEqual([1]);

  const anouk = new Spreker(huis, 'Anouk Wiersma', 'personal');
  await anouk.zeg('feiten Mutsaersstichting');
  await anouk.klik('Brieven aan de raden');
  expect(anouk.verslag.tekst).toContain('Met eigen tekst\n1 brief');
});
