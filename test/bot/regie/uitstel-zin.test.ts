/** How long and why a message is put off, as far as a sentence says it. */
import { uitstelUitZin } from '../../../bot/regie/uitstel-zin';

it.each([
  ['stel het bericht 3 dagen uit, overleg verzet', { dagen: 3, reden: 'Overleg verzet' }],
  [
    'stel de update van Wilgenhoeve een week uit want de bank antwoordt pas vrijdag',
    { dagen: 7, reden: 'De bank antwoordt pas vrijdag' },
  ],
  ['stel de herinnering één dag uit omdat het overleg morgen is', { dagen: 1, reden: 'Omdat het overleg morgen is' }],
  ['stel het bericht uit: 3 dagen, overleg verzet', { dagen: 3, reden: 'Overleg verzet' }],
  ['stel het bericht uit, 3 dagen', { dagen: 3 }],
  ['stel het bericht 5 dagen uit', { andereDagen: 5 }],
  ['stel het bericht twee weken uit, vakantie', { andereDagen: 14, reden: 'Vakantie' }],
  ['stel de update 3 dagen uit wegens ziekte', { dagen: 3, reden: 'Wegens ziekte' }],
  ['stel het bericht acht dagen uit', { andereDagen: 8 }],
  ['stel het bericht vijfentwintig dagen uit', { andereDagen: 25 }],
  ['stel het bericht anderhalve week uit', {}],
  ['stel het bericht 99999999999 dagen uit', {}],
  ['stel Wilgenhoeve 3 dagen uit, overleg verzet', { dagen: 3, reden: 'Overleg verzet' }],
  ['stel uit', {}],
  ['ritme', {}],
  ['hoe vaak moet ik een update sturen', {}],
])('%s', (zin, verwacht) => {
  expect(uitstelUitZin(zin)).toEqual(verwacht);
});

it('neemt geen reden over waar een BSN in staat', () => {
  expect(uitstelUitZin('stel het bericht 3 dagen uit, het gaat om 111222333')).toEqual({ dagen: 3 });
});
