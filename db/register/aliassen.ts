/** Names in use beside the official one, so that a file or a user may write either. Bron: CBS names and council documents. */

/** By code of the gemeente. */
export const gemeenteAliassen: Readonly<Record<string, readonly string[]>> = {
  GM0518: ['Den Haag'],
  GM0796: ['Den Bosch'],
  GM1900: ['Zuidwest-Friesland'],
  GM1970: ['Noordoost-Friesland'],
  GM1940: ['De Friese Meren'],
  GM0737: ['Tietjerksteradeel'],
  GM1891: ['Dantumadeel'],
  GM0820: ['Nuenen'],
};

/** By code of the jeugdregio. */
export const regioAliassen: Readonly<Record<string, readonly string[]>> = {
  JZ05: ['West-Friesland'],
  JZ10: ['IJmond', 'Midden-Kennemerland'],
  JZ11: ['Zuid-Kennemerland'],
  JZ13: ['Amstelland', 'regio Amsterdam'],
  JZ16: ['Gooi & Vechtstreek'],
  JZ17: ['Midden-IJssel/Oost-Veluwe', 'Midden-IJssel', 'Oost-Veluwe'],
  JZ19: ['Utrecht-West'],
  JZ20: ['regio Amersfoort'],
  JZ21: ['FoodValley'],
  JZ22: ['Utrecht', 'stad Utrecht'],
  JZ23: ['Zuidoost-Utrecht', 'Utrecht Zuidoost'],
  JZ24: ['H10', 'regio Den Haag'],
  JZ27: ['Midden-Holland'],
  JZ28: ['regio Arnhem'],
  JZ29: ['Rotterdam Rijnmond', 'Rotterdam-Rijnmond', 'regio Rotterdam'],
  JZ30: ['Gelders Rivierenland'],
  JZ32: ['regio Nijmegen'],
  JZ33: ['Noordoost-Brabant', 'Brabant-Noordoost'],
  JZ34: ['West-Brabant Oost'],
  JZ36: ['West-Brabant West'],
  JZ39: ['Zuidoost Brabant', 'Brabant-Zuidoost'],
  JZ41: ['G16'],
};
