/**
 * Owns a disk that is full, for the process that takes this in with `--import`: once FULL_AFTER bytes were written below a
 * folder `_site.next`, writing there fails as the system would have it fail. What was asked of the disk last may be half there.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const room = Number(process.env.FULL_AFTER);
let written = 0;

const full = (path, syscall) =>
  Object.assign(new Error(`ENOSPC: no space left on device, ${syscall} '${path}'`), {
    errno: -28,
    code: 'ENOSPC',
    syscall,
    path,
  });
const isCounted = (path) => typeof path === 'string' && path.includes('_site.next');
const take = (path, bytes, syscall) => {
  if (!isCounted(path)) return;
  written += bytes;
  if (written > room) throw full(path, syscall);
};

const { writeFile, copyFile } = fs.promises;
fs.promises.writeFile = async (path, data, ...rest) => {
  try {
    take(path, Buffer.byteLength(data), 'write');
  } catch (error) {
    await writeFile(path, Buffer.from(data).subarray(0, 100), ...rest);
    throw error;
  }
  return writeFile(path, data, ...rest);
};
fs.promises.copyFile = async (from, to, ...rest) => {
  take(to, fs.statSync(from).size, 'copyfile');
  return copyFile(from, to, ...rest);
};
const { writeFileSync, writeFile: writeFileBack } = fs;
fs.writeFileSync = (path, data, ...rest) => {
  take(path, Buffer.byteLength(data), 'write');
  return writeFileSync(path, data, ...rest);
};
fs.writeFile = (path, data, ...rest) => {
  try {
    take(path, Buffer.byteLength(data), 'write');
  } catch (error) {
    rest.at(-1)(error);
    return;
  }
  writeFileBack(path, data, ...rest);
};
syncBuiltinESMExports();
