/** "Wij willen zelf een melding doen over …", "ik wil ook melden dat …": in so many words a melding, and no answer to anything. */
const WIL_MELDEN =
  /^(?:(?:hallo|hoi|goedemorgen|goedemiddag|beste|ja|nee|en|maar|oh?)[ ,]+)*(?:(?:ik|wij|we) (?:wil|willen|wilde|wilden|zou|zouden|moet|moeten|ga|gaan)|(?:graag|dan) (?:wil|willen) (?:ik|wij|we)) (?:(?:graag|ook|zelf|nog|nu|even|hierbij|daarnaast|verder|u|jullie|bij|het|meldpunt|iets) ){0,5}(?:(?:een|nog een|nieuwe|eigen|andere) ){0,3}(?:melding (?:doen|maken)|melden dat)(?![a-z])/;

export const wilMelden = (klein: string): boolean => WIL_MELDEN.test(klein.trim());
