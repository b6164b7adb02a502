// Lays what browsers need into the folder given: our own style sheet, scripts and mark, and the PDF viewer's parts.
// Each bundle's address carries a hash of its content (assets.properties), so that browsers may keep it for ever.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const target = process.argv[2];
const viewer = 'node_modules/pdfjs-dist';
const laidLock = 'node_modules/.laid-lock.json';

function same(one, other) {
  return existsSync(one) && existsSync(other) && readFileSync(one).equals(readFileSync(other));
}

function fetchPackages() {
  if (same('package-lock.json', laidLock)) return;
  execFileSync('npm', ['ci', '--ignore-scripts'], { stdio: ['ignore', 'inherit', 'inherit'] });
  cpSync('package-lock.json', laidLock);
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function hashOf(folder) {
  const hash = createHash('sha256');
  for (const file of filesBelow(folder)) {
    hash.update(relative(folder, file).split(sep).join('/')).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

fetchPackages();
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
cpSync('src/main/front-end/site', join(target, 'site'), { recursive: true });
for (const part of ['legacy/build/pdf.min.mjs', 'legacy/build/pdf.worker.min.mjs', 'cmaps', 'standard_fonts', 'wasm', 'iccs', 'LICENSE']) {
  cpSync(join(viewer, part), join(target, 'pdfjs', part.replace('legacy/build/', '')), { recursive: true });
}
const hashes = ['site', 'pdfjs'].map((bundle) => `${bundle}=${hashOf(join(target, bundle))}\n`);
writeFileSync(join(target, 'assets.properties'), hashes.join(''));
