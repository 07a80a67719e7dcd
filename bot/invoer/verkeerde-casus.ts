/** Somebody says that what stands there is about another: "ik bedoelde …", "dit hoort bij …". In lower case without diacritics. */
export const VERKEERDE_CASUS =
  /(?<![a-z])(?:bedoel(?:de)?|verkeerde (?:casus|dossier|aanbieder)|(?:dit|dat|het|die) (?:hoort|hoorde|moet|moest|is|was|gaat|ging) (?:eigenlijk )?(?:bij|over|voor|naar))(?![a-z])/;
