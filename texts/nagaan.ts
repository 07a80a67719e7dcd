/** Why a fact or a standing text asks for another look before a letter leaves. */

/** Below what a letter says otherwise than one that left: it says what is so, and never that something else was told. */
export const sindsdienUitleg =
  'Deze brief zegt alleen hoe het nu is. Moeten de lezers ook weten dat een eerdere brief iets anders zei, schrijf dat er dan in Word bij. In een vervolgbrief kan het ook bij het feit ‘wat er sinds de vorige brief is gebeurd’.';

const redenen: Readonly<Record<string, string>> = {
  'nooit-nagegaan': 'is gehoord, nooit nagegaan',
  'nooit-vastgelegd': 'nooit vastgelegd. Lees de tekst ‘Over …’ na, en leg de dag vast bij de feiten',
  'meer-dan-90-dagen-geleden':
    'ligt meer dan 90 dagen terug. Klopt dat niet, verbeter dan het feit en maak een nieuwe versie',
  'van-maanden-voor-de-brief':
    'staat in de brief alsof het nu zo is, en is voor het laatst meer dan 90 dagen voor de brief vastgelegd. Ga na of het nog klopt',
  'de-hulp-stopt': 'past dit nog? Vastgelegd is dat de hulp bij deze aanbieder stopt',
  'langer-dan-een-jaar-geleden': 'is langer dan een jaar geleden nagekeken',
};

export const nagaanZin = (feit: string, reden: string): string => `${feit}: ${redenen[reden] ?? reden}.`;
