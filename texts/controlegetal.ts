/** The first part of a content hash as it is printed and read aloud: four groups of four. */

export const controlegetal = (hash: string): string => (hash.slice(0, 16).match(/.{1,4}/g) ?? []).join(' ');
