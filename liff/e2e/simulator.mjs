export { caller, startSimulator } from '../../src/PaLineBot.LineSimulator/page/e2e/simulator.mjs';
