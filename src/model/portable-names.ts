/** Owns which names files and folders may have, so that the same project and the same site can stand on every system. */

/** What Windows keeps for devices, with any ending: https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** Characters that Windows has no names with. */
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001F]/;
/** In bytes; the most that common file systems take is 255, and names of ours get endings. */
const MOST_BYTES = 200;

/** Why a name cannot be a file on every system, in a few words after "a name that"; undefined when it can. */
export function portableProblem(name: string): string | undefined {
  if (DEVICE.test(name)) return 'Windows keeps for a device, so that no file can have it there';
  if (/[. ]$/.test(name)) return 'ends with a dot or a space, which Windows takes away';
  if (FORBIDDEN.test(name)) return 'has a character that Windows has no names with';
  if (Buffer.byteLength(name) > MOST_BYTES) return `is longer than ${MOST_BYTES} bytes`;
  return undefined;
}

/** Names that are one on systems that do not tell capitals from small letters, such as "Money" and "money". */
export function sameButForCase(names: readonly string[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const key = name.normalize('NFC').toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
