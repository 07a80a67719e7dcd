/** What is wrong with a house style, and what one can do about it. */

export const huisstijlFouten = {
  geenJson: 'De huisstijl is geen JSON.',
  geenObject: 'Een huisstijl is een object met een kleur (accent) en een logo.',
  geenKleur: 'De kleur (accent) is zes tekens na een hekje, bijvoorbeeld #154273.',
  teLicht: (kleur: string): string =>
    `De kleur ${kleur} is te licht om op wit te lezen. Kies een donkerder kleur, met een contrast van ten minste 4,5.`,
  geenBestandsnaam: 'Bij een logo hoort de naam van een bestand.',
  geenAlt: 'Bij een logo hoort een tekst (alt) die zegt wat erop staat.',
  hoogte: (meeste: number): string => `De hoogte van een logo is een getal van 1 tot en met ${String(meeste)} punten.`,
  geenBestand: (naam: string): string => `Het bestand ${naam} is er niet of is niet te lezen.`,
  geenPlaatje: (naam: string): string => `Het bestand ${naam} is geen PNG of JPEG die wij kunnen lezen.`,
  svg: (naam: string): string =>
    `Het bestand ${naam} is een tekening (SVG). Die kan niet veilig in een brief. Bewaar het logo als PNG met een witte achtergrond, of als JPEG.`,
  doorzichtig: (naam: string): string =>
    `Het bestand ${naam} heeft een doorzichtige achtergrond. Bewaar het logo als JPEG, of als PNG met een witte achtergrond.`,
  teGroot: (naam: string, bytes: number): string =>
    `Het bestand ${naam} is groter dan ${String(Math.round(bytes / 1000))} kB. Maak het plaatje kleiner.`,
  teVeelPunten: (naam: string, punten: number): string =>
    `Het plaatje ${naam} is breder of hoger dan ${String(punten)} beeldpunten. Maak het kleiner.`,
} as const;
