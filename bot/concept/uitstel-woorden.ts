/** The words for the form that puts off a message: how long, and why (ADR 230). */
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { hoofdletter } from '../../texts/hoofdletter';
import { langsteReden, uitstelUitZin } from '../regie/uitstel-zin';
import type { Formulierwoorden, Lezer } from './formulierwoorden';

/** What of the message only asks for it: no part of the reason. */
const VRAAGT_UITSTEL =
  /(?<![a-z])(?:halen?|haal|redden?|red|lukt|uitstel\w*|respijt|extra|erbij|later|meer tijd|langer)(?![a-z])/i;

const dagen: Lezer = (_, zin) => {
  const gezegd = uitstelUitZin(zin).dagen;
  return gezegd === undefined ? null : { dagen: String(gezegd) };
};

const NA_WOORD =
  /^(?:de )?(?:reden|want|omdat|wegens|vanwege|in verband met|ivm)(?: is)?(?: dat)?[: ]+(?<wat>\S.{3,})$/is;
/** Behind how long he says why, without a word for it: "drie dagen, overleg is verzet". */
const redenUit = (gezegd: string): string | null => {
  const tekst = hoofdletter(gezegd.trim());
  return tekst.length <= langsteReden && maakVrijeTekst(tekst).ok ? tekst : null;
};
const reden: Lezer = (_, zin) => {
  const gezegd = redenUit(NA_WOORD.exec(zin.trim())?.groups?.['wat'] ?? '');
  return gezegd === null || gezegd === '' ? null : { reden: gezegd };
};

/** A clause that says neither how long nor for what is why, where another does. */
const uitstel: Lezer = (beurt, zin) => {
  const delen = zin.split(/\s*[,;.]\s+/).filter((deel) => deel !== '');
  const duur = delen.map((deel) => dagen(beurt, deel, [])).find((een) => een !== null);
  if (duur == null) return null;
  const over = delen.filter((deel) => dagen(beurt, deel, []) === null && !VRAAGT_UITSTEL.test(deel));
  const waarom = redenUit(over.join(', ').replace(/^(?:want|omdat) /i, ''));
  return { ...duur, ...(waarom === null || waarom === '' ? {} : { reden: waarom }) };
};

export const uitstelWoorden: Formulierwoorden = {
  velden: ['reden', 'dagen'],
  teksten: [reden, uitstel],
  korte: [dagen],
  heel: new Set(['reden', 'dagen']),
  ander: ({ begrepen: { slots } }) => (slots.aanbieder ?? slots.casusnummer ?? slots.kandidaten) !== undefined,
};
