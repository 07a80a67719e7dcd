/** Wat een griffier zou doorstrepen: een wens die bij dit plan niet past, en een adres dat er is en nergens staat. */
import type { Publiek } from '../../../domain/publiek';
import type { BriefsoortNaam } from '../../../reports/brieven';
import { gaten } from '../../../reports/controle';
import { brief, dossier, tekst } from './ondersteuning';

const blijven = 'Het is dan ook belangrijk dat zij bij de organisatie blijven.';
const werken = 'Het is dan ook belangrijk dat zij hun werk kunnen blijven doen.';

describe.each<[BriefsoortNaam, Publiek]>([
  ['raadsinformatiebrief', 'raad-eigen-regio'],
  ['raadsinformatiebrief', 'raad-andere-regio'],
  ['persbericht', 'pers'],
])('%s voor %s', (soort, publiek) => {
  const met = (plan: unknown) => tekst(brief(soort, publiek, dossier('concern-2025', { 'plan.soort': plan })));

  it('bij een herstelplan is het belangrijk dat medewerkers bij de organisatie blijven', () => {
    expect(met('herstelplan')).toContain(blijven);
  });

  it('bij een continuïteitsplan kan de hulp ook bij een ander doorgaan: dan vraagt de brief dat niet', () => {
    expect(met('continuiteitsplan')).toContain(werken);
    expect(met('continuiteitsplan')).not.toContain(blijven);
  });

  it('zolang niemand weet welk plan het is, staat er wat bij ieder ander plan staat', () => {
    expect(met(null)).toContain(blijven);
  });
});

it('een medewerker van wie de hulp misschien naar een ander gaat, wordt bedankt en niet gevraagd te blijven', () => {
  const met = (plan: string) =>
    tekst(brief('medewerkersbrief', 'medewerkers', dossier('concern-2025', { 'plan.soort': plan })));
  expect(met('herstelplan')).toContain('wij hopen dat u bij ons blijft');
  expect(met('continuiteitsplan')).not.toContain('bij ons blijft');
  expect(met('continuiteitsplan')).toContain('Jeugdigen en hun ouders rekenen op u, en wij danken u voor uw werk.');
});

describe.each<Publiek>(['raad-eigen-regio', 'raad-andere-regio'])('het adres voor vragen, %s', (publiek) => {
  const met = (feiten: Readonly<Record<string, unknown>>) =>
    brief('raadsinformatiebrief', publiek, dossier('mutsaers-2023', feiten));

  it('staat in de brief als iemand het vastlegde', () => {
    expect(tekst(met({ 'organisatie.vragenmail': 'vragen@regio.example' }))).toContain(
      'Wethouders en beleidsmedewerkers kunnen hun vragen sturen naar vragen@regio.example.',
    );
    expect(tekst(met({ 'organisatie.vragenmail': 'vragen@regio.example' }))).not.toContain('algemeen e-mailadres');
  });

  it('wordt niet gevraagd: zonder adres zegt de brief dat het er is, en weggelakt ook', () => {
    for (const vragenmail of [{ afwezig: 'geen' }, { afwezig: 'niet-openbaar' }]) {
      const document = met({ 'organisatie.vragenmail': vragenmail });
      expect(tekst(document)).toContain('is er een algemeen e-mailadres.');
      expect(gaten(document).map(({ feit }) => feit)).not.toContain('organisatie.vragenmail');
    }
  });

  it('zonder algemeen adres staat er geen van beide', () => {
    const uit = tekst(met({ 'organisatie.vragenadres': false, 'organisatie.vragenmail': 'vragen@regio.example' }));
    expect(uit).not.toMatch(/vragen@regio|algemeen e-mailadres/u);
  });
});
