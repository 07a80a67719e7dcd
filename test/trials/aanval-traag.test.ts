/** Probe. */
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { begrijp } from '../../bot/begrip/begrijp';
import { maakRegister } from '../../bot/begrip/register';
import { zinnenVan } from '../../domain/persoonsgegevens-zinnen';
const register = maakRegister({
  aanbieders: [{ id: 'A', naam: 'Stichting Het Noorderlicht', aliassen: [] }],
  gemeenten: [{ code: 'GM', naam: 'Venlo', aliassen: [] }],
  regios: [],
});
const duur = (doe: () => unknown): number => {
  const t = performance.now();
  doe();
  return Math.round(performance.now() - t);
};
const woorden =
  'zeventien|negentien|en|een|tien|twintig|half|honderd|duizend|drie en|vorige|week|maandag|maart|over|geleden|eind|begin|half|dagen|.|,|!|"|/|-|(|[|ik |wil |niet |gemeente |regio |stichting |van |de |der |het |M-2026-|C-|1.0|1,0|1-|2026-|2026|06 |0|00|+31|€|euro|%|mln|kinderen |jeugdigen |vader |moeder |slaan|geslagen |A.|Van De |Jan |Jan, |9 jaar|9)|geb |geb.|dossier nr |aa-bb-|a\'b|’s |é|ﬀ|½|①|\u200b|\u00ad|x y z |nu ki|bsn |bel |straat 1 1234 AB |1234 AB |1234|weg 1|oplaan|een een |kan mag moet |trede 1 2 |tredetrede|jr |maanden |al |sinds |vanaf |tot |rond |ongeveer |ruim |bijna '.split(
    '|',
  );
it('traag', () => {
  for (const zaad of [...woorden, ...woorden.map((w) => w + ' '), ...woorden.map((w) => w + 'a')]) {
    for (const staart of ['', ' x!', 'jaar']) {
      const k = zaad.repeat(Math.ceil(3990 / zaad.length)).slice(0, 3990) + staart;
      const kort = zaad.repeat(30) + staart;
      const b = duur(() => begrijp(kort, register, '2026-03-12'));
      const c = duur(() => begrijp('trede ' + k, register, '2026-03-12'));
      const a = duur(() => maakVrijeTekst(k));
      if (a + b + c > 250)
        require('fs').appendFileSync(
          '/tmp/traag2.txt',
          JSON.stringify(zaad + '…' + staart) + ` guard ${a} kort ${b} lang ${c}\n`,
        );
    }
  }
  require('fs').appendFileSync('/tmp/traag2.txt', 'klaar\n');
  // big guard
  for (const [n, zaad] of Object.entries({
    a: 'a',
    jan: 'Jan ',
    woord: 'Abcd ',
    kind: 'kind ',
    cijfer: '1 2 ',
    cijfers: '12345678 ',
    adres: 'Kerkstraat ',
    nl: 'x\n',
  })) {
    const k = zaad.repeat(Math.ceil(300_000 / zaad.length));
    require('fs').appendFileSync('/tmp/traag2.txt', n + ' 300k guard ' + duur(() => maakVrijeTekst(k)) + '\n');
  }
  void zinnenVan;
}, 200000);
