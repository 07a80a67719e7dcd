/** The letters of a series one by one, a page at a time. */
import { reeksTekst } from '../texts/briefreeks';
import { inkorten } from '../texts/inkorten';
import { bladknoppen, briefknoppen, deelknoppen } from './briefreeks-lijstknoppen';
import type { ReeksbriefView, ReekslijstView } from './briefreeks-view';
import type { Kaart } from './expand';
import { lijstKaart } from './lijst';

export const reeksbrievenPerBlad = 10;

export function reekslijstKaart(view: ReekslijstView, sleutel: string): Kaart {
  const { deel, melding } = view;
  const { lijst } = reeksTekst;
  const leeg = view.brieven.length === 0;
  const onder = [melding ?? '', leeg ? lijst.leeg(deel) : lijst.uitleg(deel)].filter((zin) => zin !== '');
  return lijstKaart({
    kop: lijst.kop(deel, view.casusNummer),
    onderkop: onder.join(' '),
    items: view.brieven.map((brief) => ({
      titel: inkorten(brief.gemeente, 100),
      regels: regels(brief),
      knoppen: briefknoppen(view, brief, sleutel),
    })),
    knoppen: [...bladknoppen(view), ...deelknoppen(view, sleutel)],
  });
}

function regels({ nummer, versie, status, uitval, geraakt, lezers, voorstellen }: ReeksbriefView): readonly string[] {
  const { lijst } = reeksTekst;
  const [zin] = geraakt?.zinnen ?? [];
  const meer = (geraakt?.zinnen.length ?? 0) - 1;
  return [
    lijst.regel(nummer, versie, status),
    ...(uitval === null ? [] : [inkorten(lijst.uitval(uitval.stap, uitval.waarom), 400)]),
    ...(geraakt && zin ? [inkorten(lijst.geraakt(geraakt.vervallen, zin.feit, zin.zin), 400)] : []),
    ...(meer > 0 ? [lijst.meerZinnen(meer)] : []),
    ...(voorstellen === null ? [] : [lijst.voorstellen(voorstellen)]),
    ...(lezers.length === 0 ? [] : [inkorten(lijst.lezers(lezers), 300)]),
  ];
}
