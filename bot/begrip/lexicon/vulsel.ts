/** Small words that change nothing about which page somebody asks for: "laat het draaiboek eens zien" is "draaiboek". */

export const vulsel: ReadonlySet<string> = new Set(
  'toon laat zien zie geef open bekijk bekijken inzien mag kan kun je u jij ik wij we wil graag aub svp even eens de het een mijn onze van in voor bij me mij waar wie wat welke hoe is zijn wordt staat staan vind vinden alsjeblieft alstublieft over aan er al met the show ? !'.split(
    ' ',
  ),
);
