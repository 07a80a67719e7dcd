/** Which places in a story are where it happens, and which only belong to the name of another. */
import { isPlaatsVanWerk } from '../../../bot/melding/plaats-van-werk';

it.each([
  ['ik sprak met joke van dam van de rabobank venlo, ze zei dat noorderlicht de huur niet betaalt', 'Venlo'],
  ['volgens de bank in venlo gaat het mis', 'Venlo'],
  ['een docent van het valuascollege venlo belde', 'Venlo'],
  ['de basisschool venlo hoorde dat de groep sluit', 'Venlo'],
  ['een accountant van de rabobank te roermond', 'Roermond'],
  ['een club uit rotterdam neemt het over', 'Rotterdam'],
  ["de huisarts 's-hertogenbosch maakt zich zorgen", "'s-Hertogenbosch"],
])('“%s”: %s is geen gebied', (klein, naam) => {
  expect(isPlaatsVanWerk(klein, naam)).toBe(true);
});

it.each([
  ['de groep in venlo sluit', 'Venlo'],
  ['joke van dam van de gemeente venlo belde', 'Venlo'],
  ['de regio venlo koopt dit in', 'Venlo'],
  ['het college van venlo weet ervan', 'Venlo'],
  ['het wijkteam venlo heeft tien jongeren', 'Venlo'],
  ['de locatie venlo gaat dicht', 'Venlo'],
  ['het kantoor venlo van noorderlicht sluit', 'Venlo'],
  ['het gaat om venlo', 'Venlo'],
  ['van de rabobank venlo hoorde ik dat noorderlicht in venlo de huur niet betaalt', 'Venlo'],
  ['er zitten kinderen op school in venlo', 'Venlo'],
  ['de bank zegt dat het in roermond misgaat', 'Roermond'],
])('“%s”: %s kan een gebied zijn', (klein, naam) => {
  expect(isPlaatsVanWerk(klein, naam)).toBe(false);
});
