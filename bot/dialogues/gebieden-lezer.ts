/** Where it happens: every gemeente and regio a message names, without those that are taken back or only belong to the name of another. */
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { dialoogTekst } from '../../texts/dialoog';
import { kaal } from '../begrip/normaliseer';
import { leesBericht } from '../bericht-lezen';
import type { Leeshulp, Lezing } from '../dialogue';
import { isPlaatsVanWerk } from '../melding/plaats-van-werk';
import { uniek } from './lezer';
import type { Lezer } from './lezer';

/** Every gemeente and regio that is named, in the order of the sentence. */
export const gebieden: Lezer = ({ lezing, register, klein }, { gebieden: was }) => {
  const plekken = [
    ...lezing.gemeenten.map(({ begin, ids }) => ({ begin, naam: register.gemeenten[ids[0] ?? -1]?.naam })),
    ...lezing.regios.map(({ begin, ids }) => ({ begin, naam: register.regios[ids[0] ?? -1]?.naam })),
  ];
  const eersteOpElkePlek = plekken.filter((een, i) => plekken.findIndex(({ begin }) => begin === een.begin) === i);
  const namen = [...eersteOpElkePlek].sort((a, b) => a.begin - b.begin).map(({ naam }) => naam);
  const gezegd = namen.filter((naam) => naam !== undefined).filter((naam) => !isPlaatsVanWerk(klein, naam));
  const genoemd = gezegd.filter((naam) => !isTeruggenomen(klein, naam));
  if (genoemd.length < gezegd.length && was) return uniek(metRuil(was, gezegd, genoemd));
  if (!GAAT_ERAF.test(klein) || !was) return uniek(genoemd);
  const eerder = was.split(/, | en /);
  const blijft = eerder.filter((deel) => !genoemd.some((naam) => kaal(deel) === kaal(naam)));
  return blijft.length < eerder.length ? uniek(blijft) : null;
};

/** "Niet Roermond maar Venlo": that one goes, and what else stood there stays. */
const isTeruggenomen = (klein: string, naam: string): boolean =>
  new RegExp(`(?<![a-z])niet (?:(?:in|om|voor|de|gemeente|regio) )*${kaal(naam)},? maar(?![a-z])`).test(klein);
const metRuil = (was: string, gezegd: readonly string[], nieuw: readonly string[]): readonly string[] => {
  const weg = gezegd.filter((naam) => !nieuw.includes(naam)).map(kaal);
  return [...was.split(/, | en /).filter((deel) => !weg.includes(kaal(deel))), ...nieuw];
};

/** "O nee, Roermond hoort er niet bij": of what stands there, that one goes. */
const GAAT_ERAF =
  /(?<![a-z])(?:hoor(?:t|en) (?:er |daar )?(?:toch |eigenlijk )?niet bij|(?:moet|mag|mogen|kan) (?:er ?)?(?:weer )?(?:uit|af|weg))(?![a-z])/;

/** A village or a part of town is known to nobody here; a whole sentence without a place is none. */
const langstePlek = 6;
export const leesGebieden = (tekst: VrijeTekst, hulp: Leeshulp): Lezing<VrijeTekst> => {
  const { gemeenten, regios } = leesBericht(hulp, tekst).lezing;
  const isZin = gemeenten.length + regios.length === 0 && tekst.trim().split(/\s+/).length > langstePlek;
  return isZin ? { ok: false, zin: dialoogTekst.geenGebied } : { ok: true, waarde: tekst };
};
