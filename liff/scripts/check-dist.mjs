import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const traces = /liff-mock|\$mock|LiffMock|mock:\s*!0|liff\.user/;
const read = (folder) => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((f) => f.isFile() && /\.(js|html|json)$/.test(f.name))
  .map((f) => [f.name, readFileSync(join(f.parentPath ?? f.path, f.name), 'utf8')]);

/** The build for LINE must hold no trace of the mock, and the build for the simulator must (else this check sees nothing). */
export function checkDist(root = fileURLToPath(new URL('..', import.meta.url))) {
  const found = read(join(root, 'dist')).filter(([, text]) => traces.test(text)).map(([name]) => name);
  if (found.length) throw new Error(`the build for LINE contains the mock: ${found.join(', ')}`);
  if (!read(join(root, 'dist-simulator')).some(([, text]) => traces.test(text))) throw new Error('the build for the simulator has lost its mock');
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  checkDist();
  console.log('dist: no mock');
}
