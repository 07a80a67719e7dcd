/** A melding by people who are in a hurry: what is said in passing goes where it belongs, and nothing is made of it that was not said. */
import { Spreker, Verslag } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const speel = async (naam: string, reis: string, zinnen: readonly string[]): Promise<Verslag> => {
  const verslag = new Verslag();
  const spreker = new Spreker(huis, naam, 'personal', verslag);
  for (const zin of zinnen) await spreker.zeg(zin);
  vergelijkReis(reis, verslag);
  return verslag;
};

it('weg moeten, en even later verdergaan met een antwoord', async () => {
  await speel('Sanne Verhoeven', 'melding-in-haast-weg', [
    'lindewal sluit 2 groepen in roermond per 1 mei',
    'ik moet zo een vergadering in',
    '9 kinderen',
    'gehoord van de bestuurder zelf. ik moet zo een vergadering in',
    'wacht nee toch 1 juni, niet 1 mei',
    'samenvatting',
    'ben ik klaar?',
  ]);
});

it('bij elke vraag een plaats erbij, een plaats eraf en een getal anders', async () => {
  const verslag = await speel('Bilal Amrani', 'melding-in-haast-plaatsen', [
    'Hazelkamp stopt per 1 mei met pleegzorg in Maastricht en Heerlen',
    'weet ik niet',
    'nee het zijn 45 kinderen',
    'nee',
    'en sittard ook',
    'haal heerlen eraf',
    '3 ton tekort',
  ]);
  expect(verslag.tekst.split('> nee het zijn 45 kinderen')[1]?.split('\n> ')[0]).toMatch(/Is het acuut/);
});

it('namens een beller: zijn naam, zijn wethouder, en wie het nog niet weet', async () => {
  const verslag = await speel('Anouk Wiersma', 'melding-in-haast-namens', [
    'melding namens Peter Jansen van gemeente Roermond, hij belde net: noorderlicht stopt met ambulant in roermond',
    '077-3591234, beleidsadviseur jeugd',
    'de regio weet het nog niet',
    'hij wil niet dat zijn naam genoemd wordt',
    'ja zijn wethouder weet ervan',
  ]);
  expect(verslag.tekst).not.toMatch(/Veilig Thuis/);
});
