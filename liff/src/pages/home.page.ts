import type { PageDefinition } from '../pages';
import { common } from '../texts/common.th';

export default { title: common.home } satisfies PageDefinition;
