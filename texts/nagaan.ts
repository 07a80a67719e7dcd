/** Why a fact or a standing text asks for another look before a letter leaves. */

const redenen: Readonly<Record<string, string>> = {
  'nooit-nagegaan': 'is gehoord, nooit nagegaan',
  'nooit-vastgelegd': 'nooit vastgelegd. Lees de tekst ‘Over …’ na, en leg de dag vast bij de feiten',
  'meer-dan-90-dagen-geleden':
    'ligt meer dan 90 dagen terug. Klopt dat niet, verbeter dan het feit en maak een nieuwe versie',
  'de-hulp-stopt': 'past dit nog? Vastgelegd is dat de hulp bij deze aanbieder stopt',
  'langer-dan-een-jaar-geleden': 'is langer dan een jaar geleden nagekeken',
};

export const nagaanZin = (feit: string, reden: string): string => `${feit}: ${redenen[reden] ?? reden}.`;
