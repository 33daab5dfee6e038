/** Owns the types of ensure-installed.mjs, which is plain JavaScript because it runs before TypeScript can. */

interface LockedPackage {
  version?: string;
  integrity?: string;
  optional?: boolean;
  devOptional?: boolean;
}

export function nodeVersionProblem(version: string, engines: string): string | undefined;

export function installProblem(
  lock: { packages: Record<string, LockedPackage> },
  installed: { packages: Record<string, LockedPackage> } | undefined,
): string | undefined;

export function npmCommand(
  env: Record<string, string | undefined>,
  platform: string,
  node: string,
): { command: string; args: string[]; shell: boolean };
