// Lays the fonts of notices, with their licence, into the folder given. Noto Sans KR has hangul, kana and the hanja that
// names are written in; what it has no glyph for is told before anything is printed.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const target = process.argv[2];
const fonts = 'node_modules/@expo-google-fonts/noto-sans-kr';
const laidLock = 'node_modules/.laid-lock.json';

function same(one, other) {
  return existsSync(one) && existsSync(other) && readFileSync(one).equals(readFileSync(other));
}

if (!same('package-lock.json', laidLock)) {
  execFileSync('npm', ['ci', '--ignore-scripts'], { stdio: ['ignore', 'inherit', 'inherit'] });
  cpSync('package-lock.json', laidLock);
}
mkdirSync(target, { recursive: true });
for (const [from, to] of [
  ['400Regular/NotoSansKR_400Regular.ttf', 'NotoSansKR-Regular.ttf'],
  ['700Bold/NotoSansKR_700Bold.ttf', 'NotoSansKR-Bold.ttf'],
  ['LICENSE_FONT', 'LICENSE'],
]) {
  cpSync(join(fonts, from), join(target, to));
}
