/**
 * Plays the demo district from the first greeting to approved agreements and takes the pictures of docs/screenshots.
 *   script/server --reset                                     (in another window; wait for ready:)
 *   node scripts/screenshots.mjs http://127.0.0.1:5210        (here; a second argument is another folder)
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Camera } from './camera.mjs';
import { Person } from './person.mjs';
import { scenes } from './scenes.mjs';

const [simulator = 'http://127.0.0.1:5210', folder = fileURLToPath(new URL('../../../../docs/screenshots', import.meta.url))] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const camera = await Camera.open(simulator, folder);
try {
  const people = new Map();
  const number = (n) => people.get(n) ?? people.set(n, Person.number(simulator, n)).get(n);
  for (const [name, play] of Object.entries(scenes)) {
    console.log(name);
    await play({ number, camera });
  }
} finally {
  await camera.close();
}
console.log(`${camera.taken} pictures in ${folder}, ${camera.complaints} complaints`);
process.exit(camera.complaints ? 1 : 0);
