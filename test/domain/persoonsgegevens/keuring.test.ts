/** The guard for personal data: what it must find, what it must leave alone, and what is left after masking. */
import { controleer, maakVrijeTekst, maskeer } from '../../../domain/persoonsgegevens';

const soorten = (tekst: string): string[] =>
  controleer(tekst)
    .filter((bevinding) => bevinding.hard)
    .map((bevinding) => bevinding.soort);

describe('een BSN', () => {
  test.each([
    ['kaal', '111222333'],
    ['met spaties', 'bsn 111 222 333 van hem'],
    ['met punten', '1112.22.333'],
    ['met streepjes', '111-222-333'],
    ['met schuine strepen', '111/222/333'],
    ['met harde spaties', '111\u00a0222\u00a0333'],
    ['over regels', '111\n222\r\n333'],
    ['in brede cijfers', '１１１２２２３３３'],
    ['in Arabische cijfers', '١١١٢٢٢٣٣٣'],
    ['met onzichtbare tekens', '1\u200b1\u200d1\u2060222\ufeff333'],
    ['cijfer voor cijfer', '1 1 1 2 2 2 3 3 3'],
    ['aan letters vast', 'BSN111222333.'],
    ['na een jaartal', 'in 2024 111222333 genoemd'],
    ['met een nul voorop', '012345672'],
    ['na een telefoonnummer', '06-12345678 111222333'],
    ['in een bestandsnaam', 'verslag_111222333_def.pdf'],
    ['met een en-streepje', '111–222–333'],
    ['in Bengaalse cijfers', '১১১২২২৩৩৩'],
    ['in cijfers buiten het basisvlak', '𞥑𞥑𞥑𞥒𞥒𞥒𞥓𞥓𞥓'],
    ['in cirkels', '❶❶❶❷❷❷➂➂➂'],
    ['met letters die op cijfers lijken', 'lI1222333'],
    ['met een letter O', '1O0OO0162'],
    ['in woorden', 'een een een twee twee twee drie drie drie'],
    ['in woorden per drie', 'honderdelf tweehonderdtweeëntwintig driehonderddrieëndertig'],
    ['in het Engels', 'one one one two two two three three three'],
    ['half in woorden', '111 twee twee twee 333'],
    ['met een teken van de terminal ertussen', '111\u0007222\u0000333'],
    ['met braille-spaties', '1\u28001\u28001\u2800222333'],
    ['tussen haken', '[111][222][333]'],
    ['met hekjes', '111#222#333'],
    ['met pijlen', '111→222→333'],
    ['met plaatjes', '111😀222😀333'],
    ['met een rij streepjes', '111--------222--------333'],
    ['met opmaak', '111<br>222<br/>333'],
    ['met een tikfout, bij zijn naam', 'zijn BSN is 111222334'],
    ['zonder nul voorop, bij zijn naam', 'bsn 12345672'],
    ['als opsomming, bij zijn naam', 'BSN: 111, 222, 333'],
    ['met woorden ertussen, bij zijn naam', 'bsn 111 en 222 en dan 333'],
    ['als emoji-cijfers', '1️⃣1️⃣1️⃣2️⃣2️⃣2️⃣3️⃣3️⃣3️⃣'],
  ])('wordt gevonden: %s', (_naam, tekst) => {
    expect(soorten(tekst)).toEqual(['bsn']);
    const over = maskeer(tekst);
    expect(over).toContain('[BSN weggehaald]');
    // The whole of it, to the last digit.
    expect(over.replace(/in 2024|06-12345678/, '')).not.toMatch(/[\p{Nd}\p{No}]|drie|three/u);
  });

  test.each([
    ['KvK-nummer', 'KvK 11122233 3 locaties'],
    ['AGB-code', 'AGB 03033048'],
    ['acht cijfers', '11122233'],
    ['proef niet gehaald', '111222334'],
    ['twee nullen voorop, met een goede proef', '001112223'],
    ['een som van nul', '010000008'],
    ['mobiel nummer', '06-11122233 of 0611122233'],
    ['vast nummer', '077-3541234 / 06-12345678'],
    ['nummer met landcode', '+31 6 11122233, 0031 77 354 12 34, +31 (0)77 354 12 34'],
    ['IBAN', 'NL91 ABNA 0417 1643 00'],
    ['eigen nummers', 'M-2026-0012, C-2026-0003 en RIB-2026-11222'],
    ['data', '12-03-2024 3 kinderen, 2024-03-12 3 keer'],
    ['bedragen', '€ 111.222.333, € 111222333, 1.112.223,33 en 111.222.333 euro'],
    ['postcode', '5911 AB Venlo'],
    ['twaalf cijfers', 'vestiging 000011122233'],
    ['opsomming', 'in 2022, 2023, 9 keer'],
    ['getallen in een tabel', '| 0,78 – 0,88 – 1,46             | ≤ 1,5 ×'],
    ['telwoorden in een zin', 'een, twee of drie locaties en vier en vijf en zes'],
    ['een datum bij het woord', 'het BSN is op 12-03-2024 weggehaald'],
    ['een KvK-nummer na het woord', 'geen BSN, wel KvK 12345672'],
  ])('geen BSN: %s', (_naam, tekst) => {
    expect(controleer(tekst)).toEqual([]);
  });

  test('over twee berichten: het deel dat hem afmaakt', () => {
    const tekst = '22333 is de rest';
    expect(controleer(tekst)).toEqual([]);
    const [bevinding] = controleer(tekst, { vorige: 'zijn bsn is 1112' });
    expect(bevinding).toEqual({ soort: 'bsn', start: 0, eind: 5, hard: true });
    expect(maskeer(tekst, { vorige: 'zijn bsn is 1112' })).toBe('[BSN weggehaald] is de rest');
    expect(controleer('333', { vorige: 'bsn 111\n222' })).toHaveLength(1);
    expect(controleer('dan 333 333', { vorige: 'er zijn 12 kinderen' })).toEqual([]);
  });

  test('over twee berichten: in groepjes ook, en alleen aan het begin en zonder iets ertussen', () => {
    const vorige = 'bsn 111';
    expect(maskeer('222 333 hoort erbij', { vorige })).toBe('[BSN weggehaald] hoort erbij');
    expect(controleer('222 van de 333 plekken', { vorige })).toEqual([]);
    expect(controleer('2223334 is een ander nummer', { vorige })).toEqual([]);
    expect(controleer('in de hele regio samen zijn het er nu 222333', { vorige })).toEqual([]);
    expect(controleer('222333', { vorige: `${vorige} en dan nog een lang verhaal erachter` })).toEqual([]);
  });

  test('een RSIN mag alleen in zijn eigen veld', () => {
    expect(controleer('111222333', { veld: 'rsin' })).toEqual([]);
    expect(controleer('RSIN 111222333')).toHaveLength(1);
    expect(controleer('bsn van Sem 111222333', { veld: 'rsin' })).toHaveLength(1);
  });

  test('als het woord BSN erbij staat telt het ook als het op iets anders lijkt', () => {
    expect(soorten('BSN: 111.222.333 euro')).toEqual(['bsn']);
  });
});

describe('gegevens van een kind', () => {
  test.each([
    [
      'naam en leeftijd',
      'Wij maken ons zorgen over Sem (9).',
      'Wij maken ons zorgen over [gegevens van een kind weggehaald].',
    ],
    ['leeftijd met jaar', 'Lotte van 14 jaar zit thuis', '[gegevens van een kind weggehaald] zit thuis'],
    ['kleine letters', 'het gaat om sem van 9 jaar', 'het gaat om [gegevens van een kind weggehaald]'],
    ['is … jaar', 'Onze Fatima is 12 jaar en wacht', 'Onze [gegevens van een kind weggehaald] en wacht'],
    ['…-jarige', 'de 14-jarige Lotte wacht', 'de [gegevens van een kind weggehaald] wacht'],
    ['mijn zoon', 'mijn zoon Xavian krijgt geen hulp', 'mijn [gegevens van een kind weggehaald] krijgt geen hulp'],
    ['mijn dochter, klein', 'mijn dochter emma wacht', 'mijn [gegevens van een kind weggehaald] wacht'],
    ['cliënte', 'Over cliënte Jansen belde ik', 'Over [gegevens van een kind weggehaald] belde ik'],
    ['cliënt met losse trema', 'de clie\u0308nt Pietersen', 'de [gegevens van een kind weggehaald]'],
    ['voorletters', 'cliënt S. de Vries', '[gegevens van een kind weggehaald]'],
    ['meisje uit', 'een meisje van 14 jaar uit Venlo', 'een [gegevens van een kind weggehaald]'],
    ['jongen uit', 'een 9-jarige jongen uit Tegelen', 'een [gegevens van een kind weggehaald]'],
    ['meisje (14) uit', 'een meisje (14) uit Venlo', 'een [gegevens van een kind weggehaald]'],
    ['geboortedatum', 'geboren op 12-03-2015 te', '[geboortedatum weggehaald] te'],
    ['geboortedatum in woorden', 'geb. 3 maart 2012', '[geboortedatum weggehaald]'],
    ['naam met datum', 'Sem (12-03-2015)', '[geboortedatum weggehaald]'],
    ['cliëntnummer', 'cliëntnummer 4711-A', '[nummer van een kind weggehaald]'],
    ['dossiernummer', 'Dossiernr: 88231', '[nummer van een kind weggehaald]'],
    [
      'woonadres',
      'Sem (9) woont Dorpsstraat 12, 5911 AB',
      '[gegevens van een kind weggehaald] woont [adres weggehaald]',
    ],
    [
      'school',
      'Sem (9) zit op basisschool De Regenboog',
      '[gegevens van een kind weggehaald] zit op [school weggehaald]',
    ],
    [
      'later nog eens',
      'Sem (9) wacht. Sems moeder belde over Sem.',
      '[gegevens van een kind weggehaald] wacht. [gegevens van een kind weggehaald] belde over [naam van een kind weggehaald].',
    ],
    ['verkleind', 'Jantje de Vries (8 jaar) wacht', '[gegevens van een kind weggehaald] wacht'],
    ['verkleind, na een m', 'Willempje van 11 jaar', '[gegevens van een kind weggehaald]'],
    ['verkleind, na een klinker', 'Evaatje (6) zit thuis', '[gegevens van een kind weggehaald] zit thuis'],
    ['verkleind op -ke', 'de ouders van Tomke bellen', 'de [gegevens van een kind weggehaald] bellen'],
    ['leeftijd zonder jaar', 'Lies van 12 is weggelopen', '[gegevens van een kind weggehaald] is weggelopen'],
    ['telwoord', 'Noor van negen jaar', '[gegevens van een kind weggehaald]'],
    ['in hoofdletters', 'MIJN ZOON DAAN WACHT', 'MIJN [gegevens van een kind weggehaald] WACHT'],
    ['leeftijd als veld', 'Emma, leeftijd: 8', '[gegevens van een kind weggehaald]'],
    ['leeftijd na een streep', 'Emma - 8 jaar', '[gegevens van een kind weggehaald]'],
    ['leeftijd op een nieuwe regel', 'Emma\n8 jaar', '[gegevens van een kind weggehaald]'],
    ['leeftijd met een half', 'Emma (8½)', '[gegevens van een kind weggehaald]'],
    ['anderhalf', 'Emma van anderhalf jaar', '[gegevens van een kind weggehaald]'],
    ['twee kinderen', 'Emma en Daan (8 en 10) wachten', '[gegevens van een kind weggehaald] wachten'],
    ['cellen', 'Emma;8;Venlo', '[gegevens van een kind weggehaald];Venlo'],
    ['pas geworden', 'Emma is gisteren 8 geworden', '[gegevens van een kind weggehaald]'],
    ['relatie erachter', 'Emma is mijn dochter', '[gegevens van een kind weggehaald]'],
    ['relatie met haakjes', 'haar zoon (Daan)', 'haar [gegevens van een kind weggehaald])'],
    ['via de ouders', 'de ouders van Emma Bakker belden', 'de [gegevens van een kind weggehaald] belden'],
    ['via de moeder', 'Emma’s moeder belde', '[gegevens van een kind weggehaald] belde'],
    ['in een groep', 'Emma Bakker uit groep 5', '[gegevens van een kind weggehaald]'],
    ['op school', 'Emma zit op school', '[gegevens van een kind weggehaald]'],
    ['geboortejaar', 'Emma (geb. 2018)', '[geboortedatum weggehaald]'],
    ['geboortedatum aaneen', 'geb. 04092018', '[geboortedatum weggehaald]'],
    ['Engels', 'our 8-year-old daughter Emma waits', '[gegevens van een kind weggehaald] waits'],
    ['Engels, leeftijd achter', 'Daan is 8 years old', '[gegevens van een kind weggehaald]'],
    ['Fries', 'us Jelle fan 8 jier', 'us [gegevens van een kind weggehaald]'],
    ['Duits', 'meine Tochter Emma', 'meine [gegevens van een kind weggehaald]'],
    ['Limburgs', 'oos maedje Emma', 'oos [gegevens van een kind weggehaald]'],
    ['zonder naam', 'jongen, 12, Venlo', '[gegevens van een kind weggehaald]'],
  ])('wordt weggehaald: %s', (_naam, tekst, verwacht) => {
    expect(maskeer(tekst)).toBe(verwacht);
  });

  test.each([
    'Er zijn 120 kinderen van 4 tot 12 jaar.',
    'Hulp voor jeugdigen tot 18 jaar.',
    'Jongeren van 12 jaar en ouder wachten.',
    'De bestuurder Jan de Vries stapt op.',
    'Wethouder Lotte Jansen belde op 12-03-2026.',
    'Stichting Jeugdzorg Noord (15) en Venlo (12) en Bijlage (3).',
    'De Mutsaersstichting is 14 jaar actief in de regio.',
    'Een contract van 3 jaar, looptijd van 4 jaar.',
    'Jan is 14 jaar bestuurder geweest.',
    'Jan is 15 jaar in dienst.',
    'Elk kind in Venlo krijgt hulp. Een cliënt Stichting X noemde.',
    'Per cliënt betaalt de gemeente € 1.200.',
    'Dossier C-2026-0003 en dossiernummer C-2026-0003.',
    'De cliënten van Gemeente Venlo (14 kinderen).',
    'In feb is 5, in jan is 3.',
    'Team Kind en Jeugd is 2 jaar bezig.',
    'Artikel 2 van de wet, trede 3 van 5.',
    'Mail van Sanne over 12 maart 2026.',
    'het kind Nederlandse taal leren',
    'Zorgboerderij De Linde en Stichting Kind: 3 jaar samen.',
    'Jan Smit, cliëntenraad. Anna Bos, leerlingenvervoer.',
    'De moeder van Stichting Noord is een bv. De ouders van groep 5 kwamen.',
    'STICHTING NOORD IS 14 JAAR ACTIEF IN VENLO.',
    'Marktje van 12 is dicht. Het Kaartje van 3 ligt klaar, en de ouders van Beetje Beter bellen.',
    'Son en Breugel, 12 plaatsen. Tom en Sanne bellen om 8 en 10 uur.',
  ])('blijft staan: %s', (tekst) => {
    expect(controleer(tekst)).toEqual([]);
  });

  test('het adres van een kantoor is een vraag, geen verbod', () => {
    const keuring = maakVrijeTekst('De locatie Dorpsstraat 12, 5911 AB sluit.');
    expect(keuring.ok).toBe(true);
    expect(keuring.ok && keuring.waarschuwingen.map(({ soort, hard }) => [soort, hard])).toEqual([['adres', false]]);
  });
});

test('de plaatsen kloppen in de tekst zoals die getypt is', () => {
  const tekst = '\u200bzie 1\u200b11222333!';
  const [bevinding] = controleer(tekst);
  expect(tekst.slice(bevinding?.start, bevinding?.eind)).toBe('1\u200b11222333');
});

describe('letters die op andere lijken', () => {
  it.each([
    ['een Griekse hoofdletter', 'Νoa slaapt op de gang van de leefgroep'],
    ['een Cyrillische o', 'Nоa slaapt op de gang van de leefgroep'],
    ['een Cyrillische a', 'Sаm slaapt op de gang van de leefgroep'],
    ['een i zonder punt', 'Mılan slaapt op de gang van de leefgroep'],
    ['een geboortedatum met een Cyrillische e', 'gebоrеn op 3 maart 2015'],
  ])('worden gelezen als wat zij lijken: %s', (_wat, tekst) => {
    const keuring = maakVrijeTekst(tekst);
    expect(keuring.ok).toBe(false);
    if (!keuring.ok) expect(maakVrijeTekst(keuring.gemaskeerd).ok).toBe(true);
  });

  it('laten een woord in een ander schrift en een Poolse naam van een organisatie zoals zij zijn', () => {
    for (const tekst of [
      'Переводчик nodig voor het gesprek',
      'De koper is Spółka Zdrowie',
      'ΑΒΓ is de naam van het fonds',
    ])
      expect(maakVrijeTekst(tekst)).toEqual({ ok: true, tekst, waarschuwingen: [] });
  });
});

it.each(['N.o.a ', 'N.o.a x ', 'Sem de Vries, 7 jaar oud\n', '111222333 '])(
  'een lijst van “%s” wordt door het weghalen niet veel langer, en er blijft niets van over',
  (een) => {
    const lijst = een.repeat(Math.floor(4_000 / een.length));
    const gemaskeerd = maskeer(lijst);
    expect(gemaskeerd.length).toBeLessThan(lijst.length * 1.3);
    expect(gemaskeerd).toContain('weggehaald]');
    expect(gemaskeerd).toContain('[weg]');
    expect(controleer(gemaskeerd).filter(({ hard }) => hard)).toEqual([]);
    expect(gemaskeerd).not.toMatch(/N\.o\.a|Vries|111222333/);
  },
);
