/** What people answer to a question is seldom a sentence: it may never be taken for danger, nor surely for another wish. */
import { ZEKER } from '../../../bot/begrip/begrepen';
import type { Intent } from '../../../bot/begrip/begrepen';
import { begrijp } from '../../../bot/begrip/begrijp';
import { NU } from './meten';
import { register } from './register-voorbeeld';

const antwoorden: readonly string[] = [
  'van een vriend',
  'van de wethouder',
  'uit het overleg',
  'een knelpunt',
  'iets anders',
  'de laatste',
  'sinds de zomer',
  'vanaf september',
  'twee jaar geleden',
  'rond de dertig',
  'meer dan honderd kinderen',
  'gezinshuizen',
  'jeugdzorgplus',
  'gesloten jeugdzorg',
  'begeleiding thuis',
  'kinderen en jongeren',
  'jongens en meisjes',
  'moeders met kinderen',
  'tieners',
  'de ouders zelf',
  'ouders en verwijzers',
  'alleen de directie',
  'mijn leidinggevende',
  'de inkoper',
  'wij hebben gebeld',
  'nog geen actie ondernomen',
  'een overleg gepland',
  'via Teams',
  '06 12345678',
  'na vijven',
  'Sittard',
  'Kerkrade en Heerlen',
  'Parkstad',
  'vijf gemeenten',
  'drie ton',
  'geen bedrag',
  'eind maart',
  'zo snel mogelijk',
  'dat klopt',
  'klopt niet',
  'precies',
  'min of meer',
  'een beetje',
  'geen bijzonderheden',
  'zoals afgesproken',
  'van een meisje',
  'dat kind',
  'broer en zus',
  'hun vader',
  'thuiswonend',
];

/** A melding is already being made: that wish interrupts nothing. */
const blijftBijDeVraag: ReadonlySet<Intent> = new Set<Intent>(['onbekend', 'melding.starten']);

it.each(antwoorden)('%s', (tekst) => {
  const { intent, zekerheid } = begrijp(tekst, register, NU);
  expect(intent).not.toBe('verwijzing');
  expect(blijftBijDeVraag.has(intent) ? 0 : zekerheid).toBeLessThan(ZEKER);
});
