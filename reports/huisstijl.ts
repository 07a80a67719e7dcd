/** How our letters look: colours, sizes and margins as plain data, so that it can travel to the render worker. */

/** A picture as plain data, so that it can travel to the render worker. */
export interface Logo {
  readonly soort: 'png' | 'jpeg';
  readonly base64: string;
  /** What it shows, for who cannot see it. */
  readonly alt: string;
  /** Size on paper in points. */
  readonly breedte: number;
  readonly hoogte: number;
}

export interface Huisstijl {
  /** Colours as #rrggbb; every text colour keeps a contrast of at least 4.5 to 1 on its background. */
  readonly kleur: {
    readonly accent: string;
    readonly tekst: string;
    readonly gedempt: string;
    readonly lijn: string;
    readonly vlak: string;
    readonly ontbreekt: string;
    readonly ontbreektVlak: string;
    readonly weglak: string;
    readonly weglakVlak: string;
  };
  /** Page and margins in points. */
  readonly pagina: {
    readonly breedte: number;
    readonly hoogte: number;
    readonly boven: number;
    readonly onder: number;
    readonly links: number;
    readonly rechts: number;
  };
  /** Letter sizes in points; `regelhoogte` is a factor. */
  readonly maat: {
    readonly tekst: number;
    readonly klein: number;
    readonly kop: readonly [number, number, number];
    readonly regelhoogte: number;
  };
  /** Of the sender; stands above the letter, and is read aloud by its alternative text. */
  readonly logo?: Logo;
  /** Fonts of the editable Word file: one that every Word has. */
  readonly wordLettertype: string;
}

export const standaardHuisstijl: Huisstijl = {
  kleur: {
    accent: '#154273',
    tekst: '#1a1a1a',
    gedempt: '#535353',
    lijn: '#b4c0cc',
    vlak: '#eef2f6',
    ontbreekt: '#7a1f00',
    ontbreektVlak: '#fff0c2',
    weglak: '#ffffff',
    weglakVlak: '#000000',
  },
  pagina: { breedte: 595.28, hoogte: 841.89, boven: 92, onder: 84, links: 85, rechts: 77 },
  maat: { tekst: 10.5, klein: 8.5, kop: [18, 12.5, 10.5], regelhoogte: 1.38 },
  wordLettertype: 'Calibri',
};
