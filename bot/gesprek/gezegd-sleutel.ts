/** The key under which words to a new card are kept, so that pressing that same card afterwards finds the draft that came of it. */
export const gezegdSleutel = (sleutel: string): string => `${sleutel.slice(0, 60)}-gezegd`;
