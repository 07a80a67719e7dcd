/** The parts of a message that may be a question of their own, and thanks in front of a remark. */
import { dankt } from './dankt';

const ZIN = /(?<=[.!?])\s+|\s*[;\n]\s*/u;
export const VRAAGT =
  /^(?:en |maar |dus |ok |oke )?(?:wie|wat|waar|wanneer|welke|hoe|waarom|hoeveel|op welke|bij wie|van wie|tot wanneer|sinds wanneer|kan|kun|mag|moet|moeten|is|zijn|heeft|hebben|staat|geldt)(?!\p{L})/iu;
const KOMMA = /,\s+/u;
const MINSTE_WOORDEN = 2;
/** Each is read by every rule: of a wall of text only how it ends may be a question. */
const MEESTE = 3;

/** Sentences, and what asks something behind a comma; none where it is one whole. */
export function vraagdelen(tekst: string): readonly string[] {
  const zinnen = tekst.split(ZIN);
  const achterKomma = zinnen.flatMap((zin) => zin.split(KOMMA).slice(1)).filter((deel) => VRAAGT.test(deel));
  const delen = [...(zinnen.length > 1 ? zinnen : []), ...achterKomma].map((deel) => deel.trim());
  const eigen = delen.filter((deel) => deel !== tekst.trim() && deel.split(/\s+/).length >= MINSTE_WOORDEN);
  return eigen.slice(-MEESTE);
}

/** "Oke thx, was al bang voor een 5": what comes behind it asks nothing. */
export const danktEerst = (tekst: string): boolean => !tekst.includes('?') && dankt(tekst.split(/[,.!;]\s+/u)[0] ?? '');
