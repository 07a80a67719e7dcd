/** The three letters of the reference case, made from the file it was described in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { maakBriefUitBestand } from '../../reports/brief-maken';
import { alsPubliek, alsSoort } from '../../reports/briefwoorden';

const dossierTekst = readFileSync(join(__dirname, '../support/casusvorm.json'), 'utf8');

async function brief(soort: string, publiek: string, casus = dossierTekst): Promise<string> {
  const gemaakt = await maakBriefUitBestand({
    ...{ dossierTekst: casus, soort: alsSoort(soort), publiek: alsPubliek(publiek), datum: null },
  });
  if (!gemaakt.ok) throw new Error(gemaakt.fout.join('\n'));
  const tekst = gemaakt.value.bestanden.find(({ naam }) => naam.endsWith('.md'))?.inhoud;
  return String(tekst).replace(/\s+/g, ' ');
}

it.each<[string, string, readonly string[], RegExp]>([
  [
    'RIB',
    'buiten regio',
    [
      ...['Gemeenteraden van de niet accounthoudende regio', 'Algemeen Bestuur MGR sociaal domein Limburg-Noord'],
      ...['Geachte leden van de raad', 'trede 3', 'zorgelijk', '‘Continuïteit jeugdhulp’', 'herstelplan', 'governance'],
      ...['tweehoofdige', 'september', 'medewerking', 'transparantie', '14 gemeenten', 'IGJ', 'zes weken'],
      ...['Bestuurlijke begeleidingsgroep', 'Wij gaan een regievoerder aanstellen.', 'brochure Jeugdautoriteit'],
      ...['[ONTBREEKT: naam begeleidend bureau — vragen aan: regievoerder]', 'naam van de ondertekenaar'],
    ],
    /XONAR|\b92\b|segment|Wijgergangs|PricewaterhouseCoopers|€/,
  ],
  [
    'persbericht',
    'media',
    [
      ...['PERSBERICHT', 'Venlo, 7 november 2023', 'Herstelplan voor Mutsaersstichting', 'zorgelijk', 'februari'],
      ...['zowel van', 'De JA volgt de uitvoering van het plan', 'kijkt de IGJ mee', 'Einde persbericht'],
      ...['kernteamlimburgnoord@sdln.nl', 'Beesel, Bergen, Echt-Susteren'],
    ],
    /trede [1-5]|regievoerder aan|begeleidingsgroep|communicatiebureau|wettelijke plicht|uw gemeente/i,
  ],
  [
    'aanbiedingsbrief',
    'ontvanger',
    [
      ...['trede 3', 'herstelplan', 'met Venlo als centrumgemeente', 'Mutsaersstichting, Hai-5 en Care4Kids'],
      ...['Wonen, Ambulant en Crisis', 'te vroeg', 'XONAR', 'in 92 gemeenten', 'Hubert Mackus'],
    ],
    /PricewaterhouseCoopers/,
  ],
])('%s voor %s zegt wat hij moet zeggen', async (soort, publiek, woorden, nooit) => {
  const tekst = await brief(soort, publiek);
  expect(woorden.filter((woord) => !tekst.includes(woord))).toEqual([]);
  expect(nooit.exec(tekst)?.[0]).toBeUndefined();
});

const bestand = JSON.parse(dossierTekst) as Readonly<Record<string, object>>;
/** One that nobody called a concern, with a plan for itself only. */
const alleen = (deelnemingen: object | null): string =>
  JSON.stringify({
    ...bestand,
    ...{ aanbieder: { naam: 'Stichting De Beekhof', soort: 'stichting', gevestigd_in: 'Zwolle' }, deelnemingen },
    footprint: { vooral: ['IJsselland'] },
    plan: { ...bestand['plan'], reikwijdte: ['stichting'], opdrachtgever: null },
  });

it('zegt van een aanbieder niet dat er deelnemingen zijn als niemand dat zei, maar vraagt het', async () => {
  const vraag = '[ONTBREEKT: of er deelnemingen zijn, en welke — vragen aan: aanbieder]';
  const onbekend = await brief('RIB', 'buiten regio', alleen(null));
  expect(onbekend).toContain(`krijgen jeugdigen hulp van deze stichting. **${vraag}**`);
  expect(onbekend).not.toMatch(/via een deelneming|niet voor de deelnemingen/);
  const geen = await brief('RIB', 'buiten regio', alleen({ in_bron_s3: [], lijst_voetnoot: [] }));
  expect(geen).not.toMatch(/deelneming/);
  const bekend = await brief('RIB', 'buiten regio', alleen({ lijst_voetnoot: ['Hai-5'] }));
  expect(bekend).toMatch(/hulp van deze stichting, rechtstreeks of via een deelneming.*niet voor de deelnemingen/);
});
