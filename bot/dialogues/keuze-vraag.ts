/** A question with one answer out of a table of names. */
import type { MeldingInvoer } from '../../domain/melding';
import { dialoogTekst } from '../../texts/dialoog';
import type { Vraag } from '../dialogue';
import { kortJaNee } from '../invoer/kort-ja-nee';
import { leesKeuze } from '../invoer/keuze';
import type { Keuze } from '../invoer/keuze';

/** "Ja natuurlijk", "nee hoor": said with more than one word, and no more than that. */
const MET_NADRUK =
  /^(ja|nee)[, ]+(?:hoor|natuurlijk|zeker|duidelijk|absoluut|uiteraard|gelukkig|helaas|prima|graag|please|dat is (?:het|dit)(?: zeker| wel)?|is het(?: zeker| wel)?|dat (?:mag|klopt|is (?:zo|goed|prima))|(?:dat )?mag (?:wel|best|niet)|(?:maar )?liever niet|(?:dat )?weet (?:ze|zij|hij|die)|(?:dat )?weten (?:ze|zij))(?: (?:wel|niet|hoor))?[.!]*$/i;

/** Simple English, for who types it in between, and yes in another word. */
const IN_HET_ENGELS: Readonly<Partial<Record<string, string>>> = {
  jazeker: 'ja',
  yes: 'ja',
  yep: 'ja',
  yeah: 'ja',
  no: 'nee',
  nope: 'nee',
};

export const keuzesVan = <W extends string>(namen: Readonly<Record<W, string>>): readonly Keuze[] =>
  (Object.keys(namen) as W[]).map((waarde) => ({ waarde, titel: namen[waarde] }));

export function keuze<W extends string>(namen: Readonly<Record<W, string>>): Omit<Vraag<W, MeldingInvoer>, 'magOpen'> {
  const keuzes = keuzesVan(namen);
  return {
    soort: 'keuze',
    keuzes,
    lees(tekst) {
      const kort = kortJaNee(tekst);
      const alsKort = kort !== null && keuzes.some(({ waarde }) => waarde === kort) ? kort : tekst;
      const woord = MET_NADRUK.exec(tekst.trim())?.[1] ?? alsKort;
      const gekozen = leesKeuze(IN_HET_ENGELS[woord.toLowerCase().replace(/[’']|[.!]+$/g, '')] ?? woord, keuzes);
      return gekozen ? { ok: true, waarde: gekozen.waarde as W } : { ok: false, zin: dialoogTekst.kiesEen };
    },
    toon: (waarde) => namen[waarde],
  };
}
