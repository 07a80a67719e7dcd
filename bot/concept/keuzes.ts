/** "Zet Zuid-Limburg er ook bij", "de aanbieder hoeft niet mee te beslissen": one more or one less of what may be chosen together. */
import { kaal } from '../begrip/normaliseer';
import type { Formulierveld } from '../getoond/open-formulier';
import { woordlijst } from '../invoer/alleen-woorden';
import { leesKeuze } from '../invoer/keuze';
import type { Ingevuld } from './veldlezers';

const STIL = woordlijst(
  'zet doe er ook nog bij erbij eraf af uit eruit haal laat weg hoeft hoeven niet mee meer te graag maar die dat dit de het een en of van voor aan om op mag moet kan wil ik we beslissen besluiten vragen toevoegen even wel is zijn',
);
const LANGSTE_REEKS = 3;

const gekozen = ({ waarde }: Formulierveld): readonly string[] => waarde.split(',').filter((een) => een !== '');

export const keuzeErbij = (velden: readonly Formulierveld[], tekst: string): Ingevuld | null =>
  metKeuze(velden, tekst, (veld, keuze) => (gekozen(veld).includes(keuze) ? null : [...gekozen(veld), keuze]));

/** The last one stays: what has to be chosen is not emptied by a word. */
export const keuzeEruit = (velden: readonly Formulierveld[], tekst: string): Ingevuld | null =>
  metKeuze(velden, tekst, (veld, keuze) =>
    gekozen(veld).includes(keuze) && gekozen(veld).length > 1 ? gekozen(veld).filter((een) => een !== keuze) : null,
  );

/** Null unless one choice of one field is named. */
function metKeuze(
  velden: readonly Formulierveld[],
  tekst: string,
  nieuw: (veld: Formulierveld, keuze: string) => readonly string[] | null,
): Ingevuld | null {
  const reeksen = reeksenIn(tekst);
  const passend = velden.flatMap((veld) => {
    if (!veld.meer) return [];
    const [keuze] = reeksen.flatMap((reeks) => leesKeuze(reeks, veld.keuzes) ?? []);
    const waarden = keuze === undefined ? null : nieuw(veld, keuze.waarde);
    if (waarden === null) return [];
    const leesbaar = veld.keuzes.filter(({ waarde }) => waarden.includes(waarde)).map(({ titel }) => titel);
    return [{ veld, waarde: waarden.join(','), leesbaar: leesbaar.join(', ') }];
  });
  return passend.length === 1 ? (passend[0] ?? null) : null;
}

/** Stretches of his words that may be a name, the longest first. */
function reeksenIn(tekst: string): readonly string[] {
  const woorden = kaal(tekst.toLowerCase())
    .split(/[^a-z0-9'-]+/)
    .filter((woord) => woord.length > 2 && !STIL.has(woord));
  const lengtes = Array.from({ length: LANGSTE_REEKS }, (_, plek) => LANGSTE_REEKS - plek);
  return lengtes.flatMap((lengte) =>
    woorden
      .slice(0, Math.max(0, woorden.length - lengte + 1))
      .map((_, van) => woorden.slice(van, van + lengte).join(' ')),
  );
}
