/** The reference case: what its three letters must say, may not say, and how they follow a changed fact. */
import { feitenVan } from '../../../domain/feitenblad';
import {
  aanbieding,
  alleBrieven,
  brief,
  dossier,
  eersteBrieven,
  pers,
  ribAnders,
  ribEigen,
  tekst,
  zonder,
} from './ondersteuning';
import { gaten } from '../../../reports/controle';

const casus = dossier('mutsaers-2023');

describe('raadsinformatiebrief aan raden buiten de regio', () => {
  const rib = ribAnders(casus);

  it.each([
    'Gemeenteraden van de niet accounthoudende regio',
    'Algemeen Bestuur MGR sociaal domein Limburg-Noord',
    'Ontwikkelingen Mutsaersstichting en continuïteit jeugdhulp',
    'Geachte leden van de raad',
    'trede 3',
    'zorgelijk',
    'draaiboek ‘Continuïteit jeugdhulp’',
    'herstelplan',
    'De accounthoudende regio is de jeugdzorgregio',
    'financiële ontwikkelingen',
    'verantwoording',
    'governance',
    'tweehoofdige',
    'september',
    'medewerking',
    'transparantie',
    '14 gemeenten',
    'IGJ',
    'zes weken',
    'Bestuurlijke begeleidingsgroep',
    'Wij gaan een regievoerder aanstellen.',
    'gemeenten zoals de uwe, buiten onze regio',
    'brochure Jeugdautoriteit',
    'wettelijke plicht',
    'in uw gemeente',
    'Directeur MGR sociaal domein Limburg Noord',
  ])('noemt %s', (woorden) => {
    expect(rib).toContain(woorden);
  });

  it.each(['XONAR', '92', 'segment', 'Wijgergangs', 'Jeurissen', 'Meussen', '€', 'miljoen', 'PricewaterhouseCoopers'])(
    'noemt niet %s',
    (woorden) => {
      expect(rib).not.toContain(woorden);
    },
  );

  it('laat zien wat ontbreekt en wie het weet', () => {
    expect(rib).toContain('[ONTBREEKT: naam begeleidend bureau — vragen aan: regievoerder]');
    expect(gaten(brief('raadsinformatiebrief', 'raad-andere-regio', casus)).map(({ feit }) => feit)).toEqual([
      'rib.datum',
      'plan.bureau',
      'rib.ondertekenaar',
      'deelnemingen.namen',
    ]);
  });

  it('is zonder briefdatum nergens betrekkelijk, en met briefdatum wel', () => {
    expect(rib).toContain('In februari 2023');
    expect(rib).not.toContain('dit jaar');
    expect(ribAnders(casus, '2023-11-07')).toContain('Begin dit jaar');
    expect(ribAnders(casus, '2023-11-07')).toContain('Datum\n');
    expect(ribAnders(casus, '2023-11-07')).toContain('7 november 2023');
    expect(ribAnders(casus, '2024-01-09')).toContain('Begin vorig jaar');
  });
});

describe('raadsinformatiebrief aan de eigen raden', () => {
  const rib = ribEigen(casus);

  it('vervalt de zin voor gemeenten buiten de regio', () => {
    expect(rib).not.toContain('zoals de uwe');
    expect(rib).not.toContain('niet accounthoudende');
  });

  it('zegt wat de gemeente zelf raakt en waar men met vragen terechtkan', () => {
    expect(rib).toContain('Uw gemeente is een van de 14 gemeenten in deze regio.');
    expect(rib).toContain('begroting van uw gemeente, is nog niet bekend');
    expect(rib).toContain('portefeuillehouder');
    expect(rib).toContain('griffie');
  });

  it('noemt trede, label en wie samen heeft vastgesteld', () => {
    expect(rib).toContain('trede 3');
    expect(rib).toMatch(
      /[Dd]e jeugdregio’s .*, de Raad van Bestuur en de JA hebben samen vastgesteld dat de situatie .* zorgelijk is/,
    );
  });
});

describe('persbericht', () => {
  const bericht = pers(casus);

  it.each([
    'PERSBERICHT',
    'Venlo, 7 november 2023',
    'Herstelplan voor Mutsaersstichting',
    'herstelplan',
    'zorgelijk',
    'In februari kreeg de JA twee meldingen',
    'zowel van de Mutsaersstichting zelf als van de regio Limburg-Noord',
    'De JA volgt de uitvoering van het plan',
    'kijkt de IGJ mee',
    '14 gemeenten',
    'Einde persbericht',
    'Noot voor de redactie',
    'kernteamlimburgnoord@sdln.nl',
    'verbonden zorgondernemingen',
    'Beesel, Bergen, Echt-Susteren, Gennep, Horst aan de Maas, Leudal, Maasgouw, Nederweert, Peel en Maas, Roerdalen, Roermond, Venlo, Venray en Weert',
    'www.sociaaldomein-limburgnoord.nl',
  ])('noemt %s', (woorden) => {
    expect(bericht).toContain(woorden);
  });

  it('staat in de derde persoon en noemt niets wat niet voor de krant is', () => {
    expect(bericht).not.toMatch(/trede [1-5]|begeleidingsgroep|communicatiebureau|wettelijke plicht|uw gemeente/i);
    expect(bericht).not.toMatch(/regievoerder/i);
    expect(bericht).toContain('[ONTBREEKT: naam begeleidend bureau — vragen aan: wie de regie voert]');
    expect(bericht).not.toMatch(/\b(wij|ons|onze)\b/i);
    expect(brief('persbericht', 'pers', casus).voetnoten).toEqual([]);
  });

  it('begint met het nieuws en eindigt met wat kan worden afgeknipt', () => {
    const volgorde = ['PERSBERICHT', 'Venlo,', 'Herstelplan voor', 'Einde persbericht', 'Noot voor', 'Over MGR'];
    const plaatsen = volgorde.map((woorden) => bericht.indexOf(woorden));
    expect(plaatsen).toEqual([...plaatsen].sort((a, b) => a - b));
    expect(plaatsen).not.toContain(-1);
  });

  it('heeft een gat zolang de benaming van de trede niet vaststaat', () => {
    expect(pers(dossier('mutsaers-2023', { 'trede.nummer': 2 }))).toContain('[ONTBREEKT: benaming van de situatie');
  });
});

describe('aanbiedingsbrief van de ontvangende regio', () => {
  it.each([
    'trede 3',
    'De jeugdregio’s Noord- en Midden-Limburg, de Raad van Bestuur en de JA hebben samen vastgesteld',
    'herstelplan nodig voor de Mutsaersstichting en voor de deelnemingen',
    'Limburg-Noord, met Venlo als centrumgemeente',
    'Mutsaersstichting, Hai-5 en Care4Kids',
    'Wonen, Ambulant en Crisis',
    'te vroeg',
    'actief te betrekken',
    'XONAR',
    'volgens opgave in 92 gemeenten in Limburg en Brabant',
    'Hubert Mackus',
  ])('noemt %s', (woorden) => {
    expect(aanbieding(casus)).toContain(woorden);
  });

  it('zwijgt over een verwante casus die er niet is', () => {
    expect(aanbieding(dossier('mutsaers-2023', { 'verwant.naam': null }))).not.toMatch(/XONAR|Ook bij/);
  });

  it.each([2, 3, 4, 5])(
    'zegt in trede %s één keer hoe ernstig het is, en noemt de aanbieder met haar lidwoord',
    (nummer) => {
      const label = nummer === 2 ? 'kwetsbaar' : null;
      const tekst = aanbieding(dossier('mutsaers-2023', { 'trede.nummer': nummer, 'trede.label': label }));
      expect(tekst.match(/kwetsbaar|zorgelijk|problematisch/g)).toHaveLength(1);
      expect(tekst).toContain('gaat het om de Mutsaersstichting, Hai-5 en Care4Kids');
    },
  );
});

describe('een ander feit geeft een andere brief', () => {
  it('legt bij een continuïteitsplan de regie meer bij de gemeenten', () => {
    const anders = dossier('mutsaers-2023', { 'plan.soort': 'continuiteitsplan' });
    for (const [soort, publiek] of eersteBrieven) {
      const gewoon = tekst(brief(soort, publiek, casus));
      const gekeerd = tekst(brief(soort, publiek, anders));
      expect(gewoon).toContain('als eerste verantwoordelijk voor het eigen herstel');
      expect(gekeerd).not.toContain('als eerste verantwoordelijk voor het eigen herstel');
      expect(gekeerd).toContain('regie meer bij de gemeenten die de hulp inkopen');
      expect(gekeerd).toContain('continuïteitsplan');
    }
  });

  it('volgt het label van de trede', () => {
    const anders = dossier('mutsaers-2023', { 'trede.nummer': 4 });
    expect(ribAnders(anders)).toContain('trede 4');
    expect(ribAnders(anders)).toContain('problematisch');
    expect(ribAnders(anders)).not.toContain('zorgelijk');
    expect(pers(anders)).toContain('problematisch');
    expect(pers(anders)).not.toMatch(/zorgelijk|trede 4/);
  });

  it('noemt de inspectie nergens als zij niet meekijkt', () => {
    const anders = dossier('mutsaers-2023', { 'igj.betrokken': false });
    for (const [soort, publiek] of alleBrieven) {
      expect(tekst(brief(soort, publiek, anders))).not.toMatch(/IGJ|[Ii]nspectie|(6|zes) weken/);
    }
  });

  it('zet een aangestelde regievoerder in de voltooide tijd, met naam', () => {
    const anders = dossier('mutsaers-2023', {
      'organisatie.regievoerder': 'aangesteld',
      'organisatie.regievoerderNaam': 'Kim de Groot',
    });
    expect(ribAnders(anders)).toContain('Kim de Groot is aangesteld als regievoerder.');
    expect(ribAnders(anders)).not.toContain('regievoerder aanstellen');
    expect(pers(anders)).not.toContain('Kim de Groot');
  });

  it('laat zonder melding door de aanbieder de woorden zowel en als weg', () => {
    const anders = pers(dossier('mutsaers-2023', { 'melding.aanbiederOp': null }));
    expect(anders).not.toMatch(/zowel/i);
    expect(anders).toContain('De regio Limburg-Noord heeft in februari een melding gedaan');
  });

  it('noemt twee maanden als er op twee momenten is gemeld', () => {
    const anders = pers(dossier('mutsaers-2023', { 'melding.aanbiederOp': '2023-03' }));
    expect(anders).toContain('De regio Limburg-Noord heeft in februari een melding');
    expect(anders).toContain('In maart heeft de Mutsaersstichting zelf ook een melding gedaan.');
  });

  it.each(alleBrieven)('noemt na de overgang alleen de NZa, zonder brochure: %s voor %s', (soort, publiek) => {
    const document = brief(soort, publiek, casus, '2026-02-03');
    const gewoon = tekst(document);
    expect(gewoon.includes('Nederlandse Zorgautoriteit')).toBe(feitenVan(document).includes('autoriteit.naam'));
    expect(gewoon).not.toMatch(/Jeugdautoriteit|\bJA\b|brochure/);
  });

  it('noemt haar in de brieven die van haar spreken, en zwijgt in de slotbrief en de eerste verklaring', () => {
    const noemen = alleBrieven.filter(([soort, publiek]) =>
      feitenVan(brief(soort, publiek, casus, '2026-02-03')).includes('autoriteit.naam'),
    );
    const soorten = noemen.map(([soort]) => soort);
    expect(soorten).toEqual(expect.arrayContaining(['raadsinformatiebrief', 'vervolgbrief', 'aanbiedingsbrief']));
    expect(soorten).toEqual(expect.arrayContaining(['persbericht', 'vragen-en-antwoorden']));
    expect(soorten).toEqual(expect.arrayContaining(['medewerkersbrief', 'clientenbrief']));
    expect(soorten).not.toEqual(expect.arrayContaining(['afsluitingsbrief']));
    expect(soorten).not.toEqual(expect.arrayContaining(['verklaring']));
  });

  it('neemt een autoriteit over die in het dossier zelf staat', () => {
    const anders = dossier('mutsaers-2023', {
      'autoriteit.naam': 'Nederlandse Zorgautoriteit',
      'autoriteit.afkorting': 'NZa',
    });
    expect(ribAnders(anders)).not.toMatch(/Jeugdautoriteit|\bJA\b/);
    expect(ribAnders(anders)).toContain('Nederlandse Zorgautoriteit (NZa)');
  });

  it('zet een embargo boven het persbericht', () => {
    expect(pers(casus)).not.toContain('EMBARGO');
    const anders = pers(dossier('mutsaers-2023', { 'persbericht.embargo': '2023-11-07T12:00' }));
    expect(anders).toContain('EMBARGO tot 7 november 2023, 12.00 uur');
  });

  it('leest een niet openbaar bureau als een gewone zin', () => {
    const anders = dossier('mutsaers-2023', { 'plan.bureau': { afwezig: 'niet-openbaar' } });
    expect(ribAnders(anders)).toContain('begeleid door een extern bureau.');
    expect(ribAnders(anders)).not.toContain('ONTBREEKT: naam begeleidend');
  });

  it('laat zien dat een weggelakt bureau er wel staat', () => {
    const lak = dossier('mutsaers-2023', { 'plan.bureau': { afwezig: 'weggelakt', wooGrond: '5.1.1c' } });
    expect(ribAnders(lak)).toContain('begeleid door [weggelakt].');
  });

  it('schrijft een raad aan bij zijn eigen naam', () => {
    const anders = dossier('mutsaers-2023', { 'ontvanger.gemeente': 'Maastricht' });
    expect(ribAnders(anders)).toContain('Gemeenteraad van Maastricht');
  });

  it('wordt een onbekende inspectie een gat en geen stilte', () => {
    expect(ribAnders(zonder(casus, 'igj.betrokken'))).toContain('[ONTBREEKT: of de inspectie meekijkt');
  });
});
