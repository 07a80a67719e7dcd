/** One message that answers several questions, takes something back, or comes after days: what people see. */
import { Spreker } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

it('een bericht beantwoordt meer vragen tegelijk, in elke volgorde', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('melding');
  await sanne.zeg('Noorderlicht');
  await sanne.klik('Vermoeden van (financiële) problemen');
  await sanne.zeg('De facturen blijven liggen en twee leveranciers leveren niet meer.');
  await sanne.zeg('ongeveer 40 kinderen, wonen en ambulant, sinds maart');
  await sanne.zeg('Nee, wel vervelend. De inspectie weet het al.');
  await sanne.zeg('Venlo en Weert, ik ben te bereiken op 077-1234567');
  await sanne.zeg('terug');
  await sanne.zeg('Venlo en Weert, ik ben te bereiken op 077-1234567');
  await sanne.zeg('We hebben drie gesprekken gehad.');
  await sanne.zeg('overslaan');
  await sanne.zeg('nee');
  await sanne.zeg('ik ben beleidsadviseur jeugd');
  await sanne.zeg('verstuur');
  await sanne.wacht(/Ontvangstbevestiging/);
  vergelijkReis('melding-meer-antwoorden-tegelijk', sanne.verslag);
});

it('‘nee, het gaat om Venlo’ verbetert een eerder antwoord, ook bij een andere vraag en bij de samenvatting', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('Kompasroos kan de huur niet meer betalen, het gaat om ongeveer 12 jeugdigen in Weert');
  await rob.klik('Stichting Kompasroos');
  await rob.zeg('nee, het gaat om Venlo');
  await rob.zeg('Niet acuut');
  await rob.zeg('sorry, het is de Wilgenhoeve');
  await rob.zeg('terug');
  for (let keer = 0; keer < 8; keer += 1) await rob.zeg('overslaan');
  await rob.zeg('wijzig bereikbaar via');
  await rob.zeg('r.janssen@voorbeeld.nl');
  await rob.zeg('nee, het zijn 15 jeugdigen');
  await rob.zeg('klopt');
  await rob.wacht(/Ontvangstbevestiging/);
  vergelijkReis('melding-verbeteren', rob.verslag);
});

it('op maandag gestopt en op woensdag verder, met een bericht dat geen antwoord hoeft te zijn', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  await huis.zetKlok('2026-03-09T15:00:00.000Z');
  await bilal.zeg('melding over Wilgenhoeve');
  await bilal.zeg('1');
  await huis.zetKlok('2026-03-11T08:00:00.000Z');
  bilal.verslag.kop('Twee dagen later');
  await bilal.zeg('trede Mutsaersstichting');
  await bilal.zeg('Dat hangt af van het gesprek van volgende week.');
  await bilal.klik('Ja, gebruik dit antwoord');
  await bilal.klik('Stoppen');
  await bilal.zeg('De gemeente betaalt onze facturen al maanden niet');
  await bilal.klik('Verder');
  await huis.zetKlok('2026-04-08T10:00:00.000Z');
  bilal.verslag.kop('Vier weken later, drie dagen voor het einde');
  await huis.zetKlok('2026-04-08T14:05:00.000Z');
  await bilal.wacht(/Ik gooi binnenkort iets weg/);
  await huis.zetKlok('2026-04-08T15:00:00.000Z');
  await bilal.klik('Weggooien');
  await bilal.zeg('verder');
  vergelijkReis('melding-na-dagen', bilal.verslag);
});

it('een kale datum, een bedrag of een getal wordt geen gemeente, en een eerder antwoord verandert alleen wie dat zegt', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('melding');
  await sanne.zeg('Noorderlicht');
  await sanne.klik('Vermoeden van (financiële) problemen');
  await sanne.zeg('De facturen blijven liggen.');
  await sanne.klik('Nee');
  await sanne.zeg('sinds maart');
  for (const kaal of ['sinds juni', '3 ton', '€ 40.000', '12-12-2025']) {
    const antwoord = await sanne.zeg(kaal);
    expect(antwoord).toContain('Welke gemeenten of regio’s');
    expect(antwoord).not.toContain('genoteerd');
  }
  expect(await sanne.zeg('sinds juni')).toContain('staat al: sinds maart');
  expect(await sanne.zeg('Venlo en Weert')).toContain('vormen van jeugdhulp');
  expect(await sanne.zeg('jeugd-ggz')).toContain('jeugdigen');
  const vorm = await sanne.zeg('ambulante hulp');
  expect(vorm).toContain('staat al: jeugd-ggz');
  expect(await sanne.zeg('nee, sinds juni')).toMatch(/gewijzigd\): sinds juni.*eerst stond er: sinds maart/);
  expect(await sanne.zeg('ik bedoel pleegzorg')).toMatch(/gewijzigd\): pleegzorg – eerst stond er: jeugd-ggz/);
  expect(await sanne.zeg('ongeveer 40')).not.toContain('Hoeveel');
});

/** What the version of Monday asked and kept: a question that is gone, one that did not exist yet, a choice by its old name. */
async function alsVorigeVersie(naam: string): Promise<void> {
  await huis.wereld.eenheid(async ({ db }) => {
    const { aadObjectId } = new Spreker(huis, naam).wie;
    const sql = 'select persoon_id from identiteit where aad_object_id = ?';
    const [wie] = await db.rijen<{ persoon_id: string }>(sql, [aadObjectId]);
    const persoon = wie?.persoon_id ?? '';
    const [rij] = await db.rijen<{ antwoorden: string }>('select antwoorden from concept where persoon_id = ?', [
      persoon,
    ]);
    const { antwoorden, volgorde, ...rest } = JSON.parse(rij?.antwoorden ?? '{}') as {
      antwoorden: Record<string, unknown>;
      volgorde: readonly string[];
    };
    const { sinds: _, ...blijft } = antwoorden;
    const oud = { ...blijft, soort: 'financiele-problemen', aantalLocaties: 4, sindsMaand: 'januari' };
    const nieuw = {
      ...rest,
      antwoorden: oud,
      volgorde: [...volgorde.filter((veld) => veld !== 'sinds'), 'aantalLocaties', 'sindsMaand'],
    };
    await db.voer('update concept set antwoorden = ? where persoon_id = ?', [JSON.stringify(nieuw), persoon]);
  });
}

it('op maandag gestopt en op woensdag verder na een nieuwe versie met andere vragen: de rest staat er nog', async () => {
  const ingrid = new Spreker(huis, 'Ingrid Peeters');
  await huis.zetKlok('2026-03-09T15:00:00.000Z');
  ingrid.verslag.kop('maandag');
  await ingrid.zeg('melding');
  await ingrid.zeg('Sterrenmos');
  await ingrid.klik('Vermoeden van (financiële) problemen');
  await ingrid.zeg('De bank heeft het krediet opgezegd en de facturen blijven liggen.');
  await ingrid.klik('Nee');
  await ingrid.zeg('sinds januari');
  await ingrid.zeg('Venlo en Roermond');
  await ingrid.klik('Stoppen');
  await alsVorigeVersie('Ingrid Peeters');
  huis = await huis.herstart();
  ingrid.verhuis(huis);
  await huis.zetKlok('2026-03-11T09:00:00.000Z');
  ingrid.verslag.kop('woensdag, na de nieuwe versie');
  expect(await ingrid.zeg('verder')).toContain('Wat voor melding is het?');
  expect(await ingrid.klik('Vermoeden van (financiële) problemen')).toContain('Sinds wanneer');
  let gezegd = await ingrid.zeg('sinds januari');
  for (let keer = 0; keer < 12 && !gezegd.includes('Klopt uw melding'); keer += 1)
    gezegd = await ingrid.zeg('overslaan');
  expect(gezegd).toMatch(/Sterrenmos[^]*De bank heeft het krediet opgezegd[^]*Venlo/);
  expect(gezegd).not.toMatch(/aantalLocaties|financiele-problemen/);
  expect(await ingrid.klik('Versturen')).toMatch(/M-\d{4}-\d{4}/);
  vergelijkReis('nieuwe-versie', ingrid.verslag);
});

it('wie haast heeft laat de rest open, komt daarop terug met één woord, en verstuurt', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('Noorderlicht kan volgende maand de salarissen niet meer betalen');
  // What must be answered is asked again.
  await sanne.zeg('rest overslaan');
  await sanne.zeg('terug');
  await sanne.klik('Nee');
  await sanne.klik('Rest overslaan');
  await sanne.zeg('terug');
  await sanne.zeg('Venlo en Venray');
  await sanne.zeg('sla de rest over');
  await sanne.klik('Versturen');
  await sanne.wacht(/Ontvangstbevestiging/);
  vergelijkReis('melding-met-haast', sanne.verslag);
});

it('wie iets aankondigt, tussendoor iets vraagt en bij een keuze gewoon doorvertelt, verliest niets en vult niets verkeerds in', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  await bilal.zeg('goedemiddag, even een vraagje, kan ik hier iets kwijt over een jeugdhulpaanbieder?');
  await bilal.zeg('Stichting De Wilgenhoeve wil per 1 maart stoppen met de crisisopvang');
  await bilal.zeg('wat gebeurt er hierna?');
  await bilal.zeg('we zijn in gesprek met de bestuurder');
  await bilal.zeg('terug');
  await bilal.zeg('we zijn in gesprek met de bestuurder');
  await bilal.zeg('dat ze stoppen met die groep');
  await bilal.zeg('is daar ook een regeling voor?');
  await bilal.zeg('kan ik later nog iets toevoegen?');
  await bilal.zeg('Ja, de zeven gezinshuizen hebben ook laten weten dat zij weg willen');
  await bilal.zeg('ik heb een typefout gemaakt, het moet per 1 april zijn');
  await bilal.zeg('de rest weet ik niet');
  vergelijkReis('melding-doorverteld', bilal.verslag);
});

it.each([
  [
    'het Groene Sluisje belde net dat het geld op is, ze kunnen de salarissen nog tot 15 december betalen',
    'nog tot 15 december (15 december 2026)',
  ],
  ['het Groene Sluisje heeft gemeld dat de huur stopt, ze willen 1 december weg zijn uit het pand', '1 december 2026'],
  ['het Groene Sluisje betaalt sinds 1 december de leveranciers niet meer', 'sinds 1 december (1 december 2025)'],
])('de dag in het antwoord valt in het jaar dat de zin bedoelt: %s', async (zin, wanneer) => {
  await huis.zetKlok('2026-03-12T10:00:00.000Z');
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg(zin);
  expect(sanne.verslag.tekst).toContain(`Wanneer\n${wanneer}\n`);
});

it('wie na stop ‘gooi maar weg’ typt, ziet wat er rust met de knop, en zegt alleen daarmee dat het weg mag', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('melding over Wilgenhoeve');
  await sanne.zeg('stop');
  await sanne.zeg('trede Mutsaersstichting');
  expect(await sanne.zeg('gooi maar weg')).toMatch(/Alles weggooien[^]*nog 30 dagen[^]*\(Weggooien\)/);
  expect(await sanne.zeg('weggooien')).toContain('weggegooid');
  expect(await sanne.zeg('weggooien')).not.toContain('30 dagen');
});
