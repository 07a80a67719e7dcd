/** A message of many words that each may begin a second thing is read a few times, and not once for each of them. */
import { acteIn } from '../../../bot/dialoog/half-vraag';
import { tweeDingenIn } from '../../../bot/nieuw-bericht/twee-dingen';
import { register } from '../begrip/register-voorbeeld';

/** Counts how many texts are read. */
function tellend() {
  let gelezen = 0;
  const lezer = {
    get register() {
      gelezen += 1;
      return register;
    },
    vandaag: '2026-03-12',
  };
  return { lezer, gelezen: () => gelezen };
}

it.each([
  ['kort', 'maak en '.repeat(20)],
  ['lang', 'maak en '.repeat(1_000)],
])('een %s bericht vol naden', (_, naden) => {
  const { lezer, gelezen } = tellend();
  expect(tweeDingenIn(lezer, `${naden}wat is de trede`)).toBeNull();
  expect(gelezen()).toBeLessThanOrEqual(20);
});

it('in een melding ook', () => {
  const { lezer, gelezen } = tellend();
  expect(acteIn(lezer, 'maar de bank en daarna ook '.repeat(100))).toBeNull();
  expect(gelezen()).toBeLessThanOrEqual(5);
});

it('wat twee dingen vraagt, wordt nog gelezen', () => {
  const { lezer } = tellend();
  expect(tweeDingenIn(lezer, 'welke trede heeft de Wilgenhoeve en maak een raadsbrief')).toEqual({
    eerst: 'welke trede heeft de Wilgenhoeve',
    dan: 'maak een raadsbrief',
  });
});
