/** Owns what a reader can choose before printing. Each choice is an address of its own: a place on the print page. */

export interface PrintChoice {
  /** The part of the address after "#". */
  id: string;
  name: string;
  large: boolean;
  noPictures: boolean;
  noSession: boolean;
}

/** Every choice but the one that changes nothing. Pictures stand only in Easy Read. */
export function printChoices(version: 'plain' | 'easy-read'): PrintChoice[] {
  const yesAndNo = [false, true];
  const choices = yesAndNo.flatMap((large) =>
    (version === 'easy-read' ? yesAndNo : [false]).flatMap((noPictures) =>
      yesAndNo.map((noSession) => ({ large, noPictures, noSession })),
    ),
  );
  return choices.slice(1).map((choice) => {
    const { large, noPictures, noSession } = choice;
    const without = [...(noPictures ? ['pictures'] : []), ...(noSession ? ['questions'] : [])];
    const size = large ? 'Large print, 18 point' : `Usual size, ${version === 'easy-read' ? 16 : 14} point`;
    return {
      id: [large ? 'large' : 'usual', ...without.map((what) => `no-${what}`)].join('-'),
      name: without.length > 0 ? `${size}, without ${without.join(' and ')}` : size,
      ...choice,
    };
  });
}
