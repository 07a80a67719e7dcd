/** Whoever goes on about the casus or the letter before him need not name it again. */
import { benoem } from '../support/benoem';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

const naHet = (spreker: Spreker, zin: string): string => spreker.verslag.tekst.split(`> ${zin}\n`).at(-1) ?? '';

/** Says it, and gives what came back. */
async function vraag(spreker: Spreker, zin: string): Promise<string> {
  await spreker.zeg(zin);
  return naHet(spreker, zin);
}

async function metPersbericht(naam = 'Esther Kuipers'): Promise<Spreker> {
  const spreker = new Spreker(huis, naam);
  await spreker.zeg('persbericht Mutsaersstichting');
  return spreker;
}

const overDeBrief: readonly (readonly [zin: string, verwacht: string])[] = [
  ['is hij al vastgesteld?', 'Persbericht B-2026-0001'],
  ['wie moet de brief nog vaststellen', 'Persbericht B-2026-0001'],
  ['laat het persbericht nog eens zien', 'Persbericht B-2026-0001'],
  ['wie moet dit vaststellen', 'Een ander dan de opsteller stelt de brief vast'],
  ['wie ondertekent het', 'Persbericht B-2026-0001'],
  ['leg voor', 'B-2026-0001, versie 1: nakijken'],
  ['mag ik de trede noemen in het persbericht', 'B-2026-0001, versie 1: nakijken'],
  ['gooi deze brief maar weg', 'B-2026-0001 intrekken'],
  ['haal die zin over de bank eruit', 'De tekst van deze brief aanpassen'],
  ['ik heb hem aangepast in word, hoe krijg ik hem terug', 'De tekst van deze brief aanpassen'],
  ['de kop is Samen verder', 'Kop van het persbericht'],
  ['zet de datum op 20 maart', 'Datum van het persbericht'],
  ['kijk hem na', 'B-2026-0001, versie 1: nakijken'],
  ['laat zien wat er verschilt tussen die twee', 'B-2026-0001, versie 1: verschil met de andere brieven'],
  ['stuur naar Femke ter goedkeuring', 'B-2026-0001, versie 1: nakijken'],
  ['leg het persbericht voor aan de wethouder', 'B-2026-0001, versie 1: nakijken'],
  ['wanneer mag het persbericht eruit', 'Een ander stelt hem vast, en daarna kan hij worden vrijgegeven.'],
  ['verstuur hem maar naar de krant', 'Een ander stelt hem vast, en daarna kan hij worden vrijgegeven.'],
  ['kan de kop anders', 'De tekst van deze brief aanpassen'],
  ['hoe pas ik de tekst aan?', 'De tekst van deze brief aanpassen'],
  ['de tweede alinea is te lang', 'Opmerkingen bij B-2026-0001'],
  ['ik heb een opmerking', 'Opmerkingen bij B-2026-0001'],
  ['wie heeft dit geschreven', 'Verloop van B-2026-0001'],
  ['trek hem in', 'B-2026-0001 intrekken'],
];

it('met de brief voor zich is ‘hij’ genoeg', async () => {
  const esther = await metPersbericht();
  for (const [zin, verwacht] of overDeBrief) {
    await esther.zeg('persbericht Mutsaersstichting');
    expect([zin, await vraag(esther, zin)]).toEqual([zin, expect.stringContaining(verwacht)]);
  }
});

it('de casus blijft dezelfde tot er een andere voor hem ligt', async () => {
  const esther = await metPersbericht();
  // Of the letter itself first, with whom to ask; of the casus for who asks for its facts.
  expect(await vraag(esther, 'wat ontbreekt er nog')).toContain('naam begeleidend bureau (wie de regie voert)');
  expect(await vraag(esther, 'feiten')).toContain('Feiten van casus C-2023-0001');
  expect(await vraag(esther, 'wie moet ik daarvoor bellen')).toContain(
    'Vragen aan regievoerder (nog niemand; vraag het Anouk Wiersma, adviseur): naam begeleidend bureau',
  );
  expect(await vraag(esther, 'wie is er nog niet geïnformeerd')).toContain(
    'Wie is geïnformeerd over casus C-2023-0001',
  );
  expect(await vraag(esther, 'is het persbericht al verstuurd')).toContain('Persbericht B-2026-0001');
  await esther.zeg('casus Wilgenhoeve');
  expect(await vraag(esther, 'tijdlijn')).toContain('Tijdlijn van casus C-2025-0004');
  expect(await vraag(esther, 'is het persbericht al verstuurd')).toContain('Brieven van casus C-2025-0004');
});

it('na een antwoord onder een bericht van ons gaat de volgende zin nog over die casus', async () => {
  await benoem(huis, 'Femke Dijkstra');
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('update Mutsaersstichting overleg gehad');
  await femke.klik('Laat zien wie dit leest', { tekst: 'Overleg gehad.', zicht: 'kernteam' });
  await femke.klik('Versturen');
  await huis.zetKlok('2026-03-19T09:00:00.000Z');
  await femke.wacht(/Tijd voor een bericht over casus C-2023-0001/);
  await huis.zetKlok('2026-03-19T09:01:00.000Z');
  expect(await vraag(femke, 'wat betekent trede 4')).toContain('Trede 4');
  await huis.zetKlok('2026-03-19T09:02:00.000Z');
  expect(await vraag(femke, 'tijdlijn')).toContain('Tijdlijn van casus C-2023-0001');
});

it('een genoemde naam gaat voor', async () => {
  const esther = await metPersbericht();
  expect(await vraag(esther, 'feiten Wilgenhoeve')).toContain('Feiten van casus C-2025-0004');
});

it.each(['trek de brief over Tulpenveen in', 'is het persbericht van Tulpenveen al vastgesteld?'])(
  'een naam die hier niet staat is niet de brief voor hem: %s',
  async (zin) => {
    const esther = await metPersbericht();
    expect(await vraag(esther, zin)).toContain('Tulpenveen');
    expect(naHet(esther, zin)).not.toContain('B-2026-0001');
    expect(await vraag(esther, 'trek de brief van vandaag in')).toContain('B-2026-0001 intrekken');
  },
);

it('na een lijst van veel wordt gevraagd welke', async () => {
  const esther = await metPersbericht();
  await esther.zeg('mijn casussen');
  expect(await vraag(esther, 'feiten')).toContain('Om welke casus gaat het?');
});

it('zonder brief voor zich vindt wie er een noemt zijn brieven terug', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  expect(await vraag(esther, 'is de brief al vastgesteld?')).toContain('Brieven van u, en die op u wachten');
  expect(await vraag(esther, 'is hij al vastgesteld?')).not.toContain('Brieven van u');
});

it('een verteld feit staat klaar om te bewaren, en is nog niet bewaard', async () => {
  const esther = await metPersbericht();
  esther.neemKaarten();
  const kaart = await vraag(esther, 'het begeleidende bureau heet Bureau Vooruit');
  expect(kaart).toContain('Naam begeleidend bureau');
  expect(kaart).toContain('Niemand weet dit nog.');
  expect(JSON.stringify(esther.neemKaarten())).toContain('Bureau Vooruit');
  expect(await vraag(esther, 'kenmerk is 2026-44')).toContain('Welk feit bedoelt u?');
  expect(await vraag(esther, 'de directeur is Boos')).not.toContain('Welk feit');
});

it('gevaar gaat voor een feit', async () => {
  const esther = await metPersbericht();
  expect(await vraag(esther, 'het kenmerk is Kerkstraat 5, daar slaat een vader zijn kind')).toContain('112');
});

it('wat niet bewaard mag worden, komt in geen veld terug', async () => {
  const esther = await metPersbericht();
  await esther.zeg('het begeleidend bureau heet 123456782');
  expect(JSON.stringify(esther.neemKaarten())).not.toContain('123456782');
});

it('‘ja’ op de vraag welke is geen keuze', async () => {
  const tom = new Spreker(huis, 'Tom Hendriks');
  await tom.zeg('raadsinformatiebrief Mutsaersstichting');
  expect(await vraag(tom, 'ja')).toContain('Kies een van de knoppen');
});

it('wie de casus kiest bij een vervolgbrief, krijgt een vervolgbrief', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('vervolgbrief');
  await esther.klik('C-2023-0001, Mutsaersstichting');
  await esther.zeg('eigen regio');
  expect(esther.verslag.tekst).toContain('Vervolgbrief B-2026-0001');
});
