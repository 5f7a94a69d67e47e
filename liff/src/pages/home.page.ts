import type { PageDefinition } from '../pages';
import { common } from '../texts.th';

export default { title: common.home } satisfies PageDefinition;
