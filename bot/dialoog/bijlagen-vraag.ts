/** Words about documents that are no answer: which ones came along with what is not sent yet, and that one will follow. */
import type { Bijlage } from '../../domain/bijlage';
import { bijlageTekst } from '../../texts/bijlage';
import type { Open } from './concept';
import { openVraag } from './kaart';

const STUKKEN = '(?:bijlagen?|document(?:en)?|bestand(?:en)?|stukken|files?)';
/** Over the text in lower case. */
const VRAAG = new RegExp(
  [
    `^(?:en )?(?:welke|wat voor|hoeveel) ${STUKKEN} (?:zitten|zit|staan|heb|hebt|hebben|heeft|zijn|horen|kreeg)(?![a-z]).{0,40}$`,
    `^(?:zitten|zit|staan|zijn|heb|hebt|hebben|heeft|is) (?:er |je |jij |u |jullie |mijn |de |het |al )*${STUKKEN} .{0,20}(?:bij|erbij|mee|gekregen|ontvangen|binnen|aangekomen|toegevoegd)$`,
  ].join('|'),
);

/** "Er komen geen stukken": there are none, and none are needed. */
const GEEN_STUKKEN = new RegExp(
  [
    `^(?:nee,? )?(?:er )?(?:zijn|komen|gaan|volgen|horen) (?:er )?(?:verder |nog |hier )?geen ${STUKKEN}(?: (?:mee|erbij|bij|na|meer|nog|van|beschikbaar))*$`,
    `^(?:nee,? )?(?:ik|wij|we) (?:heb|hebben|stuur|sturen|voeg|voegen|doe|doen|lever|leveren) (?:hier |verder |nog )?geen ${STUKKEN}(?: (?:mee|erbij|bij|toe|na|meer|van|hiervan|om mee te sturen))*$`,
    `^(?:nee,? )?(?:geen|zonder) ${STUKKEN}$`,
  ].join('|'),
);

const HOEVEEL =
  '(?:(?!geen )(?:een|de|het|mijn|onze|ook|nog|zo|straks|later|alvast|u|je|jullie|meer|enkele|[a-z]{3,6}|\\d{1,2}) ){0,5}';
/** "Er gaan vier bijlagen mee", "ik heb een document vergeten mee te sturen": nothing more than that. */
const KONDIGT_AAN = new RegExp(
  [
    `^(?:er )?(?:gaat|gaan|komt|komen|volgt|volgen) (?:er )?${HOEVEEL}${STUKKEN}(?: (?:mee|erbij|bij|na|nog|later|zo|straks))*$`,
    `^(?:de |mijn )?${STUKKEN} (?:volgt|volgen|komt|komen)(?: (?:nog|later|zo|straks|eraan|er|aan))*$`,
    `^(?:ik|wij|we) (?:stuur|sturen|lever|leveren|voeg|voegen|doe|doen) ${HOEVEEL}${STUKKEN}(?: (?:nog|later|zo|straks|er|bij|erbij|mee|na|toe|op))*$`,
    `^(?:ik|wij|we) (?:zal|zullen|wil|willen|ga|gaan|moet|moeten) ${HOEVEEL}${STUKKEN} (?:nog |later |zo |straks |erbij |mee |na )*(?:sturen|meesturen|nasturen|toevoegen|doen|leveren|bijvoegen|uploaden)$`,
    `^(?:ik|wij|we) (?:ben|zijn|heb|hebben) ${HOEVEEL}${STUKKEN} vergeten(?: (?:mee|te|sturen|toe|voegen|erbij|bij|doen))*$`,
  ].join('|'),
);

/** Null when it asks something else. Only names that passed the check of names stand here. */
export function documentenVraag(open: Open, klein: string): string | null {
  const kaal = klein.trim().replace(/[?.! ]+$/, '');
  if (GEEN_STUKKEN.test(kaal) && openVraag(open) !== 'bijlagen') return bijlageTekst.hoeftNiet;
  if (KONDIGT_AAN.test(kaal)) return bijlageTekst.stuurAlsBestand;
  if (!VRAAG.test(kaal)) return null;
  const alle = (open.draft.antwoorden['bijlagen'] ?? []) as readonly Bijlage[];
  return bijlageTekst.erbij(alle.map(({ naam }) => naam));
}
