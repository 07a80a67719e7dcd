/** The life of a letter: every step from every status, and who may not do what. */
import {
  briefOvergangen,
  geefTerug,
  geefVrij,
  laatVervallen,
  legVoor,
  nieuweBrief,
  stelVast,
  trekIn,
  verzend,
  wijzig,
} from '../../domain/brief';
import type { Brief, BriefStatus, BriefStap } from '../../domain/brief';
import type { Fout } from '../../domain/fout';
import type { Result } from '../../domain/result';

const schoon = { gaten: 0, tegenspraken: 0, teBevestigen: 0 };
const akkoord = { door: 'b', versie: 1, hash: 'h' };

const stappen: Readonly<Record<BriefStap, (brief: Brief) => Result<Brief, Fout>>> = {
  wijzigen: (brief) => wijzig(brief, 'a', 'h2'),
  voorleggen: (brief) => legVoor(brief, 'a'),
  vaststellen: (brief) => stelVast(brief, 'b', brief.hash, schoon),
  teruggeven: geefTerug,
  vervallen: laatVervallen,
  vrijgeven: (brief) => geefVrij(brief, brief.hash),
  verzenden: verzend,
  intrekken: trekIn,
};

const statussen = Object.keys(briefOvergangen) as BriefStatus[];
const in_ = (status: BriefStatus): Brief => ({ ...nieuweBrief('a', 'h'), status, akkoord });

describe.each(statussen)('een brief in %s', (status) => {
  it.each(Object.keys(stappen) as BriefStap[])('%s doet wat de tabel zegt', (stap) => {
    const tabel: Partial<Record<BriefStap, BriefStatus>> = briefOvergangen[status];
    const naar = tabel[stap];
    const uitkomst = stappen[stap](in_(status));
    if (naar === undefined) {
      expect(uitkomst).toEqual({ ok: false, fout: { soort: 'kan-niet-in-deze-status', status, stap } });
    } else {
      expect(uitkomst).toMatchObject({ ok: true, value: { status: naar } });
    }
  });
});

const voorgelegd = in_('voorgelegd');

it('wie schreef, ook aan een eerdere versie, of voorlegde, stelt niet vast', () => {
  const tweede = wijzig(voorgelegd, 'c', 'h2');
  if (!tweede.ok) throw new Error('wijzigen hoort te kunnen');
  const opnieuw = legVoor(tweede.value, 'd');
  if (!opnieuw.ok) throw new Error('voorleggen hoort te kunnen');
  expect(stelVast(opnieuw.value, 'a', 'h2', schoon)).toMatchObject({ fout: { soort: 'zelfde-persoon' } });
  expect(stelVast(opnieuw.value, 'c', 'h2', schoon)).toMatchObject({ fout: { soort: 'zelfde-persoon' } });
  expect(stelVast(opnieuw.value, 'd', 'h2', schoon)).toMatchObject({ fout: { soort: 'zelfde-persoon' } });
  expect(stelVast(opnieuw.value, 'b', 'h2', schoon)).toMatchObject({ value: { akkoord: { door: 'b', versie: 2 } } });
});

it.each([
  [
    { ...schoon, gaten: 1 },
    { soort: 'brief-heeft-gaten', aantal: 1 },
  ],
  [
    { ...schoon, tegenspraken: 1 },
    { soort: 'brief-spreekt-zich-tegen', aantal: 1 },
  ],
  [
    { ...schoon, teBevestigen: 1 },
    { soort: 'brief-vraagt-bevestiging', aantal: 1 },
  ],
])('wordt niet vastgesteld met %p', (beletsels, fout) => {
  expect(stelVast(voorgelegd, 'b', 'h', beletsels)).toEqual({ ok: false, fout });
});

it('een akkoord geldt voor de tekst die op het scherm stond', () => {
  expect(stelVast(voorgelegd, 'b', 'andere', schoon)).toMatchObject({ fout: { soort: 'brief-gewijzigd-na-akkoord' } });
});

it('een wijziging na het akkoord maakt het akkoord ongeldig', () => {
  expect(wijzig(in_('vastgesteld'), 'a', 'h2')).toMatchObject({
    value: { status: 'concept', versie: 2, akkoord: null },
  });
});

it.each([
  ['een feit is veranderd', in_('vastgesteld'), 'andere'],
  ['het akkoord is van een eerdere versie', { ...in_('vastgesteld'), versie: 2 }, 'h'],
  ['er is geen akkoord', { ...in_('vastgesteld'), akkoord: null }, 'h'],
])('wordt niet vrijgegeven als %s', (_, brief, nu) => {
  expect(geefVrij(brief, nu)).toMatchObject({ fout: { soort: 'brief-gewijzigd-na-akkoord' } });
});
