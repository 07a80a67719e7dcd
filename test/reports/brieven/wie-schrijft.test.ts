/** Wie namens een gemeente elders schrijft, in welke vorm ook, zegt niet `wij` voor de accounthoudende regio. */
import { isVanBuiten } from '../../../domain/afzender';
import { aanbieding, brief, dossier, ribAnders, tekst, vanCollege } from './ondersteuning';

it.each([
  ['Burgemeester en wethouders van Zwolle', 'Namens burgemeester en wethouders van Zwolle,'],
  ['B en W van Zwolle', 'Namens B en W van Zwolle,'],
  ['B&W van Zwolle', 'Namens B&W van Zwolle,'],
  ['het gemeentebestuur van Zwolle', 'Namens het gemeentebestuur van Zwolle,'],
  ['Wethouder Jeugd van Zwolle', null],
  ['de burgemeester van Zwolle', null],
] as const)('%s', (van, namens) => {
  expect(isVanBuiten(van, ['Venlo', 'Venray'])).toBe(true);
  const uit = ribAnders(vanCollege('mutsaers-2023', { 'rib.van': van }));
  expect(uit).toContain('hebben wij gehoord van de regio');
  expect(uit).not.toMatch(/Wij hebben op bestuurlijk niveau|hebben wij een melding gedaan/u);
  expect(/^Namens .*,$/mu.exec(uit)?.[0] ?? null).toBe(namens);
});

it('een wethouder van de regio zelf schrijft gewoon voor haar', () => {
  expect(isVanBuiten('Wethouder Jeugd van Venlo', ['Venlo', 'Venray'])).toBe(false);
  expect(ribAnders(dossier('concern-2025'))).toContain('Wij hebben op bestuurlijk niveau');
});

it('burgemeester en wethouders ondertekenen een aanbiedingsbrief namens hun college', () => {
  const van = 'burgemeester en wethouders van Rotterdam';
  expect(aanbieding(dossier('concern-2025', { 'aanbiedingsbrief.van': van }))).toContain(
    'Namens burgemeester en wethouders van Rotterdam,',
  );
});

it('wat als bijzin is toegezegd, staat achter het werkwoord', () => {
  const met = (toezeggingen: readonly string[]): string =>
    ['raadsinformatiebrief', 'medewerkersbrief']
      .map((soort) =>
        tekst(
          soort === 'medewerkersbrief'
            ? brief('medewerkersbrief', 'medewerkers', dossier('concern-2025', { 'rvb.toezeggingen': toezeggingen }))
            : brief(
                'raadsinformatiebrief',
                'raad-eigen-regio',
                dossier('concern-2025', { 'rvb.toezeggingen': toezeggingen }),
              ),
        ),
      )
      .join('\n');
  const bijzin = met(['Dat er elke maand cijfers komen.']);
  expect(bijzin).toContain('De Raad van Bestuur heeft toegezegd dat er elke maand cijfers komen.');
  expect(bijzin).toContain('hebben wij toegezegd dat er elke maand cijfers komen.');
  expect(met(['openheid', 'dat er elke maand cijfers komen'])).toContain(
    'De Raad van Bestuur heeft dit toegezegd: openheid en dat er elke maand cijfers komen.',
  );
  expect(met(['openheid'])).toContain('De Raad van Bestuur heeft openheid toegezegd.');
});

it('wat met een hoofdletter is ingevuld, staat klein midden in een zin', () => {
  const anders = {
    'personeel.contact': 'Uw manager',
    'loket.contact': 'De balie',
    'accounthouder.taken': ['Inkoop', 'Wmo-toezicht'],
  };
  const bron = dossier('concern-2025', anders);
  expect(tekst(brief('medewerkersbrief', 'medewerkers', bron))).toContain('terecht bij uw manager.');
  expect(tekst(brief('clientenbrief', 'clienten', bron))).toContain('praten met de balie.');
  expect(tekst(brief('persbericht', 'pers', bron))).toMatch(/verzorgt inkoop en .*Wmo.*toezicht/u);
});

it('een vervolg dat als hele zin is ingevuld, staat er als hele zin', () => {
  const anders = { 'verwant.naam': 'XONAR', 'verwant.ontwikkeling': 'de fusie gaat niet door' };
  const met = (vervolg: string): string =>
    aanbieding(dossier('concern-2025', { ...anders, 'verwant.vervolg': vervolg }));
  expect(met('Wij spreken het bestuur in maart')).toMatch(/^Wij spreken het bestuur in maart\.$/mu);
  expect(met('een bestuurlijk overleg')).toContain('Er komt een bestuurlijk overleg.');
});

it.each([
  ['Bestuurlijk Overleg', 'het'],
  ['Regionaal Bestuurlijk Overleg Jeugd', 'het'],
  ['Portefeuillehoudersoverleg Jeugd Haaglanden', 'het'],
  ['Algemeen Bestuur', 'het'],
  ['Presidium', 'het'],
  ['Regionaal Serviceteam Jeugd', 'het'],
  ['Directie', 'de'],
  ['Bestuurscommissie Jeugd', 'de'],
  ['Bestuurlijke commissie van het Overleg', 'de'],
  ['Voorzitter Bestuurlijk Overleg', 'de'],
  ['Stuurgroep van het Algemeen Bestuur', 'de'],
])('namens wie: %s krijgt %s', (bestuur, lidwoord) => {
  const uit = tekst(
    brief('raadsinformatiebrief', 'raad-eigen-regio', dossier('mutsaers-2023', { 'accounthouder.bestuur': bestuur })),
  );
  expect(uit).toContain(`Namens ${lidwoord} ${bestuur},`);
});

it.each([
  ['Regionaal Serviceteam Jeugd', 'met het Regionaal Serviceteam Jeugd'],
  ['Communicatieloket Jeugd', 'met het Communicatieloket Jeugd'],
  ['Jeugdhulp Zuid', 'met Jeugdhulp Zuid'],
  ['Communicatiebureau Zuid', 'met het Communicatiebureau Zuid'],
  ['Voorlichting Bestuurlijk Overleg', 'met Voorlichting Bestuurlijk Overleg'],
])('bij wie de pers terechtkan: %s', (naam, met) => {
  expect(tekst(brief('persbericht', 'pers', dossier('mutsaers-2023', { 'kernteam.naam': naam })))).toContain(
    `contact op ${met}`,
  );
});
