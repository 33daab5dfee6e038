/**
 * Swaps the site of a folder, and is killed before the step of that number that would rename or remove something.
 * Arguments: the address of swap-site.ts, the folder, the number of the step, counted from 0.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

const [address, root, stopBefore] = process.argv.slice(2);
const { swapSite } = await import(address);

let step = 0;
const stopOrGoOn = () => {
  if (step++ === Number(stopBefore)) process.kill(process.pid, 'SIGKILL');
};
const counted = (object, name) => {
  const original = object[name];
  object[name] = (...given) => {
    stopOrGoOn();
    return original(...given);
  };
};
counted(fs, 'renameSync');
counted(fs.promises, 'rename');
// Removing a site takes many steps, and may stop after any: one file of it is gone when this one does.
const { rm, unlink, readdir } = fs.promises;
fs.promises.rm = async (path, options) => {
  stopOrGoOn();
  const names = await readdir(path).catch(() => []);
  if (names.includes('index.html')) {
    await unlink(join(path, 'index.html'));
    stopOrGoOn();
  }
  return rm(path, options);
};
syncBuiltinESMExports();
await swapSite(join(root, '_site.next'), join(root, '_site'), join(root, '_site.previous'));
