/** What the aanbieder kept to itself stands with the melding of the regio, or with what came before; and parents read what the goal comes down to. */
import { brief, dossier, tekst } from './ondersteuning';

const rib = (anders: Readonly<Record<string, unknown>>): string =>
  tekst(brief('raadsinformatiebrief', 'raad-andere-regio', dossier('mutsaers-2023', anders)));
const ZIN = 'In het begin hield de Mutsaersstichting de problemen binnen de eigen organisatie.';
const plaats = (brieftekst: string, kop: string): number => brieftekst.indexOf(kop);

const persbericht = (anders: Readonly<Record<string, unknown>>): string =>
  tekst(brief('persbericht', 'pers', dossier('mutsaers-2023', anders)));
const geen = { afwezig: 'geen' };

it.each([
  ['raad', rib],
  ['krant', persbericht],
] as const)('%s: zonder melding gaat het kopje over de autoriteit alleen over de autoriteit', (_, maak) => {
  const zonder = maak({ 'melding.regioOp': geen, 'melding.aanbiederOp': geen });
  // Its size stands in the sentence before it.
  const zin = 'In het begin hield zij de problemen binnen de eigen organisatie.';
  expect(zonder.split(zin)).toHaveLength(2);
  expect(plaats(zonder, zin)).toBeGreaterThan(plaats(zonder, 'Wat eraan voorafging'));
  expect(plaats(zonder, zin)).toBeLessThan(plaats(zonder, 'De rol van de J'));
  expect(zonder).toContain('De rol van de J');
});

it('waar de zin over de omvang er niet staat, noemt die over het begin de aanbieder bij de naam', () => {
  expect(rib({ 'melding.regioOp': geen, 'aanbieder.isGroot': false })).toContain(ZIN);
  expect(rib({ 'melding.regioOp': geen, 'aanbieder.lidwoord': 'het' })).toContain(
    'In het begin hield de aanbieder de problemen',
  );
});

it('met een melding, ook een die niet openbaar is, staat het vlak voor de melding', () => {
  for (const anders of [{}, { 'melding.regioOp': { afwezig: 'niet-openbaar' } }]) {
    const met = rib(anders);
    expect(met.split(ZIN)).toHaveLength(2);
    expect(plaats(met, ZIN)).toBeGreaterThan(plaats(met, 'De melding'));
  }
});

it('ouders lezen waar het doel op neerkomt, en een doel in gewone woorden blijft zoals het is', () => {
  const ouders = (anders: Readonly<Record<string, unknown>>): string =>
    tekst(brief('clientenbrief', 'clienten', dossier('mutsaers-2023', anders)));
  expect(ouders({})).toContain(
    'Het doel is de continuïteit van cruciale jeugdhulpfuncties: hulp die een andere organisatie niet zomaar kan overnemen, moet doorgaan.',
  );
  const gewoon = ouders({ 'plan.doel': 'dat alle jeugdigen hun hulp houden' });
  expect(gewoon).toContain('Het doel is dat alle jeugdigen hun hulp houden.');
  expect(gewoon).not.toContain('moet doorgaan');
});
