/** What looks like a count, a beginning or a gemeente and is none is not read. */
import { begrijp } from '../../../bot/begrip/begrijp';
import { NU } from './meten';
import { register } from './register-voorbeeld';

const slots = (tekst: string) => begrijp(tekst, register, NU).slots;

describe('hoeveel, sinds wanneer en waar: wat er niet staat wordt niet gelezen', () => {
  it.each([
    ['een groep van 12 moet dicht', 12],
    ['de leefgroep van twaalf sluit', 12],
    ['een groep van 12 gemeenten heeft een contract', undefined],
    ['9 meiden raken hun plek kwijt', 9],
    ['een dozijn kinderen zit zonder begeleiding', 12],
    ['twee dozijn kinderen', undefined],
    ['geen 20 jongeren maar 30', 30],
    ['15 a 20 jongeren', undefined],
  ])('%s', (tekst, aantal) => expect(slots(tekst).aantal).toBe(aantal));

  it.each([
    'al 10 jaar een contract en dat stopt nu',
    'ze zijn al 8 jaar onze aanbieder',
    'al 5 jaar actief in de regio',
  ])('hoe lang men elkaar kent is geen begin van iets: %s', (tekst) => expect(slots(tekst).datum).toBeUndefined());
  it('hoe lang er iets mis is wel', () => expect(slots('al 3 weken geen salaris').datum).toBeDefined());

  it.each([
    'een club uit duitsland neemt het over',
    'De Hoge Duinen stopt',
    'de heer Van Beek belde',
    'mevrouw van Weert belde',
  ])('geen gemeente: %s', (tekst) => expect(slots(tekst).gemeente).toBeUndefined());
});
