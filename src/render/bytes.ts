/** Owns how file sizes are shown. */

/** A size in bytes as readers know it, in steps of 1,000 and rounded up: "240 KB", "1.3 MB". */
export function formatBytes(bytes: number): string {
  // Rounded up, 999,001 bytes are 1,000 KB, which is said as 1.0 MB.
  if (bytes <= 999_000) return `${Math.max(1, Math.ceil(bytes / 1000))}\u00A0KB`;
  return `${(Math.ceil(bytes / 100_000) / 10).toFixed(1)}\u00A0MB`;
}
