/** "De directeur, naam krijg ik maandag pas": who it is by office, and whose name is to come. */
export const ZONDER_NAAM =
  /(?<!\p{L})(?:de )?naam (?:krijg|krijgen|volgt|komt|weet|weten|hoor|horen|moet|heb|hebben|is nog)(?!\p{L})|^(?:nog )?(?:niet bekend|onbekend|iemand)(?!\p{L})/iu;
