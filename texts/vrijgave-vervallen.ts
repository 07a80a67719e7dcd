/** To who planned the release of a letter that somebody took back. */
export const vervallenTekst = {
  kop: (nummer: string): string => `${nummer} is ingetrokken en wordt niet vrijgegeven`,
  tekst: 'De vrijgave die u had gepland, gaat niet door. Bij het verloop van de brief leest u waarom.',
} as const;
